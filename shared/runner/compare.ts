import { InvalidError, messageOf } from "../errors/index.ts";
import { readCheckoutFile } from "../files/index.ts";
import { type Baseline, compareReport, compareWithBase, type Report } from "../findings/index.ts";
import { identityOf } from "../references/index.ts";
import type { BaselineRun } from "../sarif/index.ts";
import { markTouched } from "./image-change.ts";
import { readLineHashes } from "./line-hashes.ts";
import { settingsPlaces } from "./load-settings.ts";
import { resolvePath } from "./paths.ts";
import type { Examined, RunContext } from "./result.ts";

/** Bytes of a SARIF file. */
const maxBytes = 512 * 2 ** 20;

type Context = Pick<RunContext, "inputs" | "host" | "openBase" | "settingsFiles">;

interface BaselineInputs {
  readonly baseline?: string;
  readonly token?: string;
  readonly comment?: "always" | "on-failure" | "never";
  readonly "new-only"?: boolean;
}

/** Checks whether the input `baseline` names a SARIF file. Otherwise it is an image. */
export function isSarifFile(baseline: string): boolean {
  return /\.(?:sarif|json)$/i.test(baseline);
}

/**
 * Marks findings as new or existing. Compares with the SARIF file of the call; on pull requests and in merge queues with
 * what the run found at the base commit; otherwise with the base branch's last analysis. A finding of an image that the
 * change touches is new, whatever it is compared with. Skips SBOMs.
 * @throws InvalidError `BASELINE_UNREADABLE`.
 */
export async function compareExamined(examined: readonly Examined[], context: Context): Promise<readonly Examined[]> {
  const { openBase, host } = context;
  const isCompared = ({ report, sarif }: Examined): boolean => sarif === false || report.comparison !== undefined;
  const finder = examined.every(isCompared) ? undefined : await finderFor(context);
  const compared: Examined[] = [];
  for (const item of examined) {
    const report = isCompared(item) ? item.report : await compare(item, finder, context);
    const isTouchable = report.subject.kind === "image" && openBase !== undefined;
    compared.push({ ...item, report: isTouchable ? await markTouched(report, openBase, host.root) : report });
  }
  return compared;
}

/** Compares by hashes of lines, too, where the baseline has nothing else of a finding. */
async function compareByHash(
  report: Report,
  found: Baseline | { readonly missing: string },
  root: string,
): Promise<Report> {
  if ("missing" in found || found.reduced.hashed.length === 0) return compareReport(report, found);
  const { lineHasher } = await import("../sarif/index.ts");
  return compareReport(report, found, lineHasher(report.findings, await readLineHashes(root, report)));
}

interface Finder {
  readonly kind: "file" | "branch";
  readonly find: (report: Report) => Promise<Baseline | { readonly missing: string }>;
}

async function compare(
  { report, atBase }: Examined,
  finder: Finder | undefined,
  { openBase, host: { root } }: Context,
): Promise<Report> {
  if (finder?.kind !== "file" && atBase !== undefined) {
    if (!("missing" in atBase)) return compareWithBase(report, atBase.check, atBase.source);
    const found = await finder?.find(report);
    return compareByHash(report, found === undefined || "missing" in found ? atBase : found, root);
  }
  const found = await finder?.find(report);
  if (found !== undefined) return compareByHash(report, found, root);
  if (openBase === undefined) return report;
  return compareReport(report, { missing: "the CI system has no results of the base branch" });
}

async function finderFor(context: Context): Promise<Finder | undefined> {
  const { inputs, host, openBase } = context;
  const { baseline, token, comment = "never", "new-only": newOnly = false }: BaselineInputs = inputs;
  if (baseline !== undefined && isSarifFile(baseline)) {
    // A file that only unmerged changes have would say that what they cause is existing.
    const place = await settingsPlaces(context, [resolvePath(host, baseline)], { isOptional: true });
    const runs = await readRuns(place.root, place.paths[0] ?? baseline, baseline);
    return {
      kind: "file",
      find: async (report) => runFor(runs, report) ?? { missing: `${baseline} has no run for this subject` },
    };
  }
  const find = host.codeScanning?.baseline;
  if (find === undefined || (comment === "never" && !newOnly && openBase === undefined)) return undefined;
  if (token === undefined) {
    return { kind: "branch", find: async () => ({ missing: "there is no token to read the base branch's analysis" }) };
  }
  return { kind: "branch", find: ({ action, subject }) => find(identityOf(action, subject).category, token) };
}

/** Finds the run of the same category, or the only run of the same action. */
function runFor(
  runs: readonly BaselineRun[],
  { action, subject }: Report,
): Baseline | { readonly missing: string } | undefined {
  const category = identityOf(action, subject).category;
  const sameAction = runs.filter((run) => run.category.startsWith(`seaworthy/${action}/`));
  const [only, another] = sameAction;
  return (runs.find((run) => run.category === category) ?? (another === undefined ? only : undefined))?.baseline;
}

async function readRuns(root: string, path: string, name: string): Promise<readonly BaselineRun[]> {
  try {
    const { readBaselineRuns } = await import("../sarif/index.ts");
    const text = (await readCheckoutFile(root, path, maxBytes)).toString("utf8");
    const runs = readBaselineRuns(JSON.parse(text), name, "file");
    if (runs.some(({ category: id }) => id.startsWith("seaworthy/"))) return runs;
  } catch (error) {
    throw unreadable(name, messageOf(error).split("\n")[0] ?? "", error);
  }
  throw unreadable(name, "it has no run of Seaworthy", undefined);
}

function unreadable(name: string, reason: string, cause: unknown): InvalidError {
  return new InvalidError("BASELINE_UNREADABLE", `cannot be used as a baseline (${reason})`, {
    place: { what: name },
    advice: "Set `baseline` to a SARIF file in the `out-dir` of an earlier run, or to an image",
    ...(cause === undefined ? {} : { cause }),
  });
}
