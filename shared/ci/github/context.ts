import { z } from "zod";

/** What a job of GitHub Actions knows of its repository and event. */
export interface GitHubContext {
  /** API root without trailing slash; another on GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly eventName: string;
  /** Commit that the run is about; on pull requests the merge commit. */
  readonly sha: string;
  readonly ref: string;
  /** Page of this run. */
  readonly runUrl: string;
  /** Number of this run, which grows with time in a repository, and its attempt; 0 if unknown. */
  readonly runId: number;
  readonly runAttempt: number;
  /** Who started the run. */
  readonly actor?: string;
  readonly pullRequest?: PullRequest;
  readonly mergeGroup?: MergeGroup;
  /** The run that this one follows (event `workflow_run`). */
  readonly workflowRun?: WorkflowRun;
}

/** Another run, as the event states it: GitHub's word, not the run's. */
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
  /** True when the head lies in another repository: the token is read-only then. */
  readonly fork: boolean;
}

/** What a merge queue is about to bring onto a branch (event `merge_group`). */
export interface MergeGroup {
  /** Commit that it comes upon. */
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

/** The context in the runner's variables and event payload; undefined outside a repository. */
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
    workflow_run: followed,
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
    ...(followed?.head_branch == null || followed.head_repository == null
      ? {}
      : {
          workflowRun: {
            id: followed.id,
            attempt: followed.run_attempt ?? 1,
            event: followed.event,
            url: followed.html_url,
            headSha: followed.head_sha,
            headBranch: followed.head_branch,
            headRepository: followed.head_repository.full_name,
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
