import { limitExceeded } from "../oci/limits.ts";
import { Directory, type FoundNode, foundIn, maxLinks, type Place, pushParts, type TreeNode } from "./directory.ts";

/**
 * File system that layers are applied to in memory, as runtimes unpack them: entry by entry, through the links that
 * exist at that moment. Entries have numbers, ascending over all layers. Everything stays inside the root.
 */
export class FileTree {
  readonly root = new Directory("", undefined, 0);
  /** Targets of symlinks, by entry. */
  readonly #targets = new Map<number, string>();
  readonly #maxPathLength: number;
  readonly #onRemove: (entry: number) => void;
  #layer = 0;
  /** First entry of the layer. */
  #firstEntry = 0;
  /** Counts removals after which a path may lead to another directory. */
  changes = 0;

  /** @param onRemove receives the entries that are removed or replaced. */
  constructor(maxPathLength: number, onRemove: (entry: number) => void) {
    this.#maxPathLength = maxPathLength;
    this.#onRemove = onRemove;
  }

  startLayer(layer: number, firstEntry: number): void {
    this.#layer = layer;
    this.#firstEntry = firstEntry;
    this.changes += 1;
  }

  /** Returns the target of a symlink. */
  targetOf(entry: number): string | undefined {
    return this.#targets.get(entry);
  }

  /**
   * Returns the directory that a path leads to, and creates what is missing. Directories replace files and circular
   * links in their way, which makes runtimes fail, so that nothing below is overlooked.
   * @param path absolute and clean.
   */
  makeDirectory(path: string): Directory {
    const directory =
      this.#existing(path) ?? (this.#walk(path, this.root, true) ?? this.#walk(path, this.root, true, 0))?.node;
    if (!(directory instanceof Directory)) throw new Error(`${path} was not created`);
    for (let current = directory; current.layer !== this.#layer; current = current.parent) current.layer = this.#layer;
    return directory;
  }

  /** Adds a directory, which merges with one that exists. */
  addDirectory({ directory, name }: Place, entry: number): void {
    const existing = directory.get(name);
    if (existing instanceof Directory) {
      existing.layer = this.#layer;
      existing.entry = entry;
    } else if (name !== "") this.#create(directory, name, existing).entry = entry;
  }

  /** Adds an entry that is no directory, in place of what has its name. */
  addEntry({ directory, name }: Place, entry: number, target?: string): void {
    if (name === "") return;
    const existing = directory.get(name);
    if (existing !== undefined) this.#remove(existing);
    directory.set(name, entry);
    if (target === undefined) return;
    this.#targets.set(entry, target);
    for (let current = directory; current.linkLayer !== this.#layer; current = current.parent) {
      current.linkLayer = this.#layer;
    }
  }

  /**
   * Removes what lower layers have at a path. Keeps what this layer has added (OCI image specification, layer.md).
   * @returns false if the layer has added a symlink there, which some runtimes remove, so that later entries end up
   * elsewhere.
   */
  removePath(path: string): boolean {
    const slash = path.lastIndexOf("/");
    const directory = this.#walk(path.slice(0, slash), this.root, false)?.node;
    if (!(directory instanceof Directory)) return true;
    const name = path.slice(slash + 1);
    const node = directory.get(name);
    if (node instanceof Directory ? node.linkLayer === this.#layer : this.#isOwnLink(node)) return false;
    this.#removeLower({ directory, name });
    return true;
  }

  /** Removes what lower layers have in a directory. */
  emptyDirectory(path: string): void {
    const directory = this.#walk(path, this.root, false)?.node;
    if (directory instanceof Directory) this.#emptyLower(directory);
  }

  /** Finds what a path leads to, through all links. @param from directory of a relative path. */
  find(path: string, from: Directory): FoundNode | undefined {
    return this.#walk(path, from, false);
  }

  /** Finds what is at a path, through links in its directories only. */
  findUnresolved(path: string): FoundNode | undefined {
    const slash = path.lastIndexOf("/");
    const directory = this.#walk(path.slice(0, Math.max(0, slash)), this.root, false)?.node;
    if (!(directory instanceof Directory)) return undefined;
    return foundIn(directory, path.slice(slash + 1));
  }

  /** Finds a directory without links in its path, as most are. */
  #existing(path: string): Directory | undefined {
    let current = this.root;
    for (let start = 1; start < path.length; ) {
      const slash = path.indexOf("/", start);
      const end = slash < 0 ? path.length : slash;
      const child = current.get(path.slice(start, end));
      if (!(child instanceof Directory)) return undefined;
      current = child;
      start = end + 1;
    }
    return current;
  }

  #walk(path: string, from: Directory, creates: boolean, links: number = maxLinks): FoundNode | undefined {
    const todo: string[] = [];
    pushParts(todo, path);
    let current = path.startsWith("/") ? this.root : from;
    let followed = 0;
    for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
      if (part === "..") {
        current = current.parent;
        continue;
      }
      const child = current.get(part);
      if (child instanceof Directory) {
        current = child;
        continue;
      }
      const target = child === undefined ? undefined : this.#targets.get(child);
      if (target !== undefined && links > 0) {
        followed += 1;
        if (followed > links) return undefined;
        if (target.startsWith("/")) current = this.root;
        pushParts(todo, target);
      } else if (creates) current = this.#create(current, part, child);
      else return todo.length === 0 ? foundIn(current, part) : undefined;
    }
    return { directory: current.parent, name: current.name, node: current };
  }

  #create(parent: Directory, name: string, existing: TreeNode | undefined): Directory {
    if (existing !== undefined) this.#remove(existing);
    const created = new Directory(name, parent, this.#layer);
    // Paths of links add up, so that a directory may be deeper than any path in the layers.
    if (created.path.length > this.#maxPathLength) {
      throw limitExceeded("the image, behind links", "pathBytes", this.#maxPathLength);
    }
    parent.set(name, created);
    for (let current = parent; current.layer !== this.#layer; current = current.parent) current.layer = this.#layer;
    return created;
  }

  #remove(node: TreeNode): void {
    const todo = [node];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      if (next instanceof Directory) for (const [, child] of next.entries()) todo.push(child);
      else this.#onRemove(next);
      if (next instanceof Directory || this.#targets.has(next)) this.changes += 1;
    }
  }

  #isOwnLink(node: number | undefined): boolean {
    return node !== undefined && node >= this.#firstEntry && this.#targets.has(node);
  }

  #removeLower({ directory, name }: Place): void {
    const node = directory.get(name);
    if (node === undefined) return;
    if (node instanceof Directory && node.layer === this.#layer) this.#emptyLower(node);
    else if (node instanceof Directory || node < this.#firstEntry) {
      this.#remove(node);
      directory.delete(name);
    }
  }

  #emptyLower(top: Directory): void {
    const todo = [top];
    for (let directory = todo.pop(); directory !== undefined; directory = todo.pop()) {
      // What is added from now on is the layer's own.
      if (directory.emptiedBy === this.#layer) continue;
      directory.emptiedBy = this.#layer;
      for (const [name, node] of directory.entries()) {
        if (node instanceof Directory && node.layer === this.#layer) todo.push(node);
        else this.#removeLower({ directory, name });
      }
    }
  }
}
