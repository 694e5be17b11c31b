import { posix } from "node:path";
import type { FileHeader, LayerRef } from "./file.ts";
import type { LayerRecord } from "./record.ts";
import { maxLinks, resolveParents } from "./symlinks.ts";

/** Collected file in the merged image. */
export interface MergedItem {
  readonly collector: string;
  /** Header with the path after following links of its directories. */
  readonly header: FileHeader;
  readonly layer: LayerRef;
  readonly value: unknown;
  /** Layer that removed or replaced it; undefined for files that are visible in a container. */
  readonly hiddenBy?: LayerRef;
}

/** Record with its layer. */
export interface LayerInOrder {
  readonly ref: LayerRef;
  readonly record: LayerRecord;
}

interface Candidate {
  readonly collector: string;
  readonly header: FileHeader;
  readonly layer: LayerRef;
  readonly value: unknown;
  hiddenBy?: LayerRef;
}

/**
 * Merges layers, lowest first (OCI image specification, layer.md, "Applying Changesets"). Whiteouts and opaque
 * directories hide lower entries, an entry that is not a directory replaces its name and everything below, and entries
 * in a linked directory move to the link's target.
 */
export function mergeLayers(layers: readonly LayerInOrder[]): MergedItem[] {
  const hidden: MergedItem[] = [];
  let visible: Candidate[] = [];
  const links = new Map<string, string>();
  const relevant = relevantPaths(layers);
  for (const { ref, record } of layers) {
    const removals = removalsOf(record, links, relevant);
    if (removals.replaced.size + removals.opaque.size + removals.directories.size > 0) {
      const visibleItems: Candidate[] = [];
      for (const candidate of visible) {
        if (!isRemoved(candidate.header.path, removals) && !isCovered(candidate.header, removals))
          visibleItems.push(candidate);
        else hidden.push({ ...candidate, hiddenBy: ref });
      }
      visible = visibleItems;
      for (const path of [...links.keys()]) if (isRemoved(path, removals)) links.delete(path);
    }
    for (const [path, target] of removals.links) links.set(path, target);
    for (const { collector, header, value } of record.items) {
      visible.push({ collector, header: relocate(header, links), layer: ref, value });
    }
  }
  return [...visible, ...hidden];
}

interface Removals {
  /** Paths that are removed together with everything below them. */
  readonly replaced: ReadonlySet<string>;
  /** Directories whose contents are removed, but which stay. */
  readonly opaque: ReadonlySet<string>;
  /** Directories that the layer adds or implies. No lower file keeps these names. */
  readonly directories: ReadonlySet<string>;
  /** Links that the layer adds. */
  readonly links: ReadonlyMap<string, string>;
}

function removalsOf(record: LayerRecord, below: ReadonlyMap<string, string>, relevant: ReadonlySet<string>): Removals {
  const replaced = new Set(record.whiteouts.map((path) => resolveParents(path, below)));
  const opaque = new Set(record.opaque.map((path) => resolveParents(path, below)));
  const links = new Map<string, string>();
  const directories = new Set<string>();
  for (const { path, isDirectory } of record.log) {
    if (!relevant.has(path)) continue;
    const resolved = resolveParents(path, below);
    // A directory replaces a link or file of its name and merges with a directory.
    if (!isDirectory || below.has(resolved)) replaced.add(resolved);
    else directories.add(resolved);
  }
  for (const { header } of record.items) addParents(resolveParents(header.path, below), directories);
  for (const { path, target } of record.links) {
    if (!relevant.has(path)) continue;
    const linkedPath = resolveParents(path, below);
    replaced.add(linkedPath);
    links.set(linkedPath, target);
  }
  return { replaced, opaque, directories, links };
}

function addParents(path: string, directories: Set<string>): void {
  for (let offset = path.lastIndexOf("/"); offset > 0; offset = path.lastIndexOf("/", offset - 1)) {
    const directory = path.slice(0, offset);
    if (directories.has(directory)) return;
    directories.add(directory);
  }
}

function isCovered({ path, type }: FileHeader, { directories }: Removals): boolean {
  return type !== "directory" && directories.has(path);
}

/**
 * Returns the paths that can affect a collected file or a removal: their own, their parents, and targets of links
 * there.
 */
function relevantPaths(layers: readonly LayerInOrder[]): Set<string> {
  const paths = new Set<string>();
  for (const { record } of layers) {
    for (const { header } of record.items) addWithParents(header.path, paths);
    for (const path of [...record.whiteouts, ...record.opaque]) addWithParents(path, paths);
  }
  let knownCount = -1;
  for (let hops = 0; hops < maxLinks && paths.size !== knownCount; hops += 1) {
    knownCount = paths.size;
    for (const { record } of layers) {
      for (const { path, target } of record.links) {
        if (paths.has(path)) addWithParents(posix.resolve(posix.dirname(path), target), paths);
      }
    }
  }
  return paths;
}

function addWithParents(path: string, paths: Set<string>): void {
  let current = path;
  while (current !== "" && !paths.has(current)) {
    paths.add(current);
    current = current.slice(0, current.lastIndexOf("/"));
  }
}

function isRemoved(path: string, { replaced, opaque }: Removals): boolean {
  if (replaced.has(path)) return true;
  let current = path;
  while (current !== "") {
    current = current.slice(0, current.lastIndexOf("/"));
    if (replaced.has(current) || opaque.has(current)) return true;
  }
  return false;
}

function relocate(header: FileHeader, links: ReadonlyMap<string, string>): FileHeader {
  const path = resolveParents(header.path, links);
  return path === header.path ? header : { ...header, path };
}
