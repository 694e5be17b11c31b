import type { OpenedLayer } from "../oci/index.ts";
import { cacheKey, type LayerCache } from "./cache.ts";
import { EntryLog } from "./entry-log.ts";
import { type LayerFiles, layerName, type StoredLayer } from "./layer-files.ts";
import type { LayerTables } from "./layer-tables.ts";
import { forEachDownload, planScan, throwFailures } from "./plan-tasks.ts";
import { type ScanPool, type WorkerModule, withPool } from "./pool.ts";
import type { ScanContext } from "./scan-context.ts";
import type { SelectedContent, Selection } from "./select-entries.ts";
import type { ScanTask } from "./tasks.ts";

/** Contents to read from a layer. */
export interface SelectedLayer {
  readonly layer: OpenedLayer;
  readonly contents: readonly SelectedContent[];
  /** The layer was read and verified in this run, not taken from a cache. */
  readonly isScanned: boolean;
  /** Its record is that of its table of contents. */
  readonly isByTable: boolean;
}

export interface ReadSelectionsOptions {
  readonly workers: WorkerModule | undefined;
  readonly files: LayerFiles;
  readonly tables: LayerTables;
  readonly cache?: LayerCache;
}

/**
 * Reads contents of layers, which collectors want because of links in the whole image. Results are cached under the
 * layer and the list of contents, apart from the layer's own record.
 * @throws UndecidedError as `scanLayer`.
 */
export async function readSelections(
  selected: readonly SelectedLayer[],
  context: ScanContext,
  { workers, files, tables, cache }: ReadSelectionsOptions,
): Promise<ReadonlyMap<OpenedLayer, Selection>> {
  const selections = new Map<OpenedLayer, Selection>();
  const local: { readonly stored: StoredLayer; readonly item: SelectedLayer }[] = [];
  const remote: SelectedLayer[] = [];
  const keep = async (item: SelectedLayer, selection: Selection): Promise<void> => {
    selections.set(item.layer, selection);
    if (item.layer.digest !== undefined)
      await cache?.write(keyOf(item, context, cache, tables), recordOf(item, selection));
  };
  for (const item of selected) {
    const known = await cache?.read(keyOf(item, context, cache, tables));
    const stored = known === undefined && !item.isByTable ? await files.find(item.layer) : undefined;
    if (known !== undefined) selections.set(item.layer, known);
    else if (item.isByTable) await keep(item, await tables.select(item.layer, item.contents));
    else if (stored === undefined) remote.push(item);
    else local.push({ stored, item });
  }
  const read = async (layers: typeof local, pool: ScanPool, takesPart: boolean): Promise<void> => {
    const results = await pool.run([...layers.map(select), ...layers.flatMap(unverified)], context, takesPart);
    throwFailures(results);
    for (const [index, { item }] of layers.entries()) {
      const result = results[index];
      if (result === undefined || "error" in result || result.selection === undefined) continue;
      await keep(item, result.selection);
    }
  };
  const layers = [...local.map(({ item }) => item.layer), ...remote.map(({ layer }) => layer)];
  await withPool(layers, workers, async (pool) => {
    await read(local, pool, true);
    await forEachDownload(remote, files, context, (stored, item) => read([{ stored, item }], pool, false));
  });
  return selections;
}

function select({ stored, item }: { readonly stored: StoredLayer; readonly item: SelectedLayer }): ScanTask {
  const { layer, contents } = item;
  return { kind: "select", layer: { label: layerName(layer), range: stored.range, diffId: layer.diffId }, contents };
}

/** Returns the tasks that verify a layer whose record is from a cache. */
function unverified({ stored, item }: { readonly stored: StoredLayer; readonly item: SelectedLayer }): ScanTask[] {
  return item.isScanned ? [] : planScan(stored).flatMap(({ task }) => (task.kind === "hash" ? [task] : []));
}

function keyOf(
  { layer, contents, isByTable }: SelectedLayer,
  { collectors, limits }: ScanContext,
  { engine }: LayerCache,
  tables: LayerTables,
): string {
  const digest = isByTable ? tables.keyOf(layer) : layer.digest;
  return cacheKey(digest ?? "", collectors, limits, engine, contents);
}

/** Stores a selection as the record of a layer with nothing else. */
function recordOf({ layer: { diffId } }: SelectedLayer, selection: Selection) {
  return { ...selection, diffId, log: new EntryLog(), entries: 0, bytes: 0, directories: [] };
}
