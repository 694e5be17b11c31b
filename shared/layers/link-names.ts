import { limitExceeded } from "../oci/limits.ts";
import type { Directory, Place } from "./directory.ts";

/** Names that links to directories give to what is below them. */
export class LinkNames {
  readonly #links = new Map<Directory, Place[]>();
  readonly #maxNames: number;
  #count = 0;

  constructor(maxNames: number) {
    this.#maxNames = maxNames;
  }

  addLink({ directory, name }: Place, target: Directory): void {
    const links = this.#links.get(target);
    if (links === undefined) this.#links.set(target, [{ directory, name }]);
    else links.push({ directory, name });
  }

  /**
   * Returns the paths of a place through links. Stops where the last parts of a path are those of one returned before.
   * @param parts number of those parts.
   */
  *of({ directory, name }: Place, parts: number): Generator<string> {
    if (!this.#isLinked(directory, parts)) return;
    const seen = new Map<Directory, Set<string>>();
    const todo: { readonly below: Directory; readonly rest: string; readonly length: number }[] = [
      { below: directory, rest: `/${name}`, length: 1 },
    ];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      let { below, rest, length } = next;
      for (; length < parts; length += 1) {
        if (isSeen(seen, below, rest)) break;
        for (const link of this.#links.get(below) ?? []) {
          this.#count += 1;
          if (this.#count > this.#maxNames) {
            throw limitExceeded("names of files through links", "linkedNames", this.#maxNames);
          }
          const linked = `/${link.name}${rest}`;
          yield `${link.directory.path}${linked}`;
          todo.push({ below: link.directory, rest: linked, length: length + 1 });
        }
        if (below === below.parent) break;
        rest = `/${below.name}${rest}`;
        below = below.parent;
      }
    }
  }

  /** Returns whether a link leads to a directory or one of the next above, which few do. */
  #isLinked(directory: Directory, parts: number): boolean {
    let current = directory;
    for (let length = 1; length < parts; length += 1) {
      if (this.#links.has(current)) return true;
      current = current.parent;
    }
    return false;
  }
}

/** Remembers a path below a directory and returns whether it was known. */
function isSeen(seen: Map<Directory, Set<string>>, directory: Directory, path: string): boolean {
  const paths = seen.get(directory);
  if (paths?.has(path) === true) return true;
  if (paths === undefined) seen.set(directory, new Set([path]));
  else paths.add(path);
  return false;
}
