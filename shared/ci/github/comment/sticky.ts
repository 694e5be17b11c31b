import { type GitHubClient, reasonOf, statusOf } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import { renderComment } from "./comment.ts";
import { mergeSections, newestCommit } from "./merge.ts";
import { isOwnComment, parseSections, type Section, serializeSection } from "./section.ts";

export interface CommentResult {
  readonly state: "written" | "unchanged" | "superseded" | "not-allowed" | "lost" | "failed" | "skipped";
  readonly message: string;
}

export interface StickyOptions {
  readonly sleep: (seconds: number) => Promise<void>;
  /** Seconds to wait before reading again what was written. */
  readonly settle?: number;
  /** Whether a run writes a comment of its own, at the end of the conversation, and takes away that of the run before. */
  readonly fresh?: boolean;
  /** A line below the headline, as Markdown. */
  readonly note?: string;
}

/** Who writes with the token of a job. */
const actionsBot = "github-actions[bot]";
const attempts = 4;

interface KnownComment {
  readonly id: number;
  readonly body: string;
}

/**
 * Puts sections into the one comment of a pull request. The API cannot compare and swap, so the comment is read again
 * after writing; what another job wrote in the meantime is merged and written once more, and a loss is reported. A run
 * on an older commit leaves what newer runs reported. Never throws.
 */
export async function upsertComment(
  api: GitHubClient,
  context: GitHubContext,
  ours: readonly Section[],
  options: StickyOptions,
): Promise<CommentResult> {
  if (context.pullRequest === undefined) return { state: "skipped", message: "no comment: this is no pull request" };
  try {
    return await write(api, context, ours, options);
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404)
      return { state: "failed", message: `the comment could not be written (${reasonOf(error)})` };
    return {
      state: "not-allowed",
      message: `no comment on the pull request (${reasonOf(error)}). Grant the job \`permissions: { pull-requests: write }\`; on forks and for Dependabot it cannot be granted, and the summary has the same text`,
    };
  }
}

async function write(
  api: GitHubClient,
  context: GitHubContext,
  ours: readonly Section[],
  { sleep, settle = 2, fresh = false, note }: StickyOptions,
): Promise<CommentResult> {
  const author = await viewer(api);
  let written = false;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const known = await ownComments(api, context, author);
    const sections = known.flatMap((comment) => parseSections(comment.body).sections);
    const sha = (await currentHead(api, context)) ?? newestCommit([...sections, ...ours]) ?? context.sha;
    const merged = mergeSections(sections, ours, sha);
    if (merged.placed.length === 0)
      return { state: "superseded", message: "a newer run already wrote the comment; it stays as it is" };
    const body = renderComment(merged.sections, {
      ...{ runUrl: context.runUrl, sha },
      ...(note === undefined ? {} : { note }),
    });
    if (known.length === 1 && isSame(known[0]?.body ?? "", body))
      return { state: written ? "written" : "unchanged", message: "the comment is up to date" };
    await put(api, context, known, body, fresh);
    written = true;
    await sleep(settle * (attempt + 1));
    const [seen, another] = await ownComments(api, context, author);
    if (seen !== undefined && another === undefined && holds(seen.body, merged.placed))
      return { state: "written", message: "the comment was written" };
  }
  return { state: "lost", message: "other jobs overwrote this job's part of the comment; the run's summary has it" };
}

/** The author's comments with our marker, oldest first. */
async function ownComments(
  api: GitHubClient,
  { owner, repo, pullRequest }: GitHubContext,
  author: string,
): Promise<readonly KnownComment[]> {
  const all = await api.paginate(api.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pullRequest?.number ?? 0,
    per_page: 100,
  });
  return all
    .filter((comment) => comment.user?.login === author && isOwnComment(comment.body ?? ""))
    .map(({ id, body }) => ({ id, body: body ?? "" }))
    .toSorted((a, b) => a.id - b.id);
}

/**
 * Writes into the oldest comment and takes away others that jobs made at the same time; with `fresh` only a comment of
 * the same run is written into.
 */
async function put(
  api: GitHubClient,
  { owner, repo, pullRequest, runUrl }: GitHubContext,
  known: readonly KnownComment[],
  body: string,
  fresh: boolean,
): Promise<void> {
  const usable = fresh ? known.filter((comment) => comment.body.includes(`](${encodeURI(runUrl)})`)) : known;
  const [first] = usable;
  const others = known.filter((comment) => comment !== first);
  if (first === undefined)
    await api.rest.issues.createComment({ owner, repo, issue_number: pullRequest?.number ?? 0, body });
  else await api.rest.issues.updateComment({ owner, repo, comment_id: first.id, body });
  for (const { id } of others) await api.rest.issues.deleteComment({ owner, repo, comment_id: id });
}

/** Reads the head commit that the pull request has now; the event's may be older. */
async function currentHead(
  api: GitHubClient,
  { owner, repo, pullRequest }: GitHubContext,
): Promise<string | undefined> {
  if (pullRequest === undefined) return undefined;
  try {
    const { data } = await api.rest.pulls.get({ owner, repo, pull_number: pullRequest.number });
    return data.head.sha;
  } catch (error) {
    if (statusOf(error) === undefined) throw error;
    return undefined;
  }
}

async function viewer(api: GitHubClient): Promise<string> {
  try {
    return (await api.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    const status = statusOf(error);
    if (status === 401 || status === 403 || status === 404) return actionsBot;
    throw error;
  }
}

function holds(body: string, ours: readonly Section[]): boolean {
  const seen = new Map(parseSections(body).sections.map((section) => [section.head.id, JSON.stringify(section.head)]));
  return ours.every(
    (section) =>
      seen.get(section.head.id) === JSON.stringify(parseSections(serializeSection(section)).sections[0]?.head),
  );
}

/** Equal but for the address of the run, which changes each time. */
function isSame(a: string, b: string): boolean {
  const bare = (text: string): string => text.replace(/ · \[this run\]\([^)]*\)/gu, "").trim();
  return bare(a) === bare(b);
}
