import type { Rule, Severity } from "../../../shared/findings/index.ts";
import { buildkitIds, lowerSeverity, type RecommendedRules, toReportedRule } from "../../../shared/rules/index.ts";
import type { LintProblem, LintRule } from "../checks/rule.ts";
import type { LintOptions } from "../options.ts";

/**
 * What the profile `recommended` changes. A finding blocks by default only if the build breaks, a secret leaks, or what is
 * installed is not verified. What only the container's settings decide, or nobody can act on in most files, is lower or off.
 */
export const recommendedRules: RecommendedRules = {
  DL3002: "medium",
  "SW-DF-user-missing": "low",
  "SW-DF-healthcheck-missing": "off",
  "SW-DF-digest-missing": "off",
  "SW-DF-copy-digest-missing": "off",
  "SW-DF-suppression-reasonless": "off",
};

/**
 * Returns which rules run. hadolint's overrides decide first, then `enable` and BuildKit's experimental checks, then the
 * profile.
 */
export function createRuleFilter(
  options: LintOptions,
  experimental: readonly string[],
): (rule: Pick<LintRule, "id" | "isOptIn" | "hadolint">) => boolean {
  const enabled = new Set([...options.enabled, ...experimental]);
  return ({ id, isOptIn, hadolint }) => {
    const override = Object.hasOwn(options.overrides, id) ? options.overrides[id] : undefined;
    if (override !== undefined) return override !== "ignore";
    if (enabled.has(id) || (experimental.includes("all") && buildkitIds.has(id))) return true;
    switch (options.profile) {
      case "strict":
        return true;
      case "hadolint":
        return hadolint !== undefined && !isOptIn;
      case "recommended":
        return !isOptIn && recommendedRules[id] !== "off";
    }
  };
}

/** Returns the severity of a problem under the profile. */
export function getSeverity(
  { rule, severity = rule.severity }: Pick<LintProblem, "rule" | "severity">,
  { profile }: LintOptions,
): Severity {
  return profile === "recommended" ? lowerSeverity(recommendedRules, rule.id, severity) : severity;
}

/** Returns the metadata of a rule for reports, with its severity under the profile. */
export function getReportedRule(rule: LintRule, options: LintOptions): Rule {
  return { ...toReportedRule(rule), severity: getSeverity({ rule }, options) };
}
