import { SeaworthyError } from "../errors/index.ts";
import { type LayerFiles, layerName, type StoredLayer } from "./layer-files.ts";
import { compressionOf } from "./read-entries.ts";
import { readError } from "./read-error.ts";
import type { ScanContext } from "./scan-context.ts";
import type { ScanTask, TaskResult } from "./tasks.ts";

/** Task with its expected time, in stored bytes of a compressed layer that is scanned. */
export interface PlannedTask {
  readonly task: ScanTask;
  readonly cost: number;
}

/**
 * Costs per stored byte, relative to scanning a compressed layer. Scanning an uncompressed layer reads little of it, but
 * its programs are hashed, so that it takes about as long as hashing all of it, and less predictably: it goes first.
 */
const hashCost = 0.15;
const seekCost = 0.2;

/** Returns the tasks for scanning a layer: the scan, and digests of stored bytes, so that threads share the work. */
export function planScan(stored: StoredLayer): PlannedTask[] {
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
  // The diffID of an uncompressed layer is the digest of its stored bytes.
  if (isPlain && !(isVerified === true && layer.digest === layer.diffId)) digests.add(layer.diffId);
  return [
    {
      task: { kind: "scan", layer: { label, range, diffId: layer.diffId } },
      cost: range.size * (isPlain ? seekCost : 1),
    },
    ...[...digests].map(
      (digest): PlannedTask => ({
        task: { kind: "hash", range, digest, label: digest === layer.digest ? label : `${label} uncompressed` },
        cost: range.size * hashCost,
      }),
    ),
  ];
}

/** Returns the error that explains the others: a wrong digest before damage, and a cause before a cancellation. */
export function mostTelling(failures: readonly unknown[]): unknown {
  const codeOf = (error: unknown): string => (error instanceof SeaworthyError ? error.code : "");
  return (
    failures.find((error) => ["DIGEST_MISMATCH", "SIZE_MISMATCH"].includes(codeOf(error))) ??
    failures.find((error) => codeOf(error) !== "CANCELED") ??
    failures[0]
  );
}

/** Throws the error that explains failed tasks. */
export function throwFailures(results: readonly TaskResult[]): void {
  const failures = results.flatMap((result) => ("error" in result ? [result.error] : []));
  if (failures.length > 0) throw mostTelling(failures);
}

/** Number of layers that are downloaded at once. */
const downloads = 3;

/**
 * Downloads layers, several at once, and passes each to `work` as soon as it is there. The first failure stops the
 * others.
 */
export async function forEachDownload<T extends { readonly layer: StoredLayer["layer"] }>(
  items: readonly T[],
  files: LayerFiles,
  { budget }: ScanContext,
  work: (stored: StoredLayer, item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const failures: unknown[] = [];
  async function next(): Promise<void> {
    for (let item = queue.shift(); item !== undefined && !budget.isCanceled; item = queue.shift()) {
      try {
        const stored = await files.download(item.layer);
        await work(stored, item);
        files.release(stored);
      } catch (error) {
        budget.cancel();
        failures.push(readError(error, layerName(item.layer)));
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(downloads, items.length) }, next));
  if (failures.length > 0) throw mostTelling(failures);
}
