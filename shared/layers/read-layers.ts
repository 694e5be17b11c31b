import { closeSync, writeSync } from "node:fs";
import { SeaworthyError } from "../errors/index.ts";
import { openTemporary } from "../files/index.ts";
import type { FileRange } from "../oci/file-range.ts";
import { decompress, digestMismatch, type OpenedLayer } from "../oci/index.ts";
import { canInflate } from "../oci/inflate/index.ts";
import { cacheKey, type LayerCache } from "./cache.ts";
import type { LayerInOrder } from "./merge.ts";
import { minBytesForWorkers, ScanPool, type WorkerModule } from "./pool.ts";
import { compressionOf, expansionLimits } from "./read-entries.ts";
import { readError } from "./read-error.ts";
import type { LayerRecord } from "./record.ts";
import type { ScanContext } from "./scan-layer.ts";
import type { ScanTask, TaskResult } from "./tasks.ts";
import { VerifiedRanges } from "./verified-ranges.ts";

export interface ReadLayer extends LayerInOrder {
  readonly layer: OpenedLayer;
}

export interface ReadLayersOptions {
  readonly cache?: LayerCache;
  readonly workers?: WorkerModule;
}

/** Number of layers that are downloaded at once. */
const downloads = 3;

/**
 * Reads layers, from the cache where their blobs' digests are known to it, and returns them in order.
 * @throws UndecidedError as `scanLayer`. A wrong digest comes before the damage that it causes.
 */
export async function readLayers(
  layers: readonly OpenedLayer[],
  context: ScanContext,
  { cache, workers }: ReadLayersOptions,
): Promise<readonly ReadLayer[]> {
  const known = await cachedLayers(layers, context, cache);
  const missing = layers.filter((layer) => !known.has(layer)).toSorted((a, b) => b.size - a.size);
  const bytes = missing.reduce((sum, { size }) => sum + size, 0);
  const pool = new ScanPool(bytes < minBytesForWorkers ? undefined : workers);
  try {
    const local: StoredLayer[] = [];
    const remote: OpenedLayer[] = [];
    for (const layer of missing) {
      const range = canInflate() ? await layer.locate?.() : undefined;
      if (range === undefined) remote.push(layer);
      else local.push({ layer, range });
    }
    const records = new Map([
      ...(await scanFiles(local, context, pool)),
      ...(await scanStreams(remote, context, pool)),
    ]);
    if (cache !== undefined) for (const [layer, record] of records) await keep(layer, record, context, cache);
    return layers.map((layer) => {
      const record = known.get(layer) ?? records.get(layer);
      if (record === undefined) throw new Error(`${layerName(layer)} was not read`);
      return { layer, ref: { diffId: layer.diffId, index: layer.index }, record };
    });
  } finally {
    await pool.close();
  }
}

/** Formats the name of a layer for errors. */
export function layerName(layer: OpenedLayer): string {
  return `layer ${layer.index} (${layer.digest ?? layer.diffId})`;
}

interface StoredLayer {
  readonly layer: OpenedLayer;
  readonly range: FileRange;
  /** The digest of the stored bytes has been verified. */
  readonly isVerified?: true;
}

type ScannedLayers = readonly (readonly [OpenedLayer, LayerRecord])[];

/** Scans layers in files. Digests of stored bytes are computed in tasks of their own, so that threads share the work. */
async function scanFiles(layers: readonly StoredLayer[], context: ScanContext, pool: ScanPool): Promise<ScannedLayers> {
  const planned = layers.flatMap(plan).toSorted((a, b) => b.cost - a.cost);
  const results = await pool.run(
    planned.map(({ task }) => task),
    context,
    true,
  );
  return scannedLayers(planned, results);
}

/** Downloads layers to temporary files, several at once, and scans each as soon as it is there. */
async function scanStreams(
  layers: readonly OpenedLayer[],
  context: ScanContext,
  pool: ScanPool,
): Promise<ScannedLayers> {
  const queue = [...layers];
  const scanned: ScannedLayers[number][] = [];
  const failures: unknown[] = [];
  async function work(): Promise<void> {
    for (let layer = queue.shift(); layer !== undefined && !context.budget.isCanceled; layer = queue.shift()) {
      try {
        scanned.push(...(await scanStream(layer, context, pool)));
      } catch (error) {
        context.budget.cancel();
        failures.push(readError(error, layerName(layer)));
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(downloads, layers.length) }, work));
  if (failures.length > 0) throw mostTelling(failures);
  return scanned;
}

async function scanStream(layer: OpenedLayer, context: ScanContext, pool: ScanPool): Promise<ScannedLayers> {
  const file = openTemporary();
  try {
    const chunks = canInflate()
      ? layer.open()
      : decompress(layer.open(), expansionLimits(context.limits), layerName(layer));
    let size = 0;
    for await (const chunk of chunks) {
      for (let done = 0; done < chunk.length; ) done += writeSync(file, chunk, done);
      size += chunk.length;
    }
    const planned = plan({ layer, range: { file, start: 0, size }, isVerified: true });
    const results = await pool.run(
      planned.map(({ task }) => task),
      context,
      false,
    );
    return scannedLayers(planned, results);
  } finally {
    closeSync(file);
  }
}

interface PlannedTask {
  readonly layer: OpenedLayer;
  readonly task: ScanTask;
  /** Expected time, in stored bytes of a compressed layer that is scanned. */
  readonly cost: number;
}

/** Costs per stored byte, relative to scanning a compressed layer. */
const hashCost = 0.15;
const seekCost = 0.05;

/** Returns the tasks of a layer. The diffID of an uncompressed layer is the digest of its stored bytes. */
function plan(stored: StoredLayer): PlannedTask[] {
  const label = layerName(stored.layer);
  try {
    return tasksOf(stored, label);
  } catch (error) {
    throw readError(error, label);
  }
}

function tasksOf({ layer, range, isVerified }: StoredLayer, label: string): PlannedTask[] {
  const isPlain = compressionOf(range, label) === "none";
  const digests = new Set<string>();
  if (layer.digest !== undefined && isVerified !== true) digests.add(layer.digest);
  if (isPlain && !(isVerified === true && layer.digest === layer.diffId)) digests.add(layer.diffId);
  return [
    {
      layer,
      task: { kind: "scan", layer: { label, range, diffId: layer.diffId } },
      cost: range.size * (isPlain ? seekCost : 1),
    },
    ...[...digests].map(
      (digest): PlannedTask => ({
        layer,
        task: { kind: "hash", range, digest, label: digest === layer.digest ? label : `${label} uncompressed` },
        cost: range.size * hashCost,
      }),
    ),
  ];
}

function scannedLayers(planned: readonly PlannedTask[], results: readonly TaskResult[]): ScannedLayers {
  const failures = results.flatMap((result) => ("error" in result ? [result.error] : []));
  if (failures.length > 0) throw mostTelling(failures);
  return planned.flatMap(({ layer }, index) => {
    const result = results[index];
    const record = result !== undefined && "record" in result ? result.record : undefined;
    return record === undefined ? [] : [[layer, record] as const];
  });
}

/** Returns the error that explains the others: a wrong digest before damage, and a cause before a cancellation. */
function mostTelling(failures: readonly unknown[]): unknown {
  const codeOf = (error: unknown): string => (error instanceof SeaworthyError ? error.code : "");
  return (
    failures.find((error) => ["DIGEST_MISMATCH", "SIZE_MISMATCH"].includes(codeOf(error))) ??
    failures.find((error) => codeOf(error) !== "CANCELED") ??
    failures[0]
  );
}

async function cachedLayers(
  layers: readonly OpenedLayer[],
  { collectors, limits }: ScanContext,
  cache: LayerCache | undefined,
): Promise<ReadonlyMap<OpenedLayer, LayerRecord>> {
  const known = new Map<OpenedLayer, LayerRecord>();
  if (cache === undefined) return known;
  const verified = new VerifiedRanges(cache);
  for (const layer of layers) {
    const digest = layer.digest ?? (await verifiedDigest(layer, verified));
    if (digest === undefined) continue;
    const record = await cache.read(cacheKey(digest, collectors, limits, cache.engine));
    if (record === undefined) continue;
    if (record.diffId !== layer.diffId) {
      throw digestMismatch(`${layerName(layer)} uncompressed`, layer.diffId, record.diffId);
    }
    known.set(layer, record);
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

/** Stores the record of a layer whose stored bytes were verified. */
async function keep(
  layer: OpenedLayer,
  record: LayerRecord,
  { collectors, limits }: ScanContext,
  cache: LayerCache,
): Promise<void> {
  let { digest } = layer;
  if (digest === undefined) {
    const range = await layer.locate?.();
    if (range === undefined || compressionOf(range, layerName(layer)) !== "none") return;
    await new VerifiedRanges(cache).add(range, layer.diffId);
    digest = layer.diffId;
  }
  await cache.write(cacheKey(digest, collectors, limits, cache.engine), record);
}
