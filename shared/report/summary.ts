import { activeFindings, collapseBase, type Finding, type Report } from "../findings/index.ts";
import { code, count, escapeMarkdown } from "../text/index.ts";
import { fixPlan, stays, stepText } from "./fix-plan.ts";
import { byImportance, examinedText, tally } from "./order.ts";
import { findingsTable, whatToDo } from "./words.ts";

/** Rows beyond this are counted, not shown. */
const maxRows = 200;
const maxSteps = 10;

export interface SummaryFacts {
  readonly title: string;
  /** The verdict in one sentence; escaped already. */
  readonly verdict: string;
  readonly reports: readonly Report[];
}

/** A run's summary page in GitHub Markdown: verdict, what to do, the findings, what was looked at. */
export function toMarkdown({ title, verdict, reports }: SummaryFacts): string {
  const findings = byImportance(reports.flatMap(activeFindings));
  const sections = [
    `### ${escapeMarkdown(title)}: ${verdict}\n`,
    actions(findings),
    foldedFindings(findings),
    looked(reports),
  ];
  return `${sections.filter((section) => section !== "").join("\n")}\n`;
}

/** The steps that clear most, and what none of them does. */
function actions(findings: readonly Finding[]): string {
  const steps = fixPlan(findings).map((step) => `${code(step.place)} — ${escapeMarkdown(stepText(step))}`);
  const left = stays(findings);
  const rest = left.length === 0 ? "" : `\nWhat stays: ${left.join("; ")}.\n`;
  return `${whatToDo(steps, maxSteps, "in the table")}${rest}`;
}

function foldedFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const table = findingsTable(byImportance(collapseBase(findings)), {
    rows: maxRows,
    elsewhere: "not shown; the SARIF file has all",
  });
  const summary = `${count(findings.length, "finding")}: ${tally(findings)}`;
  return `<details><summary>${summary}</summary>\n\n${table}\n</details>\n`;
}

function looked(reports: readonly Report[]): string {
  const lines = reports.flatMap((report) => {
    const { subject } = report;
    const name =
      subject.kind === "image"
        ? `${code(subject.name)} ${escapeMarkdown(subject.platform)} ${code(subject.digest)}`
        : code(subject.path);
    const gaps = report.coverage.gaps.map((gap) => `  - not looked at: ${code(gap.what)} — ${escapeMarkdown(gap.why)}`);
    return [`- ${name}: ${examinedText(report.coverage.examined)}`, ...gaps];
  });
  return lines.length === 0
    ? ""
    : `<details><summary>What was looked at</summary>\n\n${lines.join("\n")}\n\n</details>\n`;
}
