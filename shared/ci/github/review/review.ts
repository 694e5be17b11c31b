import { count } from "../../../text/index.ts";
import { type GitHubClient, reasonOf, statusOf } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import { linesInPatch } from "./diff-lines.ts";
import { type Suggestion, suggestionIn } from "./suggestions.ts";
import { resolveThreads } from "./threads.ts";

/** More suggestions in one review would hit GitHub's secondary rate limits. */
const maxSuggestions = 30;

/** Reads the lines of each file that the pull request's diff shows. */
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
 * Posts new suggestions as one review. Marks earlier suggestions of the same scopes as fixed if their finding is gone.
 * Returns a sentence with the result. Never throws.
 * @param present fingerprints of the findings that each examined scope still has; other scopes are left alone.
 */
export async function postSuggestions(
  api: GitHubClient,
  context: GitHubContext,
  suggestions: readonly Suggestion[],
  present: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<string> {
  const { owner, repo, pullRequest } = context;
  if (pullRequest === undefined) return "no suggestions: this run is not for a pull request";
  try {
    const comments = await api.paginate(api.rest.pulls.listReviewComments, {
      owner,
      repo,
      pull_number: pullRequest.number,
      per_page: 100,
    });
    const own = comments.flatMap(({ id, body, user }) => {
      const suggestion = user?.type === "Bot" ? suggestionIn(body) : undefined;
      return suggestion === undefined ? [] : [{ id, ...suggestion }];
    });
    const posted = new Set(own.map(({ fingerprint }) => fingerprint));
    const fresh = suggestions.filter(({ fingerprint }) => !posted.has(fingerprint)).slice(0, maxSuggestions);
    const gone = own.filter(({ fingerprint, scope }) => present.get(scope ?? "")?.has(fingerprint) === false);
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
    return `posted ${count(fresh.length, "suggestion")}, marked ${count(gone.length, "earlier suggestion")} as fixed${resolved}`;
  } catch (error) {
    const status = statusOf(error);
    const grant = status === 403 || status === 404 ? ". Grant the job `permissions: { pull-requests: write }`" : "";
    return `cannot post suggestions (${reasonOf(error)})${grant}`;
  }
}

/** Resolves the threads of fixed suggestions, if the token can. */
async function resolveGone(api: GitHubClient, context: GitHubContext, ids: ReadonlySet<number>): Promise<string> {
  if (ids.size === 0) return "";
  try {
    return `, resolved ${count(await resolveThreads(api, context, ids), "thread")}`;
  } catch (error) {
    return `, cannot resolve their threads (${reasonOf(error)})`;
  }
}
