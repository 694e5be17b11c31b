import { createHash } from "node:crypto";
import type { Exec } from "../../exec/exec.ts";
import { memoized } from "../../values/index.ts";

/** Kinds of objects that are read. */
export type ObjectKind = "commit" | "tree" | "blob";

/** Entry of a tree (gitformat-pack, "tree"). */
export interface TreeEntry {
  readonly name: string;
  /** Octal, without leading zeros: `100644`, `100755`, `120000` (link), `40000` (tree), `160000` (submodule). */
  readonly mode: string;
  /** Hexadecimal. */
  readonly id: string;
}

/** Where the objects of a repository are read from. Each tree is read once. Methods throw Error if an object is missing or too large. */
export interface ObjectSource {
  tree(id: string): Promise<readonly TreeEntry[]>;
  /** Lists everything below a tree except trees. Names are paths relative to it; links are not followed. */
  walk(id: string): Promise<readonly TreeEntry[]>;
  /** Contents by id. */
  blobs(ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
}

interface Checkout {
  readonly root: string;
  readonly getEnv: (name: string) => string | undefined;
  readonly exec: Exec;
}

/** Parts of a commit. */
export interface Commit {
  readonly tree: string;
  readonly parent: string | undefined;
}

const timeLimit = 60_000;
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** Mode of a tree in a tree. */
export const treeMode = "40000";
/** Maximum files and directories of a tree. */
const maxTreeEntries = 200_000;

/** Maximum bytes that one call reads. */
export const maxObjectBytes = 512 * 2 ** 20;

/**
 * Objects in the checkout's repository, read by id. Each is hashed and compared with its id, so that replacements,
 * grafts, configuration and a changed object store do not decide what a commit contains. Nothing is fetched.
 */
export class GitObjects implements ObjectSource {
  readonly #checkout: Checkout;
  /** Returns the tree and the first parent of a commit. */
  readonly commit = memoized((id) => this.#readCommit(id));
  readonly tree = memoized((id) => this.#readTree(id));

  constructor(checkout: Checkout) {
    this.#checkout = checkout;
  }

  async #readCommit(id: string): Promise<Commit> {
    const text = (await this.#read([id], "commit")).get(id)?.toString("latin1") ?? "";
    const [, tree, parent] = /^tree ([0-9a-f]+)\n(?:parent ([0-9a-f]+)\n)?/u.exec(text) ?? [];
    if (tree === undefined) throw new Error(`the commit ${id} is damaged`);
    return { tree, parent };
  }

  /** Returns the id of the commit that is checked out. */
  async head(): Promise<string> {
    const { root, getEnv, exec } = this.#checkout;
    const args = ["-c", "safe.directory=*", "rev-parse", "--verify", "--quiet", "HEAD^{commit}"];
    const options = { cwd: root, env: gitEnvironment(getEnv), timeout: timeLimit, maxBytes: 4096 };
    const { exitCode, stdout } = await exec("git", args, options);
    if (exitCode !== 0) throw new Error("there is no commit");
    return stdout.trim();
  }

  async #readTree(id: string): Promise<readonly TreeEntry[]> {
    const entries = (await this.#read([id], "tree")).get(id);
    return parseTree(entries ?? Buffer.alloc(0), id.length / 2);
  }

  /** Reads all trees of one depth at once, because each call starts a process. */
  async walk(id: string): Promise<readonly TreeEntry[]> {
    const entries: TreeEntry[] = [];
    let directories: readonly TreeEntry[] = [{ name: "", mode: treeMode, id }];
    while (directories.length > 0) {
      const trees = await this.#read([...new Set(directories.map((directory) => directory.id))], "tree");
      const below = directories.flatMap((directory) =>
        parseTree(trees.get(directory.id) ?? Buffer.alloc(0), id.length / 2).map((entry) => ({
          ...entry,
          name: directory.name === "" ? entry.name : `${directory.name}/${entry.name}`,
        })),
      );
      for (const entry of below) if (entry.mode !== treeMode) entries.push(entry);
      directories = below.filter(({ mode }) => mode === treeMode);
      if (entries.length + directories.length > maxTreeEntries) throw new Error(`more than ${maxTreeEntries} files`);
    }
    return entries;
  }

  blobs(ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    return this.#read([...new Set(ids)], "blob");
  }

  async #read(ids: readonly string[], kind: ObjectKind): Promise<ReadonlyMap<string, Buffer>> {
    if (ids.length === 0) return new Map();
    const wrong = ids.find((id) => !objectId.test(id));
    if (wrong !== undefined) throw new Error(`${JSON.stringify(wrong)} is not the id of an object`);
    const { root, getEnv, exec } = this.#checkout;
    // Only the command line may say that the checkout of another user is fine: containers check out as root.
    const args = ["-c", "safe.directory=*", "cat-file", "--batch"];
    const { exitCode, signal, stdout } = await exec("git", args, {
      cwd: root,
      env: gitEnvironment(getEnv),
      input: `${ids.join("\n")}\n`,
      timeout: timeLimit,
      maxBytes: maxObjectBytes,
      encoding: "latin1",
    });
    if (exitCode !== 0) throw new Error(`git exited with ${signal ?? `exit code ${exitCode}`}`);
    return parseBatch(Buffer.from(stdout, "latin1"), ids, kind);
  }
}

function gitEnvironment(getEnv: Checkout["getEnv"]): Readonly<Record<string, string>> {
  const inherited = ["PATH", "SystemRoot"].flatMap((name) => {
    const value = getEnv(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(inherited),
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
}

/** Parses the output of `git cat-file --batch`: for each id a line with id, kind and size, the content and a line break. */
function parseBatch(output: Buffer, ids: readonly string[], kind: ObjectKind): ReadonlyMap<string, Buffer> {
  const objects = new Map<string, Buffer>();
  let offset = 0;
  for (const id of ids) {
    const end = output.indexOf(10, offset);
    const line = output.toString("latin1", offset, Math.max(offset, end));
    const [, found, size] = /^[0-9a-f]+ (commit|tree|blob|tag) (\d+)$/u.exec(line) ?? [];
    if (found !== kind) throw new Error(`the repository does not contain the ${kind} ${id}`);
    const start = end + 1;
    const content = output.subarray(start, start + Number(size));
    if (idOf(content, kind, id.length) !== id) throw new Error(`the ${kind} ${id} is damaged`);
    objects.set(id, content);
    offset = start + content.length + 1;
  }
  return objects;
}

/** Computes the id of an object. @param length of ids in the repository: 40 (SHA-1) or 64 (SHA-256). */
export function idOf(content: Uint8Array, kind: ObjectKind, length: number): string {
  const hash = createHash(length === 64 ? "sha256" : "sha1");
  return hash.update(`${kind} ${content.length}\0`).update(content).digest("hex");
}

/** Parses a tree: for each entry the mode, a space, the name, a zero byte and the id in binary. */
function parseTree(bytes: Buffer, idBytes: number): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let offset = 0; offset < bytes.length; ) {
    const space = bytes.indexOf(32, offset);
    const zero = bytes.indexOf(0, space);
    if (space === -1 || zero === -1) throw new Error("a tree is damaged");
    const next = zero + 1 + idBytes;
    const mode = bytes.toString("latin1", offset, space);
    const name = bytes.toString("utf8", space + 1, zero);
    entries.push({ mode, name, id: bytes.toString("hex", zero + 1, next) });
    offset = next;
  }
  return entries;
}
