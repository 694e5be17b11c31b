import { count } from "../text/index.ts";
import type { Finding } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import { compareSeverity, severities, worstSeverity } from "./severity.ts";

/** Id of the rule for the finding that summarizes a base image. */
export const baseImageRuleId = "SW-IM-base-image";
/** Ids in the message of a summary finding. */
const maxIds = 8;

/**
 * Summarizes the findings of each base image in one finding with their number and the worst ids. Used for display, never
 * for evidence. Keeps single findings of a base image and all other findings.
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
    return [summarize(finding, group)];
  });
}

function keyOf({ inBase, suppression, subject, locations: [first] }: Finding): string | undefined {
  if (inBase !== true || suppression !== undefined || first === undefined || subject.kind !== "image") return undefined;
  return JSON.stringify([subject.digest, subject.platform, first.file, first.region.startLine]);
}

function summarize(first: Finding, group: readonly Finding[]): Finding {
  const worst = worstSeverity(group.map(({ severity }) => severity)) ?? first.severity;
  const ranked = group.toSorted((a, b) => compareSeverity(a.severity, b.severity));
  const ids = [...new Set(ranked.map((finding) => finding.ruleId))];
  const hidden = ids.length > maxIds ? ` and ${ids.length - maxIds} more` : "";
  const counts = severities.flatMap((severity) => {
    const number = group.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}`];
  });
  const [base] = group.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === "base"));
  const place = first.locations.slice(0, 1);
  return {
    ruleId: baseImageRuleId,
    severity: worst,
    message: `${group.length} findings in the base image (${counts.join(", ")}): ${ids.slice(0, maxIds).join(", ")}${hidden}; ${helpFor(group)}`,
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

/** Returns what to do: the scanned base image that helps, or how many findings have a fix. */
function helpFor(group: readonly Finding[]): string {
  const base = group.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === "base"))[0];
  if (base !== undefined) return base.description.replace(/^Build/, "build").replace(/\.$/, "");
  const fixable = group.filter(({ fixes }) => fixes.length > 0).length;
  return fixable === 0
    ? "no fix is available yet"
    : `${count(fixable, "finding has", "findings have")} a fix. Rebuild on a newer base image`;
}
