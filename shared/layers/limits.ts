/** Bounds on what reading an image's layers may cost. Every one can be raised by the caller. */
export interface LayerLimits {
  /** Entries of all layers together. */
  readonly entries: number;
  /** Bytes of one file whose body a collector wants. */
  readonly fileBytes: number;
  /** Uncompressed bytes of one layer. */
  readonly layerBytes: number;
  /** Times that a layer may be larger than its blob, looked at after the first 64 MiB. */
  readonly compressionRatio: number;
  /** Bytes of one path. */
  readonly pathBytes: number;
  /** Bytes that all names and links together may take in memory. */
  readonly nameBytes: number;
  /** Layers of an image. */
  readonly layers: number;
}

export const defaultLayerLimits: LayerLimits = {
  entries: 4_000_000,
  fileBytes: 256 * 2 ** 20,
  layerBytes: 64 * 2 ** 30,
  compressionRatio: 300,
  pathBytes: 4096,
  nameBytes: 96 * 2 ** 20,
  layers: 1000,
};
