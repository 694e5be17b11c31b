import type { TriggeringPullRequest } from "../../shared/ci/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { readEvidenceDirectory } from "../../shared/evidence/index.ts";
import { compareReport, type Report } from "../../shared/findings/index.ts";
import { identityOf } from "../../shared/references/index.ts";
import { givenPath, type RunContext, type RunResult } from "../../shared/runner/index.ts";
import { count } from "../../shared/text/index.ts";
import type { spec } from "./inputs.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/** Sections of one comment that strangers may ask for. */
const mostReports = 20;
const note =
  "*Reported by the pull request's own run, whose workflow and files are the author's: read it as their word, and let the checks of the base repository decide.*";

/**
 * Writes the comment of the pull request whose run this one follows, from the evidence in that run's artifact. Which
 * pull request it is GitHub says alone; nothing is uploaded to code scanning.
 */
export async function run(context: Context): Promise<RunResult> {
  const { inputs, host } = context;
  const { token } = inputs;
  if (host.triggeringPullRequest === undefined || token === undefined) {
    throw new InvalidError("NO_FOLLOWED_RUN", "it follows no run of GitHub Actions, or has no token", {
      advice: "Use it in a workflow on `workflow_run`, as in examples/workflows/fork-companion.yml",
    });
  }
  const pullRequest = await host.triggeringPullRequest(token);
  if ("missing" in pullRequest) return nothing(pullRequest.missing);
  const { evidence, problems } = await readEvidenceDirectory(givenPath(host, inputs.evidence));
  for (const { file, message } of problems) host.warn(`${file} is left out: ${message}`);
  const reports = evidence.flatMap(({ report }) => (report === undefined || report.action === "gate" ? [] : [report]));
  if (reports.length === 0) return nothing("the artifact holds no evidence that can be read");
  const compared = await compareAll(reports.slice(0, mostReports), pullRequest, token);
  const { message } = await pullRequest.comment(
    {
      reports: compared,
      threshold: inputs["fail-on"],
      newOnly: false,
      fresh: inputs["comment-mode"] === "new",
      note,
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

/** What the artifact says of a comparison is not believed. */
async function compareAll(
  reports: readonly Report[],
  pullRequest: TriggeringPullRequest,
  token: string,
): Promise<Report[]> {
  const compared: Report[] = [];
  for (const { comparison: _theirs, ...report } of reports) {
    const findings = report.findings.map(({ baselineState: _state, ...finding }) => finding);
    const baseline = await pullRequest.baseline(identityOf(report.action, report.subject).category, token);
    compared.push(compareReport({ ...report, findings }, baseline));
  }
  return compared;
}

function nothing(why: string): RunResult {
  return { examined: [], outcome: "pass", verdict: `no comment: ${why}`, outputs: { "pull-request": "" } };
}
