import type { Advisory } from "../../model/advisory.ts";
import type { ShardIndex } from "./format.ts";
import type { OsvExport } from "./osv-export.ts";
import { readShard } from "./read.ts";
import type { ShardStore } from "./store.ts";

/** Previous set of shards. */
export interface PreviousSet {
  readonly index: ShardIndex;
  readonly store: ShardStore;
}

/** Unchanged and changed records of an export. */
export interface Changes {
  /** Reads what each shard has of them: parts of records that name several releases. */
  unchanged(): AsyncGenerator<Advisory>;
  /** Ids of records. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Compares an export's list of changes with the previous shards. Drops records that are no longer listed. Reads records
 * again that no shard contains, because they were withdrawn or name no package.
 * @param source name of the export among the index's sources.
 * @returns undefined without such shards or without a list.
 */
export async function changedSince(
  previous: PreviousSet | undefined,
  source: string,
  { modified }: OsvExport,
): Promise<Changes | undefined> {
  const shards = previous?.index.shards.filter(({ sources }) => sources.length === 1 && sources[0] === source) ?? [];
  if (previous === undefined || modified === undefined || shards.length === 0) return undefined;
  const dates = new Map<string, string>();
  for (const shard of shards) {
    for (const { id, modified: date } of await readShard(previous.store, shard, () => true)) dates.set(id, date);
  }
  const isSame = (id: string, date: string): boolean => Date.parse(dates.get(id) ?? "") === Date.parse(date);
  const changed = new Set([...modified].flatMap(([id, date]) => (isSame(id, date) ? [] : [id])));
  return {
    changed,
    async *unchanged() {
      for (const shard of shards) {
        const advisories = await readShard(previous.store, shard, () => true);
        yield* advisories.filter(({ id }) => modified.has(id) && !changed.has(id));
      }
    },
  };
}
