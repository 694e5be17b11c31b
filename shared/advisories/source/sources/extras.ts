import { join } from "node:path";
import { SeaworthyError } from "../../../errors/index.ts";
import { writeFileAtomic } from "../../../files/index.ts";
import type { CoverageGap } from "../../../findings/index.ts";
import { readCveList } from "../ratings/cve-list.ts";
import { readNvdFiles } from "../ratings/nvd-files.ts";
import type { BuildContent } from "../shards/build-set.ts";
import type { RatingLines } from "../shards/rating-lines.ts";
import { readVerified } from "../shards/store.ts";
import { type Attempt, type BuildContext, ratingKinds, standIn } from "./attempt.ts";
import { reasonOf } from "./fetch-export.ts";
import type { SourceState } from "./state.ts";

/** Exploitation data and ratings for a build. */
export interface Extras extends Pick<BuildContent, "kev" | "epss" | "digests" | "readRatings"> {
  /** Final when the ratings are read. */
  readonly state: Readonly<Record<string, SourceState>>;
  readonly gaps: readonly CoverageGap[];
}

/**
 * Reads exploitation data, and prepares to read ratings. Takes those of the previous set if they did not change or the
 * source fails.
 * @throws UndecidedError `SOURCE_FAILED`, and if a file has another format.
 */
export async function extrasOf(attempts: readonly Attempt[], context: BuildContext): Promise<Extras> {
  const state: Record<string, SourceState> = {};
  const gaps: CoverageGap[] = [];
  const digests: Record<string, string> = {};
  const files: { kev?: string; epss?: string } = {};
  const rated: Attempt[] = [];
  for (const attempted of attempts) {
    const { source, failure } = attempted;
    const fetched = attempted.files;
    const current = fetched?.state ?? standIn(attempted, context);
    if (failure !== undefined) gaps.push(gapOf(source.name, failure, current !== undefined));
    if (current === undefined) continue;
    state[source.name] = current;
    digests[source.name] = fetched?.digest ?? context.previous?.index.sources[source.name] ?? "";
    if (ratingKinds.has(source.kind)) rated.push(attempted);
    else {
      const kind = source.kind as "kev" | "epss";
      files[kind] = fetched?.changed[0] ?? (await previousFile(kind, context));
    }
  }
  const readRatings = async (into: RatingLines): Promise<readonly CoverageGap[]> => {
    const found: CoverageGap[] = [];
    for (const attempted of rated) {
      const { source } = attempted;
      try {
        found.push(...(await readRated(attempted, into)));
      } catch (error) {
        if (!(error instanceof SeaworthyError)) throw error;
        const current = standIn({ source, failure: error }, context);
        found.push(gapOf(source.name, error, current !== undefined));
        if (current === undefined) {
          delete state[source.name];
          delete digests[source.name];
        } else {
          state[source.name] = current;
          digests[source.name] = context.previous?.index.sources[source.name] ?? "";
        }
      }
    }
    return found;
  };
  return { ...files, digests, state, gaps, readRatings };
}

function gapOf(name: string, failure: SeaworthyError, isKept: boolean): CoverageGap {
  const consequence = isKept ? "that of an earlier build is kept" : "the set is built without it";
  return { what: name, why: `cannot be read (${reasonOf(failure)}); ${consequence}`, weight: "partial" };
}

/** Reads the changed files of a source of ratings. */
async function readRated({ source, files }: Attempt, into: RatingLines): Promise<readonly CoverageGap[]> {
  const changed = files?.changed ?? [];
  if (changed.length === 0) return [];
  if (source.kind === "cve-list") return (await readCveList(changed, into)).gaps;
  await readNvdFiles(changed, into);
  return [];
}

/** Writes a file of the previous set to the directory of downloads. */
async function previousFile(kind: "kev" | "epss", { previous, work }: BuildContext): Promise<string> {
  const entry = previous?.index[kind];
  if (previous === undefined || entry === undefined) throw new TypeError(`the previous set has no ${kind}`);
  await writeFileAtomic(work, entry.file, await readVerified(previous.store, entry));
  return join(work, entry.file);
}
