import type { Match } from "../../shared/advisories/index.ts";
import { type Rule, ratedSeverity, worstSeverity } from "../../shared/findings/index.ts";
import { defineRule, type RuleKind, type RuleText, toReportedRule } from "../../shared/rules/index.ts";
import { code, escapeMarkdown, oneLine, plain, truncate } from "../../shared/text/index.ts";
import { defined } from "../../shared/values/index.ts";

const maxDetailLength = 4000;

const kind: RuleKind = { tags: ["security"], help: "advice" };

/** Defines a rule about an image as a whole, whose help is the advice alone. */
export function adviceRule(text: RuleText & { readonly advice: string }): Rule {
  const { remedy, ...rule } = defineRule(text, kind);
  return { ...toReportedRule(rule), ...defined({ remedy }) };
}

/** Rule for packages with advisories but without a known version. */
export const unknownVersion: Rule = adviceRule({
  id: "SW-IM-unknown-version",
  name: "UnknownPackageVersion",
  severity: "medium",
  summary: "Record the version of every package.",
  why: "Advisories exist for this package, but neither a package database nor the package itself states the installed version. The scan cannot decide whether it is affected, so it does not count as clean.",
  advice:
    "Install the package with its package manager, or build it with its version recorded (for Go: from a tagged module, not from a bare checkout). Then scan again.",
  tags: ["vulnerability", "unknown-version"],
  precision: "medium",
});

/** Returns one rule per vulnerability, rated as its worst match and sorted by id. */
export function vulnerabilityRules(matches: readonly Match[]): Rule[] {
  const groups = Map.groupBy(matches, ({ id }) => id);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [vulnerabilityRule(first, group)];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function vulnerabilityRule(first: Match, group: readonly Match[]): Rule {
  const { id, advisory } = first;
  const severity = worstSeverity(group.map((match) => ratedSeverity(match.severity))) ?? "medium";
  const malicious = group.some((match) => match.malicious);
  const scores = group.flatMap(({ ratings }) => ratings.flatMap(({ score }) => score ?? []));
  const title =
    advisory.summary === "" ? `${id} in ${first.advisory.affected[0]?.name ?? first.package.name}` : advisory.summary;
  const details = plain(truncate(advisory.details ?? title, maxDetailLength));
  const text: RuleText = {
    id,
    name: malicious ? "MaliciousPackage" : "VulnerablePackage",
    severity,
    summary: truncate(oneLine(title), 300),
    why: truncate(oneLine(advisory.details ?? title), 1000),
    help: { text: helpText(first, group, details), markdown: helpMarkdown(first, group, details) },
    tags: [malicious ? "malicious" : "vulnerability"],
    links: advisory.references.filter((reference) => /^https:\/\/[^\s"<>\\^`{|}]+$/.test(reference)).slice(0, 1),
    // A malicious package is critical whatever its score. Otherwise, the score counts if no vendor rates it.
    ...(malicious || scores.length === 0 || first.ratings[0]?.by !== "cvss"
      ? {}
      : { securityScore: Math.max(...scores) }),
    precision: "high",
  };
  return toReportedRule(defineRule(text, kind));
}

function remediation({ malicious, fixedVersion, package: pkg }: Match): string {
  if (malicious) return "Remove the package and treat every secret that it could access as stolen.";
  if (fixedVersion === undefined) {
    return "No fixed version is known. Remove the package if nothing needs it, or add a waiver with a reason and an end date.";
  }
  return `Upgrade ${pkg.name} to ${fixedVersion} or later. If it comes from the base image, rebuild on a newer base image.`;
}

function helpText(first: Match, group: readonly Match[], details: string): string {
  return [
    details,
    ...new Set(group.map(remediation)),
    ...(first.aliases.length === 0 ? [] : [`Also known as ${first.aliases.join(", ")}.`]),
    ...first.advisory.references.slice(0, 5),
  ].join("\n\n");
}

function helpMarkdown(first: Match, group: readonly Match[], details: string): string {
  const ratings = first.ratings.map(
    ({ source, by, severity, score, vector }) =>
      `| ${code(source)} | ${by === "vendor" ? "vendor" : "CVSS"} | ${severity} | ${score ?? ""} | ${vector === undefined ? "" : code(vector)} |`,
  );
  const table =
    ratings.length === 0
      ? []
      : [["| advisory | rated by | severity | score | vector |", "|---|---|---|---|---|", ...ratings].join("\n")];
  const links = first.advisory.references
    .filter((reference) => /^https?:\/\/[^\s<>]+$/.test(reference))
    .slice(0, 5)
    .map((reference) => `- <${reference}>`);
  return [
    details
      .split(/\n{2,}/)
      .map(escapeMarkdown)
      .join("\n\n"),
    ...[...new Set(group.map(remediation))].map(escapeMarkdown),
    ...table,
    ...(first.aliases.length === 0 ? [] : [`Also known as ${first.aliases.map(code).join(", ")}.`]),
    ...(links.length === 0 ? [] : [links.join("\n")]),
  ].join("\n\n");
}
