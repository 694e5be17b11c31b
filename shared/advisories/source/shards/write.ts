import { readFile } from "node:fs/promises";
import { constants as zlib, zstdCompressSync } from "node:zlib";
import { sha256, writeFileAtomic } from "../../../files/index.ts";
import type { Advisory } from "../../model/advisory.ts";
import { unpackEpss } from "../../model/exploitation.ts";
import { readKev } from "../../model/kev.ts";
import { encodeShard } from "./encode.ts";
import type { ShardEntry, ShardIndex } from "./format.ts";

/** Writes the shard of one ecosystem and release, and returns its entry in the index. */
export async function writeShard(
  out: string,
  ecosystem: string,
  advisories: readonly Advisory[],
  sources: readonly string[],
): Promise<ShardEntry> {
  const content = encodeShard(ecosystem, advisories);
  const text = Buffer.from(content.text);
  const packed = zstdCompressSync(text, {
    params: { [zlib.ZSTD_c_compressionLevel]: 19, [zlib.ZSTD_c_checksumFlag]: 1 },
  });
  const digest = sha256(packed);
  const modified = advisories
    .map((advisory) => advisory.modified)
    .sort()
    .at(-1);
  const date = Date.parse(modified ?? "");
  const file = `${ecosystem.replace(/[^A-Za-z0-9.]+/g, "-")}-${digest.slice(7, 19)}.jsonl.zst`;
  await writeFileAtomic(out, file, packed);
  return {
    ecosystem,
    file,
    digest,
    size: packed.length,
    unpacked: text.length,
    advisories: content.advisories,
    packages: content.packages,
    ...(date > 0 ? { modified: new Date(date).toISOString() } : {}),
    sources: [...sources],
  };
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

async function putExtra(out: string, name: string, ending: string, content: Buffer) {
  const digest = sha256(content);
  const file = `${name}-${digest.slice(7, 19)}${ending}`;
  await writeFileAtomic(out, file, content);
  return { file, digest, size: content.length };
}
