import { UndecidedError } from "../../../errors/index.ts";
import { sha256, writeFileAtomic } from "../../../files/index.ts";
import { blobPath, layoutBlobs } from "../../../oci/blobs.ts";
import { directoryStore } from "../../../oci/directory-store.ts";
import { parseDocument } from "../../../oci/json.ts";
import { ociIndexType, ociManifestType } from "../../../oci/media-types.ts";
import { readWhole } from "../../../oci/read-file.ts";
import { type Descriptor, indexSchema } from "../../../oci/schema.ts";
import {
  indexName,
  type ProofForm,
  proofNames,
  type ShardIndex,
  type SignedDocument,
  timestampName,
} from "../shards/format.ts";
import { readVerified, type ShardStore } from "../shards/store.ts";
import { artifactShards, artifactTypes, maxManifestBytes, proofTypes } from "./artifact.ts";

const title = "org.opencontainers.image.title";
const proofForms: readonly ProofForm[] = ["signature", "bundle"];

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
  { shards, kev, epss, built }: ShardIndex,
  directory: string,
  tag: string,
): Promise<string> {
  const put = async (bytes: Uint8Array, mediaType: string, name?: string): Promise<Descriptor> => {
    const digest = sha256(bytes);
    await writeFileAtomic(directory, blobPath(digest), bytes);
    return { mediaType, digest, size: bytes.length, ...(name === undefined ? {} : { annotations: { [title]: name } }) };
  };
  const config = await put(Buffer.from("{}"), "application/vnd.oci.empty.v1+json");
  const layers = [await put(await store.index(), artifactTypes.index, indexName)];
  const putProofs = async (document: SignedDocument): Promise<void> => {
    for (const form of proofForms) {
      const proof = await store.proof(document, form);
      if (proof !== undefined) layers.push(await put(proof, proofTypes[document][form], proofNames[document][form]));
    }
  };
  await putProofs("index");
  const timestamp = await store.timestamp();
  if (timestamp !== undefined) {
    layers.push(await put(timestamp, artifactTypes.timestamp, timestampName));
    await putProofs("timestamp");
  }
  if (kev !== undefined) layers.push(await put(await readVerified(store, kev), artifactTypes.kev, kev.file));
  if (epss !== undefined) layers.push(await put(await readVerified(store, epss), artifactTypes.epss, epss.file));
  for (const shard of shards) layers.push(await put(await readVerified(store, shard), artifactTypes.shard, shard.file));
  const manifest = {
    schemaVersion: 2,
    mediaType: ociManifestType,
    artifactType: artifactTypes.artifact,
    config,
    layers,
    annotations: { "org.opencontainers.image.created": built },
  };
  const root = await put(Buffer.from(JSON.stringify(manifest)), ociManifestType);
  const named = {
    ...root,
    artifactType: artifactTypes.artifact,
    annotations: { "org.opencontainers.image.ref.name": tag },
  };
  await writeFileAtomic(directory, "oci-layout", Buffer.from('{"imageLayoutVersion":"1.0.0"}'));
  const index = { schemaVersion: 2, mediaType: ociIndexType, manifests: [named] };
  await writeFileAtomic(directory, "index.json", Buffer.from(JSON.stringify(index)));
  return root.digest;
}
