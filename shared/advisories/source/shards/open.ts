import type { UndecidedError } from "../../../errors/index.ts";
import { parseProblem } from "../../../errors/parse-problem.ts";
import { sha256 } from "../../../files/index.ts";
import type { SerialStore } from "../signing/serials.ts";
import { type AcceptedSigners, nameOf, proofFormOf, verifyProof } from "../signing/trust.ts";
import { checkIndexDates } from "./check-dates.ts";
import { advisoryIndex, type ProofForm, type ShardIndex } from "./format.ts";
import { refused } from "./refuse.ts";
import type { ShardStore } from "./store.ts";
import { requireTimestamp } from "./timestamp.ts";

/** Requirements for using an index. */
export interface IndexPolicy {
  readonly now: Date;
  /**
   * Who must have signed the index and its timestamp. Without any, only a local set is used, as trusted as its directory.
   */
  readonly signers?: AcceptedSigners;
  /** Whether to use advisories that come over a network and that nothing authenticates. */
  readonly allowUnsigned?: boolean;
  /** Serials seen before. Remembers only signed indexes, because anyone can raise the serial of others. */
  readonly serials?: SerialStore;
}

export interface OpenedIndex {
  readonly index: ShardIndex;
  /** SHA-256 of the index, which lists all files of the set. */
  readonly digest: string;
  /** Id of the pinned key that signed it, or the identity. */
  readonly signedBy?: string;
}

/**
 * Reads the index of a set of shards regardless of age and signer, to display it or to build on it.
 * @throws UndecidedError if it is not an index.
 */
export async function readShardIndex(store: ShardStore): Promise<ShardIndex> {
  return parseIndex(await store.index(), store.name);
}

/**
 * Reads an index and verifies its signature, regardless of age.
 * @param signers who must have signed it. Absent: the signature is not verified.
 * @param allowUnsigned whether an index from a network is read if no signer is pinned.
 * @throws UndecidedError if it is not an index, is unsigned, is signed by somebody else, or was changed; each with its
 * own code.
 */
export async function readVerifiedIndex(
  store: ShardStore,
  signers: AcceptedSigners | undefined,
  allowUnsigned = false,
): Promise<OpenedIndex> {
  const bytes = await store.index();
  const index = parseIndex(bytes, store.name);
  if (signers === undefined && store.isRemote && !allowUnsigned) throw withoutSigner(store.name);
  const signedBy = signers === undefined ? undefined : await verifiedSigner(store, bytes, index, signers);
  return { index, digest: sha256(bytes), ...(signedBy === undefined ? {} : { signedBy }) };
}

/**
 * Opens a set of shards for matching.
 * @throws UndecidedError as `readVerifiedIndex`, and if the index is expired, has impossible dates, or is older than one
 * seen before. A signed set from a network also needs a timestamp that is not expired.
 */
export async function openShards(
  store: ShardStore,
  { now, signers, serials, allowUnsigned = false }: IndexPolicy,
): Promise<OpenedIndex> {
  const opened = await readVerifiedIndex(store, signers, allowUnsigned);
  const { index, signedBy } = opened;
  checkIndexDates(index, store.name, now);
  if (store.isRemote && signers !== undefined) await requireTimestamp(store, opened, signers, now);
  if (signedBy !== undefined && serials !== undefined) {
    const seen = await serials.seen(store.name);
    if (index.serial < seen) {
      throw refused(
        store.name,
        "ADVISORIES_ROLLED_BACK",
        `has the serial ${index.serial}, but serial ${seen} was seen before`,
        "The source may be serving old advisories. Download them from where they are built",
      );
    }
    await serials.remember(store.name, index.serial);
  }
  return opened;
}

function withoutSigner(label: string): UndecidedError {
  return refused(
    label,
    "ADVISORIES_NO_KEY",
    "comes over a network, but no key or identity is pinned to verify its signature",
    "Set advisories-key to the public key of the advisories' publisher, or advisories-identity to the workflow that publishes them. To use them without a signature, set advisories-unsigned to allow; the evidence and the verdict then say so",
  );
}

/** Returns who signed the index: the id of a pinned key, or the identity. */
async function verifiedSigner(
  store: ShardStore,
  bytes: Uint8Array,
  index: ShardIndex,
  signers: AcceptedSigners,
): Promise<string> {
  const form = proofFormOf(signers);
  const proof = await store.proof("index", form);
  if (proof === undefined) throw unsigned(store.name, form);
  const verification = await verifyProof(bytes, proof, signers);
  if ("signer" in verification) return signers.kind === "keys" ? verification.signer : nameOf(signers);
  const { rejection, otherIdentity = false } = verification;
  if (otherIdentity) {
    throw refused(
      store.name,
      "ADVISORIES_OTHER_IDENTITY",
      `is signed by another identity: ${rejection}`,
      "Accept another identity only if the advisories' publisher announced it: set advisories-identity",
    );
  }
  if (signers.kind === "keys" && index.signer !== undefined && !signers.keys.some(({ id }) => id === index.signer)) {
    throw refused(
      store.name,
      "ADVISORIES_OTHER_KEY",
      `is signed with the key ${index.signer}, but the pinned key is ${nameOf(signers)}`,
      "Pin the new key only if the advisories' publisher announced it",
    );
  }
  throw refused(
    store.name,
    "ADVISORIES_SIGNATURE",
    signers.kind === "keys"
      ? `was changed after it was signed: ${rejection}`
      : `has a signature that ${nameOf(signers)} did not make: ${rejection}`,
    "Download it again. If the error remains, contact the advisories' publisher",
  );
}

function unsigned(label: string, form: ProofForm): UndecidedError {
  return form === "signature"
    ? refused(label, "ADVISORIES_UNSIGNED", "has no signature", "Build it with --signing-key, or download a signed one")
    : refused(
        label,
        "ADVISORIES_UNSIGNED",
        "has no signature by an identity",
        "Build it with --keyless, or download a signed one",
      );
}

/** Parses an index of shards; `label` names it in errors. */
function parseIndex(bytes: Uint8Array, label: string): ShardIndex {
  try {
    return advisoryIndex.parse(JSON.parse(Buffer.from(bytes).toString()));
  } catch (error) {
    const problem = parseProblem(error);
    throw refused(label, "ADVISORIES_INVALID", `is not an advisory index: ${problem}`, "Build or download it again");
  }
}
