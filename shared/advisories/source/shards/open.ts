import type { UndecidedError } from "../../../errors/index.ts";
import { parseProblem } from "../../../errors/parse-problem.ts";
import { sha256 } from "../../../files/index.ts";
import type { IndexKey } from "../signing/keys.ts";
import type { SerialStore } from "../signing/serials.ts";
import { findSigner } from "../signing/sign.ts";
import { checkIndexDates } from "./check-dates.ts";
import { advisoryIndex, type ShardIndex } from "./format.ts";
import { refused } from "./refuse.ts";
import type { ShardStore } from "./store.ts";
import { requireTimestamp } from "./timestamp.ts";

/** Requirements for using an index. */
export interface IndexPolicy {
  readonly now: Date;
  /**
   * Pinned keys, one of which must have signed the index. Without any, only a local set is used, as trusted as its
   * directory.
   */
  readonly keys?: readonly IndexKey[];
  /** Whether to use advisories that come over a network and that nothing authenticates. */
  readonly allowUnsigned?: boolean;
  /** Serials seen before. Remembers only signed indexes, because anyone can raise the serial of others. */
  readonly serials?: SerialStore;
}

export interface OpenedIndex {
  readonly index: ShardIndex;
  /** SHA-256 of the index, which lists all files of the set. */
  readonly digest: string;
  /** Id of the pinned key that signed it. */
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
 * @param allowUnsigned whether an index from a network is read if no key is pinned.
 * @throws UndecidedError if it is not an index, is unsigned, is signed by another key, or was changed; each with its
 * own code.
 */
export async function readVerifiedIndex(
  store: ShardStore,
  keys: readonly IndexKey[],
  allowUnsigned = false,
): Promise<OpenedIndex> {
  const bytes = await store.index();
  const index = parseIndex(bytes, store.name);
  if (keys.length === 0 && store.isRemote && !allowUnsigned) throw withoutKey(store.name);
  const signedBy = keys.length === 0 ? undefined : await verifiedSigner(store, bytes, index, keys);
  return { index, digest: sha256(bytes), ...(signedBy === undefined ? {} : { signedBy }) };
}

/**
 * Opens a set of shards for matching.
 * @throws UndecidedError as `readVerifiedIndex`, and if the index is expired, has impossible dates, or is older than one
 * seen before. A signed set from a network also needs a timestamp that is not expired.
 */
export async function openShards(
  store: ShardStore,
  { now, keys = [], serials, allowUnsigned = false }: IndexPolicy,
): Promise<OpenedIndex> {
  const opened = await readVerifiedIndex(store, keys, allowUnsigned);
  const { index, signedBy } = opened;
  checkIndexDates(index, store.name, now);
  if (store.isRemote && signedBy !== undefined) await requireTimestamp(store, opened, keys, now);
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

function withoutKey(label: string): UndecidedError {
  return refused(
    label,
    "ADVISORIES_NO_KEY",
    "comes over a network, but no key is pinned to verify its signature",
    "Set advisories-key to the public key of the advisories' publisher. To use them without a signature, set advisories-unsigned to allow; the evidence and the verdict then say so",
  );
}

/** Returns the id of the pinned key that signed the index. */
async function verifiedSigner(
  store: ShardStore,
  bytes: Uint8Array,
  index: ShardIndex,
  keys: readonly IndexKey[],
): Promise<string> {
  const signature = await store.signature();
  if (signature === undefined) {
    throw refused(
      store.name,
      "ADVISORIES_UNSIGNED",
      "has no signature",
      "Build it with --signing-key, or download a signed one",
    );
  }
  const signer = findSigner(bytes, signature, keys);
  if (signer !== undefined) return signer.id;
  const pinned = keys.map(({ id }) => id).join(" or ");
  const isOther = index.signer !== undefined && !keys.some(({ id }) => id === index.signer);
  throw isOther
    ? refused(
        store.name,
        "ADVISORIES_OTHER_KEY",
        `is signed with the key ${index.signer}, but the pinned key is ${pinned}`,
        "Pin the new key only if the advisories' publisher announced it",
      )
    : refused(
        store.name,
        "ADVISORIES_SIGNATURE",
        `was changed after it was signed: its signature does not verify with ${pinned}`,
        "Download it again. If the error remains, contact the advisories' publisher",
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
