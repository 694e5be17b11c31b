import type { IndexTimestamp, ShardIndex } from "./format.ts";

interface ShardStatus {
  readonly ecosystem: string;
  readonly advisories: number;
  readonly packages: number;
  /** Bytes as stored and unpacked. */
  readonly size: number;
  readonly unpacked: number;
  /** Days since the newest change; undefined if the source states none. */
  readonly ageDays?: number;
  /** Number of rated CVEs, and bytes of the ratings as stored. Absent without ratings. */
  readonly ratings?: { readonly cves: number; readonly size: number };
}

/** Whether the index is signed, and whether a pinned key signed it. */
export type SignatureState = "verified" | "unverified" | "none";

export interface AdvisoriesStatus {
  readonly serial: number;
  readonly built: string;
  readonly expires: string;
  readonly expired: boolean;
  readonly signature: SignatureState;
  /** Absent if the set has none. */
  readonly timestamp?: { readonly signedAt: string; readonly expires: string; readonly expired: boolean };
  /** Days since the build. */
  readonly ageDays: number;
  /** Bytes of all shards and their ratings as stored. */
  readonly size: number;
  readonly shards: readonly ShardStatus[];
  readonly kev?: string;
  readonly epss?: string;
}

const day = 86_400_000;

/** Returns the contents, age and size of a set of shards. Pure. */
export function advisoriesStatus(
  index: ShardIndex,
  now: Date,
  signature: SignatureState,
  timestamp?: IndexTimestamp,
): AdvisoriesStatus {
  const isPast = (date: string): boolean => !(Date.parse(date) >= now.getTime());
  return {
    serial: index.serial,
    built: index.built,
    expires: index.expires,
    expired: isPast(index.expires),
    signature,
    ...(timestamp === undefined ? {} : { timestamp: stateOf(timestamp, isPast) }),
    ageDays: daysSince(index.built, now),
    size: index.shards.reduce((sum, { size, ratings }) => sum + size + (ratings?.size ?? 0), 0),
    shards: index.shards.map(({ ecosystem, advisories, packages, size, unpacked, modified, ratings }) => ({
      ecosystem,
      advisories,
      packages,
      size,
      unpacked,
      ...(modified === undefined ? {} : { ageDays: daysSince(modified, now) }),
      ...(ratings === undefined ? {} : { ratings: { cves: ratings.cves, size: ratings.size } }),
    })),
    ...(index.kev === undefined ? {} : { kev: index.kev.modified }),
    ...(index.epss === undefined ? {} : { epss: index.epss.modified }),
  };
}

function stateOf({ signedAt, expires }: IndexTimestamp, isPast: (date: string) => boolean) {
  return { signedAt, expires, expired: isPast(expires) };
}

function daysSince(date: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(date)) / day));
}
