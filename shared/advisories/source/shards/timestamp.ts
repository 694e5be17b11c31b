import { parseProblem } from "../../../errors/parse-problem.ts";
import { type AcceptedSigners, nameOf, proofFormOf, verifyProof } from "../signing/trust.ts";
import { checkTimestampDates } from "./check-dates.ts";
import { advisoryTimestamp, type IndexTimestamp } from "./format.ts";
import { refused } from "./refuse.ts";
import type { ShardStore } from "./store.ts";

/** Index that a timestamp should be about. */
export interface StampedIndex {
  readonly index: { readonly serial: number };
  /** SHA-256 of the index. */
  readonly digest: string;
}

/**
 * Reads the timestamp of an index, regardless of its age.
 * @param signers who must have signed it. Absent: the signature is not verified.
 * @returns undefined if the set has none.
 * @throws UndecidedError if it is not a timestamp, somebody else signed it, or it is about another index.
 */
export async function readTimestamp(
  store: ShardStore,
  { index, digest }: StampedIndex,
  signers: AcceptedSigners | undefined,
): Promise<IndexTimestamp | undefined> {
  const bytes = await store.timestamp();
  if (bytes === undefined) return undefined;
  if (signers !== undefined) await verifyTimestamp(store, bytes, signers);
  const timestamp = parseTimestamp(bytes, store.name);
  if (timestamp.index === digest) return timestamp;
  const other =
    timestamp.serial === index.serial ? "another" : timestamp.serial < index.serial ? "an older" : "a newer";
  throw refused(
    store.name,
    "ADVISORIES_TIMESTAMP_MISMATCH",
    `has the index ${index.serial}, but its timestamp is about ${other} one (serial ${timestamp.serial}, signed on ${timestamp.signedAt})`,
    "The set may be being replaced, so try again. If the error remains, publish index and timestamp together",
  );
}

async function verifyTimestamp(store: ShardStore, bytes: Uint8Array, signers: AcceptedSigners): Promise<void> {
  const proof = await store.proof("timestamp", proofFormOf(signers));
  const verification =
    proof === undefined ? { rejection: "it has no signature" } : await verifyProof(bytes, proof, signers);
  if ("signer" in verification) return;
  throw refused(
    store.name,
    "ADVISORIES_TIMESTAMP_SIGNATURE",
    `has a timestamp that ${nameOf(signers)} did not sign: ${verification.rejection}`,
    "Download it again. If the error remains, contact the advisories' publisher",
  );
}

/**
 * Checks that the publisher vouched for an index recently, so that an earlier set cannot be served again.
 * @throws UndecidedError as `readTimestamp`, and if there is no timestamp or it is expired.
 */
export async function requireTimestamp(
  store: ShardStore,
  opened: StampedIndex,
  signers: AcceptedSigners,
  now: Date,
): Promise<void> {
  const timestamp = await readTimestamp(store, opened, signers);
  if (timestamp === undefined) {
    throw refused(
      store.name,
      "ADVISORIES_TIMESTAMP_MISSING",
      "has no timestamp, so it may be an earlier set that is served again",
      "Build it again with `seaworthy advisories build` and --signing-key or --keyless, and publish timestamp.json and its signature with it",
    );
  }
  checkTimestampDates(timestamp, store.name, now);
}

function parseTimestamp(bytes: Uint8Array, label: string): IndexTimestamp {
  try {
    return advisoryTimestamp.parse(JSON.parse(Buffer.from(bytes).toString()));
  } catch (error) {
    throw refused(
      label,
      "ADVISORIES_TIMESTAMP_INVALID",
      `has a timestamp that cannot be read: ${parseProblem(error)}`,
      "Build or download it again",
    );
  }
}
