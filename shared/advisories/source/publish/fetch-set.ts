import { writeFileAtomic } from "../../../files/index.ts";
import { uploadsAtOnce } from "../../../oci/index.ts";
import { mapConcurrently } from "../../../values/index.ts";
import type { ShardIndex } from "../shards/format.ts";
import type { ShardStore } from "../shards/store.ts";
import { artifactParts } from "../transport/artifact-parts.ts";

/**
 * Copies a set to a directory, to sign a new timestamp for it.
 * @param index of the set, verified.
 * @throws UndecidedError if a file is missing or does not match the index.
 */
export async function fetchSet(store: ShardStore, index: ShardIndex, directory: string): Promise<void> {
  await mapConcurrently(await artifactParts(store, index), uploadsAtOnce, async (part) => {
    await writeFileAtomic(directory, part.name, await part.read());
  });
}
