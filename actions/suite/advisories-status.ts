import {
  type AdvisoriesStatus,
  advisoriesStatus,
  readShardIndex,
  readVerifiedIndex,
  shardsAt,
} from "../../shared/advisories/index.ts";
import { table } from "../../shared/report/table.ts";
import { byteCount, count, plain } from "../../shared/text/index.ts";
import { advisorySourceOptions } from "./advisory-source-options.ts";
import type { Streams } from "./streams.ts";

export interface StatusFlags {
  readonly format: string;
  readonly advisoriesKey?: string;
}

/** Shows what a set of shards holds, whatever its age; with a key pinned only one that it signed. */
export async function runStatus(source: string, flags: StatusFlags, streams: Streams): Promise<void> {
  const reach = await advisorySourceOptions(streams, flags.advisoriesKey);
  const store = await shardsAt(source, reach);
  const isPinned = flags.advisoriesKey !== undefined;
  const index = isPinned ? (await readVerifiedIndex(store, reach.keys ?? [])).index : await readShardIndex(store);
  const signature = isPinned ? "verified" : (await store.signature()) === undefined ? "none" : "unverified";
  const status = advisoriesStatus(index, new Date(), signature);
  streams.stdout.write(flags.format === "json" ? `${JSON.stringify(status, undefined, 2)}\n` : statusText(status));
}

function statusText(status: AdvisoriesStatus): string {
  const { shards, size, serial, built, expires, expired, signature, kev, epss } = status;
  const rows = shards.map((shard) => [
    plain(shard.ecosystem),
    count(shard.advisories, "advisory", "advisories"),
    count(shard.packages, "package"),
    byteCount(shard.size),
    shard.ageDays === undefined ? "of unknown date" : `newest ${count(Math.floor(shard.ageDays), "day")} old`,
  ]);
  const state = expired ? `EXPIRED on ${expires}` : `good until ${expires}`;
  const extra = [
    { verified: "signature verified", unverified: "signed, not verified", none: "not signed" }[signature],
    kev === undefined ? "no KEV" : `KEV of ${kev}`,
    epss === undefined ? "no EPSS" : `EPSS of ${epss}`,
  ];
  return `${table(rows)}\n\n${count(shards.length, "shard")}, ${byteCount(size)}; index ${serial} built ${built}, ${state}; ${extra.join(", ")}\n`;
}
