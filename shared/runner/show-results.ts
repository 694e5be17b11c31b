import type { Threshold } from "../findings/index.ts";
import { activeFindings, blockingFindings, type Report, worstSeverity } from "../findings/index.ts";
import {
  chooseAnnotations,
  countFiltered,
  displayFilter,
  filterReport,
  filterSentence,
  filterText,
  isShown,
  renderDiagram,
  toMarkdown,
  unknownSentences,
  withoutExisting,
} from "../report/index.ts";
import { headlines, pageMark, resultMark } from "../report/words.ts";
import { count, escapeMarkdown } from "../text/index.ts";
import { defined } from "../values/index.ts";
import { linkTarget } from "./link-target.ts";
import { newOnlyRule, resolveNewOnly } from "./new-only.ts";
import { printFormat } from "./print-format.ts";
import type { Decision, Delivered, RunContext, RunResult } from "./result.ts";
import type { Publication } from "./send-results.ts";

/** Shows results on the host: annotations, job summary, outputs, and the format of `--format`. */
export async function showResults(publication: Publication<RunContext>): Promise<void> {
  const { action, result, isNewOnly, decision, delivered, context } = publication;
  const { host } = context;
  const all = result.examined.map(({ report }) => report);
  const reports = isNewOnly ? all.map(withoutExisting) : all;
  const filter = displayFilter(context.inputs);
  const visible = reports.map((report) => filterReport(report, filter));
  const { shown, left } = chooseAnnotations(visible, host.annotationsPerLevel);
  host.annotate(shown);
  if (host.annotationsPerLevel > 0 && left > 0)
    host.info(`${count(left, "finding")} without an annotation. See the job summary and the SARIF file`);
  if (host.codeScanning !== undefined) for (const cut of delivered?.cuts ?? []) host.info(`code scanning: ${cut}`);
  const notes = changeNotes(all, publication);
  for (const note of notes) host.info(note);
  const { "fail-on": threshold = "none" }: { readonly "fail-on"?: Threshold } = context.inputs;
  const worst = worstSeverity(all.flatMap(activeFindings).map(({ severity }) => severity));
  const worstCounting = worstSeverity(reports.flatMap(activeFindings).map(({ severity }) => severity));
  const blocking = all.flatMap((report) => blockingFindings(report, threshold, isNewOnly));
  const hidden = blocking.filter((finding) => !isShown(finding, filter)).length;
  const hiddenNote = hidden === 0 ? "" : ` — ${hidden} of the blocking findings are hidden by filters`;
  const toPage = (): string =>
    result.summary ??
    toMarkdown({
      title: `${action}: ${headlines[decision.outcome]}`,
      verdict: `${escapeMarkdown(decision.verdict)}${hiddenNote}`,
      mark: pageMark(decision.outcome, worstCounting),
      passes: decision.outcome === "pass",
      ...{ notes, reports: all, newOnly: isNewOnly },
      blocking,
      ...defined({ change: host.base?.change, target: linkTarget(host), filter }),
    });
  const filtered = filterSentence(filterText(filter), countFiltered(reports, filter));
  if (filtered !== "") host.info(filtered);
  const showsPage = host.summarize !== undefined || context.inputs["format"] === "markdown";
  const drawn = showsPage ? (result.diagrams?.() ?? []).map((diagram) => `\n${renderDiagram(diagram)}`) : [];
  const markdown = showsPage ? [toPage(), result.appendix ?? "", ...drawn].join("") : "";
  await host.summarize?.(markdown);
  writeOutputs(result, decision, delivered, context);
  await printFormat({ action, result, decision, markdown, reports: visible, isNewOnly }, context);
  host.info(`${resultMark(decision.outcome, worst)} ${action}: ${decision.verdict}`);
}

/** Says which findings count on unmerged changes, and why. */
function changeNotes(
  reports: readonly Report[],
  { result, isNewOnly, context }: Publication<RunContext>,
): readonly string[] {
  const { base } = context.host;
  if (base === undefined || !("new-only" in context.inputs)) return [];
  // A gate says in its verdict what its policy decides.
  const rule = result.ruling === undefined ? [newOnlyRule(resolveNewOnly(context), base.change)] : [];
  return isNewOnly ? [...rule, ...unknownSentences(reports)] : rule;
}

function writeOutputs(
  result: RunResult,
  decision: Decision,
  delivered: Delivered | undefined,
  { host }: RunContext,
): void {
  const findings = result.examined.flatMap((item) => activeFindings(item.report));
  host.output("outcome", decision.outcome);
  host.output("sarif", (delivered?.sarif ?? []).join("\n"));
  host.output("upload", (delivered?.upload ?? []).join("\n"));
  host.output("evidence", (delivered?.evidence ?? []).join("\n"));
  host.output("findings", String(findings.length));
  host.output("worst", worstSeverity(findings.map((finding) => finding.severity)) ?? "");
  if (result.documentsOutput !== undefined)
    host.output(result.documentsOutput, (delivered?.documents ?? []).join("\n"));
  for (const [name, value] of Object.entries(result.outputs ?? {})) host.output(name, value);
}
