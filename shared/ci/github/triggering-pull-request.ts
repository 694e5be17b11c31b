import { type GitHubClient, reasonOf } from "./client.ts";
import type { GitHubContext, PullRequest } from "./context.ts";

/**
 * Finds the pull request whose run triggered this one (event `workflow_run`). The event does not name it for forks, so it
 * is looked up by head repository and branch, and must still have the head commit of that run. Returns the reason if
 * there is none. Never throws.
 */
export async function findTriggeringPullRequest(
  api: GitHubClient,
  { owner, repo, workflowRun }: GitHubContext,
): Promise<PullRequest | { readonly missing: string }> {
  if (workflowRun === undefined) return { missing: "no workflow run triggered this one. Use the event workflow_run" };
  const { event, headRepository, headBranch, headSha } = workflowRun;
  if (event !== "pull_request")
    return { missing: `the triggering run was for the event ${event}, not for a pull request` };
  const [headOwner = ""] = headRepository.split("/");
  try {
    const pulls = await api.paginate(api.rest.pulls.list, {
      owner,
      repo,
      state: "open",
      head: `${headOwner}:${headBranch}`,
      per_page: 100,
    });
    const pull = pulls.find(({ head }) => head.sha === headSha && head.repo?.full_name === headRepository);
    if (pull === undefined) {
      return {
        missing: `no open pull request has the head commit ${headSha.slice(0, 7)}. It was closed or has newer commits`,
      };
    }
    const fork = headRepository !== `${owner}/${repo}`;
    return { number: pull.number, headSha, baseRef: pull.base.ref, fork };
  } catch (error) {
    return { missing: `cannot list pull requests (${reasonOf(error)}). Grant the job \`pull-requests: write\`` };
  }
}
