/** Maximum number of links to follow, as in Linux. */
export const maxLinks = 40;

/** Adds the parts of a path to those that are still to be followed, of which the last is next. */
export function pushParts(todo: string[], path: string): void {
  const parts = path.split("/");
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index];
    if (part !== undefined && part !== "" && part !== ".") todo.push(part);
  }
}

/** What a name in a directory leads to: a directory, or the number of the entry that made it. */
export type TreeNode = Directory | number;

/** Directory of a `FileTree`. */
export class Directory {
  readonly name: string;
  /** Absolute; empty for the root. */
  readonly path: string;
  readonly parent: Directory;
  /** Last layer that wrote the directory or something in it. */
  layer: number;
  /** Last layer that added a symlink to it or below. */
  linkLayer = -1;
  /** Last layer that removed what lower layers have in it. */
  emptiedBy = -1;
  /** Last entry that states its owner and permissions; -1 if there is none. */
  entry = -1;
  /** Absent if the directory is empty, because images may have millions of directories. */
  #children: Map<string, TreeNode> | undefined;

  constructor(name: string, parent: Directory | undefined, layer: number) {
    this.name = name;
    this.parent = parent ?? this;
    this.path = parent === undefined ? "" : `${parent.path}/${name}`;
    this.layer = layer;
  }

  /** Returns what has a name. */
  get(name: string): TreeNode | undefined {
    return this.#children?.get(name);
  }

  set(name: string, node: TreeNode): void {
    this.#children ??= new Map();
    this.#children.set(name, node);
  }

  delete(name: string): void {
    this.#children?.delete(name);
  }

  /** Returns the names in the directory and what has them. */
  entries(): Iterable<readonly [name: string, node: TreeNode]> {
    return this.#children ?? [];
  }
}

/** Name of an entry in its directory. */
export interface Place {
  readonly directory: Directory;
  readonly name: string;
}

/** What a path leads to, and where it is. */
export interface FoundNode extends Place {
  readonly node: TreeNode;
}

/** Finds a name in a directory. */
export function foundIn(directory: Directory, name: string): FoundNode | undefined {
  const node = directory.get(name);
  return node === undefined ? undefined : { directory, name, node };
}
