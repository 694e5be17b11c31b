import type { RunContext } from "../../shared/runner/index.ts";
import type { spec } from "./inputs.ts";

/** Context of a run of this action. */
export type Context = RunContext<(typeof spec)["inputs"]>;
