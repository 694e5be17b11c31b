import { readFile } from "node:fs/promises";
import { InvalidError, messageOf } from "../errors/index.ts";
import { type Baseline, compareReport, type Report } from "../findings/index.ts";
import { identityOf } from "../references/index.ts";
import { type BaselineRun, readBaselineRuns } from "../sarif/index.ts";
import { givenPath } from "./paths.ts";
import type { Examined, RunContext } from "./result.ts";

type Context = Pick<RunContext, "inputs" | "host">;

interface BaselineInputs {
  readonly baseline?: string;
  readonly token?: string;
  readonly comment?: "always" | "on-failure" | "never";
  readonly "new-only"?: boolean;
}

/** Whether the input `baseline` names a SARIF file; anything else is an image. */
export function isSarifFile(baseline: string): boolean {
  return /\.(?:sarif|json)$/i.test(baseline);
}

/**
 * Marks the findings of a run as new or as there before: compared with the SARIF file that the call names, else on pull
 * requests with the base branch's last analysis. Reports that were compared already, and SBOMs, stay as they are.
 * @throws InvalidError for a file that cannot be read or is no SARIF of ours.
 */
export async function compareExamined(examined: readonly Examined[], context: Context): Promise<readonly Examined[]> {
  const open = examined.filter(({ report, sarif }) => sarif !== false && report.comparison === undefined);
  if (open.length === 0) return examined;
  const find = await finderFor(context);
  if (find === undefined) return examined;
  const compared = new Map<Examined, Examined>();
  for (const item of open) compared.set(item, { ...item, report: compareReport(item.report, await find(item.report)) });
  return examined.map((item) => compared.get(item) ?? item);
}

type Finder = (report: Report) => Promise<Baseline | { readonly missing: string }>;

async function finderFor({ inputs, host }: Context): Promise<Finder | undefined> {
  const { baseline, token, comment = "never", "new-only": newOnly = false }: BaselineInputs = inputs;
  if (baseline !== undefined && isSarifFile(baseline)) {
    const runs = await readRuns(givenPath(host, baseline), baseline);
    return async (report) => runFor(runs, report) ?? { missing: `${baseline} has no run for it` };
  }
  const find = host.codeScanning?.baseline;
  if (find === undefined || (comment === "never" && !newOnly)) return undefined;
  if (token === undefined)
    return async () => ({ missing: "without a token the base branch's analysis cannot be read" });
  return ({ action, subject }) => find(identityOf(action, subject).category, token);
}

/** The run of the same category; else the only one of the same action. */
function runFor(runs: readonly BaselineRun[], { action, subject }: Report): Baseline | undefined {
  const wanted = identityOf(action, subject).category;
  const sameAction = runs.filter((run) => run.category.startsWith(`seaworthy/${action}/`));
  const [only, another] = sameAction;
  return (runs.find((run) => run.category === wanted) ?? (another === undefined ? only : undefined))?.baseline;
}

async function readRuns(path: string, name: string): Promise<readonly BaselineRun[]> {
  try {
    const runs = readBaselineRuns(JSON.parse(await readFile(path, "utf8")), name, "file");
    if (runs.some(({ category: id }) => id.startsWith("seaworthy/"))) return runs;
  } catch (cause) {
    throw unreadable(name, messageOf(cause).split("\n")[0] ?? "", cause);
  }
  throw unreadable(name, "no run in it is Seaworthy's", undefined);
}

function unreadable(name: string, why: string, cause: unknown): InvalidError {
  return new InvalidError("BASELINE_UNREADABLE", `cannot be compared with (${why})`, {
    place: { what: name },
    advice: "Give `baseline` a SARIF file that an earlier run left in its `out-dir`, or an image",
    ...(cause === undefined ? {} : { cause }),
  });
}
