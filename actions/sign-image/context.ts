import type { RunContext } from "../../shared/action/index.ts";
import type { spec } from "./inputs.ts";

export type Context = RunContext<(typeof spec)["inputs"]>;
