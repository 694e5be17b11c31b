import { disagreementsIn, type Match, type Rating, raterName, ratingBasis } from "../../shared/advisories/index.ts";
import {
  defaultUnknownSeverity,
  type Rule,
  ratedSeverity,
  type Severity,
  worstSeverity,
} from "../../shared/findings/index.ts";
import { defineRule, type RuleKind, type RuleText, toReportedRule } from "../../shared/rules/index.ts";
import { code, escapeMarkdown, oneLine, plain, truncate } from "../../shared/text/index.ts";
import { defined } from "../../shared/values/index.ts";

const maxDetailLength = 4000;
const maxRatings = 20;

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
export function vulnerabilityRules(matches: readonly Match[], unknown: Severity = defaultUnknownSeverity): Rule[] {
  const groups = Map.groupBy(matches, ({ id }) => id);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [vulnerabilityRule(first, group, unknown)];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function vulnerabilityRule(first: Match, group: readonly Match[], unknown: Severity): Rule {
  const { id, advisory } = first;
  const severity = worstSeverity(group.map((match) => ratedSeverity(match.severity, unknown))) ?? unknown;
  const malicious = group.some((match) => match.malicious);
  const scores = group.flatMap(({ ratings: [rating] }) => rating?.score ?? []);
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
    // A malicious package is critical whatever its score. Otherwise, the score counts if the severity is from it.
    ...(malicious || scores.length < group.length ? {} : { securityScore: Math.max(...scores) }),
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
  const disagreements = first.malicious ? [] : disagreementsIn(first.ratings);
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
    ...ratingsTable(first.ratings),
    ...(disagreements.length === 0
      ? []
      : [
          `The first of these ratings counts. ${disagreements.map(raterName).map(escapeMarkdown).join(", ")} differ by two steps or more.`,
        ]),
    ...(first.aliases.length === 0 ? [] : [`Also known as ${first.aliases.map(code).join(", ")}.`]),
    ...(links.length === 0 ? [] : [links.join("\n")]),
  ].join("\n\n");
}

/** Shows all ratings, the one that counts first. */
function ratingsTable(ratings: readonly Rating[]): string[] {
  if (ratings.length === 0) return [];
  const rows = ratings.slice(0, maxRatings).map((rating) => {
    const { kind, severity, vector, scenario } = rating;
    const basis = [kind === "ssvc" ? `derived from SSVC: ${ratingBasis(rating)}` : ratingBasis(rating)];
    if (scenario !== undefined) basis.push(scenario);
    const cells = [code(raterName(rating)), severity, escapeMarkdown(basis.join("; ")).replaceAll("|", "&#124;")];
    return `| ${[...cells, vector === undefined ? "" : code(vector)].join(" | ")} |`;
  });
  return [["| rated by | severity | basis | vector |", "|---|---|---|---|", ...rows].join("\n")];
}
