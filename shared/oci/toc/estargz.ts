import { sha256 } from "../../files/index.ts";
import { isDigest } from "../../references/index.ts";
import { digestMismatch } from "../digest.ts";
import { hasTooManyParts, parseDocument } from "../json.ts";
import { readTar } from "../tar/reader.ts";
import { chunkSource } from "../tar/source.ts";
import { gzipBlocks } from "./block-decoder.ts";
import { inflateTable } from "./inflate-table.ts";
import { entryInvalid, tableInvalid } from "./problems.ts";
import { filesOf, jsonTableSchema, type TableFile } from "./rows.ts";
import { type LayerTable, type TableBlock, type TableContents, type TableEntry, tableLimits } from "./table.ts";

/** Annotation of a layer with the digest of its table (eStargz specification, "TOC digest"). */
const tocDigest = "containerd.io/snapshot/stargz/toc.digest";
/** Name of the table in the tar in the last but one gzip member. */
const tableName = "stargz.index.json";
/** Bytes of the footer, an empty gzip member with the offset of the table in its extra field. */
const footerBytes = 51;
/** Bytes that are read from the end of the layer: most tables fit. */
const tailBytes = 512 * 1024;

/** Returns the digest that binds the table of a layer to the manifest. */
export function estargzBinding(annotations: Readonly<Record<string, string>>): string | undefined {
  const digest = annotations[tocDigest];
  return digest !== undefined && isDigest(digest) ? digest : undefined;
}

/**
 * Opens the table of an eStargz layer (stargz-snapshotter, docs/estargz.md). The landmark files, which tell runtimes
 * what to prefetch, are entries like any other, as in a runtime that unpacks the layer.
 * @param size stored bytes of the layer.
 * @returns undefined if the layer has no table of a known version, or one beyond the limits.
 * @throws UndecidedError `DIGEST_MISMATCH` or `TOC_INVALID`.
 */
export async function openEstargz(
  binding: string,
  size: number,
  read: LayerTable["read"],
  label: string,
): Promise<LayerTable | undefined> {
  const tail = await read(Math.max(0, size - tailBytes), Math.min(size, tailBytes));
  const start = tail === undefined ? undefined : tableOffset(tail.subarray(-footerBytes));
  if (tail === undefined || start === undefined) return undefined;
  const length = size - footerBytes - start;
  if (length <= 0 || length > tableLimits.bytes) return undefined;
  const stored =
    length + footerBytes <= tail.length
      ? tail.subarray(tail.length - footerBytes - length, tail.length - footerBytes)
      : await read(start, length);
  if (stored === undefined) return undefined;
  const json = await tableIn(stored, label);
  if (json === undefined) return undefined;
  const actual = sha256(json);
  if (actual !== binding) throw digestMismatch(`${label} table of contents`, binding, actual);
  if (hasTooManyParts(json)) return undefined;
  const { version, entries = [] } = parseDocument(json, jsonTableSchema, `${label} table of contents`);
  if (version !== 1) return undefined;
  const contents = contentsOf(filesOf(entries, label), start, label);
  const decode = gzipBlocks();
  return { format: "estargz", ...contents, read, decode: (block, bytes) => decode(bytes, block.size) };
}

/** Parses the offset of the table from a footer: the subfield `SG` of the extra field; undefined for anything else. */
function tableOffset(footer: Uint8Array): number | undefined {
  const text = Buffer.from(footer).toString("latin1");
  // 10 bytes of header, the length 26 of the extra field, the subfield's name, and its length 22.
  const [, digits] = /^\x1f\x8b\x08\x04.{6}\x1a\0SG\x16\0([0-9a-f]{16})STARGZ/s.exec(text) ?? [];
  const offset = digits === undefined ? Number.NaN : Number.parseInt(digits, 16);
  return Number.isSafeInteger(offset) ? offset : undefined;
}

/** Returns the JSON of a table: the only file of a compressed tar. Undefined if it is beyond the limits. */
async function tableIn(stored: Uint8Array, label: string): Promise<Uint8Array | undefined> {
  const tar = await inflateTable("gzip", stored, label);
  if (tar === undefined) return undefined;
  let given: Uint8Array | undefined = tar;
  const source = chunkSource(() => {
    const chunk = given;
    given = undefined;
    return chunk;
  });
  for (const { header, content } of readTar(source, `${label} table of contents`)) {
    if (header.name === tableName && header.type === "file") return content().read(0, header.size);
    break;
  }
  throw tableInvalid(label, `it does not begin with ${tableName}`);
}

/** Places the chunks of files in blocks. Chunks at one offset are in one gzip member. */
function contentsOf(files: readonly TableFile[], end: number, label: string): TableContents {
  const blocks: { start: number; end: number; size: number; checks: TableBlock["checks"][number][] }[] = [];
  const entries = files.map(({ header, chunks }): TableEntry => {
    if (header.name === tableName) throw entryInvalid(label, header.name, "has the name of the table");
    const pieces = chunks.map(({ offset, innerOffset, size, digest }) => {
      const last = blocks.at(-1);
      const isSame = last?.start === offset;
      const isBehind = isSame ? innerOffset >= last.size : offset > (last?.start ?? -1);
      if (!isBehind || offset >= end) throw entryInvalid(label, header.name, "has chunks at impossible offsets");
      if (last !== undefined && !isSame) last.end = offset;
      const block = isSame ? last : { start: offset, end, size: 0, checks: [] };
      if (!isSame) blocks.push(block);
      block.size = innerOffset + size;
      block.checks.push({ offset: innerOffset, size, digest, entry: header.name });
      return { block: blocks.length - 1, offset: innerOffset, size };
    });
    return { header, pieces };
  });
  return { entries, blocks };
}
