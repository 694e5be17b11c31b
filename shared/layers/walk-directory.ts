import { lstat, readdir, readlink, realpath } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { InvalidError } from "../errors/index.ts";
import { limitExceeded } from "../oci/index.ts";
import type { EntryType } from "../oci/tar/entry.ts";
import { nameTest } from "./aliases.ts";
import { applyLayers } from "./apply-layers.ts";
import { EntryLog } from "./entry-log.ts";
import type { Collector, FileHeader, FoundFile } from "./file.ts";
import { defaultLayerLimits, type LayerLimits } from "./limits.ts";
import { requestThroughLinks } from "./requests.ts";
import { type SourceTree, visitSourceLinks } from "./source-links.ts";
import { attempt, visitFile, type Walk } from "./visit-file.ts";
import type { ImageWalk } from "./walk-image.ts";

export interface DirectoryWalkOptions {
  readonly limits?: Partial<LayerLimits>;
  /** Names of directories to skip. */
  readonly skip?: readonly string[];
  /** Whether links are those of a checkout, and not of a container whose root the directory is. Default: false. */
  readonly isSource?: boolean;
}

/**
 * Passes the files of a directory to collectors as if it were the only layer of an image: an unpacked root file system
 * or a source tree. Follows links as a container does whose root it is, or as in a checkout, never out of it. Unreadable
 * files are gaps.
 * @throws InvalidError if it is not a directory.
 * @throws UndecidedError beyond the limits.
 */
export async function walkDirectory(
  root: string,
  collectors: readonly Collector<unknown>[],
  options: DirectoryWalkOptions = {},
): Promise<ImageWalk> {
  const limits = { ...defaultLayerLimits, ...options.limits };
  const walk: Walk = {
    root,
    realRoot: await realpath(root).catch(() => root),
    collectors,
    limits,
    skip: new Set(options.skip ?? []),
    found: new Map(collectors.map(({ name }) => [name, []])),
    gaps: [],
    log: new EntryLog(),
    entries: 0,
  };
  const isDirectory = await lstat(join(root, ".")).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isDirectory) {
    throw new InvalidError("FOLDER_NOT_FOUND", "there is no such directory", {
      place: { what: root },
      advice: "Check the path.",
    });
  }
  const tree: SourceTree = {
    links: [],
    directories: new Set(),
    readHeader: (path) => headerOf(path, root),
    readDirectory: (path) => visitDirectory(path, walk, tree),
  };
  await visitDirectory("", walk, tree);
  if (options.isSource === true) await visitSourceLinks(walk, tree);
  else await visitLinked(walk);
  return {
    layers: [],
    gaps: walk.gaps,
    found<T>(collector: Collector<T>) {
      // Values under a collector's name come from its own `collect`.
      return (walk.found.get(collector.name) ?? []) as FoundFile<T>[];
    },
    // A directory has neither layers nor a configuration.
    analyzed: () => undefined,
  };
}

async function visitDirectory(directory: string, walk: Walk, tree: SourceTree): Promise<void> {
  const real = await realpath(join(walk.root, directory)).catch(() => undefined);
  if (real !== undefined) tree.directories.add(`/${relative(walk.realRoot, real).split(sep).join("/")}`);
  const names = await attempt(directory, walk, () => readdir(join(walk.root, directory)));
  for (const name of names?.toSorted() ?? []) {
    const path = `${directory}/${name}`;
    walk.entries += 1;
    if (walk.entries > walk.limits.entries) throw limitExceeded(walk.root, "entries", walk.limits.entries);
    const header = await attempt(path, walk, () => headerOf(path, walk.root));
    if (header === undefined) continue;
    if (header.type === "symlink") tree.links.push(path);
    walk.log.append({ ...header, kind: header.type, target: header.linkTarget });
    await visitFile(
      header,
      walk.collectors.filter((collector) => collector.wants(header)),
      walk,
    );
    if (header.type === "directory" && !walk.skip.has(name)) await visitDirectory(path, walk, tree);
  }
}

/** Passes files to collectors that recognize them by names which links give. */
async function visitLinked(walk: Walk): Promise<void> {
  const { collectors, limits, log, entries } = walk;
  if (collectors.every(({ named }) => named === undefined)) return;
  const applied = applyLayers([{ log, entries }], nameTest(collectors), limits.pathBytes);
  for (const { path, realPath = path, collectors: names } of requestThroughLinks(applied, collectors, limits)
    .requests) {
    const header = await attempt(realPath, walk, () => headerOf(realPath, walk.root));
    if (header?.type !== "file") continue;
    const wanting = collectors.filter(({ name }) => names.includes(name));
    await visitFile({ ...header, path }, wanting, walk, realPath);
  }
}

/** Reads the header of a path below the root; undefined for sockets, which archives cannot contain. */
export async function headerOf(path: string, root: string): Promise<FileHeader | undefined> {
  const stats = await lstat(join(root, path));
  const type = typeOf(stats);
  if (type === undefined) return undefined;
  return {
    path,
    type,
    size: type === "file" ? stats.size : 0,
    mode: stats.mode & 0o7777,
    uid: stats.uid,
    gid: stats.gid,
    mtime: Math.floor(stats.mtimeMs / 1000),
    linkTarget: type === "symlink" ? await readlink(join(root, path)) : "",
  };
}

function typeOf(stats: Awaited<ReturnType<typeof lstat>>): EntryType | undefined {
  if (stats.isFile()) return "file";
  if (stats.isDirectory()) return "directory";
  if (stats.isSymbolicLink()) return "symlink";
  if (stats.isFIFO()) return "fifo";
  if (stats.isCharacterDevice()) return "character-device";
  return stats.isBlockDevice() ? "block-device" : undefined;
}
