import { UndecidedError } from "../errors/index.ts";
import { type BlobStore, blobMissing } from "./blobs.ts";
import { parseConfig } from "./config.ts";
import type { AttestationManifest, OpenedImage, OpenedLayer } from "./image.ts";
import { isForeignLayer } from "./media-types.ts";
import { formatPlatform } from "./platform.ts";
import type { Descriptor, Manifest } from "./schema.ts";
import { type BoundTable, boundTables } from "./toc/bound-table.ts";

const predicateAnnotation = "in-toto.io/predicate-type";

/** Manifest with the descriptor that references it. */
export interface ResolvedManifest {
  readonly descriptor: Descriptor;
  readonly manifest: Manifest;
  readonly bytes: Uint8Array;
  readonly tags: readonly string[];
}

/**
 * Creates an image from a manifest.
 * @param maxBytes the limit `documentBytes`.
 * @returns undefined if a blob is absent, as in an export of one platform.
 */
export async function imageOf(
  resolved: ResolvedManifest,
  blobs: BlobStore,
  maxBytes: number,
): Promise<OpenedImage | undefined> {
  const { manifest, descriptor } = resolved;
  if (!(await blobs.has(manifest.config))) return undefined;
  const configBytes = await blobs.read(manifest.config, maxBytes);
  const label = `${blobs.name}!${manifest.config.digest}`;
  const config = parseConfig(configBytes, label);
  if (config.diffIds.length !== manifest.layers.length) {
    throw layersMismatch(label, manifest.layers.length, config.diffIds.length);
  }
  const tableOf = boundTables(manifest, blobs, maxBytes);
  const layers: OpenedLayer[] = [];
  for (const [index, layer] of manifest.layers.entries()) {
    const present = await blobs.has(layer);
    if (!present && !isForeignLayer(layer.mediaType)) return undefined;
    const table = present ? tableOf(layer) : undefined;
    layers.push(layerOf(layer, index, config.diffIds[index] ?? "", present, blobs, table));
  }
  return {
    name: resolved.tags[0] ?? blobs.name,
    tags: resolved.tags,
    digest: descriptor.digest,
    configDigest: manifest.config.digest,
    mediaType: manifest.mediaType ?? descriptor.mediaType,
    platform: formatPlatform(config),
    config,
    history: config.history,
    layers,
    manifestBytes: resolved.bytes,
    configBytes,
    annotations: manifest.annotations ?? {},
  };
}

function layerOf(
  layer: Descriptor,
  index: number,
  diffId: string,
  present: boolean,
  blobs: BlobStore,
  table: BoundTable | undefined,
): OpenedLayer {
  return {
    index,
    diffId,
    digest: layer.digest,
    size: layer.size,
    mediaType: layer.mediaType,
    annotations: layer.annotations ?? {},
    present,
    ...(table === undefined ? {} : { table }),
    open() {
      if (!present) throw blobMissing(blobs.name, layer.digest);
      return blobs.open(layer);
    },
    async locate() {
      if (!present) throw blobMissing(blobs.name, layer.digest);
      return blobs.locate?.(layer);
    },
  };
}

/** Creates an attestation from a BuildKit manifest. Leaves out statements whose blobs are absent. */
export async function attestationOf(
  { descriptor, manifest }: ResolvedManifest,
  blobs: BlobStore,
  maxBytes: number,
): Promise<AttestationManifest> {
  const subject = descriptor.annotations?.["vnd.docker.reference.digest"] ?? manifest.subject?.digest;
  const statements: AttestationManifest["statements"][number][] = [];
  for (const layer of manifest.layers) {
    if (!(await blobs.has(layer))) continue;
    statements.push({
      predicateType: layer.annotations?.[predicateAnnotation] ?? "",
      digest: layer.digest,
      size: layer.size,
      mediaType: layer.mediaType,
      read: () => blobs.read(layer, maxBytes),
    });
  }
  return { digest: descriptor.digest, ...(subject === undefined ? {} : { subject }), statements };
}

/** Creates the error for an image whose layers and diffIDs differ in number. */
export function layersMismatch(label: string, stored: number, claimed: number): UndecidedError {
  return new UndecidedError(
    "LAYERS_MISMATCH",
    `the archive has ${stored} layers, but the config lists ${claimed} diffIDs`,
    {
      place: { what: label },
      advice: "The archive was modified or truncated. Export the image again.",
    },
  );
}
