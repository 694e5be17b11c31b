import { activeFindings, type Finding, type Report } from "../findings/index.ts";
import { byImportance } from "./order.ts";

/** A finding in the output of `--format json`, which is a stable format. */
export interface JsonFinding {
  /** Repository file, or path inside the image. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly fingerprint: string;
  readonly aliases: readonly string[];
}

/** Formats unsuppressed findings as a JSON array, worst first. */
export function toJson(reports: readonly Report[]): string {
  const findings = byImportance(reports.flatMap((report) => activeFindings(report)));
  return `${JSON.stringify(findings.map(toJsonFinding), undefined, 2)}\n`;
}

function toJsonFinding(finding: Finding): JsonFinding {
  const region = finding.locations[0]?.region ?? { startLine: 1 };
  const startColumn = region.startColumn ?? 1;
  return {
    file: finding.locations[0]?.file ?? finding.imageLocations?.[0]?.path ?? "",
    line: region.startLine,
    column: startColumn,
    endLine: region.endLine ?? region.startLine,
    endColumn: region.endColumn ?? startColumn,
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    fingerprint: finding.fingerprint,
    aliases: finding.aliases,
  };
}
