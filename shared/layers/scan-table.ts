import { ratioFrom } from "../oci/compression.ts";
import { limitExceeded } from "../oci/limits.ts";
import type { TarEntry } from "../oci/tar/reader.ts";
import { type BlockStore, completeWork, type EntryWork, type LayerTable, type TableEntry } from "../oci/toc/index.ts";
import type { FileHeader } from "./file.ts";
import type { LayerLimits } from "./limits.ts";
import { fileHeader } from "./read-entries.ts";
import type { CollectedItem, LayerRecord } from "./record.ts";
import type { ScanContext } from "./scan-context.ts";
import { byEntry, type SelectedContent, type Selection, selectEntry } from "./select-entries.ts";
import { collectEntry, logEntry, RecordDraft } from "./visit-entry.ts";

/** Layer whose table stands for its tar. */
export interface TableLayer {
  /** Name for errors. */
  readonly label: string;
  /** As claimed by the config. */
  readonly diffId: string;
  /** Stored bytes. */
  readonly size: number;
  readonly table: LayerTable;
  readonly store: BlockStore;
}

/** Results of one attempt to read an entry, which count if it succeeds. */
interface Attempt {
  readonly items: CollectedItem[];
  readonly tooLarge: string[];
}

/**
 * Passes the entries of a table to the collectors as `scanLayer` does those of a tar, and downloads only the contents
 * that they read. Verifies these contents, but neither the layer's digest nor its diffID.
 * @returns undefined if the registry does not send parts of blobs.
 * @throws UndecidedError for hostile paths, wrong digests, damage and exceeded limits. Names layer and file.
 */
export async function scanTable(layer: TableLayer, context: ScanContext): Promise<LayerRecord | undefined> {
  const { table, label } = layer;
  const bytes = checkedSize(layer, context.limits);
  const draft = new RecordDraft();
  const results: Attempt = { items: [], tooLarge: draft.tooLarge };
  const isComplete = await completeWork(
    works(layer, results, context.limits, (entry, header) => {
      const number = logEntry(header, entry.dataOffset, draft, label, context);
      return number === undefined
        ? undefined
        : (attempt) => collectEntry(entry, header, number, attempt, label, context);
    }),
    layer.store,
    table,
  );
  if (!isComplete) {
    context.budget.release(draft.entries, draft.log.size);
    return undefined;
  }
  draft.items.push(...inOrder(results.items));
  return { ...draft.toRecord(layer.diffId, bytes), table: table.format };
}

/**
 * Reads contents that links lead to, as `selectEntries` does.
 * @param contents numbers of entries in the record of `scanTable`.
 * @returns undefined if the registry does not send parts of blobs.
 */
export async function selectTableEntries(
  layer: TableLayer,
  contents: readonly SelectedContent[],
  context: ScanContext,
): Promise<Selection | undefined> {
  const wanted = byEntry(contents);
  const results: Attempt = { items: [], tooLarge: [] };
  let number = -1;
  const isComplete = await completeWork(
    works(layer, results, context.limits, (entry, header) => {
      number += 1;
      const selected = wanted.get(number);
      return selected === undefined
        ? undefined
        : (attempt) => selectEntry(entry, header, selected, attempt, layer.label, context);
    }),
    layer.store,
    layer.table,
  );
  return isComplete ? { ...results, items: inOrder(results.items) } : undefined;
}

/** Yields the work on each entry. The results of an attempt count only if nothing was missing. */
function* works(
  { table, store, label }: TableLayer,
  results: Attempt,
  limits: LayerLimits,
  visit: (entry: TarEntry, header: FileHeader) => ((attempt: Attempt) => void) | undefined,
): Generator<EntryWork> {
  for (const tableEntry of table.entries) {
    const entry = tarEntry(tableEntry, table, store);
    const work = visit(entry, fileHeader(entry, limits, label));
    if (work === undefined) continue;
    yield {
      entry: tableEntry,
      attempt() {
        const attempt: Attempt = { items: [], tooLarge: [] };
        work(attempt);
        return () => {
          results.items.push(...attempt.items);
          results.tooLarge.push(...attempt.tooLarge);
        };
      },
    };
  }
}

/** Returns an entry of a table as an entry of a tar. Its offset is the one of the stored content. */
function tarEntry(entry: TableEntry, { blocks }: LayerTable, store: BlockStore): TarEntry {
  const { header, pieces } = entry;
  const content = store.contentOf(entry);
  return {
    header,
    dataOffset: blocks[pieces[0]?.block ?? 0]?.start ?? 0,
    dataSize: header.size,
    head: (length) => content.read(0, Math.min(length, header.size)),
    content: () => content,
  };
}

/** Sorts results as a pass over the layer yields them. Those of one entry are in order already. */
function inOrder(items: readonly CollectedItem[]): CollectedItem[] {
  return items.toSorted((a, b) => a.entry - b.entry);
}

/** Adds up the sizes of all files, and checks the total as if the layer were decompressed. */
function checkedSize({ table, size, label }: TableLayer, { layerBytes, compressionRatio }: LayerLimits): number {
  const bytes = table.entries.reduce((sum, { header }) => sum + header.size, 0);
  if (bytes > layerBytes) throw limitExceeded(label, "layerBytes", layerBytes);
  if (bytes > ratioFrom && bytes > size * compressionRatio) {
    throw limitExceeded(label, "compressionRatio", compressionRatio);
  }
  return bytes;
}
