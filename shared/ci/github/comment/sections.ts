import {
  activeFindings,
  announcedFindings,
  blockingFindings,
  type EarlierFinding,
  type Finding,
  isComplete,
  isNew,
  type Report,
  type Severity,
} from "../../../findings/index.ts";
import { identityOf, titleOf } from "../../../references/index.ts";
import { unknownSentences } from "../../../report/existing.ts";
import { fixPlan } from "../../../report/fix-plan.ts";
import { byImportance, examinedText, tally } from "../../../report/order.ts";
import { formatStep } from "../../../report/step-text.ts";
import { findingsTable } from "../../../report/words.ts";
import { code, count, escapeMarkdown, shorten, truncate } from "../../../text/index.ts";
import type { Section } from "./section.ts";

const maxSteps = 10;
const maxRows = 100;
const maxMessage = 300;
const maxFixed = 50;
/** New findings up to this number are shown unfolded. */
const maxUnfolded = 5;
/** Characters. */
const maxReason = 600;
/** Characters of Markdown. */
const maxStepLength = 400;
const maxPlaceLength = 200;

export interface SectionFacts {
  /** Examined head commit. */
  readonly sha: string;
  readonly run: number;
  readonly attempt: number;
  /** Severity from which a finding blocks. */
  readonly threshold: Severity | "none";
  /** Whether only new findings block. */
  readonly newOnly: boolean;
}

/** Converts a report to a section of the comment: new findings, existing findings, fixed findings, coverage. */
export function sectionOf(report: Report, { sha, run, attempt, threshold, newOnly }: SectionFacts): Section {
  const title = truncate(titleOf(report.action, report.subject), 300);
  const active = byImportance(activeFindings(report));
  const { comparison } = report;
  const compared = comparison === undefined || "missing" in comparison ? undefined : comparison;
  const announced = byImportance(announcedFindings(report));
  const added = announced.filter(isNew);
  const existing = announced.filter((finding) => !isNew(finding));
  const spared = active.filter((finding) => !isNew(finding)).length;
  const [unknown] = unknownSentences([report]);
  const blocking = blockingFindings(report, threshold, newOnly);
  const outcome = blocking.length > 0 ? "findings" : isComplete(report.coverage) ? "pass" : "undecided";
  const steps = fixPlan(blocking.length > 0 ? blocking : added).slice(0, maxSteps);
  return {
    head: {
      id: identityOf(report.action, report.subject).category,
      title,
      outcome,
      sha,
      run,
      attempt,
      ...(report.subject.kind === "image" ? { digest: report.subject.digest } : {}),
      blocking: blocking.length,
      total: active.length,
      suppressed: report.findings.length - active.length,
      ...(compared === undefined ? {} : { added: added.length, fixed: compared.fixed.length }),
      ...(newOnly && spared > 0 ? { existing: spared } : {}),
      ...(newOnly && unknown !== undefined ? { unknown: truncate(unknown, maxReason) } : {}),
      steps: steps.map((step) =>
        formatStep(step, {
          text: (text) => shorten(text, escapeMarkdown, maxStepLength),
          place: ({ text }) => shorten(text, code, maxPlaceLength),
          id: ({ id }) => shorten(id, escapeMarkdown, maxPlaceLength),
          command: (command) => shorten(command, code, maxPlaceLength),
        }),
      ),
    },
    details: [
      folded(
        compared === undefined
          ? `${title}: ${count(added.length, "finding")}`
          : `${title}: ${count(added.length, "new finding")}`,
        added,
        compared !== undefined && added.length <= maxUnfolded,
      ),
      newOnly ? "" : folded(`${title}: ${count(existing.length, "existing finding")}`, existing),
      fixedFindings(title, compared?.fixed ?? []),
      unannounced(active.length - announced.length),
      coverageOf(title, report),
    ]
      .filter((part) => part !== "")
      .join("\n"),
  };
}

function folded(title: string, findings: readonly Finding[], isOpen = false): string {
  if (findings.length === 0) return "";
  const table = findingsTable(findings, {
    rows: maxRows,
    message: maxMessage,
    elsewhere: "in the job summary and the SARIF file",
  });
  return `<details${isOpen ? " open" : ""}><summary>${escapeMarkdown(title)}: ${tally(findings)}</summary>\n\n${table}\n</details>\n`;
}

/** Renders how many findings are only in reports. */
function unannounced(total: number): string {
  return total === 0
    ? ""
    : `${count(total, "finding")} about missing hardening ${total === 1 ? "is" : "are"} only in the job summary and the SARIF file.\n`;
}

/** Renders the findings that the pull request fixes. */
function fixedFindings(title: string, fixed: readonly EarlierFinding[]): string {
  if (fixed.length === 0) return "";
  const lines = fixed
    .slice(0, maxFixed)
    .map(({ ruleId, message }) => `- ${escapeMarkdown(ruleId)}: ${escapeMarkdown(truncate(message, 200))}`);
  const hidden = fixed.length > maxFixed ? [`- and ${fixed.length - maxFixed} more`] : [];
  const summary = `${escapeMarkdown(title)}: ${count(fixed.length, "fixed finding")}`;
  return `<details><summary>${summary}</summary>\n\n${[...lines, ...hidden].join("\n")}\n\n</details>\n`;
}

function coverageOf(title: string, report: Report): string {
  const { subject, coverage, comparison } = report;
  const name = subject.kind === "image" ? `${code(subject.digest)} ` : "";
  const gaps = coverage.gaps
    .slice(0, 20)
    .map((gap) => `- not examined: ${code(gap.what)} — ${escapeMarkdown(gap.why)}`);
  const hidden =
    coverage.gaps.length > gaps.length ? [`- and ${count(coverage.gaps.length - gaps.length, "more gap")}`] : [];
  const base =
    comparison === undefined
      ? "not compared with a baseline"
      : "missing" in comparison
        ? `no baseline: ${escapeMarkdown(comparison.missing)}`
        : [
            `compared with ${escapeMarkdown(comparison.source)}`,
            ...unknownSentences([report]).map((sentence) => escapeMarkdown(sentence)),
          ].join(" · ");
  return `<details><summary>${escapeMarkdown(title)}: coverage</summary>\n\n${name}${escapeMarkdown(examinedText(coverage.examined))} · ${base}\n\n${[...gaps, ...hidden].join("\n")}\n\n</details>\n`;
}
