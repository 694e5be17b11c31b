import { activeFindings, collapseBase, type Finding, type Report, subjectName } from "../findings/index.ts";
import { code, count, escapeMarkdown } from "../text/index.ts";
import { fixPlan, unresolvedFindings } from "./fix-plan.ts";
import { byImportance, examinedText, tally } from "./order.ts";
import { formatStep } from "./step-text.ts";
import { findingsTable, notExamined, whatToDo } from "./words.ts";

const maxRows = 200;
const maxSteps = 10;
const maxGaps = 10;

export interface SummaryFacts {
  readonly title: string;
  /** The verdict as one sentence of escaped Markdown. */
  readonly verdict: string;
  /** What decides which findings count, without markup. */
  readonly notes?: readonly string[];
  readonly reports: readonly Report[];
}

/** Renders the job summary in GitHub Markdown: verdict, what to do, findings, coverage. */
export function toMarkdown({ title, verdict, notes = [], reports }: SummaryFacts): string {
  const findings = byImportance(reports.flatMap(activeFindings));
  const sections = [
    `### ${escapeMarkdown(title)}: ${verdict}\n`,
    ...notes.map((note) => `${escapeMarkdown(note)}.\n`),
    notExamined(
      reports.flatMap(({ coverage }) => coverage.gaps),
      maxGaps,
    ),
    actions(findings),
    foldedFindings(findings),
    coverageOf(reports),
  ];
  return `${sections.filter((section) => section !== "").join("\n")}\n`;
}

/** Renders the fix plan and the findings that it does not fix. */
function actions(findings: readonly Finding[]): string {
  const steps = fixPlan(findings).map((step) =>
    formatStep(step, {
      text: escapeMarkdown,
      place: ({ text }) => code(text),
      id: ({ id }) => escapeMarkdown(id),
      command: code,
    }),
  );
  const unresolved = unresolvedFindings(findings);
  const note = unresolved.length === 0 ? "" : `\nNot fixed by these steps: ${unresolved.join(", ")}.\n`;
  return `${whatToDo(steps, maxSteps, "in the table")}${note}`;
}

function foldedFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const table = findingsTable(byImportance(collapseBase(findings)), {
    rows: maxRows,
    elsewhere: "not shown; see the SARIF file",
  });
  const summary = `${count(findings.length, "finding")}: ${tally(findings)}`;
  return `<details><summary>${summary}</summary>\n\n${table}\n</details>\n`;
}

function coverageOf(reports: readonly Report[]): string {
  const lines = reports.flatMap((report) => {
    const { subject } = report;
    const name =
      subject.kind === "image"
        ? `${code(subject.name)} ${escapeMarkdown(subject.platform)} ${code(subject.digest)}`
        : code(subjectName(subject));
    const gaps = report.coverage.gaps.map((gap) => `  - not examined: ${code(gap.what)} — ${escapeMarkdown(gap.why)}`);
    return [`- ${name}: ${escapeMarkdown(examinedText(report.coverage.examined))}`, ...gaps];
  });
  return lines.length === 0 ? "" : `<details><summary>Coverage</summary>\n\n${lines.join("\n")}\n\n</details>\n`;
}
