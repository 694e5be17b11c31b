import { UndecidedError } from "../../../errors/index.ts";
import type { BlobStore } from "../../../oci/blobs.ts";
import { parseDocument } from "../../../oci/json.ts";
import { type Descriptor, type Manifest, manifestSchema } from "../../../oci/schema.ts";
import { maxIndexBytes, maxSignatureBytes, maxTimestampBytes, type ShardStore } from "../shards/store.ts";

/** Media types of the OCI artifact (OCI image specification 1.1, "Guidelines for Artifact Usage"). */
export const artifactTypes = {
  artifact: "application/vnd.seaworthy.advisories.v1",
  index: "application/vnd.seaworthy.advisories.index.v1+json",
  signature: "application/vnd.seaworthy.advisories.signature.v1",
  timestamp: "application/vnd.seaworthy.advisories.timestamp.v1+json",
  timestampSignature: "application/vnd.seaworthy.advisories.timestamp.signature.v1",
  shard: "application/vnd.seaworthy.advisories.shard.v1+jsonl+zstd",
  kev: "application/vnd.seaworthy.advisories.kev.v1+json",
  epss: "application/vnd.seaworthy.advisories.epss.v1+csv+gzip",
} as const;

/** Maximum bytes of the manifest; registries accept no more. */
export const maxManifestBytes = 4 * 1024 * 1024;

/**
 * Opens the shards of an OCI artifact. Finds index, timestamp and their signatures by media type, shards by their digest in the index.
 * @throws UndecidedError `ADVISORIES_INVALID` if the manifest belongs to something else.
 */
export function artifactShards(
  manifestBytes: Uint8Array,
  blobs: BlobStore,
  { name, isRemote }: Pick<ShardStore, "name" | "isRemote">,
): ShardStore {
  const manifest = parseDocument(manifestBytes, manifestSchema, name);
  if (manifest.artifactType !== artifactTypes.artifact) throw notAdvisories(name, manifest);
  const layer = (mediaType: string): Descriptor | undefined =>
    manifest.layers.find((descriptor) => descriptor.mediaType === mediaType);
  const index = layer(artifactTypes.index);
  const signature = layer(artifactTypes.signature);
  const timestamp = layer(artifactTypes.timestamp);
  if (index === undefined) throw notAdvisories(name, manifest);
  const readText = async (descriptor: Descriptor | undefined): Promise<string | undefined> =>
    descriptor === undefined
      ? undefined
      : Buffer.from(await blobs.read(descriptor, maxSignatureBytes)).toString("utf8");
  return {
    name,
    isRemote,
    index: () => blobs.read(index, maxIndexBytes),
    signature: () => readText(signature),
    async timestamp() {
      if (timestamp === undefined) return undefined;
      const bytes = await blobs.read(timestamp, maxTimestampBytes);
      return { bytes, signature: await readText(layer(artifactTypes.timestampSignature)) };
    },
    read: ({ digest, size }) => blobs.read({ mediaType: artifactTypes.shard, digest, size }, size),
  };
}

function notAdvisories(label: string, { artifactType, config }: Manifest): UndecidedError {
  return new UndecidedError("ADVISORIES_INVALID", `has the type ${artifactType ?? config.mediaType}`, {
    place: { what: label },
    advice: `Use an artifact of the type ${artifactTypes.artifact}, as \`seaworthy advisories build\` writes it`,
  });
}
