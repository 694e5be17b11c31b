import type { MatchedOperation } from "./contract.ts";
import type { GitHubApi } from "./server.ts";
import type { Token } from "./tokens.ts";

/** A response of the API. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that the API accepted, with the token that it was sent with. */
export interface Call {
  readonly operation: MatchedOperation;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: Record<string, unknown>;
  readonly url: URL;
  readonly token: Token;
}

/** Answers one operation. */
export type Handler = (call: Call) => Reply;

/** The operations of a part of the API, by GitHub's operation id. */
export type Handlers = (api: GitHubApi) => Readonly<Record<string, Handler>>;

/** Bytes of a request. */
export const maxBody = 32 * 1024 * 1024;

export const notFound: Reply = { status: 404, body: { message: "Not Found" } };

/** Answers with a body, or that there is none. */
export function found(body: object | undefined): Reply {
  return body === undefined ? notFound : { status: 200, body };
}

/** The page that a request asks for, with the link to the next one, as GitHub pages. */
export function page<T>(
  all: readonly T[],
  url: URL,
): { shown: readonly T[]; headers: Readonly<Record<string, string>> } {
  const size = Number(url.searchParams.get("per_page") ?? 30);
  const number = Number(url.searchParams.get("page") ?? 1);
  const next = new URL(url);
  next.searchParams.set("page", String(number + 1));
  const headers = number * size < all.length ? { link: `<${next.href}>; rel="next"` } : {};
  return { shown: all.slice((number - 1) * size, number * size), headers };
}

/** The repository of a request, `owner/name`. */
export function repositoryOf(parameters: Readonly<Record<string, string>>): string {
  return `${parameters["owner"]}/${parameters["repo"]}`;
}
