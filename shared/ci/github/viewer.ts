import { type GitHubClient, statusOf } from "./client.ts";

/** Author of what a job's own token writes. */
const jobAuthor = "github-actions[bot]";
const authors = new WeakMap<GitHubClient, Promise<string>>();

/**
 * Returns the login that a token writes as, with `[bot]` for apps. Only GraphQL tells it to every kind of token
 * (`viewer`); servers without GraphQL are asked for the user, which installation tokens may not read. Defaults to the
 * author of a job's token. Throws if the server cannot be reached.
 */
export function viewerLogin(api: GitHubClient): Promise<string> {
  const known = authors.get(api) ?? askLogin(api);
  authors.set(api, known);
  known.catch(() => authors.delete(api));
  return known;
}

async function askLogin(api: GitHubClient): Promise<string> {
  try {
    const { viewer }: { readonly viewer: { readonly login: string } } = await api.graphql("query { viewer { login } }");
    return viewer.login;
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  try {
    return (await api.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return jobAuthor;
  }
}

/** Checks whether the server answered that it will not: by a status, or by GraphQL's errors, which have none. */
function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined ? error instanceof Error && error.name === "GraphqlResponseError" : status < 500;
}
