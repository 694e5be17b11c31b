import { isAtLeast, type Severity } from "../findings/index.ts";

/**
 * What a run reports: `recommended` is what is precise and can be acted on, `strict` is every rule at its own severity,
 * and `hadolint` is what hadolint reports.
 */
export type Profile = "recommended" | "strict" | "hadolint";

/** Changes that the profile `recommended` makes to rules, by id: a lower severity, or `off`. */
export type RecommendedRules = Readonly<Record<string, Severity | "off">>;

/** Returns a severity under the profile `recommended`, which never raises one. */
export function lowerSeverity(rules: RecommendedRules, id: string, severity: Severity): Severity {
  const lowered = Object.hasOwn(rules, id) ? rules[id] : undefined;
  return lowered === undefined || lowered === "off" || isAtLeast(lowered, severity) ? severity : lowered;
}
