import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Host, Sent, Surfaces } from "../ci/index.ts";
import { blockingFindings, defaultThreshold, type Report, type Threshold } from "../findings/index.ts";
import { chooseAnnotations } from "../report/annotations.ts";
import { displayFilter, examinedByChange, type FilterInputs, filterReport } from "../report/index.ts";
import { count } from "../text/index.ts";
import { defined } from "../values/index.ts";
import type { Decision, Delivered, RunContext, RunResult } from "./result.ts";

/** A finished run with its decision. */
export interface Publication<C = Pick<RunContext, "host" | "inputs">> {
  readonly action: string;
  readonly result: RunResult;
  /** Whether only findings that the change causes count. */
  readonly isNewOnly: boolean;
  readonly decision: Decision;
  readonly delivered: Delivered | undefined;
  readonly context: C;
}

interface SendInputs extends Surfaces, FilterInputs {
  readonly name?: string;
  readonly "comment-mode"?: "update" | "new";
  readonly "fail-on"?: Threshold;
}

/**
 * Publishes results to the CI system: pull-request comment, suggestions, all annotations and code scanning. Logs missing
 * permissions and does not fail because of them.
 */
export async function sendResults(publication: Publication): Promise<void> {
  const { result, decision, context } = publication;
  const { host } = context;
  const inputs: SendInputs = context.inputs;
  const { pullRequest, annotateAll } = host;
  const examined = publication.isNewOnly ? examinedByChange(result.examined) : result.examined;
  const filter = displayFilter(inputs);
  const reports = examined.map(({ report }) => filterReport(report, filter));
  const files = filesFor(publication, inputs);
  const comments = pullRequest !== undefined && shouldComment(decision, inputs, publication);
  const editable = pullRequest === undefined || inputs.suggestions !== true ? [] : editableReports(result.examined);
  const overflows =
    annotateAll !== undefined &&
    inputs["check-run"] === true &&
    chooseAnnotations(reports, host.annotationsPerLevel).crowdedOut > 0;
  if (files.length === 0 && !comments && !overflows && editable.length === 0) return;
  const { token } = inputs;
  if (token === undefined) {
    host.info("there is no token: skips code scanning and the pull-request comment");
    return;
  }
  if (comments) await sendComment(publication, inputs, token);
  if (pullRequest !== undefined && editable.length > 0) {
    const run = { reports: editable, newOnly: publication.isNewOnly };
    logResult(host, await pullRequest.suggest(run, token));
  }
  if (overflows) logResult(host, await annotateAll({ action: publication.action, reports, decision }, token));
  if (files.length > 0) await uploadFiles(host, files, token);
}

/** Uploads all files together. Logs each result once, with the files that have it. */
async function uploadFiles(host: Host, names: readonly string[], token: string): Promise<void> {
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(resolve(host.workspace, name), "utf8") })),
  );
  const sent = (await host.codeScanning?.upload(files, token)) ?? [];
  for (const [message, same] of Map.groupBy(sent.entries(), ([, result]) => result.message)) {
    const [[, result] = []] = same;
    const listed = same.map(([index]) => names[index]).join(", ");
    if (result !== undefined) logResult(host, { ...result, message: `${listed}: ${message}` });
  }
}

function filesFor({ delivered, context }: Publication, inputs: SendInputs): readonly string[] {
  if (context.host.codeScanning === undefined || inputs["upload-sarif"] !== true) return [];
  return delivered?.upload ?? [];
}

/**
 * Checks whether to comment. A step that never fails (`fail-on: none`) comments on what fails a step by default, because
 * nothing else would ever count as its failure.
 */
function shouldComment(
  { outcome }: Decision,
  { comment = "never", "fail-on": threshold }: SendInputs,
  { result, isNewOnly }: Publication,
): boolean {
  if (comment !== "on-failure") return comment === "always";
  if (outcome !== "pass") return true;
  return (
    threshold === "none" &&
    result.examined.some(({ report }) => blockingFindings(report, defaultThreshold, isNewOnly).length > 0)
  );
}

async function sendComment({ result, isNewOnly, decision, context }: Publication, inputs: SendInputs, token: string) {
  const { host } = context;
  const { ruling } = result;
  const reports = result.examined
    .filter(({ report, sarif }) => sarif !== false && report.action !== "gate")
    .map(({ report }) => report);
  if (reports.length === 0 && ruling === undefined) return;
  const nameOption = inputs.name === undefined ? {} : { name: inputs.name };
  const sent = await host.pullRequest?.comment(
    {
      reports,
      threshold: inputs["fail-on"] ?? "none",
      newOnly: isNewOnly,
      fresh: inputs["comment-mode"] === "new",
      ...defined({ filter: displayFilter(inputs) }),
      ...(ruling === undefined ? {} : { gate: { decision, ruling, ...nameOption } }),
    },
    token,
  );
  if (sent === undefined) return;
  const amount = sent.changed ? ` (${count(reports.length, "section")})` : "";
  logResult(host, { ...sent, message: `${sent.message}${amount}` });
}

/** Lists the reports about sources, whose findings can have edits. */
function editableReports(examined: RunResult["examined"]): readonly Report[] {
  return examined
    .filter(({ report: { subject }, sarif }) => subject.kind === "source" && sarif !== false)
    .map(({ report }) => report);
}

function logResult(host: Host, { level, message }: Sent): void {
  if (level === "warning") host.warn(message);
  else host.info(message);
}
