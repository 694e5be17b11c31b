import { type CoverageGap, layerTables } from "../findings/index.ts";
import type { OpenedImage, OpenedLayer } from "../oci/index.ts";
import { limitExceeded } from "../oci/index.ts";
import { formatNames, type TableFormat } from "../oci/toc/index.ts";
import { defined } from "../values/index.ts";
import { pathOf } from "./apply-layers.ts";
import { Budget } from "./budget.ts";
import type { LayerCache } from "./cache.ts";
import { tooLargeReason } from "./collect.ts";
import type { DirectorySize } from "./directory-sizes.ts";
import type { Collector, FoundFile, LayerRef } from "./file.ts";
import { withSmallHeap } from "./heap.ts";
import { layerName } from "./layer-files.ts";
import { type Analyzer, LayeredImage } from "./layered-image.ts";
import { defaultLayerLimits, type LayerLimits } from "./limits.ts";
import { type MergedItem, mergeItems } from "./merge.ts";
import type { WorkerModule } from "./pool.ts";
import { type ReadImage, readLayers } from "./read-layers.ts";

export interface WalkOptions {
  /** Analyzers of the image as a whole, after all layers were read. They need the configuration of the image. */
  readonly analyzers?: readonly Analyzer<unknown>[];
  readonly limits?: Partial<LayerLimits>;
  /** Cache for records of layers between runs. */
  readonly cache?: LayerCache;
  /** Module for threads that take part; its collectors are those of the call. Default: this thread alone. */
  readonly workers?: WorkerModule;
  /**
   * Stored bytes from which a layer in a registry is read by the table of contents that its manifest binds (eStargz,
   * zstd:chunked, SOCI): only the files that the collectors want are downloaded, and the walk has a gap that says so. Default:
   * every layer is read whole.
   */
  readonly tablesFrom?: number;
}

export interface WalkedLayer extends LayerRef {
  readonly digest?: string;
  /** Stored. */
  readonly size: number;
  /** Uncompressed. */
  readonly bytes: number;
  readonly entries: number;
  /** Format of the table of contents that it was read by. Absent if it was read whole. */
  readonly table?: TableFormat;
  /** Sizes of its files by directory, largest first. */
  readonly directories: readonly DirectorySize[];
}

/** Counts layers for the coverage of a report, and apart those that were read by their tables of contents. */
export function examinedLayers(layers: readonly Pick<WalkedLayer, "table">[]): Record<string, number> {
  const tables = layers.filter(({ table }) => table !== undefined).length;
  return { layers: layers.length, ...(tables === 0 ? {} : { [layerTables]: tables }) };
}

/** Result of reading an image. */
export interface ImageWalk {
  readonly layers: readonly WalkedLayer[];
  readonly gaps: readonly CoverageGap[];
  /** Returns the results of a collector: first the visible files, then those that lower layers still contain. */
  found<T>(collector: Collector<T>): readonly FoundFile<T>[];
  /** Returns the result of an analyzer. Undefined for directory walks, and for analyzers that took no part. */
  analyzed<T>(analyzer: Analyzer<T>): T | undefined;
}

/**
 * Reads each layer of an image once, in all threads and the largest first, passes their files to the collectors and
 * merges the results. Verifies digests of blobs and diffIDs.
 * @throws UndecidedError as `scanLayer`; the first failing layer stops the others.
 */
export async function walkImage(
  image: Pick<OpenedImage, "layers"> & Partial<Pick<OpenedImage, "config">>,
  collectors: readonly Collector<unknown>[],
  options: WalkOptions = {},
): Promise<ImageWalk> {
  const limits = { ...defaultLayerLimits, ...options.limits };
  if (image.layers.length > limits.layers) throw limitExceeded("the image", "layers", limits.layers);
  const present = image.layers.filter((layer) => layer.present);
  const context = { collectors, limits, budget: new Budget() };
  const read = await withSmallHeap(() => readLayers(present, context, options));
  const items = mergeItems(read.layers, read.applied, read.selections, collectors);
  const merged = Map.groupBy(items, ({ collector }) => collector);
  // Values under a collector's name come from its own `collect`.
  const found = <T>(collector: Collector<T>) => (merged.get(collector.name) ?? []) as (MergedItem & { value: T })[];
  const analyzed = analyze(image, read, found, options.analyzers ?? []);
  return {
    layers: read.layers.map(({ layer, ref, record: { bytes, entries, directories, table } }) => ({
      ...ref,
      ...defined({ digest: layer.digest, table }),
      size: layer.size,
      bytes,
      entries,
      directories,
    })),
    gaps: [...absentLayers(image.layers), ...readByTable(read), ...unread(read)],
    found,
    // Values under an analyzer's name come from its own `analyze`.
    analyzed: <T>(analyzer: Analyzer<T>) => analyzed.get(analyzer.name) as T | undefined,
  };
}

function analyze(
  { config, layers }: Parameters<typeof walkImage>[0],
  read: ReadImage,
  found: ImageWalk["found"],
  analyzers: readonly Analyzer<unknown>[],
): ReadonlyMap<string, unknown> {
  if (config === undefined) return new Map();
  const image = new LayeredImage(config, read, layers.length === read.layers.length, found);
  return new Map(analyzers.map((analyzer) => [analyzer.name, analyzer.analyze(image)]));
}

function absentLayers(layers: readonly OpenedLayer[]): CoverageGap[] {
  return layers
    .filter((layer) => !layer.present)
    .map((layer) => ({
      what: layerName(layer),
      why: "not scanned because it is a foreign layer, whose content is not stored with the image",
      weight: "partial",
    }));
}

function readByTable({ layers }: ReadImage): CoverageGap[] {
  return layers.flatMap(({ layer, record: { table } }): CoverageGap[] => {
    if (table === undefined) return [];
    const verified = "the files that were needed were downloaded and verified by its digests";
    const why = `read by table of contents (${formatNames[table]}): ${verified}, but not the layer's digest and diffID; \`read: full\` reads the whole layer`;
    return [{ what: `the tar of ${layerName(layer)}`, why, weight: "note" }];
  });
}

function unread({ layers, applied, selections }: ReadImage): CoverageGap[] {
  const { table, hardLinks } = applied.layers;
  const dangling = new Set(applied.links.dangling);
  return layers.flatMap(({ layer, record }, index) => {
    const links = hardLinks.filter(({ entry }) => dangling.has(entry) && table.layerOf(entry) === index);
    const large = new Set([...record.tooLarge, ...(selections[index]?.tooLarge ?? [])]);
    const gap = (path: string, why: string): CoverageGap => ({
      what: `${path} in ${layerName(layer)}`,
      why,
      weight: "partial",
    });
    return [
      ...links.map((link) =>
        gap(pathOf(link), "not read because it is a hard link to a file that the image does not have"),
      ),
      ...[...large].map((path) => gap(path, tooLargeReason)),
    ];
  });
}
