import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeFileAtomic } from "../../../files/index.ts";
import { type IndexSigner, removeProofs, writeProof } from "../signing/signer.ts";
import { checkIndexDates } from "./check-dates.ts";
import { type IndexTimestamp, timestampName } from "./format.ts";
import { readVerifiedIndex } from "./open.ts";
import { directoryShards } from "./store.ts";

/** Default hours until a timestamp expires: a day, and time for the next one to be made. */
export const defaultTimestampHours = 26;

/** How a timestamp is made. */
export interface TimestampOptions {
  readonly signer: IndexSigner;
  readonly now: Date;
  /** Hours until it expires. */
  readonly validHours: number;
}

/** Writes the signed timestamp of an index next to it. */
export async function writeTimestamp(
  directory: string,
  { digest, serial }: { readonly digest: string; readonly serial: number },
  { signer, now, validHours }: TimestampOptions,
): Promise<IndexTimestamp> {
  const timestamp: IndexTimestamp = {
    kind: "seaworthy-advisories-timestamp",
    index: digest,
    serial,
    signedAt: now.toISOString(),
    expires: new Date(now.getTime() + validHours * 3_600_000).toISOString(),
  };
  const bytes = Buffer.from(`${JSON.stringify(timestamp, undefined, 1)}\n`);
  await removeTimestamp(directory);
  await writeFileAtomic(directory, timestampName, bytes);
  await writeProof(directory, "timestamp", bytes, signer);
  return timestamp;
}

/** Removes a timestamp, before the index that it is about is replaced. */
export async function removeTimestamp(directory: string): Promise<void> {
  await removeProofs(directory, "timestamp");
  await rm(join(directory, timestampName), { force: true });
}

/**
 * Writes a new timestamp for the set in a directory, which stays as it is.
 * @throws UndecidedError if the same signer did not sign the index, or the index is expired.
 */
export async function refreshTimestamp(directory: string, options: TimestampOptions): Promise<IndexTimestamp> {
  const { index, digest } = await readVerifiedIndex(directoryShards(directory), options.signer.accepts);
  checkIndexDates(index, directory, options.now);
  return writeTimestamp(directory, { digest, serial: index.serial }, options);
}
