import { getDirectory, resolvePath } from "../files/index.ts";
import type { TextFile } from "../yaml/index.ts";
import { isRemoteReference, type PathReference, type ProjectFiles } from "./files.ts";
import { createNotCheckedProblem, createUnreadableProblem, type ProjectProblem } from "./problems.ts";
import { isUnresolved } from "./unresolved.ts";

/** Resolves a reference by path to a file of the checkout, or to the problem with it. */
export function resolveReference(
  tree: ProjectFiles,
  { path, field }: PathReference,
  from: TextFile,
): TextFile | ProjectProblem {
  const unchecked = (why: string): ProjectProblem =>
    createNotCheckedProblem(field, from, `${path} ${why}, so it was not checked`);
  if (isUnresolved(field)) return unchecked("depends on variables without a value");
  if (isRemoteReference(path)) return unchecked("is on another machine");
  const inside = resolvePath(getDirectory(from), path);
  if (inside === undefined) return unchecked("is outside the checkout");
  const problem = tree.problems.get(inside);
  if (problem !== undefined) return { kind: "unreadable", file: from, field, message: `${inside}: ${problem}` };
  return tree.files.get(inside) ?? createUnreadableProblem(field, from, `${inside} does not exist`);
}
