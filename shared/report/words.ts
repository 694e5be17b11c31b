import type { Finding } from "../findings/index.ts";
import { code, count, escapeMarkdown, truncate } from "../text/index.ts";
import { placeOf } from "./order.ts";
import type { Decision } from "./result.ts";

/** Headline of each outcome, the same on every page. */
export const headlines: Readonly<Record<Decision["outcome"], string>> = {
  pass: "fit to ship",
  findings: "not fit to ship",
  undecided: "undecided",
};

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
