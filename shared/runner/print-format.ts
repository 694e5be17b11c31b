import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Host } from "../ci/index.ts";
import { checkWritePlace } from "../files/index.ts";
import type { Report, Threshold } from "../findings/index.ts";
import type { ReportDocument } from "../report/document/model.ts";
import { type Decision, exitCodes, type RunContext, type RunResult } from "./result.ts";

/** A finished run. */
export interface FinishedRun {
  readonly action: string;
  readonly result: RunResult;
  readonly decision: Decision;
  /** The page for the job summary. Empty if nothing shows it. */
  readonly markdown: string;
  /** Reports with the findings that count, for people. */
  readonly reports: readonly Report[];
  /** Whether only findings that the change causes count. */
  readonly isNewOnly: boolean;
}

/** Prints the result in the format of `format`, or writes it to the file of `--output` or `output-file` and says so. */
export async function printFormat(run: FinishedRun, context: RunContext): Promise<void> {
  const { host, inputs } = context;
  const text = run.result.document ?? (await formatted(run, context));
  const file = inputs["output"] ?? inputs["output-file"];
  if (typeof file !== "string") return host.print(text);
  await writeOutput(resolve(host.workspace, file), text, host);
  host.info(`report written to ${file}`);
}

/** Writes to the place that the call names, also to a pipe or device; never through a link of the checkout. */
async function writeOutput(path: string, text: string, host: Host): Promise<void> {
  await checkWritePlace(path, host);
  await writeFile(path, text);
}

async function formatted(run: FinishedRun, context: RunContext): Promise<string> {
  const { inputs, host, version } = context;
  const reports = run.result.examined.map(({ report }) => report);
  switch (inputs["format"]) {
    case "json": {
      const { serializeDocument } = await import("../report/document/build.ts");
      return serializeDocument(await documentOf(run, context));
    }
    case "html": {
      const { toHtml } = await import("../report/html/page.ts");
      return toHtml(await documentOf(run, context), run.result.examined, run.result.diagrams?.());
    }
    case "markdown":
      return run.markdown;
    case "sarif": {
      const { serializeSarif, toSarif } = await import("../sarif/index.ts");
      const logs = reports.map((report) => toSarif(report, { version }));
      const [first] = logs;
      return first === undefined ? "" : serializeSarif({ ...first, runs: logs.flatMap((log) => log.runs) });
    }
    default: {
      const { toText } = await import("../report/text.ts");
      return run.reports.map((report) => toText(report, host)).join("\n");
    }
  }
}

async function documentOf(
  { action, result, decision, isNewOnly: newOnly }: FinishedRun,
  { inputs, now, version }: RunContext,
): Promise<ReportDocument> {
  const { buildDocument } = await import("../report/document/build.ts");
  const { "fail-on": failOn = "none" }: CommonInputs = inputs;
  const exitCode = exitCodes[decision.outcome];
  return buildDocument({ action, version, now, result, decision, exitCode, failOn, newOnly });
}

interface CommonInputs {
  readonly "fail-on"?: Threshold;
}
