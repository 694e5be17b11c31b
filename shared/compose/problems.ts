import { describeUnreadable, type Field, type TextFile } from "../yaml/index.ts";

/**
 * What is wrong with a part of a project: Compose rejects it (`invalid`), it could not be read (`unreadable`), or it is
 * not in the checkout (`not-checked`).
 */
export interface ProjectProblem {
  readonly kind: "invalid" | "unreadable" | "not-checked";
  /** The file of the project that has or refers to the part. */
  readonly file: TextFile;
  readonly field: Field;
  readonly message: string;
}

/** Creates the problem of a value that Compose rejects. */
export function rejectValue(field: Field, file: TextFile, message: string): ProjectProblem {
  return { kind: "invalid", file, field, message };
}

/** Creates the problem of a file that could not be read and that a field refers to. */
export function createUnreadableProblem(field: Field, file: TextFile, why: string): ProjectProblem {
  return { kind: "unreadable", file, field, message: describeUnreadable(why) };
}

/** Creates the problem of something that a field refers to and that was not checked. */
export function createNotCheckedProblem(field: Field, file: TextFile, message: string): ProjectProblem {
  return { kind: "not-checked", file, field, message };
}
