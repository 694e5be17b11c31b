import calculators from "ae-cvss-calculator";
import type { Severity } from "../findings/index.ts";
import type { OsvSeverity } from "./osv-schema.ts";

export interface CvssRating {
  readonly vector?: string;
  /** Base score, 0 to 10. */
  readonly score: number;
}

/** OSV's severity types of CVSS, the one to prefer first. */
const preference = ["CVSS_V4", "CVSS_V3", "CVSS_V2"];

/** The rating by the newest version of CVSS among those given; undefined when none is valid. */
export function preferredCvss(ratings: OsvSeverity): CvssRating | undefined {
  for (const type of preference) {
    for (const rating of ratings ?? []) {
      if (rating.type !== type) continue;
      const score = baseScore(rating.score);
      if (score !== undefined) return { vector: rating.score, score };
    }
  }
  return undefined;
}

/**
 * The base score of a CVSS 2.0, 3.0, 3.1 or 4.0 vector (FIRST's specifications); undefined for anything but a vector
 * with all base metrics.
 */
export function baseScore(vector: string): number | undefined {
  if (!/^[\w:./()]{10,300}$/.test(vector)) return undefined;
  try {
    const parsed: unknown = calculators.fromVector(vector);
    return scoreOf(parsed);
  } catch {
    return undefined;
  }
}

function scoreOf(parsed: unknown): number | undefined {
  if (!isCalculator(parsed) || !parsed.isBaseFullyDefined()) return undefined;
  const { base } = parsed.calculateScores();
  return typeof base === "number" && base >= 0 && base <= 10 ? base : undefined;
}

interface Calculator {
  isBaseFullyDefined(): boolean;
  calculateScores(): { readonly base?: unknown };
}

function isCalculator(value: unknown): value is Calculator {
  return typeof value === "object" && value !== null && "calculateScores" in value && "isBaseFullyDefined" in value;
}

/** Qualitative severity of a base score (CVSS 3.1 and 4.0, section "Qualitative Severity Rating Scale"). */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  return score > 0 ? "low" : "info";
}
