import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { messageOf, UndecidedError } from "../../../errors/index.ts";
import { sha256 } from "../../../files/index.ts";
import {
  indexName,
  type ProofForm,
  proofNames,
  type ShardEntry,
  type SignedDocument,
  timestampName,
} from "./format.ts";

/** File of a set, as listed in its index. */
export type ShardFile = Pick<ShardEntry, "file" | "digest" | "size">;

/** Store of a set of shards. Does not verify its content. */
export interface ShardStore {
  /** Directory, image reference or URL, for errors and as the source's name. */
  readonly name: string;
  /** Whether it is reached over a network, where others may have replaced the content. */
  readonly isRemote: boolean;
  /** Reads the index as stored, at most `maxIndexBytes`. */
  index(): Promise<Uint8Array>;
  /** Reads the index's timestamp, at most `maxTimestampBytes`; undefined if there is none. */
  timestamp(): Promise<Uint8Array | undefined>;
  /** Reads a signature of a document, at most `maxProofBytes`; undefined if there is none of this form. */
  proof(document: SignedDocument, form: ProofForm): Promise<Uint8Array | undefined>;
  /** Reads a file of the set, at most as many bytes as its entry states. */
  read(file: ShardFile): Promise<Uint8Array>;
}

/** Maximum bytes of an index; the index of all of OSV has a quarter of a megabyte. */
export const maxIndexBytes = 16 * 1024 * 1024;
/** Maximum bytes of a signature. Bundles have about 10 KiB. */
export const maxProofBytes: Readonly<Record<ProofForm, number>> = { signature: 4096, bundle: 256 * 1024 };
export const maxTimestampBytes = 4096;

/** Opens the shards in a directory. */
export function directoryShards(directory: string): ShardStore {
  const readOptional = async (name: string, maxBytes: number): Promise<Buffer | undefined> => {
    const path = join(directory, name);
    const stats = await lstat(path).catch(() => undefined);
    return stats === undefined ? undefined : readBounded(path, maxBytes);
  };
  return {
    name: directory,
    isRemote: false,
    index: () => readBounded(join(directory, indexName), maxIndexBytes),
    timestamp: () => readOptional(timestampName, maxTimestampBytes),
    proof: (document, form) => readOptional(proofNames[document][form], maxProofBytes[form]),
    read: ({ file, size }) => readBounded(join(directory, file), size),
  };
}

/**
 * Reads and verifies a file of a set.
 * @throws UndecidedError `SHARD_DIGEST` if it does not match the index.
 */
export async function readVerified(store: ShardStore, entry: ShardFile): Promise<Buffer> {
  const bytes = Buffer.from(await store.read(entry));
  const digest = sha256(bytes);
  if (digest === entry.digest) return bytes;
  throw new UndecidedError("SHARD_DIGEST", `has the digest ${digest}, but the index lists ${entry.digest}`, {
    place: { what: `${store.name}: ${entry.file}` },
    advice: "It was changed or damaged in transit. Download it again",
  });
}

async function readBounded(path: string, maxBytes: number): Promise<Buffer> {
  try {
    const { size } = await lstat(path);
    if (size > maxBytes) throw new RangeError(`it has ${size} bytes, more than the limit of ${maxBytes}`);
    return await readFile(path);
  } catch (error) {
    throw new UndecidedError("ADVISORIES_UNREADABLE", `cannot be read: ${messageOf(error)}`, {
      place: { what: path },
      advice: "Download the advisories again",
      cause: error,
    });
  }
}
