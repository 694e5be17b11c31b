import { UndecidedError } from "../../errors/index.ts";

/** Probability of exploitation within 30 days, by FIRST's model. */
export interface EpssScore {
  /** 0 to 1. */
  readonly score: number;
  /** Share of vulnerabilities with this score or less, 0 to 1. */
  readonly percentile: number;
}

export interface EpssScores {
  /** Model version. Scores of different models are not comparable. */
  readonly model: string;
  readonly date: string;
  /** Scores by CVE. A missing CVE is unknown, not 0. */
  readonly scores: ReadonlyMap<string, EpssScore>;
}

/**
 * Parses EPSS scores (epss_scores-….csv, unpacked): a comment with model and date, a heading, one CVE per line.
 * @param wanted CVEs to keep. Default: all.
 * @throws UndecidedError `EPSS_INVALID` with the line.
 */
export function readEpss(text: string, label: string, wanted?: ReadonlySet<string>): EpssScores {
  const scores = new Map<string, EpssScore>();
  const [comment = "", heading = "", ...lines] = text.split(/\r?\n/);
  const [, model, date] = /^#model_version:([^,]*),score_date:(\S+)/.exec(comment) ?? [];
  if (model === undefined || date === undefined) throw invalid(label, 1, "has no model_version and score_date");
  if (!heading.startsWith("cve,epss,percentile")) throw invalid(label, 2, "is not the heading cve,epss,percentile");
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    const [cve = "", first, second] = line.split(",");
    if (wanted?.has(cve) === false) continue;
    const score = Number(first);
    const percentile = Number(second);
    if (!isShare(score) || !isShare(percentile))
      throw invalid(label, index + 3, "has no score and percentile from 0 to 1");
    scores.set(cve, { score, percentile });
  }
  return { model, date, scores };
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

function invalid(label: string, line: number, problem: string): UndecidedError {
  return new UndecidedError("EPSS_INVALID", problem, {
    place: { what: label, line },
    advice: "Download FIRST's epss_scores file again",
  });
}
