import type { Threshold } from "../config/index.ts";
import { activeFindings, blockingFindings, type CoverageGap, isComplete, type Report } from "../findings/index.ts";
import { examinedText, tally, totalExamined } from "../report/index.ts";
import { count } from "../text/index.ts";
import type { Decision, RunResult } from "./result.ts";

/**
 * Decides the outcome of a run: `findings` if there are findings at the threshold or worse, otherwise `undecided` if the
 * coverage is incomplete, otherwise `pass`.
 */
export function decideOutcome(result: RunResult, threshold: Threshold, newOnly: boolean): Decision {
  const reports = result.examined.map((item) => item.report);
  const blocking = reports.flatMap((report) => blockingFindings(report, threshold, newOnly)).length;
  const outcome = result.outcome ?? outcomeOf(reports, blocking);
  return { outcome, verdict: result.verdict ?? sentence(reports, { threshold, outcome, blocking, newOnly }) };
}

function outcomeOf(reports: readonly Report[], blocking: number): Decision["outcome"] {
  if (blocking > 0) return "findings";
  return reports.every((report) => isComplete(report.coverage)) ? "pass" : "undecided";
}

interface Judged {
  readonly threshold: Threshold;
  readonly outcome: Decision["outcome"];
  readonly blocking: number;
  readonly newOnly: boolean;
}

function sentence(reports: readonly Report[], { threshold, outcome, blocking, newOnly }: Judged): string {
  const findings = reports.flatMap(activeFindings);
  const summary = `${tally(findings)} in ${examinedText(totalExamined(reports)) || "0 files"}`;
  const kind = newOnly ? "new finding" : "finding";
  const gaps: readonly CoverageGap[] = reports.flatMap((report) =>
    report.coverage.gaps.filter((gap) => gap.weight === "partial"),
  );
  if (outcome === "findings") {
    const incomplete = gaps.length === 0 ? "" : `; ${count(gaps.length, "gap")}: not everything was examined`;
    return `${count(blocking, kind)} at ${threshold} or worse — ${summary}${incomplete}`;
  }
  if (outcome === "pass") return threshold === "none" ? summary : `no ${kind}s at ${threshold} or worse — ${summary}`;
  const [first] = gaps;
  const others = gaps.length > 1 ? ` and ${gaps.length - 1} more` : "";
  return `not everything was examined — ${first === undefined ? "" : `${first.what}: ${first.why}`}${others}`;
}
