import { count, link } from "../../../text/index.ts";
import { type GitHubClient, reasonOf, statusOf } from "../client.ts";
import { type GitHubContext, repositoryUrl } from "../context.ts";
import { viewerLogin } from "../viewer.ts";
import { renderComment } from "./comment.ts";
import { type MergedSections, mergeSections, newestCommit } from "./merge.ts";
import { isOwnComment, parseSections, type Section, serializeSection, withoutTexts } from "./section.ts";

export interface CommentResult {
  readonly state: "written" | "unchanged" | "superseded" | "not-allowed" | "lost" | "failed" | "skipped";
  readonly message: string;
}

export interface StickyOptions {
  readonly sleep: (seconds: number) => Promise<void>;
  /** Seconds to wait before the comment is read again. */
  readonly settle?: number;
  /** Whether each run posts a new comment and deletes the earlier one. */
  readonly fresh?: boolean;
  /** A line below the headline, as Markdown. */
  readonly note?: string;
}

const attempts = 4;

interface ExistingComment {
  readonly id: number;
  readonly body: string;
}

/**
 * Merges sections into the pull-request comment. GitHub's API has no compare-and-swap, so the comment is read again after
 * writing, merged with what other jobs wrote, and written again. Reports lost sections. A run on an older commit keeps the
 * sections of newer runs. Never throws.
 */
export async function upsertComment(
  api: GitHubClient,
  context: GitHubContext,
  own: readonly Section[],
  options: StickyOptions,
): Promise<CommentResult> {
  if (context.pullRequest === undefined)
    return { state: "skipped", message: "no comment: this run is not for a pull request" };
  try {
    return await write(api, context, own, options);
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404)
      return { state: "failed", message: `cannot write the comment (${reasonOf(error)})` };
    return {
      state: "not-allowed",
      message: `cannot comment on the pull request (${reasonOf(error)}). Grant the job \`permissions: { pull-requests: write }\`; GitHub does not grant it to forks and Dependabot; the job summary has the same text`,
    };
  }
}

async function write(
  api: GitHubClient,
  context: GitHubContext,
  own: readonly Section[],
  { sleep, settle = 2, fresh = false, note }: StickyOptions,
): Promise<CommentResult> {
  let author = await viewerLogin(api);
  let written = false;
  let unreadable = 0;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const existing = await ownComments(api, context, author);
    const parsed = existing.map(({ body }) => parseSections(body));
    const sections = parsed.flatMap((comment) => comment.sections);
    unreadable += parsed.reduce((sum, comment) => sum + comment.unreadable, 0);
    const sha = (await currentHead(api, context)) ?? newestCommit([...sections, ...own]) ?? context.sha;
    const merged = mergeSections(sections, own, sha);
    if (merged.placed.length === 0) return { state: "superseded", message: "a newer run already updated the comment" };
    const body = renderComment(merged.sections, {
      ...{ runUrl: context.runUrl, sha, repositoryUrl: repositoryUrl(context) },
      ...(note === undefined ? {} : { note }),
    });
    if (existing.length === 1 && isSame(existing[0]?.body ?? "", body))
      return { state: written ? "written" : "unchanged", message: "the comment is up to date" };
    // A server that does not tell who a token belongs to tells who wrote the comment.
    author = (await put(api, context, existing, body, fresh)) ?? author;
    written = true;
    await sleep(settle * (attempt + 1));
    const [seen, another] = await ownComments(api, context, author);
    const shown = merged.placed.filter((section) => hasSections(body, [section]));
    if (seen !== undefined && another === undefined && hasSections(seen.body, shown))
      return { state: "written", message: `updated the comment${remarks(merged, shown, unreadable)}` };
  }
  return { state: "lost", message: "other jobs overwrote this job's section of the comment. See the job summary" };
}

/** Describes the sections that the updated comment does not contain. */
function remarks({ placed, superseded }: MergedSections, shown: readonly Section[], unreadable: number): string {
  const omitted = placed.length - shown.length;
  return [
    ...(superseded === 0 ? [] : [`; a newer run already updated ${count(superseded, "section")}`]),
    ...(omitted === 0 ? [] : [`; ${count(omitted, "section")} did not fit, see the job summary`]),
    ...(unreadable === 0 ? [] : [`; removed ${count(unreadable, "section")} that could not be read`]),
  ].join("");
}

/** Lists the author's comments with Seaworthy's marker, oldest first. */
async function ownComments(
  api: GitHubClient,
  { owner, repo, pullRequest }: GitHubContext,
  author: string,
): Promise<readonly ExistingComment[]> {
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
 * Updates the oldest comment and deletes others that jobs posted at the same time. With `fresh`, updates only a comment
 * of the same run. Returns the author of the comment that it wrote.
 */
async function put(
  api: GitHubClient,
  { owner, repo, pullRequest, runUrl }: GitHubContext,
  existing: readonly ExistingComment[],
  body: string,
  fresh: boolean,
): Promise<string | undefined> {
  const usable = fresh ? existing.filter((comment) => comment.body.includes(link("Full report", runUrl))) : existing;
  const [first] = usable;
  const others = existing.filter((comment) => comment !== first);
  const { data } =
    first === undefined
      ? await api.rest.issues.createComment({ owner, repo, issue_number: pullRequest?.number ?? 0, body })
      : await api.rest.issues.updateComment({ owner, repo, comment_id: first.id, body });
  for (const { id } of others) await api.rest.issues.deleteComment({ owner, repo, comment_id: id });
  return data.user?.login;
}

/** Reads the current head commit of the pull request; the event's can be older. */
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

/** Checks whether a comment contains sections with the numbers of these. A full comment has no long texts. */
function hasSections(body: string, expected: readonly Section[]): boolean {
  const numbers = (section: Section): string => JSON.stringify(withoutTexts(section).head);
  const seen = new Map(parseSections(body).sections.map((section) => [section.head.id, numbers(section)]));
  return expected.every((section) => {
    const [readable] = parseSections(serializeSection(section)).sections;
    return seen.get(section.head.id) === (readable === undefined ? undefined : numbers(readable));
  });
}

/** Compares comments without the URL of the run, which always changes. */
function isSame(a: string, b: string): boolean {
  const bare = (text: string): string => text.replace(/\[Full report\]\([^)]*\)/gu, "").trim();
  return bare(a) === bare(b);
}
