import { lstat, open, readdir, readlink } from "node:fs/promises";
import { join } from "node:path";
import { InvalidError, messageOf } from "../errors/index.ts";
import { memoryContent, openContent } from "../files/index.ts";
import type { CoverageGap } from "../findings/index.ts";
import { limitExceeded } from "../oci/index.ts";
import type { EntryType } from "../oci/tar/entry.ts";
import { headBytes, OpenFile, tooLargeReason } from "./collect.ts";
import type { CollectedFile, Collector, FileHeader } from "./file.ts";
import { defaultLayerLimits, type LayerLimits } from "./limits.ts";
import type { FoundFile, ImageWalk } from "./walk-image.ts";

const nothing = new Uint8Array(0);

export interface DirectoryWalkOptions {
  readonly limits?: Partial<LayerLimits>;
  /** Names of directories to skip. */
  readonly skip?: readonly string[];
}

interface Walk {
  readonly root: string;
  readonly collectors: readonly Collector<unknown>[];
  readonly limits: LayerLimits;
  readonly skip: ReadonlySet<string>;
  readonly found: Map<string, FoundFile<unknown>[]>;
  readonly gaps: CoverageGap[];
  entries: number;
}

/**
 * Passes the files of a directory to collectors as if it were the only layer of an image: an unpacked root file system
 * or a source tree. Does not follow links. Unreadable files are gaps.
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
    collectors,
    limits,
    skip: new Set(options.skip ?? []),
    found: new Map(collectors.map(({ name }) => [name, []])),
    gaps: [],
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
  await visitDirectory("", walk);
  return {
    layers: [],
    gaps: walk.gaps,
    found<T>(collector: Collector<T>) {
      // Values under a collector's name come from its own `collect`.
      return (walk.found.get(collector.name) ?? []) as FoundFile<T>[];
    },
  };
}

async function visitDirectory(directory: string, walk: Walk): Promise<void> {
  const names = await attempt(directory, walk, () => readdir(join(walk.root, directory)));
  for (const name of names?.toSorted() ?? []) {
    const path = `${directory}/${name}`;
    walk.entries += 1;
    if (walk.entries > walk.limits.entries) throw limitExceeded(walk.root, "entries", walk.limits.entries);
    const header = await attempt(path, walk, () => headerOf(path, walk.root));
    if (header === undefined) continue;
    await visitFile(header, walk);
    if (header.type === "directory" && !walk.skip.has(name)) await visitDirectory(path, walk);
  }
}

async function visitFile(header: FileHeader, walk: Walk): Promise<void> {
  const interestedCollectors = walk.collectors.filter((collector) => collector.wants(header));
  if (interestedCollectors.length === 0) return;
  collectFrom(
    { header, body: nothing },
    interestedCollectors.filter(({ headersOnly }) => headersOnly),
    walk,
  );
  const asking = interestedCollectors.filter(({ headersOnly }) => !headersOnly);
  if (asking.length === 0) return;
  const head = await attempt(header.path, walk, () => firstBytes(header, walk.root, headBytes));
  if (head === undefined) return;
  const passing = header.type === "file" ? asking.filter((collector) => collector.sniffs?.(head) ?? true) : asking;
  const wanting = passing.filter(({ maxBytes }) => maxBytes === undefined || header.size <= maxBytes);
  if (wanting.length < passing.length) walk.gaps.push({ what: header.path, why: tooLargeReason, weight: "partial" });
  if (wanting.length === 0) return;
  const { size, type } = header;
  if (size > walk.limits.fileBytes && wanting.some(({ readsInPlace }) => readsInPlace !== true)) {
    throw limitExceeded(join(walk.root, header.path), "fileBytes", walk.limits.fileBytes);
  }
  const open = type === "file" ? () => openContent(join(walk.root, header.path), size) : () => memoryContent(nothing);
  const file = new OpenFile(header, open);
  await attempt(header.path, walk, async () => collectFrom(file, wanting, walk));
  file.close();
}

function collectFrom(file: CollectedFile, collectors: readonly Collector<unknown>[], { found: files }: Walk): void {
  for (const collector of collectors) {
    const value = collector.collect(file);
    if (value !== undefined) files.get(collector.name)?.push({ header: file.header, value });
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

/** Reads at most the requested bytes, because a growing file must not exceed the limit. */
async function firstBytes(header: FileHeader, root: string, length: number): Promise<Uint8Array> {
  if (header.type !== "file" || length === 0) return new Uint8Array(0);
  const file = await open(join(root, header.path));
  try {
    const buffer = Buffer.allocUnsafe(Math.min(length, header.size));
    let filled = 0;
    while (filled < buffer.length) {
      const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  } finally {
    await file.close();
  }
}

async function attempt<T>(path: string, walk: Walk, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    walk.gaps.push({
      what: path === "" ? "/" : path,
      why: `it could not be read (${messageOf(error)})`,
      weight: "partial",
    });
    return undefined;
  }
}
