import { parseDocument } from "../json.ts";
import { isForeignLayer, isIndexType } from "../media-types.ts";
import { type Descriptor, indexSchema, type Manifest, manifestSchema } from "../schema.ts";
import type { StoredManifest } from "./stored-manifest.ts";

/** References of a manifest or index. */
export interface ManifestParts {
  readonly manifests: readonly Descriptor[];
  /** Configuration and layers, without those that may be stored elsewhere. */
  readonly blobs: readonly Descriptor[];
}

/**
 * Parses a manifest; undefined for an index.
 * @throws UndecidedError for damaged documents.
 */
export function parseManifest({ mediaType, bytes }: StoredManifest, label: string): Manifest | undefined {
  return isIndexType(mediaType) ? undefined : parseDocument(bytes, manifestSchema, label);
}

/**
 * Returns the descriptors of a manifest or index. The registry's media type decides how it is parsed.
 * @throws UndecidedError for damaged documents.
 */
export function contentOf({ mediaType, bytes }: StoredManifest, label: string): ManifestParts {
  if (isIndexType(mediaType)) return { manifests: parseDocument(bytes, indexSchema, label).manifests, blobs: [] };
  const { config, layers } = parseDocument(bytes, manifestSchema, label);
  return { manifests: [], blobs: [config, ...layers.filter((layer) => !isForeignLayer(layer.mediaType))] };
}
