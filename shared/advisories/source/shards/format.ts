import { z } from "zod";

/** Format version of shards and index; readers refuse others. */
export const shardFormat = 1;
/** Maximum bytes of an unpacked shard; npm, the largest one, has a tenth of it. */
export const maxUnpackedBytes = 512 * 1024 * 1024;
export const indexName = "index.json";
/** Short-lived statement that an index is the current one. */
export const timestampName = "timestamp.json";

/** Document of a set that is signed. */
export type SignedDocument = "index" | "timestamp";
/** How a document is signed: the base64 of a key's signature over its bytes, or the Sigstore bundle of an identity. */
export type ProofForm = "signature" | "bundle";

/** Names of the files with the signatures of each document. */
export const proofNames: Readonly<Record<SignedDocument, Readonly<Record<ProofForm, string>>>> = {
  index: { signature: `${indexName}.sig`, bundle: `${indexName}.sigstore.json` },
  timestamp: { signature: `${timestampName}.sig`, bundle: `${timestampName}.sigstore.json` },
};

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** File of the set. Names contain no directory, so that an index cannot point elsewhere. */
const file = {
  file: z.string().regex(/^[A-Za-z0-9][\w.-]*$/),
  digest,
  /** Bytes as stored. */
  size: z.number().int().nonnegative(),
};

/** Ratings of the CVEs that a shard names; lines as `rating-lines.ts` describes them. */
const ratingsEntry = z.strictObject({
  ...file,
  /** Bytes unpacked. */
  unpacked: z.number().int().nonnegative(),
  /** Number of CVEs with a rating. */
  cves: z.number().int().nonnegative(),
});

const shardEntry = z.strictObject({
  /** OSV's spelling, with the release. */
  ecosystem: z.string().min(1),
  ...file,
  /** Bytes unpacked. */
  unpacked: z.number().int().nonnegative(),
  advisories: z.number().int().nonnegative(),
  packages: z.number().int().nonnegative(),
  /** Newest change among them, RFC 3339; absent if the source states none. */
  modified: z.iso.datetime({ offset: true }).optional(),
  /** Names of its sources; see `sources` for details. */
  sources: z.array(z.string()),
  /** What others than its sources say about the severity of the CVEs that it names. Absent if nothing is known. */
  ratings: ratingsEntry.optional(),
});

const extraEntry = z.strictObject({ ...file, modified: z.string() });

/** Contents, age and expiry of a set of shards. */
export const advisoryIndex = z.strictObject({
  kind: z.literal("seaworthy-advisories"),
  format: z.literal(shardFormat),
  /** Increases with every build. Readers refuse a smaller one than they have seen. */
  serial: z.number().int().positive(),
  /** RFC 3339, UTC. */
  built: z.iso.datetime(),
  /** RFC 3339, UTC; last moment of use. */
  expires: z.iso.datetime(),
  /** SHA-256 of the signing key's public key, to distinguish another key from a changed index. */
  signer: digest.optional(),
  /** Digest of each source, so that unchanged ones are not read again. */
  sources: z.record(z.string(), digest),
  shards: z.array(shardEntry),
  kev: extraEntry.optional(),
  epss: extraEntry.optional(),
  /** One rating per CVE, as sets before `cveRatings` have them. */
  ratings: extraEntry.optional(),
  /** Ratings of all CVEs by source, for the next build. Readers of advisories need those next to the shards. */
  cveRatings: extraEntry.optional(),
  /** State of the build, for the next one. Readers of advisories do not need it. */
  state: extraEntry.optional(),
});

export type ShardIndex = z.infer<typeof advisoryIndex>;
export type ShardEntry = z.infer<typeof shardEntry>;
export type RatingsEntry = z.infer<typeof ratingsEntry>;

/** States that an index was current at a moment. */
export const advisoryTimestamp = z.strictObject({
  kind: z.literal("seaworthy-advisories-timestamp"),
  /** SHA-256 of the index. */
  index: digest,
  /** The index's serial. */
  serial: z.number().int().positive(),
  /** RFC 3339, UTC. */
  signedAt: z.iso.datetime(),
  /** RFC 3339, UTC; last moment of use. */
  expires: z.iso.datetime(),
});

export type IndexTimestamp = z.infer<typeof advisoryTimestamp>;

const rating = z.enum(["critical", "high", "medium", "low", "info", "unknown"]);

/** Introduced, fixed, last affected; an empty text for none. */
const intervalRow = z.tuple([z.string(), z.string(), z.string()]);

/**
 * Position of the advisory, intervals, versions, severity and state, and, if it is limited to some, architecture, module
 * stream and platform; empty texts for none.
 */
export const affectedRow = z.tuple(
  [
    z.number().int().nonnegative(),
    z.array(intervalRow),
    z.array(z.string()),
    z.union([rating, z.literal("")]),
    z.string(),
  ],
  z.string(),
);

/** Id, aliases, upstream, related, summary, published, modified, severity, CVSS score (-1) and vector, references. */
export const advisoryRow = z.tuple([
  z.string(),
  z.array(z.string()),
  z.array(z.string()),
  z.array(z.string()),
  z.string(),
  z.string(),
  z.string(),
  rating,
  z.number(),
  z.string(),
  z.array(z.string()),
]);

export type ShardHeader = z.infer<typeof shardHeader>;
export type AffectedRow = z.infer<typeof affectedRow>;
export type AdvisoryRow = z.infer<typeof advisoryRow>;

/**
 * First line of an unpacked shard. One line per row follows: the advisories, then the packages as normalized name, tab
 * and affected rows. An image needs few of them, so other lines are not parsed.
 */
export const shardHeader = z.strictObject({
  format: z.literal(shardFormat),
  ecosystem: z.string(),
  advisories: z.number().int().nonnegative(),
  packages: z.number().int().nonnegative(),
});
