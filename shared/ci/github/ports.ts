import type { Sleep } from "../../http/sleep.ts";
import type { BasePort, CodeScanningPort, Host, PullRequestPort, Sent, TriggeringPullRequest } from "../ci.ts";
import type { GitHubClient } from "./client.ts";
import type { GitHubContext } from "./context.ts";
import { describePermissions } from "./log-permissions.ts";
import type { Surroundings } from "./surroundings.ts";

/** Connects to the API with a token. */
export type Connect = (token: string) => Promise<GitHubClient>;

/** The ports that a job of GitHub Actions has. Code is loaded when a port is used. */
export function gitHubPorts(context: GitHubContext, around: Surroundings): Partial<Host> {
  const connect = connector(context, around.sleep);
  const { serverUrl, owner, repo, sha, ref, runUrl, pullRequest, mergeGroup, workflowRun } = context;
  return {
    job: {
      repositoryUrl: `${serverUrl}/${owner}/${repo}`,
      ownerUrl: `${serverUrl}/${owner}`,
      ...{ sha, ref, runUrl },
      headSha: pullRequest?.headSha ?? sha,
      fromFork: pullRequest?.fork === true,
    },
    codeScanning: codeScanning(context, connect, around.sleep),
    describePermissions: (surfaces) => describePermissions(context, surfaces),
    async annotateAll(run, token) {
      const { writeCheckRun } = await import("./check-run.ts");
      return writeCheckRun(await connect(token), context, run);
    },
    async submitSnapshot(name, snapshot, token) {
      const { submitSnapshot } = await import("./submit-snapshot.ts");
      return submitSnapshot(await connect(token), context, name, snapshot);
    },
    async buildProvenance() {
      const { provenancePredicate } = await import("./attestations/provenance.ts");
      return provenancePredicate(context, around.getEnv);
    },
    ...(pullRequest === undefined ? {} : { pullRequest: pullRequestPort(context, connect, around) }),
    ...(pullRequest === undefined && mergeGroup === undefined ? {} : { base: base(context, connect, around) }),
    ...(workflowRun === undefined
      ? {}
      : { triggeringPullRequest: (token) => triggering(context, connect, token, around.sleep) }),
  };
}

/** One client a token for the whole run: it keeps the pauses between writes. */
function connector({ apiUrl }: GitHubContext, sleep: Sleep): Connect {
  const clients = new Map<string, Promise<GitHubClient>>();
  return (token) => {
    const client =
      clients.get(token) ?? import("./client.ts").then(({ gitHubClient }) => gitHubClient({ apiUrl }, token, sleep));
    clients.set(token, client);
    return client;
  };
}

function pullRequestPort(context: GitHubContext, connect: Connect, { root, sleep }: Surroundings): PullRequestPort {
  return {
    async comment(comment, token) {
      const { writeComment } = await import("./comment/write.ts");
      return writeComment(await connect(token), context, comment, sleep);
    },
    async suggest(reports, token) {
      const { suggest } = await import("./review/suggest.ts");
      return suggest(await connect(token), context, reports, root);
    },
  };
}

function codeScanning(context: GitHubContext, connect: Connect, sleep: Sleep): CodeScanningPort {
  return {
    async upload(sarif, token): Promise<Sent> {
      const { uploadSarif } = await import("./code-scanning/upload.ts");
      const { state, message } = await uploadSarif(await connect(token), context, sarif, inSeconds(sleep));
      return { level: state === "failed" ? "warning" : "info", message, changed: state === "uploaded" };
    },
    ...(context.pullRequest === undefined
      ? {}
      : {
          async baseline(category, token) {
            const { readBaseline } = await import("./code-scanning/baseline.ts");
            return readBaseline(await connect(token), context, category);
          },
        }),
  };
}

function base(context: GitHubContext, connect: Connect, around: Surroundings): BasePort {
  return {
    change: context.pullRequest === undefined ? "merge group" : "pull request",
    async open(token) {
      const { openBase } = await import("./base/open.ts");
      return openBase(context, around, token === undefined ? undefined : () => connect(token));
    },
  };
}

/** The job of the pull request whose run this one follows. */
async function triggering(
  context: GitHubContext,
  connect: Connect,
  token: string,
  sleep: Sleep,
): Promise<TriggeringPullRequest | { readonly missing: string }> {
  const { followedPullRequest } = await import("./triggering-pull-request.ts");
  const pullRequest = await followedPullRequest(await connect(token), context);
  if ("missing" in pullRequest) return pullRequest;
  const { workflowRun } = context;
  const run =
    workflowRun === undefined
      ? {}
      : { runUrl: workflowRun.url, runId: workflowRun.id, runAttempt: workflowRun.attempt };
  const followed: GitHubContext = { ...context, pullRequest, ...run };
  return {
    number: pullRequest.number,
    async comment(comment, token) {
      const { writeComment } = await import("./comment/write.ts");
      return writeComment(await connect(token), followed, comment, sleep);
    },
    async baseline(category, token) {
      const { readBaseline } = await import("./code-scanning/baseline.ts");
      return readBaseline(await connect(token), followed, category);
    },
  };
}

/** Waits in seconds, as GitHub states its own waits. */
function inSeconds(sleep: Sleep): (seconds: number) => Promise<void> {
  return (seconds) => sleep(seconds * 1000);
}
