import { directoryOf, resolvePath } from "../../files/paths.ts";
import { fileOwner, notCheckedAt, unreadableAt } from "../../rules/file-rules.ts";
import type { ManifestProblem } from "../../rules/rule.ts";
import type { TextFile } from "../../yaml/node.ts";
import { isOpen } from "../service.ts";
import { isElsewhere, type PathReference, type ProjectFiles } from "./files.ts";

/** Where a reference by path leads: a file of the checkout, or why it leads to none. */
export function follow(tree: ProjectFiles, { path, field }: PathReference, from: TextFile): TextFile | ManifestProblem {
  const unchecked = (why: string): ManifestProblem =>
    notCheckedAt(field, from, `${path} ${why}, so it was not checked`);
  if (isOpen(field)) return unchecked("depends on variables without a value");
  if (isElsewhere(path)) return unchecked("is on another machine");
  const inside = resolvePath(directoryOf(from), path);
  if (inside === undefined) return unchecked("is outside the checkout");
  const problem = tree.problems.get(inside);
  if (problem !== undefined)
    return { ...problem, owner: fileOwner(from), field, message: `${inside}: ${problem.message}` };
  return tree.files.get(inside) ?? unreadableAt(field, from, `${inside} does not exist`);
}
