import { readFile, stat } from "node:fs/promises";
import { constants as zlib, zstdCompressSync } from "node:zlib";
import { UndecidedError } from "../../../errors/index.ts";
import { sha256, writeFileAtomic } from "../../../files/index.ts";
import { unpackEpss } from "../../model/exploitation.ts";
import { readKev } from "../../model/kev.ts";
import { type BuildState, formatState } from "../sources/state.ts";
import { maxUnpackedBytes, type ShardEntry, type ShardHeader, type ShardIndex } from "./format.ts";

/** Shard that is complete and not packed yet. */
interface UnpackedShard {
  readonly header: ShardHeader;
  /** Files with the lines after the header, in order. */
  readonly parts: readonly string[];
  /** Newest change among its advisories. */
  readonly modified: string;
  readonly sources: readonly string[];
}

/**
 * Packs a shard to the directory of the set, and returns its entry in the index. Holds the text of one shard in memory,
 * which readers do as well.
 * @throws UndecidedError `SHARD_TOO_LARGE` if readers would refuse it.
 */
export async function packShard(out: string, { header, parts, modified, sources }: UnpackedShard): Promise<ShardEntry> {
  const { ecosystem, advisories, packages } = header;
  const text = await shardText(header, parts);
  const packed = zstdCompressSync(text, {
    params: { [zlib.ZSTD_c_compressionLevel]: 19, [zlib.ZSTD_c_checksumFlag]: 1 },
  });
  const digest = sha256(packed);
  const date = Date.parse(modified);
  const file = `${fileNameOf(ecosystem)}-${digest.slice(7, 19)}.jsonl.zst`;
  await writeFileAtomic(out, file, packed);
  return {
    ecosystem,
    file,
    digest,
    size: packed.length,
    unpacked: text.length,
    advisories,
    packages,
    ...(date > 0 ? { modified: new Date(date).toISOString() } : {}),
    sources: [...sources],
  };
}

/** Returns the text of a shard: header and lines, without a line break after the last one. */
async function shardText(header: UnpackedShard["header"], parts: readonly string[]): Promise<Buffer> {
  const first = Buffer.from(`${JSON.stringify(header)}\n`);
  const sizes = await Promise.all(parts.map(async (part) => (await stat(part)).size));
  const length = sizes.reduce((sum, size) => sum + size, first.length);
  if (length > maxUnpackedBytes) {
    throw new UndecidedError("SHARD_TOO_LARGE", `has ${length} bytes unpacked, more than readers accept`, {
      place: { what: header.ecosystem },
      advice: "Leave the ecosystem out, and report this limit",
    });
  }
  const text = Buffer.allocUnsafe(length);
  let offset = first.copy(text);
  for (const part of parts) offset += (await readFile(part)).copy(text, offset);
  return text.subarray(0, -1);
}

/** Returns the beginning of the names of an ecosystem's files. */
export function fileNameOf(ecosystem: string): string {
  return ecosystem.replace(/[^A-Za-z0-9.]+/g, "-");
}

type ExtraEntry = NonNullable<ShardIndex["kev"]>;

/** Adds CISA's catalog to the set. */
export async function writeKev(path: string, out: string): Promise<ExtraEntry> {
  const bytes = await readFile(path);
  const { released } = readKev(bytes.toString(), path);
  return { ...(await putExtra(out, "kev", ".json", bytes)), modified: released };
}

/** Adds FIRST's scores to the set. */
export async function writeEpss(path: string, out: string): Promise<ExtraEntry> {
  const bytes = await readFile(path);
  const { date } = await unpackEpss(bytes, path);
  return { ...(await putExtra(out, "epss", ".csv.gz", bytes)), modified: date };
}

/** Adds the state of the build to the set. */
export async function writeState(state: BuildState, out: string, now: Date): Promise<ExtraEntry> {
  return { ...(await putExtra(out, "state", ".json", formatState(state))), modified: now.toISOString() };
}

/**
 * Writes a file of the set. Its name contains the beginning of its digest.
 * @returns its name, digest and size, for the index.
 */
export async function putExtra(out: string, name: string, ending: string, content: Buffer) {
  const digest = sha256(content);
  const file = `${name}-${digest.slice(7, 19)}${ending}`;
  await writeFileAtomic(out, file, content);
  return { file, digest, size: content.length };
}
