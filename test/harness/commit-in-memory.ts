import { baseFiles } from "../../shared/ci/git/base-files.ts";
import { idOf, type ObjectSource, type TreeEntry, treeMode } from "../../shared/ci/git/objects.ts";
import type { BaseFiles } from "../../shared/ci/index.ts";

/** Entry of a commit: the text of a file, where a link leads, or the commit of a submodule. */
export type CommitEntry = string | { readonly link: string } | { readonly submodule: string };

/** A commit in memory, and the ids that each call for contents asked for. */
export interface CommitInMemory {
  readonly files: BaseFiles;
  readonly calls: (readonly string[])[];
}

/** Creates a commit of entries by path. */
export function commitInMemory(entries: Readonly<Record<string, CommitEntry>>): CommitInMemory {
  const trees = new Map<string, readonly TreeEntry[]>();
  const contents = new Map<string, Buffer>();
  const calls: (readonly string[])[] = [];
  const source: ObjectSource = {
    async tree(id) {
      return trees.get(id) ?? [];
    },
    async walk(id) {
      const below = await Promise.all(
        (trees.get(id) ?? []).map(async (entry) => {
          if (entry.mode !== treeMode) return [entry];
          const inside = await source.walk(entry.id);
          return inside.map((child) => ({ ...child, name: `${entry.name}/${child.name}` }));
        }),
      );
      return below.flat();
    },
    async blobs(ids) {
      calls.push(ids);
      return new Map(ids.map((id) => [id, contents.get(id) ?? Buffer.alloc(0)]));
    },
  };
  const add = (directory: string): string => {
    const names = new Set(
      Object.keys(entries)
        .filter((path) => path.startsWith(directory))
        .map((path) => path.slice(directory.length).split("/")[0] ?? ""),
    );
    const children = [...names].map((name): TreeEntry => {
      const entry = entries[directory + name];
      if (entry === undefined) return { name, mode: treeMode, id: add(`${directory}${name}/`) };
      if (typeof entry === "object" && "submodule" in entry) return { name, mode: "160000", id: entry.submodule };
      const content = Buffer.from(typeof entry === "string" ? entry : entry.link);
      const id = idOf(content, "blob", 40);
      contents.set(id, content);
      return { name, mode: typeof entry === "string" ? "100644" : "120000", id };
    });
    const id = idOf(Buffer.from(JSON.stringify([directory, children])), "tree", 40);
    trees.set(id, children);
    return id;
  };
  const tree = add("");
  return { files: baseFiles({ label: "main at 1234567", commit: tree, tree }, source), calls };
}
