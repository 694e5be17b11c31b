import { z } from "zod";

/** Repository and event of a GitHub Actions job. */
export interface GitHubContext {
  /** Root of the API, without a trailing slash. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly eventName: string;
  /** Commit of the run; the merge commit on pull requests. */
  readonly sha: string;
  readonly ref: string;
  /** Page of this run. */
  readonly runUrl: string;
  /** Number of this run, which grows with time in a repository, and its attempt; 0 if unknown. */
  readonly runId: number;
  readonly runAttempt: number;
  /** User who started the run. */
  readonly actor?: string;
  readonly pullRequest?: PullRequest;
  readonly mergeGroup?: MergeGroup;
  /** The run that triggered this one (event `workflow_run`). */
  readonly workflowRun?: WorkflowRun;
}

/** The triggering run, as GitHub's event describes it. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly url: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name`; a fork's for its pull requests. */
  readonly headRepository: string;
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  /** Whether the head is in another repository, so that the token is read-only. */
  readonly fork: boolean;
}

/** A group of changes in a merge queue (event `merge_group`). */
export interface MergeGroup {
  /** Commit that the changes are merged into. */
  readonly baseSha: string;
  /** Name of the branch. */
  readonly baseRef: string;
}

const payloadSchema = z.object({
  pull_request: z
    .object({
      number: z.number().int(),
      head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
      base: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }) }),
    })
    .optional(),
  merge_group: z.object({ base_sha: z.string(), base_ref: z.string() }).optional(),
  workflow_run: z
    .object({
      id: z.number().int(),
      run_attempt: z.number().int().optional(),
      event: z.string(),
      html_url: z.string(),
      head_sha: z.string(),
      head_branch: z.string().nullable(),
      head_repository: z.object({ full_name: z.string() }).nullish(),
    })
    .optional(),
});

/** Returns the web address of the repository, without a slash at the end. */
export function repositoryUrl({ serverUrl, owner, repo }: GitHubContext): string {
  return `${serverUrl}/${owner}/${repo}`;
}

/** Reads the context from the runner's variables and the event payload. Undefined outside a repository. */
export function gitHubContext(
  env: Readonly<Record<string, string | undefined>>,
  payload: unknown,
): GitHubContext | undefined {
  const [owner, repo] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const { GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_EVENT_NAME: eventName } = env;
  if (owner === undefined || repo === undefined || sha === undefined || ref === undefined || eventName === undefined)
    return undefined;
  const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const {
    pull_request: event,
    merge_group: group,
    workflow_run: trigger,
  } = payloadSchema.safeParse(payload).data ?? {};
  const actor = env["GITHUB_ACTOR"];
  return {
    apiUrl: (env["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/+$/u, ""),
    serverUrl,
    owner,
    repo,
    eventName,
    sha,
    ref,
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${env["GITHUB_RUN_ID"] ?? ""}`,
    runId: countingNumber(env["GITHUB_RUN_ID"]),
    runAttempt: countingNumber(env["GITHUB_RUN_ATTEMPT"]),
    ...(actor === undefined ? {} : { actor }),
    ...(trigger?.head_branch == null || trigger.head_repository == null
      ? {}
      : {
          workflowRun: {
            id: trigger.id,
            attempt: trigger.run_attempt ?? 1,
            event: trigger.event,
            url: trigger.html_url,
            headSha: trigger.head_sha,
            headBranch: trigger.head_branch,
            headRepository: trigger.head_repository.full_name,
          },
        }),
    ...(group === undefined
      ? {}
      : { mergeGroup: { baseSha: group.base_sha, baseRef: group.base_ref.replace(/^refs\/heads\//u, "") } }),
    ...(event === undefined
      ? {}
      : {
          pullRequest: {
            number: event.number,
            headSha: event.head.sha,
            baseRef: event.base.ref,
            fork: event.head.repo?.full_name !== event.base.repo.full_name,
          },
        }),
  };
}

function countingNumber(text: string | undefined): number {
  const value = Number(text ?? "0");
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}
