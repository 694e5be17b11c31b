import { createReadStream } from "node:fs";
import { join } from "node:path";
import { writeFileAtomic } from "../../../files/index.ts";
import type { CoverageGap } from "../../../findings/index.ts";
import { type CveRating, type CveRatings, readNvdVulnerability, readRatings } from "../../model/cve-ratings.ts";
import { unpackRatings } from "../shards/read.ts";
import { readVerified } from "../shards/store.ts";
import type { IndexContent } from "../shards/write-index.ts";
import { type Attempt, type BuildContext, standIn } from "./attempt.ts";
import { reasonOf } from "./fetch-export.ts";
import { jsonElements } from "./json-elements.ts";
import type { SourceState } from "./state.ts";

/** Exploitation data and ratings for a build. */
export interface Extras extends Pick<IndexContent, "kev" | "epss" | "ratings" | "digests"> {
  readonly state: Readonly<Record<string, SourceState>>;
  readonly gaps: readonly CoverageGap[];
}

/**
 * Reads exploitation data and ratings, or takes those of the previous set if they did not change or the source fails.
 * @throws UndecidedError `SOURCE_FAILED`, and if a file has another format.
 */
export async function extrasOf(attempts: readonly Attempt[], context: BuildContext): Promise<Extras> {
  const state: Record<string, SourceState> = {};
  const gaps: CoverageGap[] = [];
  const digests: Record<string, string> = {};
  const files: { kev?: string; epss?: string } = {};
  let ratings: CveRatings | undefined;
  for (const attempted of attempts) {
    const { source, failure } = attempted;
    const fetched = attempted.files;
    const current = fetched?.state ?? standIn(attempted, context);
    if (failure !== undefined) {
      const consequence = current === undefined ? "the set is built without it" : "that of an earlier build is kept";
      gaps.push({ what: source.name, why: `cannot be read (${reasonOf(failure)}); ${consequence}`, weight: "partial" });
    }
    if (current === undefined) continue;
    state[source.name] = current;
    digests[source.name] = fetched?.digest ?? context.previous?.index.sources[source.name] ?? "";
    const changed = fetched?.changed ?? [];
    if (source.kind === "nvd") ratings = await ratingsOf(changed, context);
    else
      files[source.kind as "kev" | "epss"] = changed[0] ?? (await previousFile(source.kind as "kev" | "epss", context));
  }
  return { ...files, ...(ratings === undefined ? {} : { ratings }), digests, state, gaps };
}

/** Writes a file of the previous set to the directory of downloads. */
async function previousFile(kind: "kev" | "epss", { previous, work }: BuildContext): Promise<string> {
  const entry = previous?.index[kind];
  if (previous === undefined || entry === undefined) throw new TypeError(`the previous set has no ${kind}`);
  await writeFileAtomic(work, entry.file, await readVerified(previous.store, entry));
  return join(work, entry.file);
}

const maxVulnerabilityBytes = 16 * 1024 * 1024;

/** Adds the ratings in changed feeds of the NVD to those of the previous set. */
async function ratingsOf(changed: readonly string[], { previous }: BuildContext): Promise<CveRatings> {
  const ratings = new Map<string, CveRating>();
  const entry = previous?.index.ratings;
  if (previous !== undefined && entry !== undefined) {
    const text = await unpackRatings(await readVerified(previous.store, entry), entry.file);
    for (const [id, rating] of readRatings(text, entry.file)) ratings.set(id, rating);
  }
  for (const path of changed) {
    for await (const text of jsonElements(createReadStream(path), path, maxVulnerabilityBytes)) {
      const [id, rating] = readNvdVulnerability(text, path);
      if (rating === undefined) ratings.delete(id);
      else ratings.set(id, rating);
    }
  }
  return ratings;
}
