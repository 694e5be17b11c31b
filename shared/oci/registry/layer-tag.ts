import * as z from "zod/mini";
import { mapConcurrently } from "../../values/index.ts";
import { parseDocument } from "../json.ts";
import { ociConfigType, ociManifestType } from "../media-types.ts";
import { type Descriptor, descriptorSchema, manifestSchema } from "../schema.ts";
import { changeTag, tagsAtOnce } from "./change-tag.ts";
import type { RegistryClient } from "./client.ts";
import { blobOf, pushBlobs } from "./push-blob.ts";
import { findManifest, type StoredManifest } from "./stored-manifest.ts";
import { parseTagged } from "./tagged-document.ts";

/** Layer of a manifest that collects documents about one digest. */
export interface CollectedLayer {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly annotations: Readonly<Record<string, string>>;
}

const loose = z.looseObject({ layers: z.array(z.looseObject(descriptorSchema.shape)) });

/** Returns the name of the tag that collects documents of one kind about a digest: `sha256-<hex>.sig`. */
export function layerTag(digest: string, kind: "sig" | "att" | "sbom"): string {
  return `${digest.replace(":", "-")}.${kind}`;
}

/**
 * Reads the layers under a collecting tag; none if it does not exist.
 * @throws UndecidedError `TAG_FOREIGN` for anything else.
 */
export async function readLayerTag(client: RegistryClient, tag: string): Promise<readonly Descriptor[]> {
  const stored = await findManifest(client, tag);
  return stored === undefined ? [] : parseTagged(client, tag, stored, manifestSchema).layers;
}

/** A document to collect under a tag. */
export interface TaggedLayer {
  readonly tag: string;
  readonly layer: CollectedLayer;
}

/**
 * Adds documents as layers to the manifests under their tags, as cosign collects signatures. Keeps existing layers. All
 * layers of a tag are written at once. The configuration lists the layers' digests, as cosign's does.
 * @throws UndecidedError if the registry refuses it, if others keep overwriting a tag, or if a tag contains something
 * else.
 */
export async function collectLayers(client: RegistryClient, documents: readonly TaggedLayer[]): Promise<void> {
  const layers = documents.map(({ tag, layer: { mediaType, bytes, annotations } }) => {
    const blob = blobOf(bytes);
    return { tag, blob, descriptor: { mediaType, digest: blob.digest, size: blob.size, annotations } };
  });
  await pushBlobs(
    client,
    layers.map(({ blob }) => blob),
  );
  const byTag = Map.groupBy(layers, ({ tag }) => tag);
  await mapConcurrently([...byTag], tagsAtOnce, ([tag, group]) =>
    addLayers(
      client,
      tag,
      group.map(({ descriptor }) => descriptor),
    ),
  );
}

/** Adds layers, whose blobs are in the repository, to the manifest under a tag in one change. */
export async function addLayers(client: RegistryClient, tag: string, layers: readonly Descriptor[]): Promise<void> {
  await changeTag(client, tag, (current) => {
    const present = layersOf(client, tag, current);
    const missing = layers.filter((layer) => !present.some((other) => isSame(layer, other)));
    if (missing.length === 0) return undefined;
    const all = [...present, ...missing];
    const config = blobOf(configFor(all));
    return { mediaType: ociManifestType, bytes: manifestOf(current, config, all), blobs: [config] };
  });
}

/**
 * Compares layers with their annotations, because signatures are in annotations and the same bytes may be signed twice.
 */
function isSame(a: Descriptor, b: Descriptor): boolean {
  const signature = "dev.cosignproject.cosign/signature";
  return a.digest === b.digest && (a.annotations?.[signature] ?? "") === (b.annotations?.[signature] ?? "");
}

function layersOf(client: RegistryClient, tag: string, current: StoredManifest | undefined): readonly Descriptor[] {
  return current === undefined ? [] : parseTagged(client, tag, current, loose).layers;
}

function manifestOf(
  current: StoredManifest | undefined,
  { digest, size }: { readonly digest: string; readonly size: number },
  layers: readonly Descriptor[],
): Uint8Array {
  const old = current === undefined ? {} : parseDocument(current.bytes, z.looseObject({}), current.digest);
  const config = { mediaType: ociConfigType, size, digest };
  return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: ociManifestType, ...old, config, layers }));
}

function configFor(layers: readonly Descriptor[]): Uint8Array {
  const rootfs = { type: "layers", diff_ids: layers.map(({ digest }) => digest) };
  const created = "0001-01-01T00:00:00Z";
  return Buffer.from(
    JSON.stringify({ architecture: "", created, history: layers.map(() => ({ created })), os: "", rootfs, config: {} }),
  );
}
