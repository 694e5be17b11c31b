import type { ManifestProblem } from "../rules/rule.ts";
import type { TextEdit } from "./edits.ts";

/** Creates a fix of one edit. Returns none if the edit is undefined. */
export function createFix(description: string, edit: TextEdit | undefined): Pick<ManifestProblem, "fix"> {
  return edit === undefined ? {} : { fix: { description, edits: [edit] } };
}

/** Creates a fix that writes the intended value. Returns none if it is unknown. */
export function createReplacementFix(
  meant: string | undefined,
  edit: (meant: string) => TextEdit | undefined,
): Pick<ManifestProblem, "fix"> {
  return meant === undefined ? {} : createFix(`Write ${meant}`, edit(meant));
}
