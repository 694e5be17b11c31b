import type { ManifestProblem } from "../rules/rule.ts";
import type { TextEdit } from "./edits.ts";

/** A fix of one edit; none where the edit cannot be made. */
export function createFix(description: string, edit: TextEdit | undefined): Pick<ManifestProblem, "fix"> {
  return edit === undefined ? {} : { fix: { description, edits: [edit] } };
}

/** A fix that writes what was meant; none where nobody knows that. */
export function createReplacementFix(
  meant: string | undefined,
  edit: (meant: string) => TextEdit | undefined,
): Pick<ManifestProblem, "fix"> {
  return meant === undefined ? {} : createFix(`Write ${meant}`, edit(meant));
}
