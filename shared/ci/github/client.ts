import type { Octokit } from "@octokit/rest";
import { messageOf } from "../../errors/index.ts";
import type { Sleep } from "../../http/sleep.ts";
import type { GitHubContext } from "./context.ts";

/** Maximum wait for a rate limit, in seconds. */
const maxWait = 120;
const rateLimitRetries = 2;

/** Milliseconds between writes, and between writes that notify people: GitHub asks for one and three seconds. */
const writePause = 1000;
const notificationPause = 3000;
const retries = 3;
/** Statuses that a retry does not change. */
const finalStatuses: ReadonlySet<number> = new Set([400, 401, 403, 404, 410, 413, 422, 451]);

/**
 * Creates a client for GitHub's API. Retries server errors and waits for rate limits and `Retry-After`. Sends the token
 * only to the API's host.
 */
export async function gitHubClient({ apiUrl }: Pick<GitHubContext, "apiUrl">, token: string, sleep: Sleep) {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import("@octokit/rest"),
    import("@octokit/plugin-retry"),
    import("@octokit/plugin-throttling"),
  ]);
  /** The plugins' timers cannot be injected, so they are set to zero and the waits happen here. */
  const again = async (wait: number, _options: object, _octokit: object, retried: number): Promise<boolean> => {
    if (wait > maxWait || retried >= rateLimitRetries) return false;
    await sleep(wait * 1000);
    return true;
  };
  const Client = Octokit.plugin(waitsBeforeRetry(sleep), retry, throttling);
  return new Client({
    auth: token,
    baseUrl: apiUrl,
    userAgent: "seaworthy",
    log: { debug() {}, info() {}, warn() {}, error() {} },
    retry: { doNotRetry: [...finalStatuses], retries, retryAfterBaseValue: 0 },
    throttle: Object.assign({ onRateLimit: again, onSecondaryRateLimit: again }, pauses(sleep)),
  });
}

/**
 * Waits before each retry: as long as a limit with status 429 says, otherwise 1, 4, then 9 seconds. Does not retry if a
 * limit is too long. Limits with status 403 are the throttling plugin's.
 */
function waitsBeforeRetry(sleep: Sleep): (octokit: Pick<Octokit, "hook">) => Record<string, never> {
  return ({ hook }) => {
    hook.error("request", async (error, { request }) => {
      const retried = Number(request?.["retryCount"] ?? 0);
      const status = statusOf(error) ?? 0;
      const limit = status === 429 ? limitOf(error) : undefined;
      if (limit !== undefined && limit > maxWait) Object.assign(request ?? {}, { retries: 0 });
      else if (status >= 400 && !finalStatuses.has(status) && retried < retries)
        await sleep((limit ?? (retried + 1) ** 2) * 1000);
      throw error;
    });
    return {};
  };
}

/** Returns the seconds that a response asks to wait: `retry-after`, or `x-ratelimit-reset`. */
function limitOf(error: unknown): number | undefined {
  const { response }: { readonly response?: { readonly headers?: Readonly<Record<string, unknown>> } } = Object(error);
  const headers = response?.headers ?? {};
  const after = Number(headers["retry-after"]);
  if (after > 0) return after;
  const reset = Number(headers["x-ratelimit-reset"]) - Date.now() / 1000;
  return headers["x-ratelimit-remaining"] === "0" && reset > 0 ? Math.ceil(reset) + 1 : undefined;
}

/** Settings of the throttling plugin that its types omit. */
function pauses(sleep: Sleep): object {
  return { retryAfterBaseValue: 0, write: paced(writePause, sleep), notifications: paced(notificationPause, sleep) };
}

/** Creates a queue in the plugin's format that starts one job at a time with a pause in between. */
function paced(pause: number, sleep: Sleep): object {
  let last = Promise.resolve();
  let earliest = 0;
  const enter = async (): Promise<void> => {
    const wait = earliest - Date.now();
    if (wait > 0) await sleep(wait);
    earliest = Date.now() + pause;
  };
  const schedule = async (_options: object, work: (...values: unknown[]) => unknown, ...values: unknown[]) => {
    last = last.then(enter);
    await last;
    return work(...values);
  };
  return { key: () => ({ schedule }) };
}

export type GitHubClient = Awaited<ReturnType<typeof gitHubClient>>;

/** Returns the HTTP status of an API error. Undefined for other errors. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : undefined;
}

/** Returns the message of an API error, without URL and headers. */
export function reasonOf(error: unknown): string {
  const status = statusOf(error);
  const message = messageOf(error).replace(/\s*\n[\s-]*/g, " ");
  return status === undefined ? message : `HTTP ${status}: ${message.split(" - http")[0]}`;
}
