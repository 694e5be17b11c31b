import type { Field, TextFile } from "../../../shared/yaml/index.ts";
import { createNotCheckedProblemAt, createUnreadableProblemAt } from "../rules/file-rules.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import type { Reference } from "./tree.ts";

/** Creates the problem of a reference that names nothing in the checkout that could be used. */
export function createReferenceProblem(target: Reference, from: TextFile, field: Field): ManifestProblem {
  const { text = "" } = field;
  switch (target.kind) {
    case "unreadable":
      return target.problem;
    case "remote":
      return createNotCheckedProblemAt(
        field,
        from,
        `${text} is on another machine and was not fetched, so it was not checked`,
      );
    case "outside":
      return createNotCheckedProblemAt(field, from, `${text} is outside the checkout, so it was not checked`);
    default:
      return createUnreadableProblemAt(field, from, `${text} does not exist`);
  }
}
