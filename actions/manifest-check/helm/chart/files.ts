import { SourceText } from "../../../../shared/dockerfile/index.ts";
import { decodeName } from "../../../../shared/oci/tar/names.ts";
import type { TextFile } from "../../../../shared/yaml/index.ts";

/** A path of a chart that was not read, such as a link out of the chart. */
export interface ChartRefusal {
  /** Relative to the chart. */
  readonly path: string;
  /** A clause such as `leads out of the chart`. */
  readonly why: string;
}

/** The files of a chart, as they are in its directory or archive. */
export interface ChartSource {
  /** Directory in the checkout. For an archive, its path and the directory in it: `charts/x-1.2.3.tgz/x`. */
  readonly path: string;
  /** Contents by paths relative to the chart, without a byte order mark. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What was not read. A chart with refusals cannot be loaded. */
  readonly refusals: readonly ChartRefusal[];
}

/** Maximum size of a file (Helm's limit). */
export const maxFileBytes = 5 * 2 ** 20;
/** Maximum size of all files of a chart together (Helm's limit), including unpacked archives. */
export const maxChartBytes = 100 * 2 ** 20;
/** Maximum number of files of a chart. */
export const maxChartFiles = 10_000;

const textFiles = new WeakMap<ChartSource, Map<string, TextFile>>();
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Returns bytes without a byte order mark at the start. */
export function withoutMark(bytes: Uint8Array): Uint8Array {
  return byteOrderMark.every((byte, index) => bytes[index] === byte) ? bytes.subarray(byteOrderMark.length) : bytes;
}

/**
 * Returns a file of a chart as text, the same object for each call. Bytes that are not UTF-8 become lone surrogates.
 * Undefined if the chart has no such file.
 */
export function getTextFile(source: ChartSource, path: string): TextFile | undefined {
  const files = textFiles.get(source) ?? new Map<string, TextFile>();
  textFiles.set(source, files);
  const known = files.get(path);
  const bytes = source.files.get(path);
  if (known !== undefined || bytes === undefined) return known;
  const file = { path: joinPath(source.path, path), source: new SourceText(decodeName(bytes)) };
  files.set(path, file);
  return file;
}

/** Joins paths with `/`. The first may be empty. */
export function joinPath(directory: string, path: string): string {
  return directory === "" ? path : `${directory}/${path}`;
}

/** Returns the files below a directory of a chart as a source of their own. */
export function getSubdirectory(source: ChartSource, directory: string): ChartSource {
  const start = `${directory}/`;
  const files = new Map<string, Uint8Array>();
  for (const [path, bytes] of source.files) if (path.startsWith(start)) files.set(path.slice(start.length), bytes);
  return { path: joinPath(source.path, directory), files, refusals: [] };
}
