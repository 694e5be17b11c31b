import { readlink } from "node:fs/promises";
import { join, posix } from "node:path";
import { type BaseFiles, type CommitEntry, gitObjectId } from "../ci/index.ts";
import { UndecidedError } from "../errors/index.ts";
import { readCheckoutFile, type SourceTree } from "../files/index.ts";
import { memoized } from "../values/index.ts";

/** Opens the files of the base once. @throws UndecidedError if they cannot be read. */
export type OpenBase = () => Promise<BaseTree>;

/** Contents that are requested from the CI system for one run. */
const maxRequests = 200;
/** Links on the way to one file. */
const maxLinks = 20;
/** Bytes of a file of the checkout that is compared with the base. */
const maxComparedBytes = 64 * 2 ** 20;

/**
 * Files of the commit that a change is to be merged into. Contents that the checkout also has are read from there, after
 * comparing git's id, so that only what the change touches is read from git or the CI system.
 */
export class BaseTree implements SourceTree {
  /** Branch and commit, for people. */
  readonly label: string;
  readonly #base: BaseFiles;
  readonly #root: string;
  readonly #entries: ReadonlyMap<string, CommitEntry>;
  readonly #directories = new Map<string, Set<string>>([["", new Set()]]);
  readonly #links = new Map<string, string>();
  readonly #contents = new Map<string, Uint8Array>();
  readonly #localId = memoized((path: string) => this.#readLocalId(path));
  #files: readonly string[] | undefined;
  #requests = 0;
  #failure: unknown;

  private constructor(base: BaseFiles, root: string, entries: readonly CommitEntry[]) {
    this.label = base.label;
    this.#base = base;
    this.#root = root;
    this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
    for (const { path } of entries) this.#addDirectories(path);
  }

  /**
   * Opens the files of a commit.
   * @param root absolute path of the checkout.
   * @throws UndecidedError `BASE_UNREADABLE`.
   */
  static async open(base: BaseFiles, root: string): Promise<BaseTree> {
    const tree = new BaseTree(base, root, await base.walk());
    await tree.#readLinks();
    return tree;
  }

  /** Paths of files, and of links that lead to a file. */
  get files(): readonly string[] {
    this.#files ??= [...this.#entries.keys()].filter((path) => this.#fileAt(path) !== undefined);
    return this.#files;
  }

  /** Returns the path without links that a path leads to; undefined if that is nothing in the commit. */
  resolve(path: string): string | undefined {
    let parts = partsOf(path);
    for (let links = 0; links <= maxLinks; links += 1) {
      const length = this.#links.size === 0 ? 0 : this.#linkIn(parts);
      if (length === 0) {
        const place = parts.join("/");
        return this.#entries.has(place) || this.#directories.has(place) ? place : undefined;
      }
      const link = parts.slice(0, length).join("/");
      const target = this.#links.get(link) ?? "";
      const place = posix.join(posix.dirname(link), target);
      if (target.startsWith("/") || place.split("/")[0] === "..") return undefined;
      parts = [...partsOf(place), ...parts.slice(length)];
    }
    return undefined;
  }

  async kindOf(path: string): ReturnType<SourceTree["kindOf"]> {
    const place = this.resolve(path);
    if (place === undefined) return undefined;
    if (this.#directories.has(place)) return "directory";
    return this.#entries.get(place)?.kind === "file" ? "file" : "other";
  }

  /** Lists a directory without following links in it. Undefined if there is none. */
  list(path: string): readonly { readonly name: string; readonly isDirectory: boolean }[] | undefined {
    const place = this.resolve(path);
    const names = place === undefined ? undefined : this.#directories.get(place);
    if (names === undefined) return undefined;
    return [...names].map((name) => ({
      name,
      isDirectory: this.#directories.has(place === "" ? name : `${place}/${name}`),
    }));
  }

  /** Checks whether the checkout and the commit have the same file at a path. */
  async isUnchanged(path: string): Promise<boolean> {
    const entry = this.#fileAt(path);
    return entry !== undefined && (await this.#localId(path)) === entry.id;
  }

  /** Reads the contents of files at once, for `read`. Skips what is not there. */
  async prefetch(paths: readonly string[]): Promise<void> {
    const missing = new Map<string, CommitEntry>();
    for (const path of paths) {
      const entry = this.#fileAt(path);
      if (entry === undefined || this.#contents.has(entry.id) || (await this.#localId(entry.path)) === entry.id)
        continue;
      missing.set(entry.id, entry);
    }
    await this.#fetch([...missing.values()]);
  }

  async read(path: string, maxBytes: number): Promise<Buffer> {
    const entry = this.#fileAt(path);
    if (entry === undefined) throw Object.assign(new Error("it does not exist"), { code: "ENOENT" });
    if (!this.#contents.has(entry.id)) {
      if ((await this.#localId(entry.path)) === entry.id) return readCheckoutFile(this.#root, entry.path, maxBytes);
      await this.#fetch([entry]);
    }
    const content = this.#contents.get(entry.id) ?? new Uint8Array();
    if (content.length > maxBytes) throw new RangeError(`it has ${content.length} bytes; the limit is ${maxBytes}`);
    return Buffer.from(content);
  }

  /** Throws the error of a content that could not be read, because engines take it for a file that nobody can read. */
  assertReadable(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  async #fetch(entries: readonly CommitEntry[]): Promise<void> {
    if (entries.length === 0) return;
    try {
      this.#requests += entries.length;
      if (this.#base.isRemote && this.#requests > maxRequests) {
        throw new UndecidedError(
          "BASE_UNREADABLE",
          `more than ${maxRequests} files of ${this.label} must be requested`,
          {
            advice: "Set `fetch-depth: 2` for `actions/checkout`",
          },
        );
      }
      const wanted = entries.map(({ path, id }) => ({ path, id, kind: "file" as const }));
      for (const [id, content] of await this.#base.contents(wanted)) this.#contents.set(id, content);
    } catch (error) {
      this.#failure ??= error;
      throw error;
    }
  }

  /** Reads where all links lead. */
  async #readLinks(): Promise<void> {
    const missing: CommitEntry[] = [];
    for (const entry of this.#entries.values()) {
      if (entry.kind !== "link") continue;
      const target = await readlink(join(this.#root, entry.path)).catch(() => undefined);
      if (target !== undefined && gitObjectId(Buffer.from(target), "blob", entry.id.length) === entry.id)
        this.#links.set(entry.path, target);
      else missing.push(entry);
    }
    await this.#fetch(missing);
    for (const { path, id } of missing)
      this.#links.set(path, Buffer.from(this.#contents.get(id) ?? new Uint8Array()).toString("utf8"));
  }

  /** Returns how many names of a path lead to its first link; 0 without links. */
  #linkIn(parts: readonly string[]): number {
    return parts.findIndex((_part, index) => this.#links.has(parts.slice(0, index + 1).join("/"))) + 1;
  }

  #fileAt(path: string): CommitEntry | undefined {
    const place = this.resolve(path);
    const entry = place === undefined ? undefined : this.#entries.get(place);
    return entry?.kind === "file" ? entry : undefined;
  }

  /** Returns git's id of a file of the checkout; undefined if it is none or too large. */
  async #readLocalId(path: string): Promise<string | undefined> {
    const length = this.#entries.values().next().value?.id.length ?? 40;
    try {
      return gitObjectId(await readCheckoutFile(this.#root, path, maxComparedBytes), "blob", length);
    } catch {
      return undefined;
    }
  }

  #addDirectories(path: string): void {
    const parts = path.split("/");
    for (const [index, name] of parts.entries()) {
      const directory = parts.slice(0, index).join("/");
      const names = this.#directories.get(directory) ?? new Set();
      names.add(name);
      this.#directories.set(directory, names);
    }
  }
}

function partsOf(path: string): readonly string[] {
  return posix
    .normalize(path)
    .split("/")
    .filter((part) => part !== "" && part !== ".");
}
