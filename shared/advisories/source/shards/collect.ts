import { ecosystemBase, versionScheme } from "../../../ecosystems/index.ts";
import type { CoverageGap } from "../../../findings/index.ts";
import type { Advisory } from "../../model/advisory.ts";

/**
 * Gathers advisories for shards: of a record that occurs twice the newer counts, withdrawn ones are left out, and a
 * first-hand source replaces what OSV derived from it.
 */
export class AdvisoryCollection {
  readonly #advisories: Map<string, Advisory>;

  /** @param advisories advisories to begin with. */
  constructor(advisories: readonly Advisory[] = []) {
    this.#advisories = new Map(advisories.map((advisory) => [advisory.id, advisory]));
  }

  add(advisory: Advisory): void {
    if (advisory.withdrawn !== undefined) return;
    const existing = this.#advisories.get(advisory.id);
    if (existing === undefined || existing.modified < advisory.modified) this.#advisories.set(advisory.id, advisory);
  }

  /**
   * Replaces what is known of these packages in these releases by the same record of the source itself; packages and
   * releases that the source's record does not name keep what they have.
   */
  overlay(advisory: Advisory): void {
    const existing = this.#advisories.get(advisory.id);
    if (existing === undefined) {
      this.#advisories.set(advisory.id, advisory);
      return;
    }
    const packageKeys = new Set(advisory.affected.map(({ ecosystem, name }) => `${ecosystem}\n${name}`));
    const others = existing.affected.filter(({ ecosystem, name }) => !packageKeys.has(`${ecosystem}\n${name}`));
    const summary = existing.summary === "" ? advisory.summary : existing.summary;
    this.#advisories.set(advisory.id, { ...existing, summary, affected: [...others, ...advisory.affected] });
  }

  /** Takes away all that is known of a release, because a source speaks for the whole of it. */
  clear(ecosystem: string): void {
    for (const [id, advisory] of this.#advisories) {
      if (!advisory.affected.some((affected) => affected.ecosystem === ecosystem)) continue;
      const affected = advisory.affected.filter((range) => range.ecosystem !== ecosystem);
      if (affected.length === 0) this.#advisories.delete(id);
      else this.#advisories.set(id, { ...advisory, affected });
    }
  }

  /** By ecosystem with release, in the order of their names. */
  byEcosystem(): Map<string, Advisory[]> {
    const groups = new Map<string, Set<Advisory>>();
    for (const advisory of this.#advisories.values()) {
      for (const { ecosystem } of advisory.affected) {
        const group = groups.get(ecosystem) ?? new Set();
        groups.set(ecosystem, group.add(advisory));
      }
    }
    return new Map([...groups.keys()].sort().map((ecosystem) => [ecosystem, [...(groups.get(ecosystem) ?? [])]]));
  }
}

/** Says which ecosystems nobody can match, because their versions have no known order. */
export function unorderedEcosystems(ecosystems: Iterable<string>): CoverageGap[] {
  return [...new Set([...ecosystems].map(ecosystemBase))]
    .filter((ecosystem) => versionScheme(ecosystem) === undefined)
    .sort()
    .map((ecosystem) => ({
      what: ecosystem,
      why: "the order of its versions is unknown, so no shard is built",
      weight: "note",
    }));
}
