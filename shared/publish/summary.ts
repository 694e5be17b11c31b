import { activeFindings, type Finding, type Report } from "../findings/index.ts";
import { code, count, escapeMarkdown } from "../text/index.ts";
import { byImportance, examinedText, placeOf, tally } from "./order.ts";

/** Rows beyond this are counted, not shown. */
const maxRows = 200;

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
    findingsTable(findings),
    looked(reports),
  ];
  return `${sections.filter((section) => section !== "").join("\n")}\n`;
}

/** The fixes that clear most, upgrades first joined by package. */
function actions(findings: readonly Finding[]): string {
  const upgrades = findings.flatMap((finding) =>
    finding.fixes.filter((fix) => fix.kind === "upgrade").map((fix) => ({ fix, finding })),
  );
  const groups = [...Map.groupBy(upgrades, ({ fix }) => `${fix.packageName}\0${fix.toVersion}`).values()];
  const lines = groups
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 5)
    .map((group) => {
      const [first] = group;
      if (first === undefined) return "";
      const { fix, finding } = first;
      const from = finding.package === undefined ? "" : ` ${code(`${fix.packageName} ${finding.package.version}`)} →`;
      return `1. ${code(placeOf(finding))} —${from} ${code(fix.toVersion)} clears ${idsOf(group.map((entry) => entry.finding))}.`;
    });
  return lines.length === 0 ? "" : `**Do this**\n${lines.join("\n")}\n`;
}

function idsOf(findings: readonly Finding[]): string {
  const named = findings.slice(0, 3).map((finding) => `${escapeMarkdown(finding.ruleId)} (${finding.severity})`);
  return findings.length > 3 ? `${named.join(", ")} and ${findings.length - 3} more` : named.join(", ");
}

function findingsTable(findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const rows = findings
    .slice(0, maxRows)
    .map(
      (finding) =>
        `| ${finding.severity} | ${escapeMarkdown(finding.ruleId)} | ${code(placeOf(finding))} | ${escapeMarkdown(finding.message)} |`,
    );
  const more =
    findings.length > maxRows
      ? `\n${count(findings.length - maxRows, "finding")} of lower importance not shown; the SARIF file has all.\n`
      : "";
  const summary = `${count(findings.length, "finding")}: ${tally(findings)}`;
  return `<details><summary>${summary}</summary>\n\n| severity | rule | where | what |\n|---|---|---|---|\n${rows.join("\n")}\n${more}\n</details>\n`;
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
