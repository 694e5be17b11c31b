import { parseDocument } from "../json.ts";
import { isForeignLayer, isIndexType } from "../media-types.ts";
import { type Descriptor, indexSchema, type Manifest, manifestSchema } from "../schema.ts";
import type { StoredManifest } from "./stored-manifest.ts";

/** What a manifest or index is made of. */
export interface ManifestParts {
  readonly manifests: readonly Descriptor[];
  /** Configuration and layers, without those that may lie elsewhere only. */
  readonly blobs: readonly Descriptor[];
}

/**
 * A manifest, read; undefined for an index.
 * @throws UndecidedError for damaged documents.
 */
export function parseManifest({ mediaType, bytes }: StoredManifest, label: string): Manifest | undefined {
  return isIndexType(mediaType) ? undefined : parseDocument(bytes, manifestSchema, label);
}

/**
 * The descriptors of a manifest or index. The type that the registry gives decides how it is read.
 * @throws UndecidedError for damaged documents.
 */
export function contentOf({ mediaType, bytes }: StoredManifest, label: string): ManifestParts {
  if (isIndexType(mediaType)) return { manifests: parseDocument(bytes, indexSchema, label).manifests, blobs: [] };
  const { config, layers } = parseDocument(bytes, manifestSchema, label);
  return { manifests: [], blobs: [config, ...layers.filter((layer) => !isForeignLayer(layer.mediaType))] };
}
