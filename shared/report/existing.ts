import { activeFindings, isNew, type Report } from "../findings/index.ts";
import { count } from "../text/index.ts";
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
