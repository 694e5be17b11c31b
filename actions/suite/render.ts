import { activeFindings } from "../../shared/findings/index.ts";
import { examinedText, tally, toMarkdown } from "../../shared/report/index.ts";
import { table } from "../../shared/report/table.ts";
import type { Delivered, Examined } from "../../shared/runner/index.ts";
import { code, oneLine } from "../../shared/text/index.ts";
import { verdictMarkdown, verdictText } from "../gate/verdict/render.ts";
import type { Verdict } from "../gate/verdict/verdict.ts";

/** One action's part in a run of the suite. */
export interface Stage {
  readonly name: string;
  readonly examined: readonly Examined[];
  /** What was looked at, in words. */
  readonly looked: string;
  readonly result: string;
  /** Milliseconds. */
  readonly time: number;
  readonly ok: boolean;
  /** Markdown that shows what was looked at. */
  readonly portrait?: string;
}

/** A stage as a line of the suite's table. */
export function stageOf(name: string, examined: readonly Examined[], written: Delivered, time: number): Stage {
  const reports = examined.map((item) => item.report);
  const findings = reports.flatMap(activeFindings);
  const gaps = reports.flatMap((report) => report.coverage.gaps).filter((gap) => gap.weight === "partial");
  const looked = reports.map((report) => {
    const subject = report.subject.kind === "image" ? `${report.subject.name} ${report.subject.platform}` : "";
    return [subject, examinedText(report.coverage.examined)].filter((part) => part !== "").join(" · ");
  });
  const result = examined.every((item) => item.sarif === false) ? written.documents.join(", ") : tally(findings);
  return {
    name,
    examined,
    looked: looked.join("; "),
    result: gaps.length === 0 ? result : `${result}; not everything was looked at`,
    time,
    ok: gaps.length === 0,
  };
}

/** For a terminal: a line an action, then the verdict and what would flip it. */
export function suiteText(verdict: Verdict, stages: readonly Stage[]): string {
  const rows = stages.map((stage) => [
    stage.ok ? "✓" : "?",
    stage.name,
    oneLine(stage.looked),
    `${(stage.time / 1000).toFixed(1)} s`,
    oneLine(stage.result),
  ]);
  const mark = { pass: "✓", deny: "✗", undecided: "?" }[verdict.decision];
  const longest = Math.max(0, ...stages.map(({ name }) => name.length));
  return `${table(rows)}\n${mark}  ${"gate".padEnd(longest)}  ${verdictText(verdict)}`;
}

function folded(title: string, markdown: string): string {
  return `<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`;
}

/** For the run's page: the gate's verdict, a row an action, and each action's findings folded. */
export function suiteMarkdown(verdict: Verdict, stages: readonly Stage[]): string {
  const rows = stages.map((stage) => `| ${stage.name} | ${code(stage.looked)} | ${code(stage.result)} |`);
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
    `| action | looked at | result |\n|---|---|---|\n${rows.join("\n")}\n`,
    ...parts,
    ...stages.flatMap(({ portrait = "" }) => (portrait === "" ? [] : [folded("What the image is made of", portrait)])),
  ].join("\n");
}
