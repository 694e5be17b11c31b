import type { Package } from "../packages/index.ts";

/** Dependency graph of an image's packages, from those without dependents down. */
export class PackageGraph {
  readonly #needs: ReadonlyMap<string, readonly string[]>;
  readonly #tops: readonly string[];

  constructor(packages: readonly Pick<Package, "purl" | "requires">[]) {
    const purls = new Set(packages.map(({ purl }) => purl));
    this.#needs = new Map(
      packages.map(({ purl, requires = [] }) => [purl, requires.filter((need) => need !== purl && purls.has(need))]),
    );
    const needed = new Set([...this.#needs.values()].flat());
    const tops = [...purls].filter((purl) => !needed.has(purl));
    // Of a circle that nothing leads into, anything may be what the image runs.
    const reached = this.#from(tops, new Set());
    this.#tops = [...tops, ...[...purls].filter((purl) => !reached.has(purl))];
  }

  /**
   * Returns whether a path from the image reaches a package without passing a cut one. A package without dependents is
   * always reached.
   */
  isReached(purl: string, cut: ReadonlySet<string>): boolean {
    return this.#from(this.#tops, cut).has(purl) || !this.#needs.has(purl);
  }

  /** Returns the reachable packages; nothing is reachable through a cut one. */
  #from(starts: readonly string[], cut: ReadonlySet<string>): ReadonlySet<string> {
    const seen = new Set<string>();
    const waiting = [...starts];
    for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
      if (seen.has(current)) continue;
      seen.add(current);
      if (!cut.has(current)) waiting.push(...(this.#needs.get(current) ?? []));
    }
    return seen;
  }
}
