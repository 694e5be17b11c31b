import { createHash } from "node:crypto";

/** A user as GitHub returns it, with every property that its description requires. */
export function simpleUser(login: string, id: number): Readonly<Record<string, unknown>> {
  const api = `https://api.github.example/users/${login}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.github.example/u/${id}`,
    gravatar_id: "",
    url: api,
    html_url: `https://github.example/${login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: login.endsWith("[bot]") ? "Bot" : "User",
    site_admin: false,
  };
}

export interface CommentState {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  readonly createdAt: string;
  updatedAt: string;
  body: string;
}

/** An issue comment as GitHub returns it. */
export function issueComment(comment: CommentState, repository: string): Readonly<Record<string, unknown>> {
  const url = `https://api.github.example/repos/${repository}/issues/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url,
    html_url: `https://github.example/${repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `https://api.github.example/repos/${repository}/issues/${comment.issue}`,
    body: comment.body,
    user: simpleUser(comment.author, 41_898_282),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: "NONE",
  };
}

export interface StoredAnalysis {
  readonly id: number;
  readonly ref: string;
  readonly commit: string;
  readonly category: string;
  readonly sarif: unknown;
}

/** A code scanning analysis as GitHub lists it. */
export function codeScanningAnalysis(analysis: StoredAnalysis, repository: string): Readonly<Record<string, unknown>> {
  const url = `https://api.github.example/repos/${repository}/code-scanning/analyses/${analysis.id}`;
  return {
    ref: analysis.ref,
    commit_sha: analysis.commit,
    analysis_key: ".github/workflows/ci.yml:build",
    environment: "{}",
    category: analysis.category,
    error: "",
    created_at: "2026-11-20T10:00:00Z",
    results_count: (analysis.sarif as { runs?: { results?: unknown[] }[] }).runs?.[0]?.results?.length ?? 0,
    rules_count: 1,
    id: analysis.id,
    url,
    sarif_id: "6c81cd8e-b078-4ac3-a3be-000000000001",
    tool: { name: "seaworthy", guid: null, version: "0.1.0" },
    deletable: true,
    warning: "",
  };
}

export interface ChangedFile {
  readonly filename: string;
  readonly patch: string;
  /** Content at the head commit, whose id the listing states. */
  readonly text?: string;
}

/** A file of a pull request as GitHub lists it. */
export function diffEntry({ filename, patch, text }: ChangedFile): Readonly<Record<string, unknown>> {
  const url = `https://github.example/octo-org/shop/blob/head/${filename}`;
  return {
    sha: text === undefined ? "d".repeat(40) : blobId(text),
    filename,
    status: "modified",
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: url,
    raw_url: url,
    contents_url: url,
    patch,
  };
}

export interface ReviewCommentState {
  readonly id: number;
  readonly path: string;
  readonly line: number;
  body: string;
  readonly author: string;
  /** Texts of the lines that a click on a suggestion replaces. */
  readonly replaced: readonly string[];
  /** The comment that this one replies to. */
  readonly replyTo?: number;
}

/** A comment on a line of the diff as GitHub returns it. */
export function reviewComment(
  comment: ReviewCommentState,
  repository: string,
  pull: number,
): Readonly<Record<string, unknown>> {
  const url = `https://api.github.example/repos/${repository}/pulls/comments/${comment.id}`;
  const link = { href: url };
  return {
    url,
    pull_request_review_id: 1,
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    diff_hunk: "@@ -1 +1 @@",
    path: comment.path,
    line: comment.line,
    commit_id: "b".repeat(40),
    original_commit_id: "b".repeat(40),
    user: simpleUser(comment.author, 41_898_282),
    ...(comment.replyTo === undefined ? {} : { in_reply_to_id: comment.replyTo }),
    body: comment.body,
    created_at: "2026-11-24T10:00:00Z",
    updated_at: "2026-11-24T10:00:00Z",
    html_url: url,
    pull_request_url: `https://api.github.example/repos/${repository}/pulls/${pull}`,
    author_association: "NONE",
    _links: { self: link, html: link, pull_request: link },
  };
}

/** A review as GitHub returns it. */
export function review(
  id: number,
  { login, repository, pull }: { readonly login: string; readonly repository: string; readonly pull: number },
): Readonly<Record<string, unknown>> {
  const url = `https://github.example/${repository}/pull/${pull}#pullrequestreview-${id}`;
  return {
    id,
    node_id: `PRR_${id}`,
    user: simpleUser(login, 41_898_282),
    body: "",
    state: "COMMENTED",
    html_url: url,
    pull_request_url: url,
    _links: { html: { href: url }, pull_request: { href: url } },
    submitted_at: "2026-11-24T10:00:00Z",
    commit_id: "b".repeat(40),
    author_association: "NONE",
  };
}

export interface CheckRunState {
  readonly id: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly annotations: Record<string, unknown>[];
}

export interface PullState {
  readonly number: number;
  /** Head branch, commit and repository. */
  readonly ref: string;
  readonly sha: string;
  readonly repository: string;
}

/** A pull request as GitHub lists it. */
export function pullRequest(pull: PullState, sample: unknown): Readonly<Record<string, unknown>> {
  const base = sample as { readonly head: { readonly repo: object }; readonly base: object };
  return {
    ...base,
    number: pull.number,
    head: { ...base.head, ref: pull.ref, sha: pull.sha, repo: { ...base.head.repo, full_name: pull.repository } },
    base: { ...base.base, ref: "main" },
  };
}

/** Id of a file's content in git. */
export function blobId(text: string): string {
  const bytes = Buffer.from(text);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
