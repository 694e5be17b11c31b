import { catalogerTargets } from "./catalogers.ts";
import { tableTargets } from "./tables.ts";
import type { Target } from "./target.ts";
import { textTargets } from "./texts.ts";

/** All parsers that are fuzzed. */
export function allTargets(): readonly Target[] {
  return [...textTargets, ...tableTargets(), ...catalogerTargets()];
}
