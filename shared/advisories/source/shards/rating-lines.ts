import { join } from "node:path";
import { z } from "zod";
import { UndecidedError } from "../../../errors/index.ts";
import { parseProblem } from "../../../errors/parse-problem.ts";
import { type CveRatings, type RatingRow, ratingRow, ratingRowsOf } from "../../ratings/rating.ts";
import { ExternalSorter } from "./external-sort.ts";

/** Ratings of a CVE by one source of a build. A line of a file: CVE, tab, source, tab, rows as JSON. */
export interface RatingLine {
  readonly cve: string;
  /** Name among the sources of an index. */
  readonly source: string;
  readonly rows: readonly RatingRow[];
}

/** Sources whose records are the CVE itself, so that what the NVD repeats of them is left out. */
const original = "cve-list";
const repeating = "nvd";

/**
 * Collects the ratings of a build by CVE, in memory that does not depend on their number. What a source says now
 * replaces what the previous set has of it, CVE by CVE.
 */
export class RatingLines {
  readonly #sorter: ExternalSorter;
  readonly #complete = new Set<string>();

  /** @param directory of its own for temporary files. The caller removes it. */
  constructor(directory: string, maxRunLength?: number) {
    this.#sorter = new ExternalSorter(join(directory, "ratings"), maxRunLength);
  }

  /** Adds what a source says. No ratings are an answer, too: nobody rates the CVE any more. */
  add(cve: string, source: string, ratings: CveRatings): void {
    this.#sorter.add(cve, `${source}\t${JSON.stringify(ratingRowsOf(ratings))}`);
  }

  /** States that a source was read completely, so that nothing of the previous set counts for it. */
  completed(source: string): void {
    this.#complete.add(source);
  }

  /**
   * Returns all ratings, ordered by CVE and source. Nothing may be added afterwards.
   * @param previous lines of the previous set, in their order.
   * @param sources of the new set. Lines of others are dropped.
   */
  *merged(previous: Iterable<RatingLine>, sources: ReadonlySet<string>): Generator<RatingLine> {
    for (const { cve, source, rows } of previous) {
      if (sources.has(source) && !this.#complete.has(source)) {
        this.#sorter.add(cve, `\t${source}\t${JSON.stringify(rows)}`);
      }
    }
    let cve: string | undefined;
    let values: string[] = [];
    for (const [key, value] of this.#sorter.sorted()) {
      if (key !== cve) {
        if (cve !== undefined) yield* combined(cve, values);
        values = [];
        cve = key;
      }
      values.push(value);
    }
    if (cve !== undefined) yield* combined(cve, values);
  }
}

/** Combines the lines of one CVE. Those of the previous set begin with a tab, and come last. */
function combined(cve: string, values: readonly string[]): RatingLine[] {
  const bySource = new Map<string, RatingRow[]>();
  const current = new Set<string>();
  for (const value of values) {
    const isOld = value.startsWith("\t");
    const [source = "", json = "[]"] = (isOld ? value.slice(1) : value).split("\t");
    if (isOld && current.has(source)) continue;
    if (!isOld) current.add(source);
    bySource.set(source, [...(bySource.get(source) ?? []), ...(JSON.parse(json) as RatingRow[])]);
  }
  const known = new Set((bySource.get(original) ?? []).map(kindOf));
  if (bySource.has(original)) known.add("cna rejected");
  return [...bySource]
    .map(([source, rows]) => ({
      cve,
      source,
      rows: source === repeating ? rows.filter((row) => !known.has(kindOf(row))) : rows,
    }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => (a.source < b.source ? -1 : 1));
}

/** Returns who rates and how, without the version of CVSS. */
function kindOf([rater, , kind]: RatingRow): string {
  return `${rater} ${kind === "word" || kind === "ssvc" || kind === "rejected" ? kind : "cvss"}`;
}

/** Formats a line. */
export function ratingLineText({ cve, source, rows }: RatingLine): string {
  return `${cve}\t${source}\t${JSON.stringify(rows)}\n`;
}

/**
 * Reads lines.
 * @param wants selects the CVEs. Default: all.
 * @throws UndecidedError `RATINGS_INVALID`.
 */
export function* readRatingLines(
  text: string,
  label: string,
  wants: (cve: string) => boolean = () => true,
): Generator<RatingLine> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const tab = text.indexOf("\t", start);
    const cve = text.slice(start, tab);
    if (tab < 0 || tab > end) throw invalid(label, "a line has no tab");
    if (wants(cve)) yield parseLine(cve, text.slice(tab + 1, end), label);
    start = end + 1;
  }
}

const rowsSchema = z.array(ratingRow);

function parseLine(cve: string, rest: string, label: string): RatingLine {
  const tab = rest.indexOf("\t");
  try {
    return { cve, source: rest.slice(0, Math.max(tab, 0)), rows: rowsSchema.parse(JSON.parse(rest.slice(tab + 1))) };
  } catch (error) {
    throw invalid(label, `${cve.slice(0, 30)}: ${parseProblem(error)}`, error);
  }
}

function invalid(label: string, problem: string, cause?: unknown): UndecidedError {
  return new UndecidedError("RATINGS_INVALID", `has invalid ratings: ${problem}`, {
    place: { what: label },
    advice: "Build or download it again",
    cause,
  });
}
