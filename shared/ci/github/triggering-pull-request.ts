import { type GitHubClient, reasonOf } from "./client.ts";
import type { GitHubContext, PullRequest } from "./context.ts";

/**
 * The pull request whose run this one follows (event `workflow_run`). Events of forks name none, so it is looked up by
 * head repository and branch, all of GitHub's word, and counts only with the head commit that the run was about.
 * Gives a sentence where there is none. Never throws.
 */
export async function followedPullRequest(
  api: GitHubClient,
  { owner, repo, workflowRun }: GitHubContext,
): Promise<PullRequest | { readonly missing: string }> {
  if (workflowRun === undefined) return { missing: "this run follows no other: it belongs on the event workflow_run" };
  const { event, headRepository, headBranch, headSha } = workflowRun;
  if (event !== "pull_request") return { missing: `the followed run was about ${event}, not about a pull request` };
  const [headOwner = ""] = headRepository.split("/");
  try {
    const pulls = await api.paginate(api.rest.pulls.list, {
      owner,
      repo,
      state: "open",
      head: `${headOwner}:${headBranch}`,
      per_page: 100,
    });
    const found = pulls.find(({ head }) => head.sha === headSha && head.repo?.full_name === headRepository);
    if (found === undefined) {
      return { missing: `no open pull request has the head ${headSha.slice(0, 7)}: it was closed, or pushed to since` };
    }
    const fork = headRepository !== `${owner}/${repo}`;
    return { number: found.number, headSha, baseRef: found.base.ref, fork };
  } catch (error) {
    return { missing: `pull requests cannot be listed (${reasonOf(error)}). Grant the job \`pull-requests: write\`` };
  }
}
