import type { GitHubClient } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import { viewerLogin } from "../viewer.ts";
import { type Suggestion, suggestionIn, suggestionText } from "./suggestions.ts";

/** A suggestion of ours on the pull request. */
export interface PostedSuggestion {
  readonly id: number;
  readonly fingerprint: string;
  /** Absent in comments of earlier versions. */
  readonly scope?: string;
  /** Whether somebody replied to it. */
  readonly isDiscussed: boolean;
}

/** Comments on lines of a pull request. */
export interface PostedSuggestions {
  /** Suggestions that this token's author wrote, oldest first. */
  readonly own: readonly PostedSuggestion[];
  /** Checks whether a suggestion is there: the same finding's, or the same text on the same line, by whom ever. */
  has(suggestion: Suggestion): boolean;
}

/** Reads the comments on lines of a pull request. Throws API errors. */
export async function readPosted(
  api: GitHubClient,
  { owner, repo, pullRequest }: GitHubContext,
): Promise<PostedSuggestions> {
  const author = await viewerLogin(api);
  const comments = await api.paginate(api.rest.pulls.listReviewComments, {
    ...{ owner, repo, pull_number: pullRequest?.number ?? 0, per_page: 100 },
  });
  const discussed = new Set(comments.map(({ in_reply_to_id: id }) => id));
  const own = comments
    .toSorted((a, b) => a.id - b.id)
    .flatMap(({ id, body, user }): PostedSuggestion[] => {
      const suggestion = user?.login === author ? suggestionIn(body) : undefined;
      return suggestion === undefined ? [] : [{ id, ...suggestion, isDiscussed: discussed.has(id) }];
    });
  const findings = new Set(own.map(({ scope, fingerprint }) => `${scope ?? ""} ${fingerprint}`));
  const texts = new Set(
    comments.map(({ path, line, body }) => JSON.stringify([path, line ?? 0, suggestionText(body)])),
  );
  return {
    own,
    has: ({ scope, fingerprint, path, line, body }) =>
      [scope, ""].some((marked) => findings.has(`${marked} ${fingerprint}`)) ||
      texts.has(JSON.stringify([path, line, suggestionText(body)])),
  };
}
