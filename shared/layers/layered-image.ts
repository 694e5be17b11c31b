import type { ImageConfig } from "../oci/index.ts";
import { pathOf } from "./apply-layers.ts";
import { Directory, type FoundNode } from "./directory.ts";
import type { EntryReader } from "./entry-reader.ts";
import type { Collector, FoundFile, LayerRef } from "./file.ts";
import type { EntryAccess, EntryKind } from "./logged-entry.ts";
import type { ReadImage } from "./read-layers.ts";

/** What a path of a container leads to, through all links. */
export interface VisibleEntry extends EntryAccess {
  /** Path without links. */
  readonly path: string;
  readonly kind: EntryKind;
  /** Bytes of a regular file; 0 for others. */
  readonly size: number;
  /** Position of the layer that wrote it last; undefined for a directory that no layer states. */
  readonly layer: number | undefined;
}

/** File that a container does not see, because a higher layer removed or replaced it. */
export interface HiddenFile {
  readonly path: string;
  readonly size: number;
  /** Positions of the layers that added and that removed it. */
  readonly added: number;
  readonly removed: number;
  /** Whether the higher layer has a file of that path: of another content, or of the same size with other access. */
  readonly kind: "deleted" | "replaced" | "access";
}

/** Image to analyze: its configuration, and its layers applied over each other. */
export interface ImageToAnalyze {
  readonly config: ImageConfig;
  /** Layers that were read, lowest first. */
  readonly layers: readonly LayerRef[];
  /** Whether every layer was read. */
  readonly isComplete: boolean;
  /** Finds what a path leads to. @param from absolute directory of a relative path. Default: the root. */
  find(path: string, from?: string): VisibleEntry | undefined;
  /** Visits the files that higher layers hide, by layer. Leaves out files that another visible name shares. */
  visitHidden(visit: (file: HiddenFile) => void): void;
  /** Visits the visible files of a layer. @param layer position. */
  visitVisible(layer: number, visit: (file: Pick<EntryReader, "directory" | "name" | "size">) => void): void;
  /** Adds up the bytes of the visible files below a directory, by the positions of their layers. */
  bytesBelow(directory: string): ReadonlyMap<number, number>;
  /** Returns the results of a collector that took part. */
  found<T>(collector: Collector<T>): readonly FoundFile<T>[];
}

/**
 * Derives facts from an image as a whole after all layers were read. `analyze` is pure. Its result must survive JSON and
 * be small, because it is kept with the record of the image.
 */
export interface Analyzer<T> {
  /** Stable name. If the results of `analyze` change, increase `version`. */
  readonly name: string;
  readonly version: number;
  analyze(image: ImageToAnalyze): T;
}

/** Layers of an image applied over each other. */
export class LayeredImage implements ImageToAnalyze {
  readonly config: ImageConfig;
  readonly isComplete: boolean;
  readonly found: ImageToAnalyze["found"];
  readonly #read: ReadImage;

  /** @param isComplete whether `read` has all layers of the image. */
  constructor(config: ImageConfig, read: ReadImage, isComplete: boolean, found: ImageToAnalyze["found"]) {
    this.config = config;
    this.isComplete = isComplete;
    this.found = found;
    this.#read = read;
  }

  get layers(): readonly LayerRef[] {
    return this.#read.layers.map(({ ref }) => ref);
  }

  find(path: string, from = "/"): VisibleEntry | undefined {
    const found = this.#find(path, from);
    if (found === undefined) return undefined;
    const { table } = this.#read.applied.layers;
    const { node } = found;
    if (!(node instanceof Directory)) {
      const { size, mode, uid, gid } = table.headerOf(this.#contentOf(node), "");
      return { path: pathOf(found), kind: table.kindOf(node), size, mode, uid, gid, layer: table.layerOf(node) };
    }
    if (node.entry < 0) return { ...implicitDirectory, path: node.path };
    const { mode, uid, gid } = table.headerOf(node.entry, "");
    return { path: node.path, kind: "directory", size: 0, mode, uid, gid, layer: table.layerOf(node.entry) };
  }

  visitHidden(visit: (file: HiddenFile) => void): void {
    const { tree, table, moved } = this.#read.applied.layers;
    const shared = this.#sharedContents();
    for (const [added, { record }] of this.#read.layers.entries()) {
      const first = table.firstOf(added);
      if (!table.hasRemoved(first, record.entries)) continue;
      const reader = record.log.read();
      for (let entry = first; reader.next(); entry += 1) {
        const removed = table.removedBy(entry);
        if (removed === undefined || removed === added || reader.size === 0 || shared.has(entry)) continue;
        const path = moved.get(entry)?.real ?? reader.path;
        const now = tree.findUnresolved(path)?.node;
        const isReplaced = typeof now === "number" && table.isFile(now) && table.layerOf(now) === removed;
        const kind = !isReplaced ? "deleted" : table.differsInAccess(entry, now) ? "access" : "replaced";
        visit({ path, size: reader.size, added, removed, kind });
      }
    }
  }

  visitVisible(layer: number, visit: Parameters<ImageToAnalyze["visitVisible"]>[1]): void {
    const { table } = this.#read.applied.layers;
    const reader = this.#read.layers[layer]?.record.log.read();
    for (let entry = table.firstOf(layer); reader?.next() === true; entry += 1) {
      if (reader.kind === "file" && table.removedBy(entry) === undefined) visit(reader);
    }
  }

  bytesBelow(directory: string): ReadonlyMap<number, number> {
    const { table } = this.#read.applied.layers;
    const bytes = new Map<number, number>();
    const top = this.#find(directory, "/")?.node;
    const todo = top instanceof Directory ? [top] : [];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      for (const [, child] of next.entries()) {
        if (child instanceof Directory) todo.push(child);
        else if (table.isFile(child)) {
          const layer = table.layerOf(child);
          bytes.set(layer, (bytes.get(layer) ?? 0) + table.sizeOf(child));
        }
      }
    }
    return bytes;
  }

  #find(path: string, from: string): FoundNode | undefined {
    const { tree } = this.#read.applied.layers;
    const directory = path.startsWith("/") ? tree.root : tree.find(from, tree.root)?.node;
    return directory instanceof Directory ? tree.find(path, directory) : undefined;
  }

  /** Returns the entry with the content of a hard link, which has its owner and permissions; otherwise the entry. */
  #contentOf(entry: number): number {
    const { hardLinks, table } = this.#read.applied.layers;
    if (table.kindOf(entry) !== "hardlink") return entry;
    return hardLinks.find((link) => link.entry === entry)?.source ?? entry;
  }

  /** Returns the entries with the contents of visible hard links, which a container sees under those names. */
  #sharedContents(): ReadonlySet<number> {
    const { hardLinks, table } = this.#read.applied.layers;
    return new Set(
      hardLinks.flatMap(({ entry, source }) =>
        source !== undefined && table.removedBy(entry) === undefined ? [source] : [],
      ),
    );
  }
}

/** Directories that no layer states are made as runtimes make them: for root, with the mode 0755. */
const implicitDirectory = { kind: "directory", size: 0, mode: 0o755, uid: 0, gid: 0, layer: undefined } as const;
