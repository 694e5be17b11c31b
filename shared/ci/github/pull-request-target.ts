import { InvalidError } from "../../errors/index.ts";
import type { Surfaces } from "../ci.ts";
import { checkedOutCommit } from "../git/checked-out.ts";
import type { GitHubContext } from "./context.ts";

/**
 * Refuses runs on `pull_request_target`, which check out the base branch by default, while results appear on the pull
 * request. With the input `pull-request-target: head`, accepts a checkout of the head commit, and jobs without a checkout.
 * @throws InvalidError `PULL_REQUEST_TARGET`.
 */
export function checkPullRequestTarget(
  { eventName, pullRequest }: GitHubContext,
  root: string,
  { "pull-request-target": confirmed }: Surfaces,
): void {
  if (eventName !== "pull_request_target" || confirmed === undefined) return;
  const error = (problem: string, advice: string): InvalidError =>
    new InvalidError("PULL_REQUEST_TARGET", problem, { advice });
  if (confirmed === "refuse") {
    throw error(
      "pull_request_target runs for the base branch, so the results would not be about the pull request",
      "Use the event `pull_request`, and examples/workflows/fork-companion.yml for forks. If the workflow checks out the pull request's head on purpose, set `pull-request-target: head`",
    );
  }
  const commit = checkedOutCommit(root);
  if (commit === undefined || commit === pullRequest?.headSha) return;
  throw error(
    `the checkout is at ${commit.slice(0, 7)}, not at the pull request's head ${pullRequest?.headSha.slice(0, 7) ?? ""}`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
    "Set `ref: ${{ github.event.pull_request.head.sha }}` for `actions/checkout`, or remove `pull-request-target: head`",
  );
}
