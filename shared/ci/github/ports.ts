import type { Sleep } from "../../http/sleep.ts";
import type { BasePort, CodeScanningPort, Host, PullRequestPort, Sent, TriggeringPullRequest } from "../ci.ts";
import { checkedOutCommit } from "../git/checked-out.ts";
import type { GitHubClient } from "./client.ts";
import { type GitHubContext, repositoryUrl } from "./context.ts";
import { describePermissions } from "./log-permissions.ts";
import type { Machine } from "./machine.ts";
import { checkPullRequestTarget } from "./pull-request-target.ts";

/** Connects to the API with a token. */
export type Connect = (token: string) => Promise<GitHubClient>;

/** Creates the ports of a GitHub Actions job. Loads the code of a port on first use. */
export function gitHubPorts(context: GitHubContext, machine: Machine): Partial<Host> {
  const connect = connector(context, machine.sleep);
  const { serverUrl, owner, sha, ref, runUrl, pullRequest, mergeGroup, workflowRun } = context;
  return {
    job: {
      repositoryUrl: repositoryUrl(context),
      ownerUrl: `${serverUrl}/${owner}`,
      ...{ sha, ref, runUrl },
      headSha: pullRequest?.headSha ?? sha,
      fromFork: pullRequest?.fork === true,
    },
    codeScanning: codeScanning(context, connect, machine),
    checkEvent: (inputs) => checkPullRequestTarget(context, machine.root, inputs),
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
      return provenancePredicate(context, machine.getEnv);
    },
    ...(pullRequest === undefined ? {} : { pullRequest: pullRequestPort(context, connect, machine) }),
    ...(pullRequest === undefined && mergeGroup === undefined && !examinesOther(context, machine)
      ? {}
      : { base: base(context, connect, machine) }),
    ...(workflowRun === undefined
      ? {}
      : { triggeringPullRequest: (token) => openTriggeringPullRequest(context, connect, token, machine.sleep) }),
  };
}

/** Keeps one client per token, which spaces out writes during the whole run. */
function connector({ apiUrl }: GitHubContext, sleep: Sleep): Connect {
  const clients = new Map<string, Promise<GitHubClient>>();
  return (token) => {
    const client =
      clients.get(token) ?? import("./client.ts").then(({ gitHubClient }) => gitHubClient({ apiUrl }, token, sleep));
    clients.set(token, client);
    return client;
  };
}

function pullRequestPort(context: GitHubContext, connect: Connect, { root, sleep }: Machine): PullRequestPort {
  return {
    comment: commentWriter(context, connect, sleep),
    async suggest(run, token) {
      const { suggest } = await import("./review/suggest.ts");
      return suggest(await connect(token), context, run, root);
    },
  };
}

function codeScanning(context: GitHubContext, connect: Connect, machine: Machine): CodeScanningPort {
  const { sleep } = machine;
  const branch = baseBranch(context, machine);
  return {
    async upload(files, token): Promise<readonly Sent[]> {
      const { uploadSarifs } = await import("./code-scanning/upload.ts");
      const texts = files.map(({ text }) => text);
      const results = await uploadSarifs(await connect(token), context, texts, inSeconds(sleep));
      return results.map(({ state, message }) => ({
        ...{ level: state === "failed" ? "warning" : "info", message, changed: state === "uploaded" },
      }));
    },
    ...(branch === undefined ? {} : { baseline: baselineReader(context, connect, branch) }),
  };
}

/** Returns a function that writes to the comment of the context's pull request. */
function commentWriter(context: GitHubContext, connect: Connect, sleep: Sleep): PullRequestPort["comment"] {
  return async (comment, token) => {
    const { writeComment } = await import("./comment/write.ts");
    return writeComment(await connect(token), context, comment, inSeconds(sleep));
  };
}

/** Returns a function that reads the findings of a branch. */
function baselineReader(
  context: GitHubContext,
  connect: Connect,
  branch: string,
): NonNullable<CodeScanningPort["baseline"]> {
  return async (category, token) => {
    const { readBaseline } = await import("./code-scanning/baseline.ts");
    return readBaseline(await connect(token), context, category, branch);
  };
}

/** Events that run on the default branch, whose jobs can check out the head of a pull request. */
const defaultBranchEvents: ReadonlySet<string> = new Set(["issue_comment", "workflow_run"]);

/** Checks whether a job that runs on the default branch has another commit checked out. */
function examinesOther({ eventName, sha }: GitHubContext, { root }: Machine): boolean {
  if (!defaultBranchEvents.has(eventName)) return false;
  const commit = checkedOutCommit(root);
  return commit !== undefined && commit !== sha;
}

/** Returns the branch that unmerged changes are to be merged into. Undefined if the job examines none. */
function baseBranch(context: GitHubContext, machine: Machine): string | undefined {
  const { pullRequest, mergeGroup, ref } = context;
  const known = (pullRequest ?? mergeGroup)?.baseRef;
  return known ?? (examinesOther(context, machine) ? ref.replace(/^refs\/heads\//u, "") : undefined);
}

function base(context: GitHubContext, connect: Connect, machine: Machine): BasePort {
  const { pullRequest, mergeGroup } = context;
  return {
    change: pullRequest !== undefined ? "pull request" : mergeGroup !== undefined ? "merge group" : "checkout",
    async open(token) {
      const { openBase } = await import("./base/open.ts");
      return openBase(context, machine, token === undefined ? undefined : () => connect(token));
    },
    async openHead(token) {
      const { openHead } = await import("./base/open.ts");
      return openHead(context, machine, token === undefined ? undefined : () => connect(token));
    },
  };
}

/** Opens the pull request whose run triggered this one. */
async function openTriggeringPullRequest(
  context: GitHubContext,
  connect: Connect,
  token: string,
  sleep: Sleep,
): Promise<TriggeringPullRequest | { readonly missing: string }> {
  const { findTriggeringPullRequest } = await import("./triggering-pull-request.ts");
  const pullRequest = await findTriggeringPullRequest(await connect(token), context);
  if ("missing" in pullRequest) return pullRequest;
  const { workflowRun } = context;
  const run =
    workflowRun === undefined
      ? {}
      : { runUrl: workflowRun.url, runId: workflowRun.id, runAttempt: workflowRun.attempt };
  const triggerContext: GitHubContext = { ...context, pullRequest, ...run };
  return {
    number: pullRequest.number,
    comment: commentWriter(triggerContext, connect, sleep),
    baseline: baselineReader(triggerContext, connect, pullRequest.baseRef),
  };
}

/** Converts a sleep in milliseconds to seconds. */
function inSeconds(sleep: Sleep): (seconds: number) => Promise<void> {
  return (seconds) => sleep(seconds * 1000);
}
