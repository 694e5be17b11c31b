import { layoutBlobs } from "./blobs.ts";
import { type FileStore, placeIn } from "./file-store.ts";
import type { Platform } from "./image.ts";
import { parseDocument } from "./json.ts";
import type { OpenLimits } from "./limits.ts";
import { readWhole } from "./read-file.ts";
import { type Descriptor, indexSchema, layoutSchema } from "./schema.ts";
import { type IndexContents, walkIndex } from "./walk-index.ts";

/** Images of an OCI layout, with the descriptors of its `index.json`. */
export interface LayoutContents extends IndexContents {
  readonly roots: readonly Descriptor[];
}

/**
 * Reads an OCI image layout (OCI image specification, image-layout.md). `oci-layout` may be absent, because some
 * writers omit it; if present, it must be valid.
 * @returns undefined without an `index.json`.
 */
export async function readLayout(
  files: FileStore,
  limits: OpenLimits,
  platform?: Platform,
): Promise<LayoutContents | undefined> {
  const bytes = await readWhole(files, "index.json", limits.documentBytes);
  if (bytes === undefined) return undefined;
  const marker = await readWhole(files, "oci-layout", limits.documentBytes);
  if (marker !== undefined) parseDocument(marker, layoutSchema, placeIn(files, "oci-layout"));
  const roots = parseDocument(bytes, indexSchema, placeIn(files, "index.json")).manifests;
  return { ...(await walkIndex(roots, layoutBlobs(files), limits, platform)), roots };
}
