import { UndecidedError } from "../errors/index.ts";
import type { TarEntry } from "../oci/tar/reader.ts";
import { collectInto, fittingCollectors, openFile } from "./collect.ts";
import type { FileHeader } from "./file.ts";
import { type LayerFile, readEntries } from "./read-entries.ts";
import type { CollectedItem } from "./record.ts";
import type { ScanContext } from "./scan-context.ts";

/** Content of a layer that collectors want under another path than its own. Survives `structuredClone`. */
export interface SelectedContent {
  /** Number of the entry in the layer. */
  readonly entry: number;
  /** Path that the collectors see. */
  readonly path: string;
  /** Names of the collectors. */
  readonly collectors: readonly string[];
}

/** Results for selected contents. */
export interface Selection {
  /** `entry` is the position in the list of selected contents. */
  readonly items: readonly CollectedItem[];
  readonly tooLarge: readonly string[];
}

/**
 * Reads a layer again for contents that links lead to, under the same limits as `scanLayer`.
 * @throws UndecidedError as `scanLayer`.
 */
export function selectEntries(layer: LayerFile, contents: readonly SelectedContent[], context: ScanContext): Selection {
  const wanted = byEntry(contents);
  const selection: Draft = { items: [], tooLarge: [] };
  let number = -1;
  readEntries(layer, context.limits, (entry, header) => {
    number += 1;
    if (context.budget.isCanceled) throw new UndecidedError("CANCELED", "another layer could not be read");
    const selected = wanted.get(number);
    if (selected !== undefined) selectEntry(entry, header, selected, selection, layer.label, context);
  });
  return selection;
}

/** Selected content with its position in the list. */
interface Wanted extends SelectedContent {
  readonly position: number;
}

interface Draft {
  readonly items: CollectedItem[];
  readonly tooLarge: string[];
}

/** Groups contents by the number of the entry. */
export function byEntry(contents: readonly SelectedContent[]): ReadonlyMap<number, readonly Wanted[]> {
  return Map.groupBy(
    contents.map((content, position) => ({ ...content, position })),
    ({ entry }) => entry,
  );
}

/** Passes an entry to the collectors that want it under other paths than its own. */
export function selectEntry(
  entry: TarEntry,
  header: FileHeader,
  selected: readonly Wanted[],
  { items, tooLarge }: Draft,
  label: string,
  { collectors, limits }: ScanContext,
): void {
  if (header.type !== "file") return;
  const asked = selected.map((content) => {
    const linked: FileHeader = { ...header, path: content.path };
    const named = content.collectors.flatMap((name) => collectors.find((collector) => collector.name === name) ?? []);
    return { ...content, linked, wanting: fittingCollectors(named, linked, entry.head, tooLarge) };
  });
  const wanting = asked.flatMap((content) => content.wanting);
  if (wanting.length === 0) return;
  const file = openFile(entry, header, wanting, limits, label);
  try {
    for (const content of asked) collectInto(items, content.position, file.as(content.linked), content.wanting);
  } finally {
    file.close();
  }
}
