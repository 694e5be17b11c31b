import type { TriggeringPullRequest } from "../../shared/ci/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { type EvidenceDirectory, readEvidenceDirectory } from "../../shared/evidence/index.ts";
import { exists } from "../../shared/files/index.ts";
import type { Threshold } from "../../shared/findings/index.ts";
import { blockingFindings, compareReport, isComplete, type Report } from "../../shared/findings/index.ts";
import { identityOf } from "../../shared/references/index.ts";
import { displayFilter } from "../../shared/report/index.ts";
import { type RunContext, type RunResult, resolvePath } from "../../shared/runner/index.ts";
import { count } from "../../shared/text/index.ts";
import { defined } from "../../shared/values/index.ts";
import type { spec } from "./inputs.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/** Sections that the artifact of an untrusted run can add to a comment. */
const maxReports = 20;
const note =
  "*Reported by the pull request's own run. Its author controls the workflow and the files, so treat these results as unverified. The checks of the base repository decide.*";

const nothing: EvidenceDirectory = { evidence: [], problems: [] };

/**
 * Comments on the pull request whose run triggered this one, from the evidence in that run's artifact. Only GitHub
 * decides which pull request that is. Uploads nothing to code scanning.
 */
export async function run(context: Context): Promise<RunResult> {
  const { inputs, host } = context;
  const { token } = inputs;
  if (host.triggeringPullRequest === undefined || token === undefined) {
    throw new InvalidError("NO_FOLLOWED_RUN", "no workflow run triggered this one, or there is no token", {
      advice: "Run this action in a workflow on `workflow_run`, as in examples/workflows/fork-companion.yml",
    });
  }
  const pullRequest = await host.triggeringPullRequest(token);
  if ("missing" in pullRequest) return skip(pullRequest.missing);
  const directory = resolvePath(host, inputs.evidence);
  const { evidence, problems } = (await exists(directory)) ? await readEvidenceDirectory(directory) : nothing;
  if (evidence.length + problems.length === 0) {
    return skip(
      `no artifact: ${inputs.evidence} is missing or empty. A run that was cancelled or failed early leaves none`,
    );
  }
  for (const { file, message } of problems) host.warn(`skipped ${file}: ${message}`);
  const reports = evidence.flatMap(({ report }) => (report === undefined || report.action === "gate" ? [] : [report]));
  if (reports.length === 0) return skip("the artifact contains no readable evidence");
  const compared = await compareAll(worstFirst(reports, inputs["fail-on"]).slice(0, maxReports), pullRequest, token);
  const { message } = await pullRequest.comment(
    {
      reports: compared,
      threshold: inputs["fail-on"],
      newOnly: true,
      fresh: inputs["comment-mode"] === "new",
      ...defined({ filter: displayFilter(inputs) }),
      note: [note, ...omittedNote(reports.length - compared.length)].join(" "),
      unverified: true,
    },
    token,
  );
  return {
    examined: [],
    outcome: "pass",
    verdict: `${message}: pull request ${pullRequest.number}, ${count(compared.length, "section")}`,
    outputs: { "pull-request": String(pullRequest.number) },
  };
}

/** Sorts reports by what they would block, so that none of those is omitted for one that passes. */
function worstFirst(reports: readonly Report[], threshold: Threshold): readonly Report[] {
  const ranked = reports.map((report) => ({
    report,
    blocking: blockingFindings(report, threshold, false).length,
    isComplete: isComplete(report.coverage),
  }));
  const sorted = ranked.toSorted((a, b) => b.blocking - a.blocking || Number(a.isComplete) - Number(b.isComplete));
  return sorted.map(({ report }) => report);
}

function omittedNote(omitted: number): readonly string[] {
  return omitted === 0
    ? []
    : [`*${count(omitted, "more report")} in its artifact ${omitted === 1 ? "is" : "are"} not shown.*`];
}

/** Compares each report with the base branch, and ignores comparisons in the untrusted artifact. */
async function compareAll(
  reports: readonly Report[],
  pullRequest: TriggeringPullRequest,
  token: string,
): Promise<Report[]> {
  const compared: Report[] = [];
  for (const { comparison: _untrusted, ...report } of reports) {
    const findings = report.findings.map(({ baselineState: _state, ...finding }) => finding);
    const baseline = await pullRequest.baseline(identityOf(report.action, report.subject).category, token);
    compared.push(compareReport({ ...report, findings }, baseline));
  }
  return compared;
}

function skip(reason: string): RunResult {
  return { examined: [], outcome: "pass", verdict: `no comment: ${reason}`, outputs: { "pull-request": "" } };
}
