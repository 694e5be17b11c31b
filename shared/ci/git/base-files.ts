import { posix } from "node:path";
import { messageOf, UndecidedError } from "../../errors/index.ts";
import { memoized } from "../../values/index.ts";
import type { BaseEntry, BaseFiles, CommitEntry } from "../ci.ts";
import { type ObjectSource, type TreeEntry, treeMode } from "./objects.ts";

/** Maximum bytes of a file that is read as text. */
const maxTextBytes = 4 * 2 ** 20;
/** Maximum files and directories at or below one path. */
const maxEntries = 100_000;
/** Links on the way to one file. */
const maxLinks = 20;
/** Directories on the way to one file. Paths of operating systems end before that. */
const maxDepth = 2048;

/** Commit whose files are read. */
export interface BaseCommit {
  /** Branch and commit, for people. */
  readonly label: string;
  readonly commit: string;
  /** Id of its tree. */
  readonly tree: string;
  /** Whether each content is a request. Default: false. */
  readonly isRemote?: boolean;
}

/** Files of a commit. Links are followed inside it. Each tree and text is read once. */
export function baseFiles({ label, commit, tree, isRemote = false }: BaseCommit, source: ObjectSource): BaseFiles {
  const files = new CommitFiles(tree, source);

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
    isRemote,
    read: (path) => attempt(path, () => files.read(path)),
    list: (path) => attempt(path, () => files.list(path)),
    walk: () => attempt("", () => files.walk()),
    contents: (entries) => attempt(entries[0]?.path ?? "", () => source.blobs(entries.map(({ id }) => id))),
  };
}

interface Listing {
  readonly found: BaseEntry[];
  /** Entries that may still be visited: links can lead to the same directories again and again. */
  left: number;
}

/** Files of a tree. Methods throw Error for what cannot be read, and for links that do not lead to a file of the tree. */
class CommitFiles {
  readonly #root: TreeEntry;
  readonly #source: ObjectSource;
  readonly read = memoized((path) => this.#read(path));
  /** Texts of links by id. */
  readonly #links = new Map<string, string>();

  constructor(tree: string, source: ObjectSource) {
    this.#root = { name: "", mode: treeMode, id: tree };
    this.#source = source;
  }

  async list(path: string): Promise<readonly BaseEntry[] | undefined> {
    const entry = await this.#find(partsOf(path), maxLinks);
    if (entry === undefined) return undefined;
    if (isLink(entry)) return [{ path: partsOf(path).join("/"), id: entry.id, kind: "other" }];
    const found: BaseEntry[] = [];
    await this.#walk(entry, partsOf(path), maxLinks, { found, left: maxEntries });
    return found;
  }

  async walk(): Promise<readonly CommitEntry[]> {
    const entries = await this.#source.walk(this.#root.id);
    for (const { name } of entries) checkNames(name.split("/").map((part) => ({ name: part })));
    return entries.map((entry) => ({
      path: entry.name,
      id: entry.id,
      kind: isLink(entry) ? "link" : isFile(entry) ? "file" : "submodule",
    }));
  }

  async #read(path: string): Promise<string | undefined> {
    const entry = await this.#find(partsOf(path), maxLinks);
    if (entry === undefined || !isFile(entry)) return undefined;
    const content = (await this.#source.blobs([entry.id])).get(entry.id) ?? Buffer.alloc(0);
    if (content.length > maxTextBytes) throw new Error(`it is larger than ${maxTextBytes} bytes`);
    return content.toString("utf8");
  }

  async #tree(id: string): Promise<readonly TreeEntry[]> {
    return checkNames(await this.#source.tree(id));
  }

  /** Finds what a path leads to, or the last link on the way if that leads to nothing. @param links that may still be followed. */
  async #find(parts: readonly string[], links: number): Promise<TreeEntry | undefined> {
    let entry = this.#root;
    for (const [index, name] of parts.entries()) {
      // What is in a submodule is as its commit says.
      if (isSubmodule(entry)) return entry;
      if (!isTree(entry)) return undefined;
      const next = (await this.#tree(entry.id)).find((candidate) => candidate.name === name);
      if (next === undefined) return undefined;
      if (isLink(next)) {
        const target = await this.#target(next, parts.slice(0, index));
        if (links === 0) throw new Error("too many links lead to it");
        // A link that leads to nothing stands for itself: what the job puts there is chosen by who made the link.
        return (await this.#find([...target, ...parts.slice(index + 1)], links - 1)) ?? next;
      }
      entry = next;
    }
    return entry;
  }

  /** Returns where a link in a directory leads. */
  async #target(link: TreeEntry, directory: readonly string[]): Promise<readonly string[]> {
    await this.#readLinks([link]);
    const text = this.#links.get(link.id) ?? "";
    const path = posix.join("/", ...directory, text);
    const isInside = !text.startsWith("/") && !posix.join(...directory, text).startsWith("..");
    if (!isInside) throw new Error("it links to a path outside the repository");
    return partsOf(path);
  }

  /** Reads the texts of links, all at once, because each call starts a process or sends a request. */
  async #readLinks(links: readonly TreeEntry[]): Promise<void> {
    const missing = links.map(({ id }) => id).filter((id) => !this.#links.has(id));
    if (missing.length === 0) return;
    for (const [id, text] of await this.#source.blobs(missing)) this.#links.set(id, text.toString("utf8"));
  }

  async #walk(entry: TreeEntry, parts: readonly string[], links: number, listing: Listing): Promise<void> {
    listing.left -= 1;
    if (listing.left < 0) throw new Error(`more than ${maxEntries} files`);
    if (parts.length > maxDepth) throw new Error(`more than ${maxDepth} directories`);
    if (isTree(entry)) {
      const children = await this.#tree(entry.id);
      await this.#readLinks(children.filter(isLink));
      for (const child of children) await this.#walk(child, [...parts, child.name], links, listing);
      return;
    }
    if (!isLink(entry)) {
      listing.found.push({ path: parts.join("/"), id: entry.id, kind: isFile(entry) ? "file" : "other" });
      return;
    }
    if (links === 0) throw new Error("too many links lead to it");
    const target = await this.#find(await this.#target(entry, parts.slice(0, -1)), links - 1);
    if (target === undefined || isLink(target))
      listing.found.push({ path: parts.join("/"), id: entry.id, kind: "other" });
    else await this.#walk(target, parts, links - 1, listing);
  }
}

/** Refuses names that git never writes, because they lead out of their directory where they are written to disk. */
function checkNames<T extends Pick<TreeEntry, "name">>(entries: readonly T[]): readonly T[] {
  const wrong = entries.find(({ name }) => /^(?:\.{0,2}|\.git)$|[/\0]/iu.test(name));
  if (wrong !== undefined) throw new Error(`a tree has the name ${JSON.stringify(wrong.name)}`);
  return entries;
}

/** Splits a path into names. `..` removes the name before it, whatever that leads to, as in the checkout. */
function partsOf(path: string): readonly string[] {
  return posix
    .normalize(path)
    .split("/")
    .filter((part) => part !== "" && part !== ".");
}

function isTree({ mode }: TreeEntry): boolean {
  return mode === treeMode;
}

function isLink({ mode }: TreeEntry): boolean {
  return mode === "120000";
}

function isSubmodule({ mode }: TreeEntry): boolean {
  return mode === "160000";
}

function isFile({ mode }: TreeEntry): boolean {
  return mode.startsWith("100");
}
