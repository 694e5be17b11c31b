import {
  type AdvisoriesStatus,
  advisoriesStatus,
  readTimestamp,
  readVerifiedIndex,
  shardsAt,
} from "../../shared/advisories/index.ts";
import { table } from "../../shared/report/table.ts";
import { byteCount, count, oneLine } from "../../shared/text/index.ts";
import { advisorySourceOptions } from "./advisories-options.ts";
import { print, type Streams } from "./streams.ts";

export interface StatusFlags {
  readonly format: string;
  readonly advisoriesKey?: string;
}

/**
 * Prints the contents of a set of shards, whatever its age.
 * @throws UndecidedError if a key is given and it did not sign the index.
 */
export async function runStatus(source: string, flags: StatusFlags, streams: Streams): Promise<void> {
  const sourceOptions = await advisorySourceOptions(streams, flags.advisoriesKey);
  const store = await shardsAt(source, sourceOptions);
  const isPinned = flags.advisoriesKey !== undefined;
  const keys = sourceOptions.keys ?? [];
  // A status is no use of the advisories, so it also shows those that nothing authenticates.
  const opened = await readVerifiedIndex(store, keys, true);
  const timestamp = await readTimestamp(store, opened, keys);
  const signature = isPinned ? "verified" : (await store.signature()) === undefined ? "none" : "unverified";
  const status = advisoriesStatus(opened.index, new Date(), signature, timestamp);
  print(streams.stdout, flags.format === "json" ? `${JSON.stringify(status, undefined, 2)}\n` : statusText(status));
}

function statusText(status: AdvisoriesStatus): string {
  const { shards, size, serial, built, expires, expired, signature, timestamp, kev, epss } = status;
  const rows = shards.map((shard) => [
    oneLine(shard.ecosystem),
    count(shard.advisories, "advisory", "advisories"),
    count(shard.packages, "package"),
    byteCount(shard.size),
    shard.ageDays === undefined ? "date unknown" : `newest is ${count(Math.floor(shard.ageDays), "day")} old`,
  ]);
  const state = expired ? `EXPIRED on ${expires}` : `valid until ${expires}`;
  const extra = [
    { verified: "signature verified", unverified: "signature not verified", none: "not signed" }[signature],
    timestamp === undefined
      ? "no timestamp"
      : `timestamp ${timestamp.expired ? "EXPIRED on" : "valid until"} ${timestamp.expires}`,
    kev === undefined ? "no KEV" : `KEV of ${kev}`,
    epss === undefined ? "no EPSS" : `EPSS of ${epss}`,
  ];
  return `${table(rows)}\n\n${count(shards.length, "shard")}, ${byteCount(size)}; index ${serial} built ${built}, ${state}; ${extra.join(", ")}\n`;
}
