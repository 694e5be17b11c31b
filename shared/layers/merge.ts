import type { AppliedImage, LayerInOrder } from "./applied-image.ts";
import { isWhereWritten } from "./apply-layers.ts";
import type { Collector, FileHeader, LayerRef } from "./file.ts";
import type { Selection } from "./select-entries.ts";

/** Collected file in the merged image. */
export interface MergedItem {
  readonly collector: string;
  /**
   * Header with the path after following links. If the collector wants only the name that a link gives to the file, the
   * path is that name.
   */
  readonly header: FileHeader;
  readonly layer: LayerRef;
  readonly value: unknown;
  /** Path after following links, if it is another. */
  readonly realPath?: string;
  /** Layer that removed or replaced it; undefined for files that are visible in a container. */
  readonly hiddenBy?: LayerRef;
}

interface Result {
  readonly collector: string;
  readonly header: FileHeader;
  readonly value: unknown;
}

/**
 * Merges the results of all layers and those for contents behind links: first the visible files, then those that lower
 * layers still contain.
 * @param selections results for `contents`, by layer.
 */
export function mergeItems(
  inOrder: readonly LayerInOrder[],
  { layers, links, requests }: AppliedImage,
  selections: readonly (Selection | undefined)[],
  collectors: readonly Collector<unknown>[],
): MergedItem[] {
  const { table, moved } = layers;
  const byName = new Map(collectors.map((collector) => [collector.name, collector]));
  const visible: MergedItem[] = [];
  const hidden: MergedItem[] = [];
  const add = (entry: number, { collector, header, value }: Result, realPath = header.path): void => {
    const layer = inOrder[table.layerOf(entry)]?.ref;
    if (layer === undefined) return;
    const removedBy = table.removedBy(entry);
    const hiddenBy = removedBy === undefined ? undefined : inOrder[removedBy]?.ref;
    const item = { collector, header, layer, value, ...(realPath === header.path ? {} : { realPath }) };
    if (hiddenBy === undefined) visible.push(item);
    else hidden.push({ ...item, hiddenBy });
  };
  for (const [index, { record }] of inOrder.entries()) {
    for (const item of record.items) {
      const entry = table.firstOf(index) + item.entry;
      const move = moved.get(entry);
      if (move === undefined) {
        add(entry, item);
        continue;
      }
      const resolved = { ...item.header, path: move.real };
      if (byName.get(item.collector)?.wants(resolved) === true) add(entry, { ...item, header: resolved });
      // Nobody knows it by its own path, and the link that it was written through may be gone.
      else if (table.removedBy(entry) !== undefined || isWhereWritten(layers, entry, move)) add(entry, item, move.real);
    }
  }
  for (const item of links.items) add(item.entry, item);
  for (const [index, selection] of selections.entries()) {
    for (const item of selection?.items ?? []) {
      const request = requests[index]?.[item.entry];
      if (request !== undefined) add(request.entry, item, request.realPath);
    }
  }
  return [...visible, ...hidden];
}
