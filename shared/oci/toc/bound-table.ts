import type { BlobStore } from "../blobs.ts";
import type { Descriptor } from "../schema.ts";
import { estargzBinding, openEstargz } from "./estargz.ts";
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

/** Finds the table of a layer by its annotations. Undefined if there is none, or the blobs are on disk. */
export function boundTable(layer: Descriptor, blobs: BlobStore): BoundTable | undefined {
  const { readRange } = blobs;
  if (readRange === undefined) return undefined;
  const annotations = layer.annotations ?? {};
  const { size } = layer;
  const label = `${blobs.name}@${layer.digest}`;
  const read: LayerTable["read"] = (start, length) => readRange(layer, start, length);
  const zstd = layer.mediaType.endsWith("zstd") ? zstdChunkedBinding(annotations) : undefined;
  if (zstd !== undefined) {
    return bound(`zstd-chunked ${zstd}`, () => openZstdChunked(zstd, annotations, size, read, label));
  }
  const estargz = layer.mediaType.endsWith("gzip") ? estargzBinding(annotations) : undefined;
  return estargz === undefined ? undefined : bound(`estargz ${estargz}`, () => openEstargz(estargz, size, read, label));
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
