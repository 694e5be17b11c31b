import { messageOf } from "../../errors/index.ts";
import type { GitHubContext } from "../ci.ts";

/** Waits longer than this for a rate limit are not worth a job's time. */
const longestWait = 120;
const rateLimitRetries = 2;

/**
 * GitHub's API for a repository: retried on server errors, patient with rate limits and Retry-After, through the proxy
 * of the environment. The token is sent to the API's host alone.
 * @param pace part of the usual waits between writes and before retries that is kept, 0 to 1.
 */
export async function gitHubClient({ apiUrl }: Pick<GitHubContext, "apiUrl">, token: string, pace = 1) {
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
      retry: { doNotRetry: [400, 401, 403, 404, 410, 413, 422, 451], retries: 3, retryAfterBaseValue: 1000 * pace },
      throttle: Object.assign({ onRateLimit: again, onSecondaryRateLimit: again }, queuesFor(pace)),
    },
    retry,
    throttling,
  );
}

/** The plugin's settings that wait: without a pace, queues that let everything through at once. */
function queuesFor(pace: number): object {
  const atOnce = {
    key: () => ({
      schedule: async (_options: object, work: (...given: unknown[]) => unknown, ...given: unknown[]) => work(...given),
    }),
  };
  const retryAfterBaseValue = 1000 * pace;
  return pace === 0 ? { retryAfterBaseValue, write: atOnce, notifications: atOnce } : { retryAfterBaseValue };
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
