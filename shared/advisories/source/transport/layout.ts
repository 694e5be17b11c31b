import { UndecidedError } from "../../../errors/index.ts";
import { sha256, writeFileAtomic } from "../../../files/index.ts";
import { blobPath, layoutBlobs } from "../../../oci/blobs.ts";
import { directoryStore } from "../../../oci/directory-store.ts";
import { parseDocument } from "../../../oci/json.ts";
import { ociIndexType, ociManifestType } from "../../../oci/media-types.ts";
import { readWhole } from "../../../oci/read-file.ts";
import { type Descriptor, indexSchema } from "../../../oci/schema.ts";
import type { ShardIndex } from "../shards/format.ts";
import type { ShardStore } from "../shards/store.ts";
import { artifactShards, artifactTypes, maxManifestBytes } from "./artifact.ts";
import { artifactManifest, artifactParts, emptyConfig, layerDescriptor } from "./artifact-parts.ts";

/**
 * Opens the shards of an artifact in an OCI image layout (OCI image specification, image-layout.md), for use without a
 * network.
 * @throws UndecidedError if the layout does not exist, or contains none or several.
 */
export async function layoutShards(directory: string): Promise<ShardStore> {
  const files = await directoryStore(directory).catch((cause: unknown) => {
    throw new UndecidedError("NO_ADVISORIES", "cannot be opened", {
      place: { what: directory },
      advice: "Use an OCI layout, as `seaworthy advisories build --oci-layout` writes it",
      cause,
    });
  });
  const bytes = await readWhole(files, "index.json", maxManifestBytes);
  const { manifests } = bytes === undefined ? { manifests: [] } : parseDocument(bytes, indexSchema, directory);
  const [advisoriesManifest, ...others] = manifests.filter(
    ({ artifactType }) => artifactType === artifactTypes.artifact,
  );
  if (advisoriesManifest === undefined || others.length > 0) {
    throw new UndecidedError(
      "ADVISORIES_INVALID",
      `contains ${1 + others.length - (advisoriesManifest ? 0 : 1)} sets of advisories`,
      {
        place: { what: directory },
        advice: "Use a layout with exactly one, as `seaworthy advisories build --oci-layout` writes it",
      },
    );
  }
  const blobs = layoutBlobs(files);
  return artifactShards(await blobs.read(advisoriesManifest, maxManifestBytes), blobs, {
    name: directory,
    isRemote: false,
  });
}

/**
 * Writes a set of shards as an OCI artifact to an image layout: the index, its timestamp, their signatures, and one layer per
 * shard, each titled with its file name. `oras cp --from-oci-layout` and `skopeo copy` push it to any registry.
 * @param tag name of the artifact in the layout.
 * @returns the manifest's digest.
 */
export async function writeLayout(
  store: ShardStore,
  index: ShardIndex,
  directory: string,
  tag: string,
): Promise<string> {
  const put = async (bytes: Uint8Array, mediaType: string): Promise<Descriptor> => {
    const digest = sha256(bytes);
    await writeFileAtomic(directory, blobPath(digest), bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const config = await put(Buffer.from(emptyConfig.content), emptyConfig.mediaType);
  const layers: Descriptor[] = [];
  for (const part of await artifactParts(store, index)) {
    layers.push(layerDescriptor(part, await put(await part.read(), part.mediaType)));
  }
  const root = await put(artifactManifest(config, layers, index), ociManifestType);
  const named = {
    ...root,
    artifactType: artifactTypes.artifact,
    annotations: { "org.opencontainers.image.ref.name": tag },
  };
  await writeFileAtomic(directory, "oci-layout", Buffer.from('{"imageLayoutVersion":"1.0.0"}'));
  const layoutIndex = { schemaVersion: 2, mediaType: ociIndexType, manifests: [named] };
  await writeFileAtomic(directory, "index.json", Buffer.from(JSON.stringify(layoutIndex)));
  return root.digest;
}
