import { type CoverageGap, type Finding, isAtLeast, type Severity } from "../findings/index.ts";
import { code, count, escapeMarkdown, truncate } from "../text/index.ts";
import { placeOf } from "./order.ts";
import type { Decision } from "./result.ts";

/** Headline of each outcome of an action, the same on every page. Only a gate knows whether an image may ship. */
export const headlines: Readonly<Record<Decision["outcome"], string>> = {
  pass: "passed",
  findings: "failed",
  undecided: "undecided",
};

/** Headlines of decisions about shipping. */
export const shipHeadlines = {
  /** The images were scanned, and everything that the policy requires was seen. */
  fit: "fit to ship",
  /** An image was named, but nothing that was required scanned it. */
  unscanned: "checks passed; the image was not scanned",
  /** The images were scanned, but not for vulnerabilities, because the call says so. */
  unmatched: "checks passed; vulnerabilities were not looked for",
  /** No image was named. */
  sourceOnly: "source checks passed; no image was scanned",
  /** A change adds nothing that blocks, and existing findings would. */
  nothingNew: "no new blocking findings",
  nothingNewInSource: "no new blocking findings; no image was scanned",
  unfit: "not fit to ship",
  /** Images were examined, but no gate decided. */
  undecidedYet: "checks passed",
} as const;

/**
 * Returns the mark of a result. A check mark never precedes findings at high or worse, also where they do not count.
 * @param worst worst severity of the findings.
 */
export function resultMark(outcome: Decision["outcome"], worst: Severity | undefined): string {
  if (outcome === "undecided") return "?";
  if (outcome === "findings") return "✗";
  return worst !== undefined && isAtLeast(worst, "high") ? "!" : "✓";
}

/** Renders what was not examined and should have been, first on a page; empty if nothing. */
export function notExamined(gaps: readonly CoverageGap[], limit: number): string {
  const partial = gaps.filter(({ weight }) => weight === "partial");
  if (partial.length === 0) return "";
  const lines = partial.slice(0, limit).map(({ what, why }) => `- ${code(what)} — ${escapeMarkdown(why)}`);
  const hidden = partial.length - lines.length;
  const note = hidden > 0 ? `\n${count(hidden, "more gap")} in the coverage below.\n` : "";
  return `**Not examined**\n\n${lines.join("\n")}\n${note}`;
}

/**
 * Renders the steps of a fix plan as Markdown, numbered; empty without steps.
 * @param steps Markdown.
 * @param limit maximum number of steps to show.
 * @param elsewhere where to find the other steps. Default: they are not mentioned.
 */
export function whatToDo(steps: readonly string[], limit: number, elsewhere?: string): string {
  if (steps.length === 0) return "";
  const lines = steps.slice(0, limit).map((step) => `1. ${step}`);
  const hidden = steps.length - lines.length;
  const note = hidden > 0 && elsewhere !== undefined ? `\n${count(hidden, "more step")} ${elsewhere}.\n` : "";
  return `**What to do**\n\n${lines.join("\n")}\n${note}`;
}

/** Limits of a table of findings. */
export interface TableLimits {
  readonly rows: number;
  /** Maximum length of a message in characters. Default: no limit. */
  readonly message?: number;
  /** Where to find the findings without a row; follows their number. */
  readonly elsewhere: string;
}

/** Renders findings as a Markdown table, in the order given. */
export function findingsTable(findings: readonly Finding[], { rows, message, elsewhere }: TableLimits): string {
  const lines = findings.slice(0, rows).map((finding) => {
    const text = escapeMarkdown(message === undefined ? finding.message : truncate(finding.message, message));
    return `| ${finding.severity} | ${escapeMarkdown(finding.ruleId)} | ${code(placeOf(finding))} | ${text} |`;
  });
  const left = findings.length - lines.length;
  const note = left > 0 ? `\n${count(left, "less important finding")} ${elsewhere}.\n` : "";
  return `| severity | rule | location | message |\n|---|---|---|---|\n${lines.join("\n")}\n${note}`;
}
