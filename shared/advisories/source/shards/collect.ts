import { ecosystemBase, versionScheme } from "../../../ecosystems/index.ts";
import type { CoverageGap } from "../../../findings/index.ts";
import type { Advisory } from "../../model/advisory.ts";

/**
 * Collects advisories for shards. If a record occurs twice, the newer one counts. Leaves out withdrawn ones. A
 * first-hand source replaces what OSV derived from it.
 */
export class AdvisoryCollection {
  readonly #advisories: Map<string, Advisory>;

  /** @param advisories to start with. */
  constructor(advisories: readonly Advisory[] = []) {
    this.#advisories = new Map(advisories.map((advisory) => [advisory.id, advisory]));
  }

  add(advisory: Advisory): void {
    if (advisory.withdrawn !== undefined) return;
    const existing = this.#advisories.get(advisory.id);
    if (existing === undefined || existing.modified < advisory.modified) this.#advisories.set(advisory.id, advisory);
  }

  /**
   * Replaces these packages in these releases with the source's own record. Other packages and releases keep their
   * data.
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

  /** Removes all data of a release, because a source covers it completely. */
  clear(ecosystem: string): void {
    for (const [id, advisory] of this.#advisories) {
      if (!advisory.affected.some((affected) => affected.ecosystem === ecosystem)) continue;
      const affected = advisory.affected.filter((range) => range.ecosystem !== ecosystem);
      if (affected.length === 0) this.#advisories.delete(id);
      else this.#advisories.set(id, { ...advisory, affected });
    }
  }

  /** Returns the advisories by ecosystem with release, sorted. */
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

/** Reports ecosystems that cannot be matched, because the order of their versions is unknown. */
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
