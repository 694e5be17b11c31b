import { join } from "node:path";
import type { Advisory } from "../../model/advisory.ts";
import { type CollectedRecord, combine, type RecordRank } from "./collect.ts";
import { shortened } from "./encode.ts";
import { ExternalSorter } from "./external-sort.ts";
import type { RatingLines } from "./rating-lines.ts";

/** What a value of the sorter holds. */
type StoredRecord = readonly [rank: RecordRank, advisory: Advisory];

/**
 * Collects the records of a group of sources, in memory that does not depend on their number. Records of one id are
 * combined when all sources are read.
 */
export class GroupRecords {
  readonly #sorter: ExternalSorter;
  /** What feeds say about CVEs in addition to their records. */
  readonly ratings: Pick<RatingLines, "add"> | undefined;
  /** Rank of the feed that covers a release completely. */
  readonly #replacedBy = new Map<string, RecordRank>();

  /**
   * @param directory of its own for temporary files. The caller removes it.
   */
  constructor(directory: string, ratings?: Pick<RatingLines, "add">, maxRunLength?: number) {
    this.ratings = ratings;
    this.#sorter = new ExternalSorter(join(directory, "records"), maxRunLength);
  }

  /** @param rank 0 for records of OSV, and a number from 1 for each feed in order. */
  add(advisory: Advisory, rank: RecordRank = 0): void {
    if (advisory.withdrawn !== undefined) return;
    this.#sorter.add(advisory.id, JSON.stringify([rank, shortened(advisory)] satisfies StoredRecord));
  }

  /** Adds a part of an unchanged record: what one shard of the previous set has of it. */
  addPart(advisory: Advisory): void {
    this.add(advisory, "part");
  }

  /** Drops what earlier sources say about a release, because a feed covers it completely. The first feed counts. */
  replace(ecosystem: string, rank: number): void {
    if (!this.#replacedBy.has(ecosystem)) this.#replacedBy.set(ecosystem, rank);
  }

  /** Returns one advisory per id, ordered by id. */
  *combined(): Generator<Advisory> {
    let id: string | undefined;
    let records: CollectedRecord[] = [];
    for (const [key, value] of this.#sorter.sorted()) {
      if (key !== id) {
        yield* this.#combine(records);
        records = [];
        id = key;
      }
      const [rank, advisory] = JSON.parse(value) as StoredRecord;
      records.push({ rank, advisory });
    }
    yield* this.#combine(records);
  }

  *#combine(records: readonly CollectedRecord[]): Generator<Advisory> {
    const advisory = combine(records, this.#replacedBy);
    if (advisory !== undefined) yield advisory;
  }
}
