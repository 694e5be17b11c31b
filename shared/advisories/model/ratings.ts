import type { AdvisorySeverity, Severity } from "../../findings/index.ts";
import { type CvssRating, preferredCvss } from "./cvss.ts";
import type { OsvAffected, OsvRecord } from "./osv-schema.ts";

/** Severity words of databases and distributions, in lower case. */
const words: Readonly<Record<string, Severity>> = {
  critical: "critical",
  urgent: "critical",
  high: "high",
  important: "high",
  medium: "medium",
  moderate: "medium",
  low: "low",
  minor: "low",
  negligible: "info",
  unimportant: "info",
  none: "info",
};

/** Parses a severity word; undefined for words without a rating, such as `not yet assigned`. */
export function ratingOfWord(word: unknown): Severity | undefined {
  if (typeof word !== "string") return undefined;
  const key = word.trim().toLowerCase().replace(/\*+$/, "");
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/**
 * Returns the rating by a record's author: GitHub's `database_specific.severity`, Ubuntu's severity type, or the first
 * word of an enterprise distribution's summary (`Important: kernel security update`).
 */
export function recordRating(record: OsvRecord): AdvisorySeverity {
  return (
    ratingOfWord(record.database_specific?.["severity"]) ??
    ratingOfWord(record.severity?.find(({ type }) => type === "Ubuntu")?.score) ??
    ratingOfWord(/^(\w+): /.exec(record.summary ?? "")?.[1]) ??
    "unknown"
  );
}

/** Returns a distribution's rating of one package in one release: Debian's `urgency`, Ubuntu's priority. */
export function affectedRating(affected: OsvAffected): AdvisorySeverity | undefined {
  return (
    ratingOfWord(affected.ecosystem_specific?.["urgency"]) ??
    ratingOfWord(affected.ecosystem_specific?.["ubuntu_priority"]) ??
    ratingOfWord(affected.severity?.find(({ type }) => type === "Ubuntu")?.score)
  );
}

/** Returns the record's vector, that of an affected package, or a published score without a vector. */
export function recordCvss(record: OsvRecord): CvssRating | undefined {
  const vector =
    preferredCvss(record.severity) ?? preferredCvss(record.affected?.flatMap((range) => range.severity ?? []));
  if (vector !== undefined) return vector;
  for (const key of ["cvss_v4_score", "cvss_v3_score", "cvss_v2_score"]) {
    const score = record.database_specific?.[key];
    if (typeof score === "number" && score >= 0 && score <= 10) return { score };
  }
  return undefined;
}
