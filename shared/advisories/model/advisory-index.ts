import { normalizeName } from "../../ecosystems/index.ts";
import { type RatingBook, type RatingsByCve, ratingsIn } from "../ratings/rating-book.ts";
import type { Advisory, AffectedRange } from "./advisory.ts";

export interface AdvisoryEntry {
  readonly advisory: Advisory;
  readonly affected: AffectedRange;
}

/** Index of advisories by ecosystem with release, and package name. */
export class AdvisoryIndex {
  readonly #entries = new Map<string, Map<string, AdvisoryEntry[]>>();
  readonly #covered: ReadonlySet<string>;
  readonly #ratings: RatingBook;

  /**
   * @param covered ecosystems, with release, for which the source has any advisories. Default: those in `advisories`.
   * @param ratings what others than the advisories say about the severity of vulnerabilities.
   */
  constructor(advisories: Iterable<Advisory>, covered?: Iterable<string>, ratings: RatingBook = new Map()) {
    this.#ratings = ratings;
    const seen = new Set(covered ?? []);
    for (const advisory of advisories) {
      for (const affected of advisory.affected) {
        seen.add(affected.ecosystem);
        this.#add(affected.ecosystem, affected.name, { advisory, affected });
      }
    }
    this.#covered = seen;
  }

  #add(ecosystem: string, name: string, entry: AdvisoryEntry): void {
    const names = this.#entries.get(ecosystem) ?? new Map<string, AdvisoryEntry[]>();
    this.#entries.set(ecosystem, names);
    const key = normalizeName(ecosystem, name);
    const entries = names.get(key);
    if (entries === undefined) names.set(key, [entry]);
    else entries.push(entry);
  }

  /** Returns the entries of a package. `name` is normalized by `normalizeName`. */
  lookUp(ecosystem: string, name: string): readonly AdvisoryEntry[] {
    return this.#entries.get(ecosystem)?.get(name) ?? [];
  }

  /** Returns whether the source has any advisories for the ecosystem and release. If not, no conclusion is possible. */
  covers(ecosystem: string): boolean {
    return this.#covered.has(ecosystem);
  }

  /**
   * Returns what others than the matching advisories say about the severity of a vulnerability.
   * @param ids all ids of the vulnerability.
   * @param advisories ids of the matching advisories.
   */
  ratingsOf(ids: readonly string[], advisories: ReadonlySet<string>): RatingsByCve {
    return ratingsIn(this.#ratings, ids, advisories);
  }
}
