/** Maximum number of links to follow, as in Linux. */
export const maxLinks = 40;

/** Splits a path into its parts, without empty ones and `.`. */
export function pathParts(path: string): string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}

/** What a name in a directory leads to: a directory, or the number of the entry that made it. */
export type TreeNode = Directory | number;

/** Directory of a `FileTree`. */
export class Directory {
  readonly name: string;
  /** Absolute; empty for the root. */
  readonly path: string;
  readonly parent: Directory;
  readonly children = new Map<string, TreeNode>();
  /** Last layer that wrote the directory or something in it. */
  layer: number;

  constructor(name: string, parent: Directory | undefined, layer: number) {
    this.name = name;
    this.parent = parent ?? this;
    this.path = parent === undefined ? "" : `${parent.path}/${name}`;
    this.layer = layer;
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
  const node = directory.children.get(name);
  return node === undefined ? undefined : { directory, name, node };
}
