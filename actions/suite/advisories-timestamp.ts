import { resolve } from "node:path";
import {
  directoryShards,
  maxTimestampHours,
  readShardIndex,
  refreshTimestamp,
  writeLayout,
} from "../../shared/advisories/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { resolveIndexSigner, type SigningFlags, wholeNumber } from "./advisories-options.ts";
import { print, type Streams } from "./streams.ts";

/** Options of `advisories timestamp`. */
export interface TimestampFlags extends SigningFlags {
  readonly timestampHours: string;
  readonly ociLayout?: string;
  readonly tag: string;
}

/**
 * Signs a new timestamp for the set in a directory, and writes the set as an artifact if the call asks for it.
 * @throws InvalidError if the call names no signer.
 * @throws UndecidedError if the same signer did not sign the index, or the index is expired.
 */
export async function runTimestamp(directory: string, flags: TimestampFlags, streams: Streams): Promise<void> {
  const { root, stderr } = streams;
  const path = resolve(root, directory);
  const validHours = wholeNumber(flags.timestampHours, "--timestamp-hours", maxTimestampHours);
  const signer = await resolveIndexSigner(flags, streams);
  if (signer === undefined) {
    throw new InvalidError("INPUT_MISSING", "the signer of the timestamp is not set", {
      advice: "Set --signing-key or --keyless, as for the index",
    });
  }
  const { serial, expires } = await refreshTimestamp(path, {
    signer,
    now: new Date(),
    validHours,
  });
  print(stderr, `timestamp of index ${serial}, valid until ${expires}\n`);
  if (flags.ociLayout === undefined) return;
  const store = directoryShards(path);
  const digest = await writeLayout(store, await readShardIndex(store), resolve(root, flags.ociLayout), flags.tag);
  print(stderr, `artifact ${flags.tag} in ${flags.ociLayout}: ${digest}\n`);
}
