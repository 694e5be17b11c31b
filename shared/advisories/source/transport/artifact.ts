import { UndecidedError } from "../../../errors/index.ts";
import type { BlobStore } from "../../../oci/blobs.ts";
import { parseDocument } from "../../../oci/json.ts";
import { type Descriptor, type Manifest, manifestSchema } from "../../../oci/schema.ts";
import type { ProofForm, SignedDocument } from "../shards/format.ts";
import { maxIndexBytes, maxProofBytes, maxTimestampBytes, type ShardStore } from "../shards/store.ts";

/** Media types of the OCI artifact (OCI image specification 1.1, "Guidelines for Artifact Usage"). */
export const artifactTypes = {
  artifact: "application/vnd.seaworthy.advisories.v1",
  index: "application/vnd.seaworthy.advisories.index.v1+json",
  timestamp: "application/vnd.seaworthy.advisories.timestamp.v1+json",
  shard: "application/vnd.seaworthy.advisories.shard.v1+jsonl+zstd",
  kev: "application/vnd.seaworthy.advisories.kev.v1+json",
  epss: "application/vnd.seaworthy.advisories.epss.v1+csv+gzip",
  ratings: "application/vnd.seaworthy.advisories.ratings.v1+tsv+zstd",
  cveRatings: "application/vnd.seaworthy.advisories.cve-ratings.v1+tsv+zstd",
  state: "application/vnd.seaworthy.advisories.state.v1+json",
} as const;

/** Media types of the signatures of each document. */
export const proofTypes: Readonly<Record<SignedDocument, Readonly<Record<ProofForm, string>>>> = {
  index: {
    signature: "application/vnd.seaworthy.advisories.signature.v1",
    bundle: "application/vnd.seaworthy.advisories.bundle.v1+json",
  },
  timestamp: {
    signature: "application/vnd.seaworthy.advisories.timestamp.signature.v1",
    bundle: "application/vnd.seaworthy.advisories.timestamp.bundle.v1+json",
  },
};

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
  if (index === undefined) throw notAdvisories(name, manifest);
  const optional = async (mediaType: string, maxBytes: number): Promise<Uint8Array | undefined> => {
    const descriptor = layer(mediaType);
    return descriptor === undefined ? undefined : blobs.read(descriptor, maxBytes);
  };
  return {
    name,
    isRemote,
    index: () => blobs.read(index, maxIndexBytes),
    timestamp: () => optional(artifactTypes.timestamp, maxTimestampBytes),
    proof: (document, form) => optional(proofTypes[document][form], maxProofBytes[form]),
    read: ({ digest, size }) => blobs.read({ mediaType: artifactTypes.shard, digest, size }, size),
  };
}

function notAdvisories(label: string, { artifactType, config }: Manifest): UndecidedError {
  return new UndecidedError("ADVISORIES_INVALID", `has the type ${artifactType ?? config.mediaType}`, {
    place: { what: label },
    advice: `Use an artifact of the type ${artifactTypes.artifact}, as \`seaworthy advisories build\` writes it`,
  });
}
