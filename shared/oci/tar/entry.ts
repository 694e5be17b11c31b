import type { RawHeader } from "./header.ts";
import type { PaxRecords } from "./pax.ts";
import { parseSparseMap, type SparseRun } from "./sparse.ts";

export type EntryType = "file" | "directory" | "symlink" | "hardlink" | "character-device" | "block-device" | "fifo";

/** Header of a file in a tar archive, with extended headers applied. */
export interface EntryHeader {
  /** As written; bytes that are not UTF-8 are escaped (see `decodeName`). */
  readonly name: string;
  readonly type: EntryType;
  /** Bytes of the file's content, including holes of sparse files. */
  readonly size: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Seconds since 1970. */
  readonly mtime: number;
  /** Target of a symlink or hard link as written; empty for other types. */
  readonly linkName: string;
  readonly sparse?: SparseLayout;
}

/** Layout of a sparse file; `embedded` means that the map precedes the data (GNU format 1.0). */
export interface SparseLayout {
  readonly runs: readonly SparseRun[] | "embedded";
}

const types: Readonly<Record<string, EntryType>> = {
  "1": "hardlink",
  "2": "symlink",
  "3": "character-device",
  "4": "block-device",
  "5": "directory",
  "6": "fifo",
  D: "directory",
};

/** Overrides from the extended headers of an entry. */
export interface Extensions {
  readonly pax: PaxRecords;
  readonly longName?: string;
  readonly longLink?: string;
  /** Runs and real size from an old GNU sparse header. */
  readonly gnuSparse?: { readonly runs: readonly SparseRun[]; readonly size: number };
}

/** Reason that runtimes and other readers take an entry in different ways. */
export type Ambiguity = string;

/**
 * Returns why readers disagree about an entry, or undefined. No builder writes such entries (compare Go's archive/tar,
 * which containerd, Docker and Podman use).
 */
export function ambiguityOf(raw: RawHeader, extensions: Extensions): Ambiguity | undefined {
  const { pax, longName, longLink, gnuSparse } = extensions;
  if (longName !== undefined && pax.has("path")) return "it has a GNU long name and a pax path";
  if (longLink !== undefined && pax.has("linkpath")) return "it has a GNU long link and a pax linkpath";
  const hasRecords = pax.size > 0 && [...pax.keys()].some((key) => key.startsWith("GNU.sparse."));
  if (hasRecords && (gnuSparse !== undefined || !hasSparseVersion(pax))) {
    return "its pax records do not describe a sparse file in a known format";
  }
  const isPlain = typeOf(raw, extensions) === "file" && "07".includes(raw.typeFlag);
  if (hasRecords && !isPlain) return "it is sparse, but not a file";
  const isFile = types[raw.typeFlag] === undefined && !raw.isOldFile;
  return isFile && storedName(raw, extensions).endsWith("/")
    ? "it is a regular file whose name ends in a slash"
    : undefined;
}

/** GNU sparse formats 0.0 and 0.1, which their records show, and 1.0, which they state. */
function hasSparseVersion(pax: PaxRecords): boolean {
  const version = [pax.get("GNU.sparse.major"), pax.get("GNU.sparse.minor")].join(".");
  const [size, realSize] = [pax.has("GNU.sparse.size"), pax.has("GNU.sparse.realsize")];
  if (size && realSize) return false;
  if (version === "1.0") return realSize;
  const map = pax.get("GNU.sparse.map");
  const hasMap = version === "." ? map !== "" : ["0.0", "0.1"].includes(version);
  return hasMap && map !== undefined && size && blocksHold(pax, map);
}

/** Returns whether a map can be read and has the stated number of runs. */
function blocksHold(pax: PaxRecords, map: string): boolean {
  const runs = parseSparseMap(map);
  return runs !== undefined && count(pax.get("GNU.sparse.numblocks")) === runs.length;
}

/** Records of a global header that would change what an entry is. Runtimes ignore global headers; others apply them. */
export function isAmbiguousGlobal(key: string): boolean {
  return ["path", "linkpath", "size", "uid", "gid"].includes(key) || key.startsWith("GNU.sparse.");
}

/** Returns the name before that of a sparse file is applied. */
function storedName(raw: RawHeader, { pax, longName }: Extensions): string {
  return value(pax, "path") ?? longName ?? raw.name;
}

/** Returns the type. An old regular file whose name ends in a slash is a directory. */
function typeOf(raw: RawHeader, extensions: Extensions): EntryType {
  return types[raw.typeFlag] ?? (raw.isOldFile && storedName(raw, extensions).endsWith("/") ? "directory" : "file");
}

/** Applies extensions to a header; undefined if a numeric pax value is not a number. */
export function joinHeader(raw: RawHeader, extensions: Extensions): EntryHeader | undefined {
  const { pax } = extensions;
  if (pax.size > 0 && !numbersHold(pax)) return undefined;
  const name = value(pax, "GNU.sparse.name") ?? storedName(raw, extensions);
  const type = typeOf(raw, extensions);
  const sparse = type === "file" ? sparseLayout(extensions) : undefined;
  const realSize = pax.get("GNU.sparse.size") ?? pax.get("GNU.sparse.realsize");
  const stored = storedSize(raw, extensions);
  const size = sparse === undefined ? stored : (extensions.gnuSparse?.size ?? count(realSize));
  if (stored === undefined || size === undefined) return undefined;
  return {
    name,
    type,
    size: type === "file" ? size : 0,
    mode: raw.mode,
    uid: count(pax.get("uid")) ?? raw.uid,
    gid: count(pax.get("gid")) ?? raw.gid,
    mtime: seconds(pax.get("mtime")) ?? raw.mtime,
    linkName: value(pax, "linkpath") ?? extensions.longLink ?? raw.linkName,
    ...(sparse === undefined ? {} : { sparse }),
  };
}

/** Returns whether the numbers of pax records can be read, used or not. Runtimes refuse the archive otherwise. */
function numbersHold(pax: PaxRecords): boolean {
  return (
    ["uid", "gid", "size"].every((key) => value(pax, key) === undefined || count(pax.get(key)) !== undefined) &&
    ["mtime", "atime", "ctime"].every((key) => value(pax, key) === undefined || seconds(pax.get(key)) !== undefined)
  );
}

/** Returns the bytes after the header. The pax value takes precedence for types with data. */
export function storedSize(raw: RawHeader, extensions: Extensions): number | undefined {
  if (raw.isOldFile && typeOf(raw, extensions) === "directory") return 0;
  const override = value(extensions.pax, "size");
  return override === undefined || /^[1-6]$/.test(raw.typeFlag) ? raw.size : count(override);
}

function sparseLayout({ pax, gnuSparse }: Extensions): SparseLayout | undefined {
  if (gnuSparse !== undefined) return { runs: gnuSparse.runs };
  if (pax.get("GNU.sparse.major") === "1") return { runs: "embedded" };
  const map = pax.get("GNU.sparse.map");
  const runs = map === undefined ? undefined : parseSparseMap(map);
  return runs === undefined ? undefined : { runs };
}

/** Returns a pax value. An empty one stands for none. */
function value(pax: PaxRecords, key: string): string | undefined {
  const text = pax.get(key);
  return text === "" ? undefined : text;
}

function count(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
}

function seconds(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,15}(\.\d*)?$/.test(text) ? Number(text) : undefined;
}
