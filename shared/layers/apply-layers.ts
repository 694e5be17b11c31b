import { posix } from "node:path";
import { UndecidedError } from "../errors/index.ts";
import type { Directory, Place } from "./directory.ts";
import type { EntryReader } from "./entry-reader.ts";
import { EntryTable } from "./entry-table.ts";
import { FileTree } from "./file-tree.ts";
import type { LayerRecord } from "./record.ts";

/** Entry that a link moved. */
export interface MovedEntry {
  /** Path as written. */
  readonly written: string;
  /** Path after following the links of its directories. */
  readonly real: string;
  readonly target: string;
}

/** Name that shares the content of another. */
export interface HardLink extends Place {
  readonly entry: number;
  /** Entry with the content, and its path at that time; undefined if there is none. */
  readonly source: number | undefined;
  readonly sourcePath: string;
  /** As written. */
  readonly target: string;
}

/** Entry with its name. */
export interface PlacedEntry extends Place {
  readonly entry: number;
}

/** Layers of an image, applied over each other. Entries have numbers, ascending over all layers. */
export interface AppliedLayers {
  readonly tree: FileTree;
  readonly table: EntryTable;
  readonly moved: ReadonlyMap<number, MovedEntry>;
  readonly hardLinks: readonly HardLink[];
  /** Symlinks, with hard links to them. */
  readonly symlinks: readonly PlacedEntry[];
  /** Files and hard links whose names were asked for. */
  readonly named: readonly PlacedEntry[];
}

/**
 * Applies layers, lowest first, as runtimes unpack them (OCI image specification, layer.md, "Applying Changesets").
 * @param isNamed whether to return the place of files of a name.
 * @param maxPathLength of a directory behind links.
 * @throws UndecidedError `LIMIT_EXCEEDED` for longer paths.
 */
export function applyLayers(
  records: readonly Pick<LayerRecord, "log" | "entries">[],
  isNamed: (name: string) => boolean,
  maxPathLength: number,
): AppliedLayers {
  const table = new EntryTable(records.map(({ entries }) => entries));
  let layer = 0;
  const tree = new FileTree(maxPathLength, (entry) => table.remove(entry, layer));
  const draft: Draft = {
    tree,
    table,
    moved: new Map(),
    hardLinks: [],
    symlinks: [],
    named: [],
    sources: new Map(),
    isNamed,
  };
  for (const { log } of records) {
    tree.startLayer(layer, table.firstOf(layer));
    applyLayer(log.read(), table.firstOf(layer), draft);
    layer += 1;
  }
  return draft;
}

interface Draft extends AppliedLayers {
  readonly moved: Map<number, MovedEntry>;
  readonly hardLinks: HardLink[];
  readonly symlinks: PlacedEntry[];
  readonly named: PlacedEntry[];
  /** Entries with the contents of hard links, and their paths. */
  readonly sources: Map<number, readonly [entry: number, path: string]>;
  readonly isNamed: (name: string) => boolean;
}

function applyLayer(reader: EntryReader, firstEntry: number, draft: Draft): void {
  const { tree, table, moved } = draft;
  let directory: Directory = tree.root;
  let changes = -1;
  for (let entry = firstEntry; reader.next(); entry += 1) {
    table.set(entry, reader);
    const { kind, name, target } = reader;
    if (kind === "whiteout" && !tree.removePath(reader.path)) throw removedLink(reader.path);
    if (kind === "opaque") tree.emptyDirectory(reader.path);
    if (kind === "whiteout" || kind === "opaque" || kind === "metadata") {
      // The next entry may be in the same directory, which this one has not made.
      changes = -1;
      continue;
    }
    if (!reader.isSameDirectory || changes !== tree.changes) {
      directory = tree.makeDirectory(reader.directory);
      changes = tree.changes;
    }
    if (directory.path !== reader.directory) {
      moved.set(entry, { written: reader.path, real: `${directory.path}/${name}`, target });
    }
    const place = { directory, name };
    if (kind === "directory") tree.addDirectory(place, entry);
    else if (kind === "symlink") addSymlink(place, entry, target, draft);
    else if (kind === "hardlink") addHardLink(place, entry, target, draft);
    else tree.addEntry(place, entry);
    if ((kind === "file" || kind === "hardlink") && draft.isNamed(name)) draft.named.push({ entry, directory, name });
  }
}

function removedLink(path: string): UndecidedError {
  return new UndecidedError("LAYER_AMBIGUOUS", `a layer adds a link at ${JSON.stringify(path)} and removes it`, {
    place: { what: "the image" },
    advice: "Runtimes unpack such layers in different ways. Build the layer again with a usual tool.",
  });
}

function addSymlink(place: Place, entry: number, target: string, { tree, symlinks }: Draft): void {
  tree.addEntry(place, entry, target);
  symlinks.push({ ...place, entry });
}

function addHardLink(place: Place, entry: number, target: string, draft: Draft): void {
  const { tree, hardLinks, sources } = draft;
  const found = tree.findUnresolved(posix.resolve("/", target));
  const linked = found?.node;
  const symlink = typeof linked === "number" ? tree.targetOf(linked) : undefined;
  if (symlink !== undefined) {
    addSymlink(place, entry, symlink, draft);
    return;
  }
  const source =
    found !== undefined && typeof linked === "number"
      ? (sources.get(linked) ?? ([linked, pathOf(found)] as const))
      : undefined;
  tree.addEntry(place, entry);
  if (source !== undefined) sources.set(entry, source);
  hardLinks.push({ ...place, entry, source: source?.[0], sourcePath: source?.[1] ?? "", target });
}

/** Returns whether an entry is still where a link led when it was written. */
export function isWhereWritten({ tree }: AppliedLayers, entry: number, { written }: MovedEntry): boolean {
  return tree.findUnresolved(written)?.node === entry;
}

/** Formats the absolute path of a place. */
export function pathOf({ directory, name }: Place): string {
  return `${directory.path}/${name}`;
}
