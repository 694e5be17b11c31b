import type { Reply } from "./reply.ts";
import { isInstallation, type Permission, type Token } from "./tokens.ts";

/**
 * Permission that each operation needs beyond reading public data. A job's `issues: write` would do for comments, too
 * (https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps).
 */
const needed: Readonly<Record<string, readonly [Permission, "read" | "write"]>> = {
  "issues/create-comment": ["pull-requests", "write"],
  "issues/update-comment": ["pull-requests", "write"],
  "issues/delete-comment": ["pull-requests", "write"],
  "pulls/create-review": ["pull-requests", "write"],
  "pulls/update-review-comment": ["pull-requests", "write"],
  "pulls/delete-review-comment": ["pull-requests", "write"],
  "code-scanning/upload-sarif": ["security-events", "write"],
  "code-scanning/get-sarif": ["security-events", "read"],
  "code-scanning/list-recent-analyses": ["security-events", "read"],
  "code-scanning/get-analysis": ["security-events", "read"],
  "checks/create": ["checks", "write"],
  "checks/update": ["checks", "write"],
  "dependency-graph/create-repository-snapshot": ["contents", "write"],
  "repos/create-attestation": ["attestations", "write"],
  "repos/list-attestations": ["attestations", "read"],
};

/**
 * Refuses what a token may not do, with the header that names the permission. The public endpoint for SARIF refuses a
 * fork's token like any other; only the undocumented one of `codeql-action` accepts it
 * (https://github.com/haskell-actions/hlint-scan/issues/48,
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible).
 */
export function permissionRefusal(operation: string, token: Token): Reply | undefined {
  if (operation === "users/get-authenticated") return userRefusal(token);
  const [permission, access] = needed[operation] ?? [];
  if (permission === undefined || access === undefined || allows(token, permission, access)) return undefined;
  return {
    status: 403,
    body: { message: notAccessible(token) },
    headers: { "x-accepted-github-permissions": `${permission.replace("-", "_")}=${access}` },
  };
}

/**
 * `GET /user` is not for installation tokens (https://docs.github.com/en/rest/users/users#get-the-authenticated-user:
 * "GitHub App user access tokens" and fine-grained tokens only).
 */
function userRefusal(token: Token): Reply | undefined {
  return isInstallation(token) ? { status: 403, body: { message: notAccessible(token) } } : undefined;
}

/**
 * `resolveReviewThread` needs `contents: write` from installation tokens, though nothing documents that. GraphQL answers
 * 200 with an error of the type FORBIDDEN (https://github.com/github/gh-aw/issues/35726,
 * https://github.com/oven-sh/bun/issues/36959).
 */
export function threadRefusal(token: Token): Reply | undefined {
  if (!isInstallation(token) || allows(token, "contents", "write")) return undefined;
  const error = { type: "FORBIDDEN", path: ["resolveReviewThread"], message: notAccessible(token) };
  return { status: 200, body: { data: { resolveReviewThread: null }, errors: [error] } };
}

function notAccessible({ kind }: Token): string {
  return `Resource not accessible by ${kind === "job" || kind === "app" ? "integration" : "personal access token"}`;
}

function allows({ permissions }: Token, permission: Permission, access: "read" | "write"): boolean {
  const granted = permissions[permission];
  return granted === "write" || granted === access;
}
