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
