import { closeSync, writeSync } from "node:fs";
import { openTemporary } from "../files/index.ts";
import type { FileRange } from "../oci/file-range.ts";
import { decompress, type OpenedLayer } from "../oci/index.ts";
import { canInflate } from "../oci/inflate/index.ts";
import type { LayerLimits } from "./limits.ts";
import { expansionLimits } from "./read-entries.ts";

/** Stored bytes of a layer in a file. */
export interface StoredLayer {
  readonly layer: OpenedLayer;
  readonly range: FileRange;
  /** The digest of the stored bytes has been verified. */
  readonly isVerified?: true;
}

/** Maximum bytes of downloaded layers that stay on disk until the image is read. */
const maxKeptBytes = 2 * 2 ** 30;

/** Files with the layers of an image. Downloaded layers are in temporary files without a name. */
export class LayerFiles {
  readonly #limits: LayerLimits;
  readonly #stored = new Map<OpenedLayer, StoredLayer>();
  readonly #open = new Set<number>();
  #keptBytes = 0;

  constructor(limits: LayerLimits) {
    this.#limits = limits;
  }

  /** Returns the layer if a file has it already, on disk or downloaded. */
  async find(layer: OpenedLayer): Promise<StoredLayer | undefined> {
    const stored = this.#stored.get(layer);
    if (stored !== undefined) return stored;
    const range = canInflate() ? await layer.locate?.() : undefined;
    return range === undefined ? undefined : { layer, range };
  }

  /** Downloads a layer. Call `release` when it has been read. */
  async download(layer: OpenedLayer): Promise<StoredLayer> {
    const file = openTemporary();
    this.#open.add(file);
    const label = layerName(layer);
    const chunks = canInflate() ? layer.open() : decompress(layer.open(), expansionLimits(this.#limits), label);
    let size = 0;
    for await (const chunk of chunks) {
      for (let done = 0; done < chunk.length; ) done += writeSync(file, chunk, done);
      size += chunk.length;
    }
    return { layer, range: { file, start: 0, size }, isVerified: true };
  }

  /** Keeps a downloaded layer for a second read, or closes it if there are too many. */
  release(stored: StoredLayer): void {
    if (this.#keptBytes + stored.range.size <= maxKeptBytes) {
      this.#keptBytes += stored.range.size;
      this.#stored.set(stored.layer, stored);
    } else if (typeof stored.range.file === "number") this.#close(stored.range.file);
  }

  close(): void {
    for (const file of this.#open) this.#close(file);
  }

  #close(file: number): void {
    closeSync(file);
    this.#open.delete(file);
  }
}

/** Formats the name of a layer for errors. */
export function layerName(layer: OpenedLayer): string {
  return `layer ${layer.index} (${layer.digest ?? layer.diffId})`;
}
