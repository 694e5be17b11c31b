import type { GitHubContext } from "../../shared/ci/ci.ts";
import { gitHubClient, reasonOf, statusOf } from "../../shared/ci/github/client.ts";
import { paceOf } from "../../shared/ci/pace.ts";
import type { CoverageGap } from "../../shared/findings/index.ts";
import { type BomInput, githubSnapshot, type SnapshotContext } from "../../shared/sbom/index.ts";
import type { Context } from "./context.ts";

/** A snapshot for GitHub's dependency graph, and what it had to leave out. */
export function snapshotOf(bom: BomInput, gitHub: GitHubContext, context: Context): ReturnType<typeof githubSnapshot> {
  return githubSnapshot(bom, snapshotContext(bom, gitHub, context));
}

/**
 * Submits what was described to the dependency graph of the job's repository (REST API,
 * `POST /repos/{owner}/{repo}/dependency-graph/snapshots`). Never throws: what did not work is a warning.
 */
export async function submitSnapshots(boms: readonly BomInput[], context: Context): Promise<void> {
  const { host, inputs } = context;
  const { gitHub } = host;
  const { token } = inputs;
  const obstacle = obstacleOf(gitHub, token);
  if (gitHub === undefined || token === undefined || obstacle !== undefined) {
    host.warn(`dependency snapshot not submitted: ${obstacle ?? "there is nobody to submit it to"}`);
    return;
  }
  for (const bom of boms) {
    const { snapshot, gaps } = snapshotOf(bom, gitHub, context);
    for (const gap of gaps) host.warn(leftOut(gap));
    try {
      const api = await gitHubClient(gitHub, token, paceOf(host));
      const { owner, repo } = gitHub;
      await api.request({
        method: "POST",
        url: "/repos/{owner}/{repo}/dependency-graph/snapshots",
        owner,
        repo,
        ...snapshot,
      });
      host.info(`dependency snapshot of ${bom.subject.name} submitted to ${owner}/${repo}`);
    } catch (error) {
      host.warn(`dependency snapshot of ${bom.subject.name} not submitted: ${refusal(error)}`);
    }
  }
}

function obstacleOf(gitHub: GitHubContext | undefined, token: string | undefined): string | undefined {
  if (gitHub === undefined) return "this is no job of GitHub Actions. Run it there, or leave `submit-snapshot` out";
  if (gitHub.pullRequest?.fork === true) return "the token of a pull request from a fork cannot write";
  return token === undefined ? "there is no token. Give `token`, for example `github.token`" : undefined;
}

function leftOut({ what, why }: CoverageGap): string {
  return `left out of the dependency snapshot: ${what}: ${why}`;
}

function refusal(error: unknown): string {
  const reason = reasonOf(error);
  switch (statusOf(error)) {
    case 403:
      return `${reason}. Grant the job \`permissions: { contents: write }\``;
    case 404:
      return `${reason}. Enable the dependency graph in the repository's security settings, and grant the job \`permissions: { contents: write }\``;
    default:
      return reason;
  }
}

/** On pull requests the commit of the head: GitHub compares it with the base. The correlator has neither tag nor run. */
function snapshotContext({ subject }: BomInput, gitHub: GitHubContext, { host }: Context): SnapshotContext {
  const { run } = host;
  const name = subject.name.replace(/@sha256:[0-9a-f]+$/, "").replace(/:[\w.-]+$/, "");
  const platform = subject.kind === "folder" ? undefined : subject.platform;
  const parts = [run.job, name, platform].filter((part) => part !== undefined);
  return {
    sha: gitHub.pullRequest?.headSha ?? gitHub.sha,
    ref: gitHub.ref,
    job: { id: run.runId ?? "0", correlator: parts.join("_"), url: gitHub.runUrl },
    detectorUrl: `${gitHub.serverUrl}/${gitHub.owner}/${gitHub.repo}`,
  };
}
