import { promisify } from "node:util";
import { zstdDecompress } from "node:zlib";
import { messageOf, UndecidedError } from "../../../errors/index.ts";
import type { AdvisoryQuery } from "../../match/lookup.ts";
import type { Advisory } from "../../model/advisory.ts";
import { cvssVersion } from "../../model/cvss.ts";
import { ratingsOfRows } from "../../ratings/rating.ts";
import { type RatingBook, RatingCollector } from "../../ratings/rating-book.ts";
import { maxUnpackedBytes, type ShardIndex } from "./format.ts";
import { type RatingLine, readRatingLines } from "./rating-lines.ts";
import { readVerified, type ShardFile, type ShardStore } from "./store.ts";

const cve = /\bCVE-\d{4}-\d{4,19}\b/gu;

/**
 * Reads what a set says about the severity of the CVEs that advisories name: the ratings next to the shards of the
 * queried ecosystems. Sets without them may have one rating per CVE.
 * @throws UndecidedError if a file is missing, damaged or does not match the index.
 */
export async function readRatings(
  store: ShardStore,
  index: ShardIndex,
  query: AdvisoryQuery,
  advisories: readonly Advisory[],
): Promise<RatingBook> {
  const cves = new Set(advisories.flatMap(namesOf).flatMap((name) => name.match(cve) ?? []));
  const wants = (id: string): boolean => cves.has(id);
  const ratings = new RatingCollector();
  const used = index.shards.filter(({ ecosystem }) => query.has(ecosystem)).flatMap((shard) => shard.ratings ?? []);
  const texts = await Promise.all(
    used.map(async (entry) => [entry.file, await unpackFile(store, entry, Math.max(1, entry.unpacked))] as const),
  );
  // Several shards may name one CVE. What its rating is from is the same everywhere.
  for (const [file, text] of texts) {
    for (const { cve: id, rows } of readRatingLines(text, `${store.name}: ${file}`, wants)) {
      ratings.add(id, ratingsOfRows(rows));
    }
  }
  if (index.ratings !== undefined) await addSingleRatings(store, index.ratings, wants, ratings);
  return ratings.book;
}

function namesOf({ id, aliases, upstream, related }: Advisory): readonly string[] {
  return [id, ...aliases, ...upstream, ...related];
}

/** Maximum unpacked size of the ratings of all CVEs; those of today have a third of it. */
const maxRatingsBytes = 256 * 1024 * 1024;

/**
 * Reads the ratings of all CVEs of a previous set.
 * @throws UndecidedError as `readRatings`.
 */
export async function readAllRatings(
  store: ShardStore,
  { cveRatings: entry }: ShardIndex,
): Promise<Iterable<RatingLine>> {
  if (entry === undefined) return [];
  return readRatingLines(await unpackFile(store, entry, maxRatingsBytes), `${store.name}: ${entry.file}`);
}

/** Adds the ratings of earlier sets: lines of CVE, score, vector and who rated it. */
async function addSingleRatings(
  store: ShardStore,
  entry: ShardFile,
  wants: (id: string) => boolean,
  ratings: RatingCollector,
): Promise<void> {
  const names: Readonly<Record<string, "nvd" | "cisa">> = { NVD: "nvd", CISA: "cisa" };
  for (const line of (await unpackFile(store, entry, maxRatingsBytes)).split("\n")) {
    const [id = "", scoreText = "", vector = "", source] = line.split("\t");
    if (id === "" || !wants(id)) continue;
    const score = Number(scoreText);
    if (source === undefined || scoreText === "" || !(score >= 0 && score <= 10)) {
      throw invalid(`${store.name}: ${entry.file}`, `has an invalid line for "${id}"`);
    }
    const rater = Object.hasOwn(names, source) ? (names[source] ?? "cna") : "cna";
    const rating = { rater, source, kind: "cvss", version: cvssVersion(vector), score, vector } as const;
    ratings.add(id, { rejected: false, ratings: [rating] });
  }
}

async function unpackFile(store: ShardStore, entry: ShardFile, maxBytes: number): Promise<string> {
  const packed = await readVerified(store, entry);
  try {
    if (maxBytes > maxUnpackedBytes) throw new RangeError(`it unpacks to ${maxBytes} bytes`);
    return (await promisify(zstdDecompress)(packed, { maxOutputLength: maxBytes })).toString();
  } catch (error) {
    throw invalid(`${store.name}: ${entry.file}`, `is damaged: ${messageOf(error)}`, error);
  }
}

function invalid(label: string, problem: string, cause?: unknown): UndecidedError {
  return new UndecidedError("RATINGS_INVALID", problem, {
    place: { what: label },
    advice: "Build or download it again",
    cause,
  });
}
