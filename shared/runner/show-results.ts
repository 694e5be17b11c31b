import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Host } from "../ci/index.ts";
import { checkWritePlace } from "../files/index.ts";
import { activeFindings, type Report, worstSeverity } from "../findings/index.ts";
import { chooseAnnotations, toJson, toMarkdown, unknownSentences, withoutExisting } from "../report/index.ts";
import { headlines, resultMark } from "../report/words.ts";
import { count, escapeMarkdown } from "../text/index.ts";
import { newOnlyRule, resolveNewOnly } from "./new-only.ts";
import type { Decision, Delivered, RunContext, RunResult } from "./result.ts";
import type { Publication } from "./send-results.ts";

/** Shows results on the host: annotations, job summary, outputs, and the format of `--format`. */
export async function showResults(publication: Publication<RunContext>): Promise<void> {
  const { action, result, isNewOnly, decision, delivered, context } = publication;
  const { host } = context;
  const all = result.examined.map(({ report }) => report);
  const reports = isNewOnly ? all.map(withoutExisting) : all;
  const { shown, left } = chooseAnnotations(reports, host.annotationsPerLevel);
  host.annotate(shown);
  if (host.annotationsPerLevel > 0 && left > 0)
    host.info(`${count(left, "finding")} without an annotation. See the job summary and the SARIF file`);
  if (host.codeScanning !== undefined) for (const cut of delivered?.cuts ?? []) host.info(`code scanning: ${cut}`);
  const notes = changeNotes(all, publication);
  for (const note of notes) host.info(note);
  const page =
    result.summary ??
    toMarkdown({
      title: `${action}: ${headlines[decision.outcome]}`,
      verdict: escapeMarkdown(decision.verdict),
      notes,
      reports,
    });
  const markdown = `${page}${result.appendix ?? ""}`;
  await host.summarize(markdown);
  writeOutputs(result, decision, delivered, context);
  await printFormat(result, { markdown, all, reports }, context);
  const worst = worstSeverity(all.flatMap(activeFindings).map(({ severity }) => severity));
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

/** What the formats contain. */
interface Printed {
  readonly markdown: string;
  /** Reports with every finding, for machines. */
  readonly all: readonly Report[];
  /** Reports with the findings that count, for people. */
  readonly reports: readonly Report[];
}

async function printFormat(result: RunResult, printed: Printed, context: RunContext): Promise<void> {
  const { host, inputs } = context;
  const text = result.document ?? (await formatted(printed, context));
  const file = inputs["output"];
  if (typeof file === "string") await writeOutput(resolve(host.workspace, file), text, host);
  else await host.print(text);
}

/** Writes to the place that the call names, also to a pipe or device; never through a link of the checkout. */
async function writeOutput(path: string, text: string, host: Host): Promise<void> {
  await checkWritePlace(path, host);
  await writeFile(path, text);
}

async function formatted({ markdown, all, reports }: Printed, { inputs, host, version }: RunContext): Promise<string> {
  switch (inputs["format"]) {
    case "json":
      return toJson(all);
    case "markdown":
      return markdown;
    case "sarif": {
      const { serializeSarif, toSarif } = await import("../sarif/index.ts");
      const logs = all.map((report) => toSarif(report, { version }));
      const [first] = logs;
      return first === undefined ? "" : serializeSarif({ ...first, runs: logs.flatMap((log) => log.runs) });
    }
    default: {
      const { toText } = await import("../report/text.ts");
      return reports.map((report) => toText(report, host)).join("\n");
    }
  }
}
