import { UndecidedError } from "../../../errors/index.ts";

/** Creates the error for a set of advisories that must not be used. `label` names its source. */
export function refused(label: string, code: string, problem: string, advice: string): UndecidedError {
  return new UndecidedError(code, problem, { place: { what: label }, advice });
}
