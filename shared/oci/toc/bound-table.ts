import type { BlobStore } from "../blobs.ts";
import type { Descriptor, Manifest } from "../schema.ts";
import { estargzBinding, openEstargz } from "./estargz.ts";
import { openSoci, sociIndexOf } from "./soci.ts";
import { type LayerTable, tableLimits } from "./table.ts";
import { openZstdChunked, zstdChunkedBinding } from "./zstd-chunked.ts";

/** Table of contents that the manifest of an image binds to a layer. */
export interface BoundTable {
  /** Format, and the digest in the manifest, which identify the table. */
  readonly binding: string;
  /**
   * Downloads and verifies the table.
   * @returns undefined if the table cannot be used and the layer must be read whole: the registry does not send parts of
   * blobs, the version is unknown, or a limit is exceeded.
   * @throws UndecidedError if the table does not match its digest, or is inconsistent or ambiguous.
   */
  open(): Promise<LayerTable | undefined>;
}

/**
 * Finds the tables of an image's layers by the annotations of its manifest. There are none for blobs on disk.
 * @param maxBytes the limit `documentBytes`.
 */
export function boundTables(
  manifest: Manifest,
  blobs: BlobStore,
  maxBytes: number,
): (layer: Descriptor) => BoundTable | undefined {
  const { readRange } = blobs;
  if (readRange === undefined) return () => undefined;
  const index = sociIndexOf(manifest.annotations ?? {}, blobs, maxBytes);
  return (layer) => {
    const annotations = layer.annotations ?? {};
    const { size, mediaType } = layer;
    const label = `${blobs.name}@${layer.digest}`;
    const read: LayerTable["read"] = (start, length) => readRange(layer, start, length);
    const zstd = mediaType.endsWith("zstd") ? zstdChunkedBinding(annotations) : undefined;
    if (zstd !== undefined) {
      return bound(`zstd-chunked ${zstd}`, () => openZstdChunked(zstd, annotations, size, read, label));
    }
    if (!mediaType.endsWith("gzip")) return undefined;
    const estargz = estargzBinding(annotations);
    if (estargz !== undefined) return bound(`estargz ${estargz}`, () => openEstargz(estargz, size, read, label));
    if (index !== undefined) return bound(`soci ${index.digest}`, () => openSoci(index, layer, blobs, read, label));
    return undefined;
  };
}

function bound(binding: string, open: BoundTable["open"]): BoundTable {
  return {
    binding,
    async open() {
      const table = await open();
      return table?.blocks.some(isTooLarge) === true ? undefined : table;
    },
  };
}

function isTooLarge({ start, end, size }: LayerTable["blocks"][number]): boolean {
  return Math.max(end - start, size) > tableLimits.blockBytes;
}
