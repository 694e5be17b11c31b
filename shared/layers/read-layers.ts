import { digestMismatch, type OpenedLayer } from "../oci/index.ts";
import { type AppliedImage, applyImage, type LayerInOrder } from "./applied-image.ts";
import { cacheKey, type LayerCache } from "./cache.ts";
import { LayerFiles, layerName, type StoredLayer } from "./layer-files.ts";
import { LayerTables } from "./layer-tables.ts";
import { forEachDownload, planScan, throwFailures } from "./plan-tasks.ts";
import { type ScanPool, type WorkerModule, withPool } from "./pool.ts";
import { compressionOf } from "./read-entries.ts";
import { readSelections } from "./read-selections.ts";
import type { LayerRecord } from "./record.ts";
import type { ScanContext } from "./scan-context.ts";
import type { Selection } from "./select-entries.ts";
import type { TaskResult } from "./tasks.ts";
import { VerifiedRanges } from "./verified-ranges.ts";

export interface ReadLayer extends LayerInOrder {
  readonly layer: OpenedLayer;
}

export interface ReadLayersOptions {
  readonly cache?: LayerCache;
  readonly workers?: WorkerModule;
  /** Stored bytes from which a table of contents stands for its layer. Default: never. */
  readonly tablesFrom?: number;
}

/** Layers of an image with everything that collectors found in them. */
export interface ReadImage {
  /** Lowest first. */
  readonly layers: readonly ReadLayer[];
  readonly applied: AppliedImage;
  /** Results for contents behind links, in the order of the layers. */
  readonly selections: readonly (Selection | undefined)[];
}

/**
 * Reads layers, from the cache where their blobs' digests are known to it. Reads a layer again if a collector wants one
 * of its files only because of links in the whole image.
 * @throws UndecidedError as `scanLayer`. A wrong digest comes before the damage that it causes.
 */
export async function readLayers(
  layers: readonly OpenedLayer[],
  context: ScanContext,
  { cache, workers, tablesFrom }: ReadLayersOptions,
): Promise<ReadImage> {
  const verified = cache === undefined ? undefined : new VerifiedRanges(cache);
  const tables = new LayerTables(context, tablesFrom);
  const files = new LayerFiles(context.limits);
  try {
    const known = await cachedLayers(layers, context, verified, tables);
    const missing = layers.filter((layer) => !known.has(layer)).toSorted((a, b) => b.size - a.size);
    const records = await tables.scan(missing.filter((layer) => tables.keyOf(layer) !== undefined));
    const whole = missing.filter((layer) => !records.has(layer));
    const scanned = await withPool(whole, workers, (pool) => scanLayers(whole, context, pool, files));
    for (const [layer, record] of scanned) records.set(layer, record);
    if (verified !== undefined) {
      for (const [layer, record] of records) await keep(layer, record, context, verified, tables);
    }
    const inOrder = layers.map((layer): ReadLayer => {
      const record = known.get(layer) ?? records.get(layer);
      if (record === undefined) throw new Error(`${layerName(layer)} was not read`);
      return { layer, ref: { diffId: layer.diffId, index: layer.index }, record };
    });
    const applied = applyImage(inOrder, context);
    const selected = inOrder.flatMap(({ layer, record }, index) => {
      const contents = applied.contents[index] ?? [];
      const isByTable = record.table !== undefined;
      return contents.length === 0 ? [] : [{ layer, contents, isScanned: records.has(layer), isByTable }];
    });
    const selections = await readSelections(selected, context, {
      workers,
      files,
      tables,
      ...(cache === undefined ? {} : { cache }),
    });
    return { layers: inOrder, applied, selections: layers.map((layer) => selections.get(layer)) };
  } finally {
    tables.close();
    files.close();
  }
}

/** Scans layers in files, then those that are downloaded. */
async function scanLayers(
  layers: readonly OpenedLayer[],
  context: ScanContext,
  pool: ScanPool,
  files: LayerFiles,
): Promise<ReadonlyMap<OpenedLayer, LayerRecord>> {
  const records = new Map<OpenedLayer, LayerRecord>();
  const local: StoredLayer[] = [];
  const remote: { readonly layer: OpenedLayer }[] = [];
  for (const layer of layers) {
    const stored = await files.find(layer);
    if (stored === undefined) remote.push({ layer });
    else local.push(stored);
  }
  const scan = async (stored: readonly StoredLayer[], takesPart: boolean): Promise<void> => {
    const planned = stored
      .flatMap((each) => planScan(each).map((task) => ({ ...task, layer: each.layer })))
      .toSorted((a, b) => b.cost - a.cost);
    const results = await pool.run(
      planned.map(({ task }) => task),
      context,
      takesPart,
    );
    throwFailures(results);
    for (const [index, { layer }] of planned.entries()) {
      const record = recordIn(results[index]);
      if (record !== undefined) records.set(layer, record);
    }
  };
  await scan(local, true);
  await forEachDownload(remote, files, context, (stored) => scan([stored], false));
  return records;
}

function recordIn(result: TaskResult | undefined): LayerRecord | undefined {
  return result !== undefined && "record" in result ? result.record : undefined;
}

/** Returns the records of layers that the cache has: of the whole layer, or otherwise of the table that is read. */
async function cachedLayers(
  layers: readonly OpenedLayer[],
  { collectors, limits }: ScanContext,
  verified: VerifiedRanges | undefined,
  tables: LayerTables,
): Promise<ReadonlyMap<OpenedLayer, LayerRecord>> {
  const known = new Map<OpenedLayer, LayerRecord>();
  if (verified === undefined) return known;
  const { cache } = verified;
  for (const layer of layers) {
    const digest = layer.digest ?? (await verifiedDigest(layer, verified));
    for (const key of [digest, tables.keyOf(layer)]) {
      if (key === undefined || known.has(layer)) continue;
      const record = await cache.read(cacheKey(key, collectors, limits, cache.engine));
      if (record === undefined) continue;
      if (record.diffId !== layer.diffId) {
        throw digestMismatch(`${layerName(layer)} uncompressed`, layer.diffId, record.diffId);
      }
      known.set(layer, record);
    }
  }
  return known;
}

/**
 * Returns digests of the stored bytes of layers: as stated, or as verified in an earlier run. Undefined if the bytes of a
 * layer are not bound to the image by either.
 */
export async function knownDigests(
  layers: readonly OpenedLayer[],
  cache: LayerCache,
): Promise<readonly string[] | undefined> {
  const verified = new VerifiedRanges(cache);
  const digests: string[] = [];
  for (const layer of layers) {
    const digest = layer.digest ?? (layer.present ? await verifiedDigest(layer, verified) : "absent");
    if (digest === undefined) return undefined;
    digests.push(digest);
  }
  return digests;
}

/** Returns the digest of the stored bytes of a layer without one, if they are known to be its uncompressed tar. */
async function verifiedDigest(layer: OpenedLayer, verified: VerifiedRanges): Promise<string | undefined> {
  const range = await layer.locate?.();
  return range !== undefined && (await verified.has(range, layer.diffId)) ? layer.diffId : undefined;
}

/** Stores the record of a layer whose stored bytes, or whose table with the contents that were read, were verified. */
async function keep(
  layer: OpenedLayer,
  record: LayerRecord,
  { collectors, limits }: ScanContext,
  verified: VerifiedRanges,
  tables: LayerTables,
): Promise<void> {
  const { cache } = verified;
  let digest = record.table === undefined ? layer.digest : tables.keyOf(layer);
  if (digest === undefined) {
    const range = await layer.locate?.();
    if (range === undefined || compressionOf(range, layerName(layer)) !== "none") return;
    await verified.add(range, layer.diffId);
    digest = layer.diffId;
  }
  await cache.write(cacheKey(digest, collectors, limits, cache.engine), record);
}
