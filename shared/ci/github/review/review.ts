import { count } from "../../../text/index.ts";
import { type GitHubClient, reasonOf, statusOf } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import { type PostedSuggestion, type PostedSuggestions, readPosted } from "./posted.ts";
import type { Suggestion } from "./suggestions.ts";

/** More suggestions in one review would hit GitHub's secondary rate limits. */
const maxSuggestions = 30;
/** Times that a review is sent if the server fails. */
const attempts = 3;

/** What is posted and what is not. */
interface Posting {
  readonly posted: number;
  /** Suggestions that GitHub refuses. */
  readonly refused: number;
  /** Suggestions above the limit of a run. */
  readonly omitted: number;
}

/**
 * Posts new suggestions as one review, and removes earlier suggestions of the same scopes whose finding is gone. Returns a
 * sentence with the result. Never throws.
 * @param present fingerprints of the findings that each examined scope still has; other scopes are left alone.
 */
export async function postSuggestions(
  api: GitHubClient,
  context: GitHubContext,
  suggestions: readonly Suggestion[],
  present: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<string> {
  if (context.pullRequest === undefined) return "no suggestions: this run is not for a pull request";
  try {
    const before = await readPosted(api, context);
    const gone = before.own.filter(({ fingerprint, scope }) => present.get(scope ?? "")?.has(fingerprint) === false);
    for (const suggestion of gone) await remove(api, context, suggestion);
    return sentence(await postMissing(api, context, suggestions, before), gone.length);
  } catch (error) {
    const status = statusOf(error);
    const grant = status === 403 || status === 404 ? ". Grant the job `permissions: { pull-requests: write }`" : "";
    return `cannot post suggestions (${reasonOf(error)})${grant}`;
  }
}

function sentence({ posted, refused, omitted }: Posting, removed: number): string {
  return [
    `posted ${count(posted, "suggestion")}, removed ${count(removed, "obsolete suggestion")}`,
    ...(refused === 0 ? [] : [`GitHub refused ${count(refused, "suggestion")}`]),
    ...(omitted === 0 ? [] : [`${count(omitted, "suggestion")} above the limit of ${maxSuggestions} for a run`]),
  ].join("; ");
}

/**
 * Posts what is not there yet. If the server fails, the comments are read again first, because it may have posted them.
 */
async function postMissing(
  api: GitHubClient,
  context: GitHubContext,
  suggestions: readonly Suggestion[],
  before: PostedSuggestions,
): Promise<Posting> {
  const all = suggestions.filter((suggestion) => !before.has(suggestion));
  const wanted = all.slice(0, maxSuggestions);
  let missing = wanted;
  let refused = 0;
  for (let attempt = 1; missing.length > 0; attempt += 1) {
    try {
      refused = await postReview(api, context, missing);
      break;
    } catch (error) {
      if ((statusOf(error) ?? 0) < 500 || attempt >= attempts) throw error;
      const after = await readPosted(api, context);
      missing = missing.filter((suggestion) => !after.has(suggestion));
    }
  }
  if (wanted.length > refused) await removeTwins(api, context);
  return { posted: wanted.length - refused, refused, omitted: all.length - wanted.length };
}

/**
 * Posts a review, which GitHub accepts or refuses as a whole. If it refuses, posts the suggestions one by one. Returns the
 * number of those that it refuses. Throws other API errors.
 */
async function postReview(
  api: GitHubClient,
  context: GitHubContext,
  suggestions: readonly Suggestion[],
): Promise<number> {
  try {
    await createReview(api, context, suggestions);
    return 0;
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    if (suggestions.length === 1) return 1;
  }
  let refused = 0;
  for (const suggestion of suggestions) refused += await postReview(api, context, [suggestion]);
  return refused;
}

async function createReview(
  api: GitHubClient,
  { owner, repo, pullRequest }: GitHubContext,
  suggestions: readonly Suggestion[],
): Promise<void> {
  await api.rest.pulls.createReview({
    owner,
    repo,
    pull_number: pullRequest?.number ?? 0,
    ...(pullRequest === undefined ? {} : { commit_id: pullRequest.headSha }),
    event: "COMMENT",
    body: "",
    comments: suggestions.map(({ path, startLine, line, body }) => ({
      path,
      line,
      side: "RIGHT",
      body,
      ...(startLine === line ? {} : { start_line: startLine, start_side: "RIGHT" }),
    })),
    // A second attempt would post everything again if the first one was only slow.
    request: { retries: 0 },
  });
}

/** Removes suggestions of one finding that other jobs posted at the same time. All jobs keep the oldest. */
async function removeTwins(api: GitHubClient, context: GitHubContext): Promise<void> {
  const { own } = await readPosted(api, context);
  const groups = Map.groupBy(own, ({ scope, fingerprint }) => `${scope ?? ""} ${fingerprint}`);
  for (const [, ...twins] of groups.values()) for (const twin of twins) await remove(api, context, twin);
}

/**
 * Deletes a suggestion. One that people discuss stays without its text, because to resolve its thread takes
 * `contents: write`.
 */
async function remove(
  api: GitHubClient,
  { owner, repo, pullRequest }: GitHubContext,
  { id, isDiscussed }: PostedSuggestion,
): Promise<void> {
  const comment = { owner, repo, comment_id: id };
  try {
    if (!isDiscussed) await api.rest.pulls.deleteReviewComment(comment);
    else {
      const body = `This suggestion no longer applies as of ${pullRequest?.headSha.slice(0, 7) ?? "this run"}.`;
      await api.rest.pulls.updateReviewComment({ ...comment, body });
    }
  } catch (error) {
    // Another job removed it.
    if (statusOf(error) !== 404) throw error;
  }
}
