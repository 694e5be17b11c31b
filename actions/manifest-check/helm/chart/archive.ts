import { messageOf } from "../../../../shared/errors/index.ts";
import { inflate } from "../../../../shared/oci/inflate/index.ts";
import { readTar, type TarEntry } from "../../../../shared/oci/tar/reader.ts";
import { chunkSource } from "../../../../shared/oci/tar/source.ts";
import { ChartFailure } from "./failure.ts";
import { type ChartSource, joinPath, maxChartBytes, maxChartFiles, maxFileBytes, withoutMark } from "./files.ts";

const expansion = { maxBytes: maxChartBytes + 2 ** 20, maxBytesName: "size of an unpacked chart", maxRatio: 1100 };
/** Bytes that are given to the decompressor at once. */
const chunkBytes = 64 * 1024;

/** How much archives may still contain, for a chart with archives in it. */
export interface ArchiveBudget {
  bytes: number;
  files: number;
}

/** Returns the limits for the archives of a chart together. */
export function createArchiveBudget(): ArchiveBudget {
  return { bytes: maxChartBytes, files: maxChartFiles };
}

/**
 * Reads a packaged chart: a tar archive, compressed with gzip, whose files are in one directory.
 * @param path of the archive in the checkout, for the paths of its files.
 * @param budget is reduced by what the archive contains.
 * @throws ChartFailure for a damaged archive, files outside of the directory, links, files that occur twice, and above
 * the limits.
 */
export function readArchive(
  path: string,
  bytes: Uint8Array,
  budget: ArchiveBudget = createArchiveBudget(),
): ChartSource {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw refused(path, "is not a gzip archive");
  const files = new Map<string, Uint8Array>();
  let directory: string | undefined;
  try {
    for (const entry of listEntries(path, bytes)) {
      if (entry.header.type === "directory") continue;
      const name = resolveName(entry, path);
      directory ??= name.directory;
      if (files.has(name.path)) throw refused(path, `contains ${quoted(name.path)} twice`);
      files.set(name.path, withoutMark(readEntry(entry, path, budget)));
    }
  } catch (error) {
    if (error instanceof ChartFailure) throw error;
    throw new ChartFailure("load", `${path} could not be unpacked: ${messageOf(error)}`, { cause: error });
  }
  if (directory === undefined) throw refused(path, "contains no files");
  return { path: joinPath(path, directory), files, refusals: [] };
}

function* listEntries(path: string, bytes: Uint8Array): Generator<TarEntry> {
  let offset = 0;
  const stored = chunkSource(() => {
    const chunk = bytes.subarray(offset, offset + chunkBytes);
    offset += chunk.length;
    return chunk.length === 0 ? undefined : chunk;
  });
  const inflation = inflate(stored, expansion, path);
  try {
    yield* readTar(
      chunkSource(() => inflation.next()),
      path,
    );
  } finally {
    inflation.close();
  }
}

/** Returns the directory that contains the chart, and the path in it. Windows writes `\` between directories. */
function resolveName({ header }: TarEntry, path: string): { directory: string; path: string } {
  if (header.type !== "file") throw refused(path, `contains ${quoted(header.name)}, which is not a regular file`);
  const [directory = "", ...names] = header.name.split(header.name.includes("\\") ? "\\" : "/");
  if (directory === "Chart.yaml") throw refused(path, "contains Chart.yaml outside of a directory");
  if (names[0] === "") throw refused(path, `contains the absolute path ${quoted(header.name)}`);
  const parts: string[] = [];
  for (const name of names.flatMap((part) => part.split("/"))) {
    if (name === "" || name === ".") continue;
    if (name !== "..") parts.push(name);
    else if (parts.pop() === undefined)
      throw refused(path, `contains ${quoted(header.name)}, which leads out of the chart`);
  }
  const [first = ""] = parts;
  if (first === "" || /^[a-zA-Z]:$/u.test(first) || parts.some((part) => part.includes("\0"))) {
    throw refused(path, `contains a file with the name ${quoted(header.name)}`);
  }
  return { directory, path: parts.join("/") };
}

function readEntry(entry: TarEntry, path: string, budget: ArchiveBudget): Uint8Array {
  const { name, size } = entry.header;
  if (Math.max(size, entry.dataSize) > maxFileBytes)
    throw tooLarge(`${path} contains ${quoted(name)} with ${size} bytes`);
  budget.bytes -= size;
  budget.files -= 1;
  if (budget.bytes < 0) throw tooLarge(`the chart has more than ${maxChartBytes} bytes with ${path}`);
  if (budget.files < 0) throw tooLarge(`the chart has more than ${maxChartFiles} files with ${path}`);
  const content = entry.content();
  try {
    // The reader reuses its memory.
    return Uint8Array.prototype.slice.call(content.read(0, size));
  } finally {
    content.close();
  }
}

function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 200));
}

function refused(path: string, why: string): ChartFailure {
  return new ChartFailure("load", `${path} ${why}`);
}

function tooLarge(message: string): ChartFailure {
  return new ChartFailure("limit", message);
}
