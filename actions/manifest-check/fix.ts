import type { TextEdit } from "./edits.ts";
import type { Problem } from "./rule.ts";

/** A fix of one edit; none where the edit cannot be made. */
export function fixOf(description: string, edit: TextEdit | undefined): Pick<Problem, "fix"> {
  return edit === undefined ? {} : { fix: { description, edits: [edit] } };
}
