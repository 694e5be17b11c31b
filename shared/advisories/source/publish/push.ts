import { sha256 } from "../../../files/index.ts";
import {
  blobOf,
  pushBlob,
  pushManifest,
  type RegistryClient,
  type StoredManifest,
  uploadsAtOnce,
} from "../../../oci/index.ts";
import { ociManifestType } from "../../../oci/media-types.ts";
import { mapConcurrently } from "../../../values/index.ts";
import type { ShardIndex } from "../shards/format.ts";
import type { ShardStore } from "../shards/store.ts";
import { artifactManifest, artifactParts, emptyConfig, layerDescriptor } from "../transport/artifact-parts.ts";

/**
 * Pushes a set of shards as an artifact, by digest: no tag leads to it yet. Pushes only blobs that the repository lacks.
 * @throws UndecidedError if the registry refuses something, or a file of the set does not match its index.
 */
export async function pushSet(store: ShardStore, index: ShardIndex, client: RegistryClient): Promise<StoredManifest> {
  const push = async (bytes: Uint8Array) => {
    const blob = blobOf(bytes);
    await pushBlob(client, blob);
    return { digest: blob.digest, size: blob.size };
  };
  const { mediaType, content } = emptyConfig;
  const config = { mediaType, ...(await push(Buffer.from(content))) };
  const layers = await mapConcurrently(await artifactParts(store, index), uploadsAtOnce, async (part) =>
    layerDescriptor(part, await push(await part.read())),
  );
  const bytes = artifactManifest(config, layers, index);
  await pushManifest(client, { mediaType: ociManifestType, bytes });
  return { mediaType: ociManifestType, bytes, digest: sha256(bytes) };
}
