import { code, count, escapeMarkdown } from "../../../shared/text/index.ts";
import type { Assessment, ControlResult } from "./assess.ts";

const words = {
  findings: "findings",
  evidence: "evidence",
  "not-covered": "not covered by this scan",
} as const;

/** Maximum number of locations in a control's row. The report contains all findings. */
const maxLocations = 5;

/** Formats the assessments as GitHub Markdown: one table per standard. */
export function toMarkdown(assessments: readonly Assessment[]): string {
  return assessments.map(section).join("\n");
}

function section({ standard, complete, controls }: Assessment): string {
  const rows = controls.map(
    (control) =>
      `| ${escapeMarkdown(control.id)} | ${escapeMarkdown(control.title)} | ${words[control.status]} | ${escapeMarkdown(basisOf(control))} | ${formatLocations(control)} |`,
  );
  return [
    `### ${escapeMarkdown(`${standard.name} ${standard.version}`)}`,
    "",
    `${formatTally(controls)}. This report is evidence from files, not an attestation of compliance. ${escapeMarkdown(standard.basis)}`,
    ...(complete ? [] : ["", "**Some files could not be examined**, so this evidence is partial."]),
    "",
    "| control | title | result | examined | location |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

/** Formats the totals: `12 controls with findings, 9 with evidence, 5 not covered by this scan`. */
export function formatTally(controls: readonly ControlResult[]): string {
  const number = (status: ControlResult["status"]): number =>
    controls.filter((control) => control.status === status).length;
  return `${count(number("findings"), "control")} with findings, ${number("evidence")} with evidence, ${number("not-covered")} not covered by this scan`;
}

function basisOf({ basis, accepted }: ControlResult): string {
  return accepted === 0 ? basis : `${basis}${basis === "" ? "" : "; "}${count(accepted, "finding")} accepted`;
}

function formatLocations({ findings }: ControlResult): string {
  const files = [
    ...new Set(
      findings.map(
        ({ ruleId, locations: [first] }) => `${ruleId} ${first?.file ?? ""}:${first?.region.startLine ?? 1}`,
      ),
    ),
  ];
  const suffix = files.length > maxLocations ? ` and ${files.length - maxLocations} more` : "";
  return `${files.slice(0, maxLocations).map(code).join(" ")}${suffix}`;
}

/** Formats the assessments as JSON, with findings by rule, fingerprint and location. */
export function toJson(assessments: readonly Assessment[]): readonly object[] {
  return assessments.map(({ standard, complete, controls }) => ({
    ...standard,
    complete,
    statement: "evidence from files, not an attestation of compliance",
    controls: controls.map(({ findings, ...control }) => ({
      ...control,
      findings: findings.map(({ ruleId, fingerprint, severity, locations: [first] }) => ({
        ruleId,
        fingerprint,
        severity,
        file: first?.file ?? "",
        line: first?.region.startLine ?? 1,
      })),
    })),
  }));
}
