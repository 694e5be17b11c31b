import { nameTest } from "./aliases.ts";
import { type AppliedLayers, applyLayers } from "./apply-layers.ts";
import type { LayerRef } from "./file.ts";
import type { LayerRecord } from "./record.ts";
import { type ContentRequest, type LinkResults, requestThroughLinks } from "./requests.ts";
import type { ScanContext } from "./scan-context.ts";
import type { SelectedContent } from "./select-entries.ts";

/** Record with its layer. */
export interface LayerInOrder {
  readonly ref: LayerRef;
  readonly record: LayerRecord;
}

/** Layers applied over each other, and what collectors want because of links. */
export interface AppliedImage {
  readonly layers: AppliedLayers;
  readonly links: LinkResults;
  /** Requested contents of each layer, and their requests in the same order. */
  readonly contents: readonly (readonly SelectedContent[])[];
  readonly requests: readonly (readonly ContentRequest[])[];
}

/**
 * Applies layers, lowest first, and asks the collectors for what links lead to.
 * @throws UndecidedError `LIMIT_EXCEEDED` if links make paths too long or too many.
 */
export function applyImage(inOrder: readonly LayerInOrder[], { collectors, limits }: ScanContext): AppliedImage {
  const records = inOrder.map(({ record }) => record);
  const layers = applyLayers(records, nameTest(collectors), limits.pathBytes);
  const links = requestThroughLinks(layers, collectors, limits);
  const { table } = layers;
  const byLayer = Map.groupBy(links.requests, ({ source }) => table.layerOf(source));
  const requests = inOrder.map((_, layer) => byLayer.get(layer) ?? []);
  const contents = requests.map((list, layer) =>
    list.map(({ source, path, collectors: names }) => ({
      entry: source - table.firstOf(layer),
      path,
      collectors: names,
    })),
  );
  return { layers, links, contents, requests };
}
