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
    results_count: 1,
    rules_count: 1,
    id: analysis.id,
    url,
    sarif_id: "6c81cd8e-b078-4ac3-a3be-000000000001",
    tool: { name: "seaworthy", guid: null, version: "0.1.0" },
    deletable: true,
    warning: "",
  };
}
