import { type CoverageGap, isAtLeast, type Severity } from "../findings/index.ts";
import { code, count, escapeMarkdown } from "../text/index.ts";
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

/** Marks of pages, which people see in mail, too. */
export const pageMarks: Readonly<Record<Decision["outcome"], string>> = {
  pass: "✅",
  findings: "❌",
  undecided: "⚠️",
};

/**
 * Returns the mark of a result on a page. A check mark never precedes findings at high or worse that count.
 * @param worst worst severity of the findings that count.
 */
export function pageMark(outcome: Decision["outcome"], worst: Severity | undefined): string {
  const isDoubtful = outcome === "pass" && worst !== undefined && isAtLeast(worst, "high");
  return pageMarks[isDoubtful ? "undecided" : outcome];
}

/**
 * Returns the mark of a result in a log. A check mark never precedes findings at high or worse, also where they do not count.
 * @param worst worst severity of the findings.
 */
export function resultMark(outcome: Decision["outcome"], worst: Severity | undefined): string {
  if (outcome === "undecided") return "?";
  if (outcome === "findings") return "✗";
  return worst !== undefined && isAtLeast(worst, "high") ? "!" : "✓";
}

/**
 * Renders what was not examined and should have been, first on a page; empty if nothing.
 * @param others escaped Markdown, before the gaps.
 */
export function notExamined(gaps: readonly CoverageGap[], limit: number, others: readonly string[] = []): string {
  const partial = gaps.filter(({ weight }) => weight === "partial");
  const all = [...new Set([...others, ...partial.map(({ what, why }) => `${code(what)} — ${escapeMarkdown(why)}`)])];
  if (all.length === 0) return "";
  const hidden = all.length - limit;
  const note = hidden > 0 ? `\n${count(hidden, "more gap")} in the coverage below.\n` : "";
  const lines = all.slice(0, limit).map((line) => `- ${line}`);
  return `**Not examined**\n\n${lines.join("\n")}\n${note}`;
}

/** Renders a fold. Empty without content. @param title escaped. */
export function fold(title: string, content: string): string {
  return content.trim() === "" ? "" : `<details><summary>${title}</summary>\n\n${content.trim()}\n\n</details>\n`;
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
