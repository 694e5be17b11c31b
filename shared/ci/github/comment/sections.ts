import {
  activeFindings,
  blockingFindings,
  type EarlierFinding,
  type Finding,
  isComplete,
  isNew,
  type Report,
  type Severity,
} from "../../../findings/index.ts";
import { identityOf, scopeText } from "../../../references/index.ts";
import { fixPlan, stepText } from "../../../report/fix-plan.ts";
import { byImportance, examinedText, tally } from "../../../report/order.ts";
import { findingsTable } from "../../../report/words.ts";
import { code, count, escapeMarkdown, truncate } from "../../../text/index.ts";
import type { Section } from "./section.ts";

const maxSteps = 10;
const maxRows = 100;
const maxMessage = 300;
const maxGone = 50;
/** So many new findings are shown without a click: they are what a reviewer came for. */
const mostOpen = 5;
const stepLength = 400;

export interface SectionFacts {
  /** Head commit that was examined, and the run that did. */
  readonly sha: string;
  readonly run: number;
  readonly attempt: number;
  /** Severity from which a finding blocks. */
  readonly threshold: Severity | "none";
  /** Whether only new findings block. */
  readonly newOnly: boolean;
}

/** A report as a section of the comment: what is new first, what was there before folded, then what was looked at. */
export function sectionOf(report: Report, { sha, run, attempt, threshold, newOnly }: SectionFacts): Section {
  const title = titleOf(report);
  const active = byImportance(activeFindings(report));
  const { comparison } = report;
  const compared = comparison === undefined || "missing" in comparison ? undefined : comparison;
  const added = active.filter(isNew);
  const kept = active.filter((finding) => !isNew(finding));
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
      steps: steps.map((step) => truncate(`${code(step.place)} — ${escapeMarkdown(stepText(step))}`, stepLength)),
    },
    details: [
      folded(
        compared === undefined
          ? `${title}: ${count(added.length, "finding")}`
          : `${title}: ${count(added.length, "new finding")}`,
        added,
        compared !== undefined && added.length <= mostOpen,
      ),
      folded(
        `${title}: ${count(kept.length, "finding")} that ${kept.length === 1 ? "was" : "were"} there before`,
        kept,
      ),
      gone(title, compared?.fixed ?? []),
      looked(title, report),
    ]
      .filter((part) => part !== "")
      .join("\n"),
  };
}

function titleOf({ action, subject }: Report): string {
  if (subject.kind === "image") {
    const scope = subject.scope === undefined ? "" : ` (${subject.scope})`;
    return truncate(`${action} ${subject.name} ${subject.platform}${scope}`, 300);
  }
  const isWhole = subject.scope === undefined && subject.targets === undefined && subject.path === ".";
  return isWhole ? action : truncate(`${action} ${scopeText(subject)}`, 300);
}

function folded(title: string, findings: readonly Finding[], isOpen = false): string {
  if (findings.length === 0) return "";
  const table = findingsTable(findings, {
    rows: maxRows,
    message: maxMessage,
    elsewhere: "in the summary and the SARIF file",
  });
  return `<details${isOpen ? " open" : ""}><summary>${escapeMarkdown(title)}: ${tally(findings)}</summary>\n\n${table}\n</details>\n`;
}

/** What this change clears. */
function gone(title: string, fixed: readonly EarlierFinding[]): string {
  if (fixed.length === 0) return "";
  const lines = fixed
    .slice(0, maxGone)
    .map(({ ruleId, message }) => `- ${escapeMarkdown(ruleId)}: ${escapeMarkdown(truncate(message, 200))}`);
  const more = fixed.length > maxGone ? [`- and ${fixed.length - maxGone} more`] : [];
  const summary = `${escapeMarkdown(title)}: ${count(fixed.length, "finding")} fixed`;
  return `<details><summary>${summary}</summary>\n\n${[...lines, ...more].join("\n")}\n\n</details>\n`;
}

function looked(title: string, { subject, coverage, comparison }: Report): string {
  const name = subject.kind === "image" ? `${code(subject.digest)} ` : "";
  const gaps = coverage.gaps
    .slice(0, 20)
    .map((gap) => `- not looked at: ${code(gap.what)} — ${escapeMarkdown(gap.why)}`);
  const more =
    coverage.gaps.length > gaps.length ? [`- and ${count(coverage.gaps.length - gaps.length, "more gap")}`] : [];
  const base =
    comparison === undefined
      ? "not compared with anything"
      : "missing" in comparison
        ? `nothing to compare with: ${escapeMarkdown(comparison.missing)}`
        : `compared with ${escapeMarkdown(comparison.source)}`;
  return `<details><summary>${escapeMarkdown(title)}: what was looked at</summary>\n\n${name}${examinedText(coverage.examined)} · ${base}\n\n${[...gaps, ...more].join("\n")}\n\n</details>\n`;
}
