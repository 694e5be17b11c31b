import { messageOf, UndecidedError } from "../../errors/index.ts";
import type { BaseEntry, BaseFiles } from "../ci.ts";
import type { ObjectSource, TreeEntry } from "./objects.ts";

/** Maximum bytes of a file that is read as text. */
const maxTextBytes = 4 * 2 ** 20;
/** Maximum files at or below one path. */
const maxFiles = 100_000;

/** Commit whose files are read. */
export interface BaseCommit {
  /** Branch and commit, for people. */
  readonly label: string;
  readonly commit: string;
  /** Id of its tree. */
  readonly tree: string;
}

/**
 * Files of a commit. Links and submodules are no files; nothing is followed. Each tree and text is read once.
 * @throws UndecidedError `BASE_UNREADABLE` from all methods.
 */
export function baseFiles({ label, commit, tree }: BaseCommit, source: ObjectSource): BaseFiles {
  const trees = new Map<string, Promise<readonly TreeEntry[]>>();
  const texts = new Map<string, Promise<string | undefined>>();

  function treeOf(id: string): Promise<readonly TreeEntry[]> {
    const entries = trees.get(id) ?? source.tree(id);
    trees.set(id, entries);
    return entries;
  }

  async function find(path: string): Promise<TreeEntry | undefined> {
    let entry: TreeEntry = { name: "", mode: "40000", id: tree };
    for (const name of path.split("/").filter((part) => part !== "" && part !== ".")) {
      if (!isTree(entry)) return undefined;
      const next = (await treeOf(entry.id)).find((candidate) => candidate.name === name);
      if (next === undefined) return undefined;
      entry = next;
    }
    return entry;
  }

  async function walk(entry: TreeEntry, path: string, found: BaseEntry[]): Promise<void> {
    if (found.length > maxFiles) throw new Error(`more than ${maxFiles} files`);
    if (!isTree(entry)) {
      found.push({ path, id: entry.id, kind: kindOf(entry) });
      return;
    }
    for (const child of await treeOf(entry.id))
      await walk(child, path === "" ? child.name : `${path}/${child.name}`, found);
  }

  async function read(path: string): Promise<string | undefined> {
    const entry = await find(path);
    if (entry === undefined || kindOf(entry) !== "file") return undefined;
    const content = (await source.blobs([entry.id])).get(entry.id) ?? Buffer.alloc(0);
    if (content.length > maxTextBytes) throw new Error(`it is larger than ${maxTextBytes} bytes`);
    return content.toString("utf8");
  }

  async function attempt<T>(path: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw new UndecidedError("BASE_UNREADABLE", `cannot be read from ${label} (${messageOf(error)})`, {
        place: { what: path === "" ? "." : path },
        advice: "Set `fetch-depth: 2` for `actions/checkout`",
        cause: error,
      });
    }
  }

  return {
    label,
    commit,
    read(path) {
      const text = texts.get(path) ?? attempt(path, () => read(path));
      texts.set(path, text);
      return text;
    },
    list: (path) =>
      attempt(path, async () => {
        const entry = await find(path);
        if (entry === undefined) return undefined;
        const found: BaseEntry[] = [];
        await walk(
          entry,
          path
            .split("/")
            .filter((part) => part !== "" && part !== ".")
            .join("/"),
          found,
        );
        return found;
      }),
    contents: (entries) => attempt(entries[0]?.path ?? "", () => source.blobs(entries.map(({ id }) => id))),
  };
}

function isTree({ mode }: TreeEntry): boolean {
  return mode === "40000" || mode === "040000";
}

function kindOf({ mode }: TreeEntry): BaseEntry["kind"] {
  if (mode === "120000") return "link";
  return mode.startsWith("100") ? "file" : "other";
}
