import { ociManifestType } from "../../../oci/media-types.ts";
import type { Descriptor } from "../../../oci/schema.ts";
import {
  indexName,
  type ProofForm,
  proofNames,
  type ShardIndex,
  type SignedDocument,
  timestampName,
} from "../shards/format.ts";
import { readVerified, type ShardStore } from "../shards/store.ts";
import { artifactTypes, proofTypes } from "./artifact.ts";

/** Layer of the artifact, before it is written. */
export interface ArtifactPart {
  readonly mediaType: string;
  /** File name, which becomes the title of the layer. */
  readonly name: string;
  read(): Promise<Uint8Array>;
}

/** Content of the empty configuration (OCI image specification 1.1, "Guidance for an Empty Descriptor"). */
export const emptyConfig = { mediaType: "application/vnd.oci.empty.v1+json", content: "{}" } as const;

const title = "org.opencontainers.image.title";
const proofForms: readonly ProofForm[] = ["signature", "bundle"];

/** Lists the layers of the artifact of a set: index, timestamp, their signatures, other data and shards. */
export async function artifactParts(store: ShardStore, index: ShardIndex): Promise<readonly ArtifactPart[]> {
  const parts: ArtifactPart[] = [{ mediaType: artifactTypes.index, name: indexName, read: () => store.index() }];
  parts.push(...(await proofParts(store, "index")));
  const timestamp = await store.timestamp();
  if (timestamp !== undefined) {
    parts.push({ mediaType: artifactTypes.timestamp, name: timestampName, read: async () => timestamp });
    parts.push(...(await proofParts(store, "timestamp")));
  }
  for (const name of ["kev", "epss", "ratings", "cveRatings", "state"] as const) {
    const extra = index[name];
    if (extra === undefined) continue;
    parts.push({ mediaType: artifactTypes[name], name: extra.file, read: () => readVerified(store, extra) });
  }
  for (const shard of index.shards) {
    parts.push({ mediaType: artifactTypes.shard, name: shard.file, read: () => readVerified(store, shard) });
    const { ratings } = shard;
    if (ratings === undefined) continue;
    parts.push({ mediaType: artifactTypes.cveRatings, name: ratings.file, read: () => readVerified(store, ratings) });
  }
  return parts;
}

async function proofParts(store: ShardStore, document: SignedDocument): Promise<readonly ArtifactPart[]> {
  const parts: ArtifactPart[] = [];
  for (const form of proofForms) {
    const proof = await store.proof(document, form);
    if (proof === undefined) continue;
    parts.push({ mediaType: proofTypes[document][form], name: proofNames[document][form], read: async () => proof });
  }
  return parts;
}

/** Returns the descriptor of a layer. */
export function layerDescriptor(
  { mediaType, name }: ArtifactPart,
  { digest, size }: Pick<Descriptor, "digest" | "size">,
): Descriptor {
  return { mediaType, digest, size, annotations: { [title]: name } };
}

/** Formats the manifest of the artifact (OCI image specification 1.1, "Guidelines for Artifact Usage"). */
export function artifactManifest(config: Descriptor, layers: readonly Descriptor[], { built }: ShardIndex): Buffer {
  return Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: ociManifestType,
      artifactType: artifactTypes.artifact,
      config,
      layers,
      annotations: { "org.opencontainers.image.created": built },
    }),
  );
}
