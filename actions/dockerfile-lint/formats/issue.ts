import type { Finding } from "../../../shared/findings/index.ts";
import { oneLine } from "../../../shared/text/index.ts";
import type { HadolintLevel } from "../options.ts";

export type IssueLevel = Exclude<HadolintLevel, "ignore">;

/** A finding in the terms of hadolint's output formats. */
export interface Issue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly level: IssueLevel;
  /** The hadolint or ShellCheck id of the finding. Default: our own id. */
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

/** Returns the hadolint level of a finding: that of hadolint's rule, else derived from the severity. */
export function getIssueLevel({ levels, severity }: Pick<Finding, "levels" | "severity">): IssueLevel {
  const level = levels?.["hadolint"];
  return level === "error" || level === "warning" || level === "info" || level === "style"
    ? level
    : levelBySeverity[severity];
}

/** Returns the hadolint or ShellCheck id of a finding. Undefined for findings that hadolint does not have. */
export function getHadolintId({ ruleId, aliases }: Pick<Finding, "ruleId" | "aliases">): string | undefined {
  return [ruleId, ...aliases].find((id) => /^(DL|SC)\d/u.test(id));
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
    level: getIssueLevel(finding),
    code: getHadolintId(finding) ?? finding.ruleId,
    message: oneLine(finding.message),
    fingerprint: finding.fingerprint,
  };
}
