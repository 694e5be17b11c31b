import type { Package } from "../packages/index.ts";

/** Maximum number of packages that one search visits. */
const maxVisited = 100_000;

/** The packages of a lockfile or image and what each requires. */
export class DependencyGraph {
  readonly #byPurl: ReadonlyMap<string, Package>;
  readonly #requiring = new Map<string, string[]>();

  constructor(packages: ReadonlyMap<string, Package>) {
    this.#byPurl = packages;
    for (const { purl, requires = [] } of packages.values()) {
      for (const required of requires) {
        if (!packages.has(required)) continue;
        const known = this.#requiring.get(required);
        if (known === undefined) this.#requiring.set(required, [purl]);
        else known.push(purl);
      }
    }
  }

  has(purl: string): boolean {
    return this.#byPurl.has(purl);
  }

  /** Returns all packages, for a search by name. */
  packages(): Iterable<Package> {
    return this.#byPurl.values();
  }

  /** Returns the packages that require another. */
  requiring(purl: string): readonly Package[] {
    return (this.#requiring.get(purl) ?? []).flatMap((each) => this.#byPurl.get(each) ?? []);
  }

  /**
   * Returns the shortest chain from a direct dependency to a package, both included. Of equally short ones, the first by
   * purl. Undefined if no direct dependency brings it in.
   */
  chainTo(purl: string, isDirect: (pkg: Package) => boolean): readonly Package[] | undefined {
    const start = this.#byPurl.get(purl);
    if (start === undefined) return undefined;
    const next = new Map<Package, Package | undefined>([[start, undefined]]);
    let level: Package[] = [start];
    while (level.length > 0 && next.size < maxVisited) {
      const found = level.filter(isDirect).toSorted((a, b) => (a.purl < b.purl ? -1 : 1))[0];
      if (found !== undefined) return chainFrom(found, next);
      const above: Package[] = [];
      for (const pkg of level) {
        for (const parent of this.requiring(pkg.purl)) {
          if (next.has(parent)) continue;
          next.set(parent, pkg);
          above.push(parent);
        }
      }
      level = above;
    }
    return undefined;
  }
}

function chainFrom(first: Package, next: ReadonlyMap<Package, Package | undefined>): readonly Package[] {
  const chain: Package[] = [];
  for (let pkg: Package | undefined = first; pkg !== undefined; pkg = next.get(pkg)) chain.push(pkg);
  return chain;
}
