import { activeFindings, isAtLeast, isNew, worstSeverity } from "../../shared/findings/index.ts";
import { countExisting, examinedByChange, examinedText, tally, toMarkdown } from "../../shared/report/index.ts";
import { table } from "../../shared/report/table.ts";
import { resultMark } from "../../shared/report/words.ts";
import type { Delivered, Examined } from "../../shared/runner/index.ts";
import { code, oneLine } from "../../shared/text/index.ts";
import { verdictMarkdown, verdictText } from "../gate/verdict/render.ts";
import type { Verdict } from "../gate/verdict/verdict.ts";

/** An action's part of a suite run. */
export interface Stage {
  readonly name: string;
  readonly examined: readonly Examined[];
  /** What was examined: `3 files`. */
  readonly examinedText: string;
  readonly result: string;
  /** The result without findings that the change did not cause. Absent if there are none. */
  readonly resultOfChange?: string;
  /** Milliseconds. */
  readonly duration: number;
  readonly isComplete: boolean;
  /** Markdown that describes the image. */
  readonly portrait?: string;
}

/** Summarizes a stage for the suite's table. @param written undefined if the files are not kept. */
export function summarizeStage(
  name: string,
  examined: readonly Examined[],
  written: Delivered | undefined,
  duration: number,
): Stage {
  const reports = examined.map((item) => item.report);
  const findings = reports.flatMap(activeFindings);
  const gaps = reports.flatMap((report) => report.coverage.gaps).filter((gap) => gap.weight === "partial");
  const texts = reports.map((report) => {
    const subject = report.subject.kind === "image" ? `${report.subject.name} ${report.subject.platform}` : "";
    return [subject, examinedText(report.coverage.examined)].filter((part) => part !== "").join(" · ");
  });
  const documents = written?.documents.join(", ") ?? "not kept: set --out-dir";
  const result = examined.every((item) => item.sarif === false) ? documents : tally(findings);
  const existing = countExisting(reports);
  const ending = gaps.length === 0 ? "" : "; incomplete";
  return {
    name,
    examined,
    examinedText: texts.join("; "),
    result: `${result}${ending}`,
    ...(existing === 0 ? {} : { resultOfChange: `${tally(findings.filter(isNew))}; ${existing} existing${ending}` }),
    duration,
    isComplete: gaps.length === 0,
  };
}

/** Leaves out findings that the change did not cause if the verdict does. */
function countingStages({ asked: { newOnly } }: Verdict, stages: readonly Stage[]): readonly Stage[] {
  if (!newOnly) return stages;
  return stages.map((stage) => ({
    ...stage,
    result: stage.resultOfChange ?? stage.result,
    examined: examinedByChange(stage.examined),
  }));
}

/** Formats a suite run for a terminal: a line for each action, then the verdict and what to do. */
export function suiteText(verdict: Verdict, allStages: readonly Stage[]): string {
  const stages = countingStages(verdict, allStages);
  const rows = stages.map((stage) => [
    markOf(stage),
    stage.name,
    oneLine(stage.examinedText),
    `${(stage.duration / 1000).toFixed(1)} s`,
    oneLine(stage.result),
  ]);
  const mark = resultMark(verdict.decision === "deny" ? "findings" : verdict.decision, undefined);
  const nameWidth = Math.max(0, ...stages.map(({ name }) => name.length));
  return `${table(rows)}\n${mark}  ${"gate".padEnd(nameWidth)}  ${verdictText(verdict)}`;
}

/** Marks a stage by what it found. Whether findings count is the gate's decision. */
function markOf({ isComplete, examined }: Stage): string {
  const worst = worstSeverity(examined.flatMap(({ report }) => activeFindings(report)).map(({ severity }) => severity));
  if (!isComplete) return resultMark("undecided", worst);
  return resultMark(worst !== undefined && isAtLeast(worst, "high") ? "findings" : "pass", worst);
}

function folded(title: string, markdown: string): string {
  return `<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`;
}

/** Renders a suite run as the job summary: the gate's verdict, a row for each action, and each action's findings folded. */
export function suiteMarkdown(verdict: Verdict, allStages: readonly Stage[]): string {
  const stages = countingStages(verdict, allStages);
  const rows = stages.map((stage) => `| ${stage.name} | ${code(stage.examinedText)} | ${code(stage.result)} |`);
  const parts = stages
    .filter((stage) => stage.examined.some((item) => item.report.findings.length > 0))
    .map((stage) =>
      toMarkdown({
        title: stage.name,
        verdict: tally(stage.examined.flatMap((item) => activeFindings(item.report))),
        reports: stage.examined.map((item) => item.report),
      }),
    );
  return [
    verdictMarkdown(verdict),
    `| action | examined | result |\n|---|---|---|\n${rows.join("\n")}\n`,
    ...parts,
    ...stages.flatMap(({ portrait = "" }) => (portrait === "" ? [] : [folded("Image contents", portrait)])),
  ].join("\n");
}
