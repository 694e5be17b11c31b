import { resolve } from "node:path";
import {
  directoryShards,
  maxTimestampHours,
  readShardIndex,
  refreshTimestamp,
  writeLayout,
} from "../../shared/advisories/index.ts";
import { readSigningKeyFile, wholeNumber } from "./advisories-options.ts";
import { print, type Streams } from "./streams.ts";

/** Options of `advisories timestamp`. */
export interface TimestampFlags {
  readonly signingKey: string;
  readonly timestampHours: string;
  readonly ociLayout?: string;
  readonly tag: string;
}

/**
 * Signs a new timestamp for the set in a directory, and writes the set as an artifact if the call asks for it.
 * @throws UndecidedError if the key did not sign the index, or the index is expired.
 */
export async function runTimestamp(directory: string, flags: TimestampFlags, streams: Streams): Promise<void> {
  const { root, stderr } = streams;
  const path = resolve(root, directory);
  const { serial, expires } = await refreshTimestamp(path, {
    key: await readSigningKeyFile(flags.signingKey, streams),
    now: new Date(),
    validHours: wholeNumber(flags.timestampHours, "--timestamp-hours", maxTimestampHours),
  });
  print(stderr, `timestamp of index ${serial}, valid until ${expires}\n`);
  if (flags.ociLayout === undefined) return;
  const store = directoryShards(path);
  const digest = await writeLayout(store, await readShardIndex(store), resolve(root, flags.ociLayout), flags.tag);
  print(stderr, `artifact ${flags.tag} in ${flags.ociLayout}: ${digest}\n`);
}
