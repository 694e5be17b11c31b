import { readFileSync } from "node:fs";
import { join } from "node:path";

const commitId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;

/**
 * Returns the id of the commit that a checkout is at (gitrepository-layout, `HEAD`, `refs` and `packed-refs`). Undefined
 * if there is no repository or its layout is another one.
 */
export function checkedOutCommit(root: string): string | undefined {
  const head = textOf(join(root, ".git/HEAD"));
  if (head === undefined || commitId.test(head)) return head;
  const [, ref] = /^ref: (refs\/[^\s]+)$/u.exec(head) ?? [];
  if (ref === undefined || ref.split("/").includes("..")) return undefined;
  const loose = textOf(join(root, ".git", ref));
  if (loose !== undefined) return commitId.test(loose) ? loose : undefined;
  const packed = textOf(join(root, ".git/packed-refs"))?.split("\n") ?? [];
  const [id] = packed.find((line) => line.endsWith(` ${ref}`))?.split(" ") ?? [];
  return id !== undefined && commitId.test(id) ? id : undefined;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return undefined;
  }
}
