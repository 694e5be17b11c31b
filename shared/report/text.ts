import { styleText } from "node:util";
import {
  activeFindings,
  collapseBase,
  type Finding,
  isUnrated,
  type Report,
  type Severity,
  subjectName,
} from "../findings/index.ts";
import { count, oneLine, plain } from "../text/index.ts";
import { byImportance, examinedText, tally } from "./order.ts";
import { savingsText } from "./savings-text.ts";
import { table } from "./table.ts";

export interface TextOptions {
  readonly colors: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

const style: Record<Severity, Parameters<typeof styleText>[0]> = {
  critical: ["red", "bold"],
  high: "red",
  medium: "yellow",
  low: "cyan",
  info: "dim",
};

const indent = "  ";

/** Formats a report for a terminal: findings by file, worst first, bytes to gain, then coverage. */
export function toText(report: Report, options: TextOptions): string {
  const findings = byImportance(activeFindings(report));
  const blocks = [...Map.groupBy(byImportance(collapseBase(findings)), fileOf)].map(
    ([file, group]) => `${paint("underline", plain(oneLine(file)), options)}\n${rowsOf(group, options)}\n`,
  );
  const savings = savingsText(report.savings ?? [], options.width);
  return [...blocks, ...(savings === "" ? [] : [savings]), footer(report, findings)].join("\n");
}

function footer(report: Report, findings: readonly Finding[]): string {
  const suppressed = report.findings.length - findings.length;
  const gaps = report.coverage.gaps.map((gap) => `  not examined: ${oneLine(gap.what)} — ${oneLine(gap.why)}\n`);
  const tail = suppressed === 0 ? "" : `, ${count(suppressed, "finding")} suppressed`;
  const examined = examinedText(report.coverage.examined);
  const { subject } = report;
  const digest =
    subject.kind === "image" ? `${oneLine(subject.name)} ${oneLine(subject.platform)}:\n  ${subject.digest}\n` : "";
  return `${tally(findings, isUnrated)} in ${examined === "" ? "0 files" : examined}${tail}\n${digest}${gaps.join("")}`;
}

function fileOf(finding: Finding): string {
  return finding.locations[0]?.file ?? finding.imageLocations?.[0]?.path ?? subjectName(finding.subject);
}

function rowsOf(findings: readonly Finding[], options: TextOptions): string {
  const shown = findings.map((finding) => [
    lineOf(finding),
    finding.severity,
    oneLine(finding.ruleId),
    oneLine(finding.message),
  ]);
  const rows = findings.map(({ severity }, index) =>
    (shown[index] ?? []).map((cell, column) => (column === 1 ? paint(style[severity], cell, options) : cell)),
  );
  return table(rows, { width: options.width - indent.length, shown })
    .split("\n")
    .map((line) => `${indent}${line}`)
    .join("\n");
}

function lineOf(finding: Finding): string {
  const region = finding.locations[0]?.region;
  if (region === undefined) return "";
  return region.startColumn === undefined ? String(region.startLine) : `${region.startLine}:${region.startColumn}`;
}

function paint(styles: Parameters<typeof styleText>[0], text: string, { colors }: TextOptions): string {
  return colors ? styleText(styles, text, { validateStream: false }) : text;
}
