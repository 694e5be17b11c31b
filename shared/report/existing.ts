import { activeFindings, isNew, type Report } from "../findings/index.ts";
import { count, withCommas } from "../text/index.ts";
import type { Examined } from "./result.ts";

/** Returns a report without the findings that a change did not cause. Keeps suppressed ones. */
export function withoutExisting(report: Report): Report {
  const findings = report.findings.filter((finding) => finding.suppression !== undefined || isNew(finding));
  return { ...report, findings };
}

/** Applies `withoutExisting` to what was examined. */
export function examinedByChange(examined: readonly Examined[]): readonly Examined[] {
  return examined.map((item) => ({ ...item, report: withoutExisting(item.report) }));
}

/** Counts the findings that a change did not cause. */
export function countExisting(reports: readonly Report[]): number {
  return reports.flatMap(activeFindings).filter((finding) => !isNew(finding)).length;
}

/** Says that existing findings do not block. @param change kind of the change. Empty for none. */
export function existingSentence(total: number, change: string): string {
  return total === 0
    ? ""
    : `${count(total, "existing finding")} ${total === 1 ? "does" : "do"} not block this ${change}`;
}

/** Checks whether a note is a sentence of `existingSentence` or `unknownSentences`, which pages with numbers have. */
export function isCountSentence(note: string): boolean {
  return /^[\d,]+ (?:existing findings? do(?:es)? not block this |findings? counts? as new because nothing shows )/u.test(
    note,
  );
}

/** Says which findings count because nobody knows whether the change causes them, with each reason once. */
export function unknownSentences(reports: readonly Report[]): readonly string[] {
  const totals = new Map<string, number>();
  for (const report of reports) {
    const { comparison } = report;
    if (comparison === undefined) continue;
    const [total, why] =
      "missing" in comparison
        ? [activeFindings(report).length, comparison.missing]
        : [comparison.unknown?.count ?? 0, comparison.unknown?.why ?? ""];
    if (total > 0) totals.set(why, (totals.get(why) ?? 0) + total);
  }
  return [...totals].map(
    ([why, total]) =>
      `${count(total, "finding counts", "findings count")} as new because nothing shows whether ${total === 1 ? "it is" : "they are"} (${why})`,
  );
}

/** What a change adds to what was examined, and fixes. */
export interface Change {
  readonly added: number;
  readonly fixed: number;
}

/** Says how many findings are suppressed, without period. Empty for none. */
export function suppressedSentence(total: number): string {
  return total === 0 ? "" : `${count(total, "finding is", "findings are")} suppressed`;
}

/**
 * Says what a change adds and fixes, without period. Empty unless everything was compared.
 * @param changes of everything that was examined; undefined if it was not compared.
 * @param kind kind of the change.
 * @param blocks whether something blocks.
 */
export function changeSentence(changes: readonly (Change | undefined)[], kind: string, blocks: boolean): string {
  const compared = changes.filter((change) => change !== undefined);
  if (compared.length === 0 || compared.length < changes.length) return "";
  const added = compared.reduce((sum, change) => sum + change.added, 0);
  const fixed = compared.reduce((sum, change) => sum + change.fixed, 0);
  const below = added === 0 || blocks ? "" : " below the threshold";
  return `This ${kind} adds ${added === 0 ? "no findings" : count(added, "finding")}${below}${fixed === 0 ? "" : ` and fixes ${withCommas(fixed)}`}`;
}
