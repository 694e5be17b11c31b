import type { CoverageGap } from "../findings/index.ts";
import type { OpenedLayer } from "../oci/index.ts";
import { limitExceeded } from "../oci/index.ts";
import { cacheKey, type LayerCache } from "./cache.ts";
import { tooLargeReason } from "./collect.ts";
import type { DirectorySize } from "./directory-sizes.ts";
import type { Collector, FileHeader, LayerRef } from "./file.ts";
import { defaultLayerLimits, type LayerLimits } from "./limits.ts";
import { type LayerInOrder, type MergedItem, mergeLayers } from "./merge.ts";
import type { LayerRecord } from "./record.ts";
import { type Budget, checkDiffId, layerName, walkLayer } from "./walk-layer.ts";

export interface WalkOptions {
  readonly limits?: Partial<LayerLimits>;
  /** Cache for records of layers between runs. */
  readonly cache?: LayerCache;
  /** Number of layers to read concurrently. */
  readonly concurrency?: number;
}

/** Result of a collector for a file, with the file's location. */
export interface FoundFile<T> {
  readonly header: FileHeader;
  /** Layer of the file; absent for directory walks. */
  readonly layer?: LayerRef;
  readonly value: T;
  /** Layer that removed or replaced it; undefined for files that are visible in a container. */
  readonly hiddenBy?: LayerRef;
}

export interface WalkedLayer extends LayerRef {
  readonly digest?: string;
  /** Stored. */
  readonly size: number;
  /** Uncompressed. */
  readonly bytes: number;
  readonly entries: number;
  /** Sizes of its files by directory, largest first. */
  readonly directories: readonly DirectorySize[];
}

/** Result of reading an image. */
export interface ImageWalk {
  readonly layers: readonly WalkedLayer[];
  readonly gaps: readonly CoverageGap[];
  /** Returns the results of a collector: first the visible files, then those that lower layers still contain. */
  found<T>(collector: Collector<T>): readonly FoundFile<T>[];
}

const defaultConcurrency = 3;

/**
 * Reads each layer of an image once, several concurrently and the largest first, passes their files to the collectors
 * and merges the results.
 * @throws UndecidedError as `walkLayer`; the first failing layer stops the others.
 */
export async function walkImage(
  image: { readonly layers: readonly OpenedLayer[] },
  collectors: readonly Collector<unknown>[],
  options: WalkOptions = {},
): Promise<ImageWalk> {
  const limits = { ...defaultLayerLimits, ...options.limits };
  if (image.layers.length > limits.layers) throw limitExceeded("the image", "layers", limits.layers);
  const present = image.layers.filter((layer) => layer.present);
  const inOrder = await walkAll(present, collectors, limits, options);
  const merged = Map.groupBy(mergeLayers(inOrder), ({ collector }) => collector);
  return {
    layers: inOrder.map(({ layer, ref, record: { bytes, entries, directories } }) => ({
      ...ref,
      ...(layer.digest === undefined ? {} : { digest: layer.digest }),
      size: layer.size,
      bytes,
      entries,
      directories,
    })),
    gaps: [...absentLayers(image.layers), ...inOrder.flatMap(({ layer, record }) => unread(layer, record))],
    found<T>(collector: Collector<T>) {
      // Values under a collector's name come from its own `collect`.
      return (merged.get(collector.name) ?? []) as (MergedItem & { value: T })[];
    },
  };
}

interface ReadLayer extends LayerInOrder {
  readonly layer: OpenedLayer;
}

async function walkAll(
  layers: readonly OpenedLayer[],
  collectors: readonly Collector<unknown>[],
  limits: LayerLimits,
  { cache, concurrency = defaultConcurrency }: WalkOptions,
): Promise<ReadLayer[]> {
  const queue = layers.toSorted((a, b) => a.size - b.size);
  const budget: Budget = { entries: 0, nameBytes: 0, canceled: false };
  const read: ReadLayer[] = [];
  const failures: unknown[] = [];
  async function work(): Promise<void> {
    for (let layer = queue.pop(); layer !== undefined && !budget.canceled; layer = queue.pop()) {
      try {
        const record = await readLayer(layer, collectors, limits, budget, cache);
        read.push({ layer, ref: { diffId: layer.diffId, index: layer.index }, record });
      } catch (error) {
        budget.canceled = true;
        failures.push(error);
      }
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work));
  if (failures.length > 0) throw failures[0];
  return read.sort((a, b) => a.layer.index - b.layer.index);
}

/** Reads a layer, from the cache if the blob's digest is known. Checks cached records against the config too. */
async function readLayer(
  layer: OpenedLayer,
  collectors: readonly Collector<unknown>[],
  limits: LayerLimits,
  budget: Budget,
  cache: LayerCache | undefined,
): Promise<LayerRecord> {
  if (cache === undefined || layer.digest === undefined) return walkLayer(layer, collectors, limits, budget);
  const key = cacheKey(layer.digest, collectors, limits, cache.engine);
  const cached = await cache.read(key);
  if (cached !== undefined) {
    checkDiffId(layer, cached.diffId, layerName(layer));
    return cached;
  }
  const record = await walkLayer(layer, collectors, limits, budget);
  await cache.write(key, record);
  return record;
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

function unread(layer: OpenedLayer, { danglingLinks, tooLarge }: LayerRecord): CoverageGap[] {
  const links = danglingLinks.map(
    (path): CoverageGap => ({
      what: `${path} in ${layerName(layer)}`,
      why: "not read because it is a hard link to a file that is not in the same layer",
      weight: "partial",
    }),
  );
  const large = tooLarge.map(
    (path): CoverageGap => ({
      what: `${path} in ${layerName(layer)}`,
      why: tooLargeReason,
      weight: "partial",
    }),
  );
  return [...links, ...large];
}
