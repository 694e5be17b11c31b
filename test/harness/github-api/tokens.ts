/** Permissions that the operations of the harness need. */
export type Permission = "actions" | "attestations" | "checks" | "contents" | "pull-requests" | "security-events";

type Access = "read" | "write";

/** What a request is sent with. */
export interface Token {
  /** `job`: `GITHUB_TOKEN`; `app`: installation token of a GitHub App; the others are personal. */
  readonly kind: "job" | "app" | "fine-grained" | "classic";
  /** Author of what is written with it. */
  readonly login: string;
  readonly permissions: Readonly<Partial<Record<Permission, Access>>>;
}

/** What the examples' workflows grant. `contents` is never writable in them. */
const documented = {
  actions: "read",
  attestations: "write",
  checks: "write",
  contents: "read",
  "pull-requests": "write",
  "security-events": "write",
} as const;

const readOnly = {
  actions: "read",
  attestations: "read",
  checks: "read",
  contents: "read",
  "pull-requests": "read",
  "security-events": "read",
} as const;

/**
 * `GITHUB_TOKEN` with the permissions that a job declares. It writes as the app `github-actions`
 * (https://docs.github.com/en/actions/concepts/security/github_token).
 */
export function jobToken(permissions: Token["permissions"] = documented): Token {
  return { kind: "job", login: "github-actions[bot]", permissions };
}

/**
 * `GITHUB_TOKEN` of a `pull_request` run from a fork, whose write permissions become read
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories).
 */
export function forkToken(): Token {
  return jobToken(readOnly);
}

/**
 * `GITHUB_TOKEN` of a run that Dependabot started, which is read-only by default
 * (https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions).
 */
export function dependabotToken(): Token {
  return jobToken(readOnly);
}

/**
 * Installation token of a GitHub App, for example from `actions/create-github-app-token`. It writes as the app's bot
 * (https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/authenticating-as-a-github-app-installation).
 */
export function appToken(slug: string, permissions: Token["permissions"] = documented): Token {
  return { kind: "app", login: `${slug}[bot]`, permissions };
}

/**
 * Fine-grained personal access token: writes as its owner, with the permissions that were chosen
 * (https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens).
 */
export function fineGrainedToken(login: string, permissions: Token["permissions"] = documented): Token {
  return { kind: "fine-grained", login, permissions };
}

/** Classic personal access token with the scope `repo`, which includes everything here (same page of the documentation). */
export function classicToken(login: string): Token {
  return { kind: "classic", login, permissions: { ...documented, contents: "write" } };
}

/** Checks whether a token belongs to an installation of an app; that of a job belongs to `github-actions`. */
export function isInstallation({ kind }: Token): boolean {
  return kind === "job" || kind === "app";
}
