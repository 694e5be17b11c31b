import type { Profile, RecommendedRules } from "../../../shared/rules/index.ts";
import { lowerSeverity } from "../../../shared/rules/index.ts";
import type { ImageProblem } from "../image-check.ts";

/**
 * What the profile `recommended` changes of the hygiene rules. The container's settings decide about the user, orchestrators
 * have health checks of their own, and the age of an image says nothing that advisories do not. The
 * summary lists wasted bytes under every profile.
 */
export const recommendedRules: RecommendedRules = {
  "SW-IM-root-user": "low",
  "SW-IM-no-healthcheck": "off",
  "SW-IM-old-image": "info",
  "SW-IM-hidden-content": "off",
  "SW-IM-access-copy": "off",
  "SW-IM-build-cache": "off",
  "SW-IM-temporary-files": "off",
  "SW-IM-unwritable-directory": "off",
  "SW-IM-undeclared-port": "off",
  "SW-IM-build-tools": "off",
  "SW-IM-unneeded-copy": "off",
  "SW-IM-development-packages": "off",
};

/** Returns the problems that a profile reports, with the severities that it gives them. */
export function underProfile(problems: readonly ImageProblem[], profile: Profile): readonly ImageProblem[] {
  if (profile !== "recommended") return problems;
  return problems
    .filter(({ rule }) => recommendedRules[rule.id] !== "off")
    .map((problem) => {
      const { rule, finding } = problem;
      const lower = (severity: ImageProblem["rule"]["severity"]) => lowerSeverity(recommendedRules, rule.id, severity);
      return {
        ...problem,
        rule: { ...rule, severity: lower(rule.severity) },
        finding: { ...finding, severity: lower(finding.severity) },
      };
    });
}
