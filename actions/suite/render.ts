import { activeFindings, isAtLeast, isNew, isUnrated, worstSeverity } from "../../shared/findings/index.ts";
import {
  countExisting,
  type DisplayFilter,
  examinedByChange,
  examinedText,
  gapLines,
  isCountSentence,
  type LinkTarget,
  tally,
  toMarkdown,
} from "../../shared/report/index.ts";
import { table } from "../../shared/report/table.ts";
import { fold, pageMark, resultMark } from "../../shared/report/words.ts";
import type { Delivered, Examined, Ruling } from "../../shared/runner/index.ts";
import { code, count, escapeMarkdown, oneLine, wrapText } from "../../shared/text/index.ts";
import type { VerdictDisplay } from "../gate/verdict/display.ts";
import { verdictNotes, verdictText, verdictTitle } from "../gate/verdict/render.ts";
import type { Verdict } from "../gate/verdict/verdict.ts";
import { outcomeOf } from "../gate/verdict/words.ts";

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
  const result = examined.every((item) => item.sarif === false) ? documents : tally(findings, isUnrated);
  const existing = countExisting(reports);
  const ending = gaps.length === 0 ? "" : "; incomplete";
  return {
    name,
    examined,
    examinedText: texts.join("; "),
    result: `${result}${ending}`,
    ...(existing === 0
      ? {}
      : { resultOfChange: `${tally(findings.filter(isNew), isUnrated)}; ${existing} existing${ending}` }),
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

/**
 * Formats a suite run for a terminal of so many columns: a line for each action, two where one is too narrow, then the
 * verdict, what to do, the digests of the images, and how to see what is left out.
 * @param display what is shown of the verdict. Default: everything.
 */
export function suiteText(
  verdict: Verdict,
  allStages: readonly Stage[],
  width = Number.POSITIVE_INFINITY,
  display?: VerdictDisplay,
): string {
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
  const lines = table(rows).split("\n");
  const isWide = lines.every((line) => line.length <= width);
  const shown = isWide ? lines.join("\n") : narrowTable(rows, width);
  return [
    `${shown}\n${mark}  ${"gate".padEnd(nameWidth)}  ${verdictText(verdict, width, display)}`,
    digestLines(stages),
    leftOut(verdict, stages, width),
  ].join("");
}

/** Formats the rows of a suite run without the column of what was examined, which follows each row on its own line. */
function narrowTable(rows: readonly (readonly string[])[], width: number): string {
  const heads = table(
    rows.map(([mark = "", name = "", , time = "", result = ""]) => [mark, name, time, result]),
    {
      width,
    },
  ).split("\n");
  // A wrapped result takes several lines; the mark starts a row.
  const marks = heads.flatMap((line, index) => (/^\S/u.test(line) ? [index] : []));
  return marks
    .flatMap((start, row) => [
      ...heads.slice(start, marks[row + 1]),
      ...wrapText(rows[row]?.[2] ?? "", width - examinedIndent.length)
        .split("\n")
        .map((line) => `${examinedIndent}${line}`),
    ])
    .join("\n");
}

const examinedIndent = "   ";

/** The digests that a gate or a signature in another step needs. */
function digestLines(stages: readonly Stage[]): string {
  const subjects = stages.flatMap(({ examined }) => examined.map(({ report: { subject } }) => subject));
  const lines = subjects.flatMap((subject) =>
    subject.kind === "image" ? [`${oneLine(subject.name)} ${oneLine(subject.platform)}:\n  ${subject.digest}\n`] : [],
  );
  return lines.length === 0 ? "" : `\n${[...new Set(lines)].join("")}`;
}

/** Says how many findings the verdict does not list, and how to see them. */
function leftOut({ rules }: Verdict, stages: readonly Stage[], width: number): string {
  const listed = rules.flatMap(({ because }) => because.filter(({ findingId }) => findingId !== undefined)).length;
  const all = stages.flatMap(({ examined }) => examined.flatMap(({ report }) => activeFindings(report))).length;
  const left = all - Math.min(listed, all);
  if (left === 0) return "";
  const how = "--format html --output report.html shows all, and --out-dir keeps them as SARIF";
  return `\n${wrapText(`${count(left, "more finding")} not listed here: ${how}`, width)}\n`;
}

/** Marks a stage by what it found. Whether findings count is the gate's decision. */
function markOf({ isComplete, examined }: Stage): string {
  const worst = worstSeverity(examined.flatMap(({ report }) => activeFindings(report)).map(({ severity }) => severity));
  if (!isComplete) return resultMark("undecided", worst);
  return resultMark(worst !== undefined && isAtLeast(worst, "high") ? "findings" : "pass", worst);
}

/** What the job summary of a suite run needs in addition to its verdict. */
export interface SuitePage {
  readonly ruling: Pick<Ruling, "planned" | "reasons">;
  readonly display: Pick<VerdictDisplay, "hidden">;
  readonly target?: LinkTarget;
  readonly filter?: DisplayFilter;
}

/** Renders a suite run as the job summary: the gate's verdict, what to do, and every finding once. */
export function suiteMarkdown(verdict: Verdict, stages: readonly Stage[], page: SuitePage): string {
  const { ruling, display, ...places } = page;
  const [described, checked] = [stages.filter(isDescription), stages.filter((stage) => !isDescription(stage))];
  const gaps = described.flatMap(({ examined }) => examined.flatMap(({ report }) => report.coverage.gaps));
  const portraits = stages.flatMap(({ portrait = "" }) => portrait);
  const reasons = (isMissing: boolean): readonly string[] =>
    ruling.reasons
      .filter((reason) => reason.isMissing === isMissing)
      .map((reason) => escapeMarkdown(`${reason.what}. To pass: ${reason.remediation}`));
  return toMarkdown({
    ...places,
    ...{ title: "Seaworthy", verdict: escapeMarkdown(verdictTitle(verdict, display.hidden)) },
    mark: pageMark(outcomeOf(verdict), undefined),
    passes: verdict.decision === "pass",
    reports: checked.flatMap(({ examined }) => examined.map(({ report }) => report)),
    notes: verdict.notes.filter(isCountSentence),
    newOnly: verdict.asked.newOnly,
    change: verdict.asked.change ?? "change",
    ...(ruling.planned.length === 0 ? {} : { blocking: ruling.planned }),
    steps: reasons(false),
    missing: [...reasons(true), ...gapLines(gaps, gaps.length)],
    folds: [fold("Image contents", portraits.join("\n"))],
    coverage: [...described.map(documentsLine), verdictNotes(verdict)].map((part) => `\n${part}`).join(""),
  });
}

/** Checks whether a stage writes documents in place of findings. */
function isDescription({ examined }: Stage): boolean {
  return examined.every(({ sarif }) => sarif === false);
}

function documentsLine({ examinedText: text, result }: Stage): string {
  return `**SBOM**: ${escapeMarkdown(text)} · ${code(result)}\n`;
}
