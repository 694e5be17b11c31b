import { appendFileSync, mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { constants as zlib, zstdCompressSync } from "node:zlib";
import type { ShardEntry, ShardIndex } from "./format.ts";
import { type RatingLine, ratingLineText } from "./rating-lines.ts";
import { readShardLines } from "./read.ts";
import { directoryShards } from "./store.ts";
import { fileNameOf, putExtra } from "./write.ts";

/** Characters of lines that are kept in memory for each file. */
const maxBuffered = 64 * 1024;
/** Zstandard's level for the ratings of all CVEs, which only builds read. */
const levelOfAll = 12;
const levelOfShard = 19;

/** Shards with their ratings, and the ratings of all CVEs. */
export interface RatedShards {
  readonly shards: readonly ShardEntry[];
  /** Absent if nothing is rated. */
  readonly cveRatings?: NonNullable<ShardIndex["cveRatings"]>;
}

/**
 * Writes next to each shard the ratings of the CVEs that it names, so that an image needs no others, and the ratings of
 * all CVEs for the next build.
 * @param shards in the directory of the set.
 * @param lines ordered by CVE.
 * @param work directory for temporary files.
 */
export async function writeRatings(
  shards: readonly ShardEntry[],
  lines: Iterable<RatingLine>,
  { out, now, work }: { readonly out: string; readonly now: Date; readonly work: string },
): Promise<RatedShards> {
  const directory = join(work, "rating-shards");
  mkdirSync(directory, { recursive: true });
  const named = await cvesByShard(shards, out);
  const files = shards.map((_, place) => new LineFile(join(directory, String(place))));
  const all = new LineFile(join(directory, "all"));
  for (const line of lines) {
    all.add(line);
    for (const place of named.get(line.cve) ?? []) {
      // The shard itself has what the records of its own export say.
      const isOwn = line.source.startsWith("osv/") && shards[place]?.sources.includes(line.source) === true;
      if (!isOwn) files[place]?.add(line);
    }
  }
  const rated: ShardEntry[] = [];
  for (const [place, { ratings: _earlier, ...shard }] of shards.entries()) {
    const file = files[place];
    const packed = await file?.pack(levelOfShard);
    if (file === undefined || packed === undefined) rated.push(shard);
    else {
      const name = `${fileNameOf(shard.ecosystem)}-ratings`;
      const entry = await putExtra(out, name, ".tsv.zst", packed);
      rated.push({ ...shard, ratings: { ...entry, unpacked: file.length, cves: file.cves } });
    }
  }
  const packed = await all.pack(levelOfAll);
  if (packed === undefined) return { shards: rated };
  const cveRatings = { ...(await putExtra(out, "cve-ratings", ".tsv.zst", packed)), modified: now.toISOString() };
  return { shards: rated, cveRatings };
}

const cve = /\bCVE-\d{4}-\d{4,19}\b/gu;

/** Returns the places of the shards that name each CVE, in ids, aliases and related records. */
async function cvesByShard(shards: readonly ShardEntry[], out: string): Promise<ReadonlyMap<string, number[]>> {
  const places = new Map<string, number[]>();
  for (const [place, shard] of shards.entries()) {
    for (const line of await readShardLines(directoryShards(out), shard)) {
      for (const id of namedCves(line)) {
        const existing = places.get(id);
        if (existing === undefined) places.set(id, [place]);
        else if (existing.at(-1) !== place) existing.push(place);
      }
    }
  }
  return places;
}

/** Returns the CVEs in the first four fields of an advisory's row: id, aliases, upstream and related. */
function namedCves(line: string): string[] {
  const [id, aliases, upstream, related] = JSON.parse(line) as [string, string[], string[], string[]];
  return [id, ...aliases, ...upstream, ...related].flatMap((name) => name.match(cve) ?? []);
}

/** File of lines that is being written. */
class LineFile {
  readonly #path: string;
  #buffer = "";
  #last = "";
  /** Bytes. */
  length = 0;
  /** Number of CVEs. */
  cves = 0;

  constructor(path: string) {
    this.#path = path;
  }

  add(line: RatingLine): void {
    const text = ratingLineText(line);
    this.#buffer += text;
    this.length += Buffer.byteLength(text);
    if (line.cve !== this.#last) this.cves += 1;
    this.#last = line.cve;
    if (this.#buffer.length > maxBuffered) this.#flush();
  }

  /** Compresses the file. Undefined if it is empty. */
  async pack(level: number): Promise<Buffer | undefined> {
    if (this.length === 0) return undefined;
    this.#flush();
    const params = { [zlib.ZSTD_c_compressionLevel]: level, [zlib.ZSTD_c_checksumFlag]: 1 };
    return zstdCompressSync(await readFile(this.#path), { params });
  }

  #flush(): void {
    appendFileSync(this.#path, this.#buffer);
    this.#buffer = "";
  }
}
