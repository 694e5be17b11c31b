import type { CoverageGap } from "../findings/index.ts";
import type { OpenedLayer } from "../oci/index.ts";
import { limitExceeded } from "../oci/index.ts";
import type { Collector, FileHeader, LayerRef } from "./file.ts";
import { defaultLayerLimits, type LayerLimits } from "./limits.ts";
import { type LayerInOrder, type MergedItem, mergeLayers } from "./merge.ts";
import type { LayerRecord } from "./record.ts";
import { type Budget, layerName, walkLayer } from "./walk-layer.ts";

export interface WalkOptions {
  readonly limits?: Partial<LayerLimits>;
  /** Layers read at once. */
  readonly concurrency?: number;
}

/** What a collector made of a file, and where the file stands. */
export interface FoundFile<T> {
  readonly header: FileHeader;
  /** Absent for folders, which have none. */
  readonly layer?: LayerRef;
  readonly value: T;
  /** The layer that removed or replaced it; undefined for what a container sees. */
  readonly hiddenBy?: LayerRef;
}

export interface WalkedLayer extends LayerRef {
  readonly digest?: string;
  /** Stored. */
  readonly size: number;
  /** Uncompressed. */
  readonly bytes: number;
  readonly entries: number;
}

/** An image that has been read. */
export interface ImageWalk {
  readonly layers: readonly WalkedLayer[];
  readonly gaps: readonly CoverageGap[];
  /** What a collector of the walk found: first what a container sees, then what lower layers still hold. */
  found<T>(collector: Collector<T>): readonly FoundFile<T>[];
}

const defaultConcurrency = 4;

/**
 * Reads every layer of an image once, several at a time and the largest first, hands their files to the collectors
 * and lays the results over each other.
 * @throws UndecidedError as `walkLayer`; the first layer that fails stops the others.
 */
export async function walkImage(
  image: { readonly layers: readonly OpenedLayer[] },
  collectors: readonly Collector<unknown>[],
  options: WalkOptions = {},
): Promise<ImageWalk> {
  const limits = { ...defaultLayerLimits, ...options.limits };
  if (image.layers.length > limits.layers) throw limitExceeded("the image", "layers", limits.layers);
  const present = image.layers.filter((layer) => layer.present);
  const inOrder = await walkAll(present, collectors, limits, options.concurrency ?? defaultConcurrency);
  const merged = Map.groupBy(mergeLayers(inOrder), ({ collector }) => collector);
  return {
    layers: inOrder.map(({ layer, ref, record: { bytes, entries } }) => ({
      ...ref,
      ...(layer.digest === undefined ? {} : { digest: layer.digest }),
      size: layer.size,
      bytes,
      entries,
    })),
    gaps: [...absentLayers(image.layers), ...inOrder.flatMap(({ layer, record }) => unread(layer, record))],
    found<T>(collector: Collector<T>) {
      // What stands under a collector's name is what its own `collect` returned.
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
  concurrency: number,
): Promise<ReadLayer[]> {
  const queue = layers.toSorted((a, b) => a.size - b.size);
  const budget: Budget = { entries: 0, nameBytes: 0, cancelled: false };
  const read: ReadLayer[] = [];
  const failures: unknown[] = [];
  async function work(): Promise<void> {
    for (let layer = queue.pop(); layer !== undefined && !budget.cancelled; layer = queue.pop()) {
      try {
        const record = await walkLayer(layer, collectors, limits, budget);
        read.push({ layer, ref: { diffId: layer.diffId, index: layer.index }, record });
      } catch (thrown) {
        budget.cancelled = true;
        failures.push(thrown);
      }
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work));
  if (failures.length > 0) throw failures[0];
  return read.sort((a, b) => a.layer.index - b.layer.index);
}

function absentLayers(layers: readonly OpenedLayer[]): CoverageGap[] {
  return layers
    .filter((layer) => !layer.present)
    .map((layer) => ({
      what: layerName(layer),
      why: "a foreign layer: its content is not stored with the image, so nothing in it was looked at",
      weight: "partial",
    }));
}

function unread(layer: OpenedLayer, { danglingLinks, tooLarge }: LayerRecord): CoverageGap[] {
  const links = danglingLinks.map(
    (path): CoverageGap => ({
      what: `${path} in ${layerName(layer)}`,
      why: "a hard link to a file that is not in the same layer, so its content was not read",
      weight: "partial",
    }),
  );
  const large = tooLarge.map(
    (path): CoverageGap => ({
      what: `${path} in ${layerName(layer)}`,
      why: "larger than what is looked into, so packages within it are unknown",
      weight: "partial",
    }),
  );
  return [...links, ...large];
}
