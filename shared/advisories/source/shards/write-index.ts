import { sha256, writeFileAtomic } from "../../../files/index.ts";
import { defined } from "../../../values/index.ts";
import { type IndexSigner, removeProofs, writeProof } from "../signing/signer.ts";
import type { BuildState } from "../sources/state.ts";
import { indexName, type ShardEntry, type ShardIndex, shardFormat } from "./format.ts";
import type { PreviousSet } from "./incremental.ts";
import { defaultTimestampHours, removeTimestamp, writeTimestamp } from "./sign-timestamp.ts";
import { writeEpss, writeKev, writeState } from "./write.ts";

/** Where and how a set is written. */
export interface OutputOptions {
  /** Directory for shards and index. */
  readonly out: string;
  readonly now: Date;
  /** Days until the index expires. */
  readonly validDays: number;
  /** Previous set; unchanged content is reused. */
  readonly previous?: PreviousSet;
  /** Share of the previous set's records, 0 to 1, that may be missing. Default: any. */
  readonly maxShrink?: number;
  /** Signs the index and its timestamp. */
  readonly signer?: IndexSigner;
  /** Hours until the timestamp expires. Default: `defaultTimestampHours`. */
  readonly timestampHours?: number;
}

/** What an index lists in addition to shards. */
export interface IndexContent {
  readonly kev?: string;
  readonly epss?: string;
  /** Ratings of all CVEs, written already. */
  readonly cveRatings?: ShardIndex["cveRatings"];
  /** Digests of the sources of exploitation data and ratings, by name. */
  readonly digests?: Readonly<Record<string, string>>;
  /** Returns the state for the next build, when all groups are built. */
  state?(): BuildState;
}

/** Writes the index of shards and other data, and signs it if the options name a signer. */
export async function writeIndex(
  shards: readonly ShardEntry[],
  sources: Readonly<Record<string, string>>,
  content: IndexContent,
  options: OutputOptions,
): Promise<ShardIndex> {
  const { out, now, validDays, previous, signer, timestampHours = defaultTimestampHours } = options;
  const extras = await writeExtras(content, out, now);
  const all = {
    ...sources,
    ...defined({ kev: extras.kev?.digest, epss: extras.epss?.digest }),
    ...content.digests,
  };
  const index: ShardIndex = {
    kind: "seaworthy-advisories",
    format: shardFormat,
    serial: (previous?.index.serial ?? 0) + 1,
    built: now.toISOString(),
    expires: new Date(now.getTime() + validDays * 86_400_000).toISOString(),
    ...(signer?.accepts.kind === "keys" ? defined({ signer: signer.accepts.keys[0]?.id }) : {}),
    sources: Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))),
    shards: shards.toSorted((a, b) => (a.ecosystem < b.ecosystem ? -1 : 1)),
    ...extras,
  };
  const bytes = Buffer.from(`${JSON.stringify(index, undefined, 1)}\n`);
  // Between the two writes, a missing signature is better than an invalid one, which would look like an attack.
  await removeProofs(out, "index");
  await removeTimestamp(out);
  await writeFileAtomic(out, indexName, bytes);
  if (signer === undefined) return index;
  await writeProof(out, "index", bytes, signer);
  const { serial } = index;
  await writeTimestamp(out, { digest: sha256(bytes), serial }, { signer, now, validHours: timestampHours });
  return index;
}

/** Writes exploitation data and state. */
async function writeExtras(
  { kev, epss, cveRatings, state }: IndexContent,
  out: string,
  now: Date,
): Promise<Pick<ShardIndex, "kev" | "epss" | "cveRatings" | "state">> {
  return {
    ...(kev === undefined ? {} : { kev: await writeKev(kev, out) }),
    ...(epss === undefined ? {} : { epss: await writeEpss(epss, out) }),
    ...(cveRatings === undefined ? {} : { cveRatings }),
    ...(state === undefined ? {} : { state: await writeState(state(), out, now) }),
  };
}
