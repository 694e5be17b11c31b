import type { RunContext } from "../../shared/runner/index.ts";
import type { spec } from "./inputs.ts";

/** What a run of this action is given. */
export type Context = RunContext<(typeof spec)["inputs"]>;
