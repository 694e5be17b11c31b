/** Limits for reading an image's layers. The caller can raise each one. */
export interface LayerLimits {
  /** Maximum number of entries in all layers together. */
  readonly entries: number;
  /** Maximum bytes of a file whose body a collector wants. */
  readonly fileBytes: number;
  /** Maximum uncompressed bytes of one layer. */
  readonly layerBytes: number;
  /** Maximum ratio of a layer to its blob, checked after the first 64 MiB. */
  readonly compressionRatio: number;
  /** Maximum bytes of one path. */
  readonly pathBytes: number;
  /** Maximum bytes of memory for all names and links together. */
  readonly nameBytes: number;
  /** Maximum number of layers of an image. */
  readonly layers: number;
  /** Maximum number of names that links may give to files. */
  readonly linkedNames: number;
}

export const defaultLayerLimits: LayerLimits = {
  entries: 4_000_000,
  fileBytes: 256 * 2 ** 20,
  layerBytes: 64 * 2 ** 30,
  compressionRatio: 300,
  pathBytes: 4096,
  nameBytes: 96 * 2 ** 20,
  layers: 1000,
  linkedNames: 1_000_000,
};
