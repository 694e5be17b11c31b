import type { Advisory } from "../../model/advisory.ts";
import type { ShardIndex } from "./format.ts";
import type { OsvExport } from "./osv-export.ts";
import { readShard } from "./read.ts";
import type { ShardStore } from "./store.ts";

/** The set of shards that was built before. */
export interface PreviousSet {
  readonly index: ShardIndex;
  readonly store: ShardStore;
}

/** What of an export need not be read again, and what must be. */
export interface Changes {
  readonly unchanged: readonly Advisory[];
  /** Ids of records. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Compares an export's list of changes with the shards that were made of it before. A record that is gone from the list
 * is gone; one that no shard has, because it was withdrawn or names no package, is read again.
 * @param source name of the export among the sources of the index.
 * @returns undefined where there are no such shards, or no list.
 */
export async function changedSince(
  previous: PreviousSet | undefined,
  source: string,
  { modified }: OsvExport,
): Promise<Changes | undefined> {
  const shards = previous?.index.shards.filter(({ sources }) => sources.length === 1 && sources[0] === source) ?? [];
  if (previous === undefined || modified === undefined || shards.length === 0) return undefined;
  const byId = new Map<string, Advisory>();
  for (const shard of shards) {
    for (const advisory of await readShard(previous.store, shard, () => true)) {
      const affected = [...(byId.get(advisory.id)?.affected ?? []), ...advisory.affected];
      byId.set(advisory.id, { ...advisory, affected });
    }
  }
  const isSame = (id: string, date: string): boolean => Date.parse(byId.get(id)?.modified ?? "") === Date.parse(date);
  const changed = new Set([...modified].flatMap(([id, date]) => (isSame(id, date) ? [] : [id])));
  return { unchanged: [...byId.values()].filter(({ id }) => modified.has(id) && !changed.has(id)), changed };
}
