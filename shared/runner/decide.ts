import {
  blockingFindings,
  type CoverageGap,
  decidingFindings,
  describeThreshold,
  type Finding,
  isComplete,
  isUnrated,
  type Report,
  type Threshold,
} from "../findings/index.ts";
import { countExisting, examinedText, existingSentence, tally, totalExamined } from "../report/index.ts";
import { count } from "../text/index.ts";
import type { Decision, RunResult } from "./result.ts";

/**
 * Decides the outcome of a run: `findings` if there are findings at the threshold, otherwise `undecided` if the
 * coverage is incomplete, otherwise `pass`.
 */
export function decideOutcome(
  result: RunResult,
  { threshold, newOnly, change = "change" }: Pick<Judged, "threshold" | "newOnly"> & Partial<Pick<Judged, "change">>,
): Decision {
  const reports = result.examined.map((item) => item.report);
  const blocking = reports.flatMap((report) => blockingFindings(report, threshold, newOnly));
  const outcome = result.outcome ?? outcomeOf(reports, blocking.length);
  return { outcome, verdict: result.verdict ?? sentence(reports, { threshold, outcome, blocking, newOnly, change }) };
}

function outcomeOf(reports: readonly Report[], blocking: number): Decision["outcome"] {
  if (blocking > 0) return "findings";
  return reports.every((report) => isComplete(report.coverage)) ? "pass" : "undecided";
}

interface Judged {
  readonly threshold: Threshold;
  readonly outcome: Decision["outcome"];
  readonly blocking: readonly Finding[];
  /** Whether only findings that the change causes count. */
  readonly newOnly: boolean;
  /** Kind of the change. */
  readonly change: string;
}

function sentence(reports: readonly Report[], { threshold, outcome, blocking, newOnly, change }: Judged): string {
  const findings = reports.flatMap((report) => decidingFindings(report, newOnly));
  const existing = newOnly ? existingSentence(countExisting(reports), change) : "";
  const summary = [`${tally(findings, isUnrated)} in ${examinedText(totalExamined(reports)) || "0 files"}`, existing]
    .filter((part) => part !== "")
    .join("; ");
  const kind = newOnly ? "new finding" : "finding";
  const gaps: readonly CoverageGap[] = reports.flatMap((report) =>
    report.coverage.gaps.filter((gap) => gap.weight === "partial"),
  );
  if (outcome === "findings") {
    const incomplete = gaps.length === 0 ? "" : `; ${count(gaps.length, "gap")}: not everything was examined`;
    return `${count(blocking.length, kind)} ${describeThreshold(threshold, { over: blocking })} — ${summary}${incomplete}`;
  }
  if (outcome === "pass")
    return threshold === "none" ? summary : `no ${kind}s ${describeThreshold(threshold)} — ${summary}`;
  const [first] = gaps;
  const others = gaps.length > 1 ? ` and ${gaps.length - 1} more` : "";
  return `not everything was examined — ${first === undefined ? "" : `${first.what}: ${first.why}`}${others}`;
}
