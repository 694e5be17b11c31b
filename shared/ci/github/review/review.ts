import { count } from "../../../text/index.ts";
import { type GitHubClient, reasonOf, statusOf } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import { linesInPatch } from "./diff-lines.ts";
import { type Suggestion, suggestionIn } from "./suggestions.ts";
import { resolveThreads } from "./threads.ts";

/** GitHub's secondary limits punish more in one review. */
const maxSuggestions = 30;

/** Lines of each file that the pull request's diff shows. */
export async function readDiffLines(
  api: GitHubClient,
  { owner, repo, pullRequest }: GitHubContext,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const files = await api.paginate(api.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: pullRequest?.number ?? 0,
    per_page: 100,
  });
  return new Map(files.map(({ filename, patch }) => [filename, linesInPatch(patch ?? "")]));
}

/**
 * Posts suggestions as one review, except those that are there already, and marks earlier ones of the same scopes as
 * fixed if their finding is gone. Returns a sentence on what was done; never throws.
 * @param present fingerprints of the findings that each examined scope still has; other scopes are left alone.
 */
export async function postSuggestions(
  api: GitHubClient,
  context: GitHubContext,
  suggestions: readonly Suggestion[],
  present: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<string> {
  const { owner, repo, pullRequest } = context;
  if (pullRequest === undefined) return "no suggestions: this is no pull request";
  try {
    const comments = await api.paginate(api.rest.pulls.listReviewComments, {
      owner,
      repo,
      pull_number: pullRequest.number,
      per_page: 100,
    });
    const ours = comments.flatMap(({ id, body, user }) => {
      const suggestion = user?.type === "Bot" ? suggestionIn(body) : undefined;
      return suggestion === undefined ? [] : [{ id, ...suggestion }];
    });
    const known = new Set(ours.map(({ fingerprint }) => fingerprint));
    const fresh = suggestions.filter(({ fingerprint }) => !known.has(fingerprint)).slice(0, maxSuggestions);
    const gone = ours.filter(({ fingerprint, scope }) => present.get(scope ?? "")?.has(fingerprint) === false);
    for (const { id } of gone) {
      await api.rest.pulls.updateReviewComment({
        owner,
        repo,
        comment_id: id,
        body: `Fixed as of ${pullRequest.headSha.slice(0, 7)}.`,
      });
    }
    if (fresh.length > 0) {
      await api.rest.pulls.createReview({
        owner,
        repo,
        pull_number: pullRequest.number,
        commit_id: pullRequest.headSha,
        event: "COMMENT",
        comments: fresh.map(({ path, startLine, line, body }) => ({
          path,
          line,
          side: "RIGHT",
          body,
          ...(startLine === line ? {} : { start_line: startLine, start_side: "RIGHT" }),
        })),
      });
    }
    const resolved = await resolveGone(api, context, new Set(gone.map(({ id }) => id)));
    return `${count(fresh.length, "new suggestion")}, ${count(gone.length, "earlier one", "earlier ones")} fixed${resolved}`;
  } catch (error) {
    const status = statusOf(error);
    const grant = status === 403 || status === 404 ? ". Grant the job `permissions: { pull-requests: write }`" : "";
    return `no suggestions (${reasonOf(error)})${grant}`;
  }
}

/** Their threads are closed, too; where the token may not, the struck out text has to do. */
async function resolveGone(api: GitHubClient, context: GitHubContext, ids: ReadonlySet<number>): Promise<string> {
  if (ids.size === 0) return "";
  try {
    return `, ${count(await resolveThreads(api, context, ids), "thread")} resolved`;
  } catch (error) {
    return `, their threads left open (${reasonOf(error)})`;
  }
}
