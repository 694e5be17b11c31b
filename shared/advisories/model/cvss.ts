import calculators from "ae-cvss-calculator";
import type { Severity } from "../../findings/index.ts";
import type { OsvSeverity } from "./osv-schema.ts";

export interface CvssRating {
  readonly vector?: string;
  /** Base score, 0 to 10. */
  readonly score: number;
}

/** OSV's CVSS severity types, preferred first. */
const preference = ["CVSS_V4", "CVSS_V3", "CVSS_V2"];

/** Returns the rating by the newest CVSS version; undefined if none is valid. */
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

/** Base metrics and their values by vector prefix (FIRST's specifications of CVSS 2.0, 3.0, 3.1 and 4.0). */
const threeMetrics = "AV:NALP AC:LH PR:NLH UI:NR S:UC C:NLH I:NLH A:NLH";
const baseMetrics: Readonly<Record<string, string>> = {
  "": "AV:LAN AC:HML Au:MSN C:NPC I:NPC A:NPC",
  "CVSS:3.0/": threeMetrics,
  "CVSS:3.1/": threeMetrics,
  "CVSS:4.0/": "AV:NALP AC:LH AT:NP PR:NLH UI:NPA VC:HLN VI:HLN VA:HLN SC:HLN SI:HLN SA:HLN",
};

/**
 * Computes the base score of a CVSS 2.0, 3.0, 3.1 or 4.0 vector; undefined without all base metrics. Ignores other
 * metrics.
 */
export function baseScore(vector: string): number | undefined {
  const prefix = /^CVSS:\d\.\d\//.exec(vector)?.[0] ?? "";
  const metrics = Object.hasOwn(baseMetrics, prefix) ? baseMetrics[prefix] : undefined;
  if (metrics === undefined || vector.length > 300) return undefined;
  const stated = new Map(
    vector
      .slice(prefix.length)
      .replace(/^\(|\)$/g, "")
      .split("/")
      .map((pair): [string, string] => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)]),
  );
  const base = metrics.split(" ").map((metric) => {
    const [name = "", values = ""] = metric.split(":");
    const value = stated.get(name) ?? "";
    return value.length === 1 && values.includes(value) ? `${name}:${value}` : undefined;
  });
  if (base.includes(undefined)) return undefined;
  const parsed: unknown = calculators.fromVector(prefix + base.join("/"));
  return scoreOf(parsed);
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

/** Returns the version of CVSS that a vector is written in; an empty text without a vector. */
export function cvssVersion(vector: string | undefined): "2.0" | "3.0" | "3.1" | "4.0" | "" {
  if (vector === undefined || vector === "") return "";
  const [, version = "2.0"] = /^CVSS:(3\.0|3\.1|4\.0)\//u.exec(vector) ?? [];
  return version as "2.0" | "3.0" | "3.1" | "4.0";
}

/** Returns the qualitative severity of a base score (CVSS 3.1 and 4.0, section "Qualitative Severity Rating Scale"). */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  return score > 0 ? "low" : "info";
}
