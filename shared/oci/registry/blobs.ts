import { type BlobStore, checkSize } from "../blobs.ts";
import { verifyBytes, verifyStream } from "../digest.ts";
import { isForeignLayer, isIndexType, isManifestType } from "../media-types.ts";
import { collect } from "../read-file.ts";
import type { Descriptor } from "../schema.ts";
import type { RegistryClient } from "./client.ts";
import { readBlobRange } from "./read-range.ts";

/** Opens the blobs of a repository, verified by digest. */
export function registryBlobs(client: RegistryClient): BlobStore {
  const place = ({ digest }: Descriptor): string => `${client.name}@${digest}`;

  async function* open(descriptor: Descriptor): AsyncGenerator<Uint8Array> {
    yield* verifyStream(client.blob(descriptor.digest), descriptor.digest, descriptor.size, place(descriptor));
  }

  return {
    name: client.name,
    /** A registry accepts no manifest with absent blobs, except for layers that are stored elsewhere. */
    async has(descriptor) {
      return !isForeignLayer(descriptor.mediaType) || client.hasBlob(descriptor.digest);
    },
    async read(descriptor, maxBytes) {
      checkSize(descriptor, maxBytes, place(descriptor));
      if (!isIndexType(descriptor.mediaType) && !isManifestType(descriptor.mediaType)) return collect(open(descriptor));
      const { bytes } = await client.manifest(descriptor.digest, maxBytes);
      return verifyBytes(bytes, descriptor.digest, place(descriptor));
    },
    readRange: (blob, start, length) => readBlobRange(client, blob, start, length),
    open,
  };
}
