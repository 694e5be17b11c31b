import { messageOf } from "../../errors/index.ts";
import type { GitHubContext } from "../../hosts/host.ts";

/** Waits longer than this for a rate limit are not worth a job's time. */
const longestWait = 120;
const rateLimitRetries = 2;

/**
 * GitHub's API for a repository: retried on server errors, patient with rate limits and Retry-After, through the proxy
 * of the environment. The token is sent to the API's host alone.
 */
export async function gitHubClient({ apiUrl }: Pick<GitHubContext, "apiUrl">, token: string) {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import("@actions/github"),
    import("@octokit/plugin-retry"),
    import("@octokit/plugin-throttling"),
  ]);
  const again = (wait: number, _options: object, _octokit: object, retries: number): boolean =>
    wait <= longestWait && retries < rateLimitRetries;
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      log: { debug() {}, info() {}, warn() {}, error() {} },
      retry: { doNotRetry: [400, 401, 403, 404, 410, 413, 422, 451], retries: 3 },
      throttle: { onRateLimit: again, onSecondaryRateLimit: again },
    },
    retry,
    throttling,
  );
}

export type GitHubClient = Awaited<ReturnType<typeof gitHubClient>>;

/** HTTP status of an error of the API; undefined for anything else. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : undefined;
}

/** What the API's error says, without address and headers. */
export function reasonOf(error: unknown): string {
  const status = statusOf(error);
  const message = messageOf(error).replace(/\s*\n[\s-]*/g, " ");
  return status === undefined ? message : `HTTP ${status}: ${message.split(" - http")[0]}`;
}
