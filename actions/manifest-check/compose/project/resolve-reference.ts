import { getDirectory, resolvePath } from "../../files/paths.ts";
import { createNotCheckedProblemAt, createUnreadableProblemAt, getFileOwner } from "../../rules/file-rules.ts";
import type { ManifestProblem } from "../../rules/rule.ts";
import type { TextFile } from "../../yaml/node.ts";
import { isUnresolved } from "../service.ts";
import { isRemoteReference, type PathReference, type ProjectFiles } from "./files.ts";

/** Resolves a reference by path to a file of the checkout, or to the problem with it. */
export function resolveReference(
  tree: ProjectFiles,
  { path, field }: PathReference,
  from: TextFile,
): TextFile | ManifestProblem {
  const unchecked = (why: string): ManifestProblem =>
    createNotCheckedProblemAt(field, from, `${path} ${why}, so it was not checked`);
  if (isUnresolved(field)) return unchecked("depends on variables without a value");
  if (isRemoteReference(path)) return unchecked("is on another machine");
  const inside = resolvePath(getDirectory(from), path);
  if (inside === undefined) return unchecked("is outside the checkout");
  const problem = tree.problems.get(inside);
  if (problem !== undefined)
    return { ...problem, owner: getFileOwner(from), field, message: `${inside}: ${problem.message}` };
  return tree.files.get(inside) ?? createUnreadableProblemAt(field, from, `${inside} does not exist`);
}
