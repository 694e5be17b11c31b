import type { Finding } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Rule } from "./rule.ts";
import { compareSeverity, type Severity, severities, worstSeverity } from "./severity.ts";

/** The rule of the one finding that stands for all that a base image brings. */
export const baseImageRuleId = "SW-IM-base-image";
/** Ids named in the message of a collapsed finding. */
const shownIds = 8;

/** The rule of what `collapseBase` makes, rated as the worst of what it stands for. */
export function baseImageRule(severity: Severity): Rule {
  const advice =
    "Rebuild on the newest image of the same tag, or name a newer tag or digest in FROM; then scan again. Where no newer base helps, upgrade the named packages in a RUN of the Dockerfile, or choose a smaller base. The report lists every finding by itself.";
  return {
    id: baseImageRuleId,
    name: "BaseImageFindings",
    severity,
    summary: "The base image brings findings of its own.",
    description:
      "These findings lie in layers that the base image brought. Nothing in the Dockerfile causes them but FROM, and changing FROM clears them together.",
    help: { text: advice, markdown: advice },
    tags: ["security", "vulnerability", "base-image"],
    precision: "high",
  };
}

/**
 * Joins the findings that one FROM brings into one that counts them and names the worst; for what people read, never
 * for evidence. A finding that is alone on its FROM, and every other finding, stays as it is.
 */
export function collapseBase(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, keyOf);
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const key = keyOf(finding);
    const group = key === undefined ? undefined : groups.get(key);
    if (key === undefined || group === undefined || group.length < 2) return [finding];
    if (seen.has(key)) return [];
    seen.add(key);
    return [joined(finding, group)];
  });
}

function keyOf({ inBase, suppression, subject, locations: [first] }: Finding): string | undefined {
  if (inBase !== true || suppression !== undefined || first === undefined || subject.kind !== "image") return undefined;
  return JSON.stringify([subject.digest, subject.platform, first.file, first.region.startLine]);
}

function joined(first: Finding, group: readonly Finding[]): Finding {
  const worst = worstSeverity(group.map(({ severity }) => severity)) ?? first.severity;
  const ranked = group.toSorted((a, b) => compareSeverity(a.severity, b.severity));
  const ids = [...new Set(ranked.map((finding) => finding.ruleId))];
  const more = ids.length > shownIds ? ` and ${ids.length - shownIds} more` : "";
  const counts = severities.flatMap((severity) => {
    const number = group.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}`];
  });
  const [base] = group.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === "base"));
  const place = first.locations.slice(0, 1);
  return {
    ruleId: baseImageRuleId,
    severity: worst,
    message: `${group.length} findings come with the base image (${counts.join(", ")}): ${ids.slice(0, shownIds).join(", ")}${more}; ${helpFor(group)}`,
    locations: place,
    subject: first.subject,
    fingerprint: fingerprint(
      baseImageRuleId,
      first.subject.kind === "image" ? first.subject.platform : "",
      place[0]?.file ?? "",
    ),
    aliases: [],
    fixes: base === undefined ? [] : [base],
    inBase: true,
  };
}

/** What helps: a base image that was scanned, else whether there is anything to hope for. */
function helpFor(group: readonly Finding[]): string {
  const base = group.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === "base"))[0];
  if (base !== undefined) return base.description.replace(/^Build/, "build").replace(/\.$/, "");
  const fixable = group.filter(({ fixes }) => fixes.length > 0).length;
  return fixable === 0 ? "none has a fix yet" : `${fixable} have a fix: rebuild on a newer base image`;
}
