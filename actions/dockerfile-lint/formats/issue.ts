import type { Finding } from "../../../shared/findings/index.ts";
import { oneLine } from "../../../shared/text/index.ts";
import type { HadolintLevel } from "../options.ts";

export type IssueLevel = Exclude<HadolintLevel, "ignore">;

/** A finding in the terms of hadolint's formats. */
export interface Issue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly level: IssueLevel;
  /** hadolint's or ShellCheck's id where the finding has one, else our own. */
  readonly code: string;
  readonly message: string;
  readonly fingerprint: string;
}

const levelBySeverity: Readonly<Record<Finding["severity"], IssueLevel>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "info",
  info: "style",
};

/** hadolint's level of a finding: its own where the rule is hadolint's, else by severity. */
export function levelOf({ levels, severity }: Pick<Finding, "levels" | "severity">): IssueLevel {
  const level = levels?.["hadolint"];
  return level === "error" || level === "warning" || level === "info" || level === "style"
    ? level
    : levelBySeverity[severity];
}

export function toIssue(finding: Finding): Issue {
  const [location] = finding.locations;
  const line = location?.region.startLine ?? 1;
  const column = location?.region.startColumn ?? 1;
  return {
    file: location?.file ?? "",
    line,
    column,
    endLine: location?.region.endLine ?? line,
    endColumn: location?.region.endColumn ?? column,
    level: levelOf(finding),
    code: [finding.ruleId, ...finding.aliases].find((id) => /^(DL|SC)\d/u.test(id)) ?? finding.ruleId,
    message: oneLine(finding.message),
    fingerprint: finding.fingerprint,
  };
}
