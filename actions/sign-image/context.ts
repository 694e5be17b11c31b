import type { RunContext } from "../../shared/runner/index.ts";
import type { spec } from "./inputs.ts";

export type Context = RunContext<(typeof spec)["inputs"]>;
