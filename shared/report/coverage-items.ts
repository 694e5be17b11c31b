import type { CoverageGap, Report } from "../findings/index.ts";
import { code, count, escapeMarkdown, shorten, withCommas } from "../text/index.ts";
import { examinedText } from "./order.ts";
import { sectionTitle, titleMarkdown } from "./section-title.ts";

/** Gaps with one reason up to this number are named. */
const maxNamed = 3;
/** Characters of Markdown of the parts of a line. */
const maxWhat = 200;
const maxWhy = 600;
/** Lines about gaps of a report. */
const maxLines = 20;

/** Lists what should have been examined and was not, as Markdown lines without bullets, at most `limit`. */
export function gapLines(gaps: readonly CoverageGap[], limit: number): readonly string[] {
  return gaps
    .filter(isPartial)
    .slice(0, limit)
    .map(({ what, why }) => `${shorten(what, code, maxWhat)} — ${shorten(why, escapeMarkdown, maxWhy)}`);
}

/**
 * Renders what a report covers: subject, numbers, comparison, and gaps that are only notes, by reason.
 * @param shown number of partial gaps that the page names elsewhere.
 */
export function coverageItem(report: Report, shown: number): string {
  const { subject, coverage } = report;
  const digest = subject.kind === "image" ? ` ${code(subject.digest)}` : "";
  const parts = [examinedText(coverage.examined) || "nothing", comparedText(report)].filter((part) => part !== "");
  const lines = [
    ...coverage.gaps
      .filter(isPartial)
      .slice(shown)
      .map((gap) => [gap]),
    ...Map.groupBy(
      coverage.gaps.filter((gap) => !isPartial(gap)),
      ({ why }) => why,
    ).values(),
  ].map(gapItem);
  const hidden = lines.length - maxLines;
  const note = hidden > 0 ? `- and ${count(hidden, "more gap")}\n` : "";
  const gaps = lines.length === 0 ? "" : `\n${lines.slice(0, maxLines).join("")}${note}`;
  return `**${titleMarkdown(sectionTitle(report))}**${digest}: ${escapeMarkdown(parts.join(" · "))}\n${gaps}`;
}

/** One line for the gaps with one reason: many are counted. */
function gapItem(gaps: readonly CoverageGap[]): string {
  const [{ why = "" } = {}] = gaps;
  const named = gaps.slice(0, maxNamed).map(({ what }) => code(what));
  if (gaps.length <= maxNamed) return `- not examined: ${named.join(", ")} — ${escapeMarkdown(why)}\n`;
  const reason = why.replace(/^it is not a (\w+)$/u, "they are not $1s");
  return `- not examined: ${withCommas(gaps.length)} files or parts — ${escapeMarkdown(reason)}\n`;
}

function isPartial({ weight }: CoverageGap): boolean {
  return weight === "partial";
}

function comparedText({ comparison }: Report): string {
  if (comparison === undefined) return "";
  return "missing" in comparison ? `no baseline: ${comparison.missing}` : `compared with ${comparison.source}`;
}
