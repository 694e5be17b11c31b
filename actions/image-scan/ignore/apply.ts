import {
  type Finding,
  fingerprint,
  type Rule,
  type Subject,
  type Suppression,
} from "../../../shared/findings/index.ts";
import { oneLine } from "../../../shared/text/index.ts";
import type { IgnoreEntry, IgnoreFile } from "./entry.ts";
import { ignoreRules } from "./rules.ts";

/** Findings with what the ignore files take out of the count, and what is wrong with their entries. */
export interface Ignored<T> {
  readonly findings: readonly T[];
  /** About the files themselves, without a subject yet. */
  readonly problems: readonly { readonly rule: Rule; readonly finding: Omit<Finding, "subject"> }[];
}

/**
 * Applies ignore files to the findings of all images of a call. A void entry and an expired one suppress nothing; each
 * entry that is void, expired, unused, or open-ended is a finding of its own. Pure.
 */
export function applyIgnores(findings: readonly Finding[], files: readonly IgnoreFile[], now: Date): Ignored<Finding> {
  const entries = files.flatMap((file) => file.entries);
  const live = entries.filter((entry) => entry.problem === undefined && !isOver(entry, now));
  const used = new Set<IgnoreEntry>();
  const judged = findings.map((finding) => {
    const covering = live.filter((entry) => entry.covers(finding));
    for (const entry of covering) used.add(entry);
    const [first] = covering;
    return first === undefined || finding.suppression !== undefined
      ? finding
      : { ...finding, suppression: suppressionOf(first) };
  });
  return { findings: judged, problems: entries.flatMap((entry) => problemsOf(entry, used, now)) };
}

function isOver({ until }: IgnoreEntry, now: Date): boolean {
  return until !== undefined && until.getTime() <= now.getTime();
}

function suppressionOf({ file, line, reason, until }: IgnoreEntry): Suppression {
  return {
    kind: "configuration",
    source: `${file}:${line}`,
    files: [file],
    ...(reason === undefined ? {} : { reason: oneLine(reason) }),
    ...(until === undefined ? {} : { until: lastDay(until) }),
  };
}

/** The last day on which something holds that ends at a moment. */
function lastDay(until: Date): string {
  return new Date(until.getTime() - 1).toISOString().slice(0, 10);
}

function problemsOf(entry: IgnoreEntry, used: ReadonlySet<IgnoreEntry>, now: Date): Ignored<Finding>["problems"] {
  const { problem, until, reason, title } = entry;
  const what = oneLine(title);
  if (problem !== undefined)
    return [about(entry, ignoreRules.void, `the entry for ${what} suppresses nothing: ${problem}`)];
  if (until !== undefined && isOver(entry, now)) {
    return [about(entry, ignoreRules.expired, `the entry for ${what} ended on ${lastDay(until)}`)];
  }
  const missing = [...(until === undefined ? ["expiry"] : []), ...(reason === undefined ? ["reason"] : [])];
  return [
    ...(used.has(entry)
      ? []
      : [about(entry, ignoreRules.unused, `the entry for ${what} suppresses nothing that was found`)]),
    ...(missing.length === 0
      ? []
      : [about(entry, ignoreRules.openEnded, `the entry for ${what} has no ${missing.join(" and no ")}`)]),
  ];
}

function about(entry: IgnoreEntry, rule: Rule, message: string): Ignored<Finding>["problems"][number] {
  return {
    rule,
    finding: {
      ruleId: rule.id,
      severity: rule.severity,
      message,
      locations: [{ file: entry.file, region: { startLine: entry.line } }],
      fingerprint: fingerprint(rule.id, entry.file, entry.title),
      aliases: [],
      fixes: [],
    },
  };
}

/** Gives the findings about ignore files the subject of the report that they stand in. */
export function withSubject({ finding }: Ignored<Finding>["problems"][number], subject: Subject): Finding {
  return { ...finding, subject };
}
