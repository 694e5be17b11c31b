import { UndecidedError } from "../errors/index.ts";
import type { OpenedLayer } from "../oci/index.ts";
import { canInflate } from "../oci/inflate/index.ts";
import { BlockStore } from "../oci/toc/index.ts";
import { layerName } from "./layer-files.ts";
import { readError } from "./read-error.ts";
import type { LayerRecord } from "./record.ts";
import type { ScanContext } from "./scan-context.ts";
import { scanTable, selectTableEntries, type TableLayer } from "./scan-table.ts";
import type { SelectedContent, Selection } from "./select-entries.ts";

/** Stored bytes below which downloading a layer costs less than the requests for its table and its files. */
export const minTableBytes = 4 * 2 ** 20;

/** Layers of an image that are read by their tables of contents, with the contents that were downloaded. */
export class LayerTables {
  readonly #context: ScanContext;
  readonly #minBytes: number;
  readonly #opened = new Map<OpenedLayer, TableLayer>();

  /** @param from stored bytes from which a table stands for its layer. Default: never. */
  constructor(context: ScanContext, from: number = Number.POSITIVE_INFINITY) {
    this.#context = context;
    const isUseful = canInflate() && context.collectors.every(({ readsMostFiles }) => readsMostFiles !== true);
    this.#minBytes = isUseful ? from : Number.POSITIVE_INFINITY;
  }

  /**
   * Returns what identifies a record of the layer's table, in place of the layer's digest; undefined if the layer is
   * read whole.
   */
  keyOf({ digest, table, size }: OpenedLayer): string | undefined {
    if (table === undefined || size < this.#minBytes) return undefined;
    return `${digest} by ${table.binding}`;
  }

  /**
   * Scans layers one after the other: each has several requests at once, and its table in memory.
   * @returns the records; without those of layers that must be read whole.
   */
  async scan(layers: readonly OpenedLayer[]): Promise<Map<OpenedLayer, LayerRecord>> {
    const records = new Map<OpenedLayer, LayerRecord>();
    for (const layer of layers) {
      try {
        const opened = await this.#open(layer);
        const record = opened === undefined ? undefined : await scanTable(opened, this.#context);
        if (record !== undefined) records.set(layer, record);
      } catch (error) {
        throw readError(error, layerName(layer));
      }
    }
    return records;
  }

  /**
   * Reads contents of a layer whose record is that of its table.
   * @throws UndecidedError `RANGES_UNSUPPORTED` if the registry no longer sends parts of blobs.
   */
  async select(layer: OpenedLayer, contents: readonly SelectedContent[]): Promise<Selection> {
    const opened = await this.#open(layer);
    const selection = opened === undefined ? undefined : await selectTableEntries(opened, contents, this.#context);
    if (selection !== undefined) return selection;
    throw new UndecidedError("RANGES_UNSUPPORTED", "the registry does not send parts of it", {
      place: { what: layerName(layer) },
      advice: "Read the whole layer: use `read: full`.",
    });
  }

  close(): void {
    for (const { store } of this.#opened.values()) store.close();
  }

  async #open(layer: OpenedLayer): Promise<TableLayer | undefined> {
    const known = this.#opened.get(layer);
    if (known !== undefined) return known;
    const table = await layer.table?.open();
    if (table === undefined) return undefined;
    const label = layerName(layer);
    const store = new BlockStore(table, label, this.#context.limits.layerBytes);
    const opened: TableLayer = { label, diffId: layer.diffId, size: layer.size, table, store };
    this.#opened.set(layer, opened);
    return opened;
  }
}
