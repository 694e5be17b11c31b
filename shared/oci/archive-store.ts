import { type FileHandle, open } from "node:fs/promises";
import { posix } from "node:path";
import { UndecidedError } from "../errors/index.ts";
import { detectCompression } from "./compression.ts";
import type { FileStore } from "./file-store.ts";
import { limitExceeded, type OpenLimits } from "./limits.ts";
import { readRange } from "./read-file.ts";
import { unpackToTemporary } from "./spool.ts";
import type { EntryType } from "./tar/entry.ts";
import { cleanPath } from "./tar/names.ts";
import { readTar } from "./tar/reader.ts";
import { fileSource } from "./tar/source.ts";

interface IndexedEntry {
  readonly type: EntryType;
  readonly offset: number;
  readonly size: number;
  readonly linkName: string;
}

/** Maximum number of links to follow, as in Linux. */
const maxLinks = 40;

/**
 * Opens a tar archive as a file store. Reads its headers once and its files in place. Unpacks only a compressed archive
 * to a temporary file, within `limits`.
 */
export async function archiveStore(path: string, limits: OpenLimits): Promise<FileStore> {
  return storeInFile(path, await openPlain(path, limits), limits);
}

/** Like `archiveStore`, for an archive that arrives as a stream. Always uses a temporary file. */
export async function streamedArchiveStore(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  limits: OpenLimits,
): Promise<FileStore> {
  return storeInFile(name, await unpackToTemporary(chunks, limits, name), limits);
}

/** Takes ownership of the file. Closes it with the store, or at once if the archive cannot be read. */
async function storeInFile(name: string, file: FileHandle, limits: OpenLimits): Promise<FileStore> {
  try {
    const { size } = await file.stat();
    return storeOf(name, file, indexArchive(file, size, name, limits));
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openPlain(path: string, limits: OpenLimits): Promise<FileHandle> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(8), 0, 8, 0);
    if (detectCompression(buffer.subarray(0, bytesRead), path) === "none") return file;
    const { size } = await file.stat();
    const plain = await unpackToTemporary(readRange(file, 0, size, path), limits, path);
    await file.close();
    return plain;
  } catch (error) {
    await file.close();
    throw error;
  }
}

function indexArchive(file: FileHandle, size: number, label: string, limits: OpenLimits): Map<string, IndexedEntry> {
  const entries = new Map<string, IndexedEntry>();
  for (const { header, dataOffset, dataSize } of readTar(fileSource(file.fd, 0, size), label)) {
    const name = cleanPath(header.name);
    if (name === undefined) {
      throw new UndecidedError("PATH_ESCAPE", `the entry ${JSON.stringify(header.name)} points outside the archive`, {
        place: { what: label, offset: dataOffset },
        advice: "The archive is hostile or damaged. Do not unpack it.",
      });
    }
    const isDirectory = header.type === "directory";
    if (entries.has(name) && !(isDirectory && entries.get(name)?.type === "directory")) {
      throw new UndecidedError("ARCHIVE_AMBIGUOUS", `the archive contains ${name} twice`, {
        place: { what: label, offset: dataOffset },
        advice: "Programs read different ones of them. Export the image again.",
      });
    }
    entries.set(name, { type: header.type, offset: dataOffset, size: dataSize, linkName: header.linkName });
    if (entries.size > limits.archiveEntries) {
      throw limitExceeded(label, "archiveEntries", limits.archiveEntries, dataOffset);
    }
  }
  return entries;
}

function storeOf(name: string, file: FileHandle, entries: ReadonlyMap<string, IndexedEntry>): FileStore {
  /** Resolves symlinks and hard links (`<id>/layer.tar` is one in many archives). */
  function locate(path: string): IndexedEntry | undefined {
    let resolved = cleanPath(path);
    for (let hops = 0; hops <= maxLinks && resolved !== undefined; hops += 1) {
      const entry = entries.get(resolved);
      if (entry === undefined || entry.type === "file") return entry;
      if (entry.type === "symlink") resolved = cleanPath(posix.join(posix.dirname(resolved), entry.linkName));
      else if (entry.type === "hardlink") resolved = cleanPath(entry.linkName);
      else return undefined;
    }
    throw new UndecidedError("LINK_LOOP", `the link ${path} is circular or points outside the archive`, {
      place: { what: name },
      advice: "The archive is damaged. Export the image again.",
    });
  }

  return {
    name,
    async size(path) {
      return locate(path)?.size;
    },
    async locate(path) {
      const entry = locate(path);
      return entry === undefined ? undefined : { file: file.fd, start: entry.offset, size: entry.size };
    },
    async *open(path) {
      const entry = locate(path);
      if (entry !== undefined) yield* readRange(file, entry.offset, entry.size, name);
    },
    async close() {
      await file.close();
    },
  };
}
