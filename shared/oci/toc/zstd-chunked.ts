import { isDigest } from "../../references/index.ts";
import { verifyBytes } from "../digest.ts";
import { hasTooManyParts, parseDocument } from "../json.ts";
import { zstdBlocks } from "./block-decoder.ts";
import { inflateTable } from "./inflate-table.ts";
import { entryInvalid, tableInvalid } from "./problems.ts";
import { filesOf, jsonTableSchema, type TableFile } from "./rows.ts";
import { type LayerTable, type TableBlock, type TableContents, type TableEntry, tableLimits } from "./table.ts";

/** Annotations of a layer with the digest and position of its table (containers-storage-zstd-chunked(5)). */
const manifestChecksum = "io.github.containers.zstd-chunked.manifest-checksum";
const manifestPosition = "io.github.containers.zstd-chunked.manifest-position";
/** Bytes of the header of the skippable frame that the table is in (RFC 8878, section 3.1.2). */
const frameHeader = 8;
/** Type of tables in CRFS's JSON format, the only one there is. */
const crfsType = 1;

/** Returns the digest that binds the table of a layer to the manifest. */
export function zstdChunkedBinding(annotations: Readonly<Record<string, string>>): string | undefined {
  const digest = annotations[manifestChecksum];
  return digest !== undefined && isDigest(digest) && positionIn(annotations) !== undefined ? digest : undefined;
}

/**
 * Opens the table of a zstd:chunked layer. The copy of the tar's headers (tar-split) next to the table is not read.
 * @param size stored bytes of the layer.
 * @returns undefined if the layer has no table of a known version, or one beyond the limits.
 * @throws UndecidedError `DIGEST_MISMATCH` or `TOC_INVALID`.
 */
export async function openZstdChunked(
  binding: string,
  annotations: Readonly<Record<string, string>>,
  size: number,
  read: LayerTable["read"],
  label: string,
): Promise<LayerTable | undefined> {
  const position = positionIn(annotations);
  if (position === undefined || position.offset + position.length > size) return undefined;
  const { offset, length, uncompressed } = position;
  if (Math.max(length, uncompressed) > tableLimits.bytes) return undefined;
  const stored = await read(offset, length);
  if (stored === undefined) return undefined;
  verifyBytes(stored, binding, `${label} table of contents`);
  const json = await inflateTable("zstd", stored, label);
  if (json?.length !== uncompressed) throw tableInvalid(label, "its size is not the one in the manifest");
  if (hasTooManyParts(json)) return undefined;
  const { version, entries = [] } = parseDocument(json, jsonTableSchema, `${label} table of contents`);
  if (version !== 1) return undefined;
  const contents = contentsOf(filesOf(entries, label), offset - frameHeader, label);
  const decode = zstdBlocks();
  return { format: "zstd-chunked", ...contents, read, decode: (block, bytes) => decode(bytes, block.size) };
}

/** Parses `offset:length:uncompressed length:type`; undefined for other types and texts. */
function positionIn(annotations: Readonly<Record<string, string>>) {
  const numbers = /^(\d{1,15}):(\d{1,15}):(\d{1,15}):(\d{1,15})$/.exec(annotations[manifestPosition] ?? "");
  const [offset = 0, length = 0, uncompressed = 0, type = 0] = numbers?.slice(1).map(Number) ?? [];
  return type === crfsType && length > 0 ? { offset, length, uncompressed } : undefined;
}

/** Places each chunk of a file in a block of its own. */
function contentsOf(files: readonly TableFile[], end: number, label: string): TableContents {
  const blocks: TableBlock[] = [];
  let stored = 0;
  const entries = files.map(({ header, endOffset, chunks }): TableEntry => {
    const pieces = chunks.map(({ offset, size, digest, type }, index) => {
      const until = chunks[index + 1]?.offset ?? endOffset;
      if (offset < stored || until <= offset || until > end) {
        throw entryInvalid(label, header.name, "has chunks at impossible offsets");
      }
      stored = until;
      if (type !== "" && type !== "zeros") {
        throw entryInvalid(label, header.name, `has a chunk of the unknown type ${JSON.stringify(type)}`);
      }
      const checks = [{ offset: 0, size, digest, entry: header.name }];
      blocks.push({ start: offset, end: type === "zeros" ? offset : until, size, checks });
      return { block: blocks.length - 1, offset: 0, size };
    });
    return { header, pieces };
  });
  return { entries, blocks };
}
