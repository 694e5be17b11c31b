import {
  type AdvisoriesStatus,
  advisoriesStatus,
  readTimestamp,
  readVerifiedIndex,
  type ShardStore,
  shardsAt,
} from "../../shared/advisories/index.ts";
import { table } from "../../shared/report/table.ts";
import { byteCount, count, oneLine } from "../../shared/text/index.ts";
import { advisorySourceOptions } from "./advisories-options.ts";
import { print, type Streams } from "./streams.ts";

export interface StatusFlags {
  readonly format: string;
  readonly advisoriesKey?: string;
  readonly advisoriesIdentity?: string;
  readonly advisoriesIssuer?: string;
  readonly trustedRoot?: string;
}

/**
 * Prints the contents of a set of shards, whatever its age.
 * @throws UndecidedError if a key or identity is given and it did not sign the index.
 */
export async function runStatus(source: string, flags: StatusFlags, streams: Streams): Promise<void> {
  const { signers, ...sourceOptions } = await advisorySourceOptions(streams, {
    key: flags.advisoriesKey,
    identity: flags.advisoriesIdentity,
    issuer: flags.advisoriesIssuer,
    trustedRoot: flags.trustedRoot,
  });
  const store = await shardsAt(source, sourceOptions);
  // A status is no use of the advisories, so it also shows those that nothing authenticates.
  const opened = await readVerifiedIndex(store, signers, true);
  const timestamp = await readTimestamp(store, opened, signers);
  const signature = signers !== undefined ? "verified" : (await isSigned(store)) ? "unverified" : "none";
  const status = advisoriesStatus(opened.index, new Date(), signature, timestamp);
  print(streams.stdout, flags.format === "json" ? `${JSON.stringify(status, undefined, 2)}\n` : statusText(status));
}

async function isSigned(store: ShardStore): Promise<boolean> {
  const proofs = await Promise.all([store.proof("index", "signature"), store.proof("index", "bundle")]);
  return proofs.some((proof) => proof !== undefined);
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
