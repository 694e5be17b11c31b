import type { Finding } from "../findings/index.ts";
import { code, count, escapeMarkdown, truncate } from "../text/index.ts";
import { placeOf } from "./order.ts";
import type { Decision } from "./result.ts";

/** The headline of each outcome, the same on every page. */
export const headlines: Readonly<Record<Decision["outcome"], string>> = {
  pass: "fit to ship",
  findings: "not fit to ship",
  undecided: "undecided",
};

/**
 * Renders the steps of a fix plan as Markdown, numbered; empty without steps.
 * @param steps Markdown.
 * @param limit steps that are shown.
 * @param elsewhere where the other steps are. Default: they are not mentioned.
 */
export function whatToDo(steps: readonly string[], limit: number, elsewhere?: string): string {
  if (steps.length === 0) return "";
  const lines = steps.slice(0, limit).map((step) => `1. ${step}`);
  const left = steps.length - lines.length;
  const more = left > 0 && elsewhere !== undefined ? `\n${count(left, "more step")} ${elsewhere}.\n` : "";
  return `**Do this**\n\n${lines.join("\n")}\n${more}`;
}

/** How a table of findings is cut. */
export interface TableLimits {
  readonly rows: number;
  /** Characters of a message. Default: no limit. */
  readonly message?: number;
  /** What becomes of the findings without a row, after their number. */
  readonly elsewhere: string;
}

/** Renders findings as a Markdown table, in the order given. */
export function findingsTable(findings: readonly Finding[], { rows, message, elsewhere }: TableLimits): string {
  const lines = findings.slice(0, rows).map((finding) => {
    const what = escapeMarkdown(message === undefined ? finding.message : truncate(finding.message, message));
    return `| ${finding.severity} | ${escapeMarkdown(finding.ruleId)} | ${code(placeOf(finding))} | ${what} |`;
  });
  const left = findings.length - lines.length;
  const more = left > 0 ? `\n${count(left, "finding")} of lower importance ${elsewhere}.\n` : "";
  return `| severity | rule | where | what |\n|---|---|---|---|\n${lines.join("\n")}\n${more}`;
}
