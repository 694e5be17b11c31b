import { UndecidedError } from "../../../errors/index.ts";
import { parseProblem } from "../../../errors/parse-problem.ts";
import { sha256 } from "../../../files/index.ts";
import type { IndexKey } from "../signing/keys.ts";
import type { SerialStore } from "../signing/serials.ts";
import { findSigner } from "../signing/sign.ts";
import { advisoryIndex, type ShardIndex } from "./format.ts";
import type { ShardStore } from "./store.ts";

/** Requirements for using an index. */
export interface IndexPolicy {
  readonly now: Date;
  /**
   * Pinned keys, one of which must have signed the index. Without any, only a local set is used, as trusted as its
   * directory.
   */
  readonly keys?: readonly IndexKey[];
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
 * @throws UndecidedError if it is not an index, is unsigned, is signed by another key, or was changed; each with its
 * own code.
 */
export async function readVerifiedIndex(store: ShardStore, keys: readonly IndexKey[]): Promise<OpenedIndex> {
  const bytes = await store.index();
  const index = parseIndex(bytes, store.name);
  const signedBy = await verifiedSigner(store, bytes, index, keys);
  return { index, digest: sha256(bytes), ...(signedBy === undefined ? {} : { signedBy }) };
}

/**
 * Opens a set of shards for matching.
 * @throws UndecidedError as `readVerifiedIndex`, and if the index is expired or older than one seen before.
 */
export async function openShards(store: ShardStore, { now, keys = [], serials }: IndexPolicy): Promise<OpenedIndex> {
  const opened = await readVerifiedIndex(store, keys);
  const { index, signedBy } = opened;
  if (!(Date.parse(index.expires) >= now.getTime())) {
    throw refused(
      store.name,
      "ADVISORIES_EXPIRED",
      `expired on ${index.expires}`,
      "Build or download newer advisories",
    );
  }
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

/** Returns the id of the signing key, if a signature is required; undefined for a local set without a pinned key. */
async function verifiedSigner(
  store: ShardStore,
  bytes: Uint8Array,
  index: ShardIndex,
  keys: readonly IndexKey[],
): Promise<string | undefined> {
  if (keys.length === 0) {
    if (!store.isRemote) return undefined;
    throw refused(
      store.name,
      "ADVISORIES_NO_KEY",
      "comes over a network, but no key is pinned to verify its signature",
      "Set --advisories-key to the public key of the advisories' publisher",
    );
  }
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

function refused(label: string, code: string, problem: string, advice: string): UndecidedError {
  return new UndecidedError(code, problem, { place: { what: label }, advice });
}
