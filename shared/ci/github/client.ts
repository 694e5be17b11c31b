import type { Octokit } from "@octokit/rest";
import { messageOf } from "../../errors/index.ts";
import type { Sleep } from "../../http/sleep.ts";
import type { GitHubContext } from "./context.ts";

/** Waits longer than this for a rate limit are not worth a job's time. */
const longestWait = 120;
const rateLimitRetries = 2;

/** Milliseconds between writes, and between writes that notify people: GitHub asks for one and three seconds. */
const writePause = 1000;
const notificationPause = 3000;
const retries = 3;
/** Answers that stay the same when a request is repeated. */
const finalStatuses: ReadonlySet<number> = new Set([400, 401, 403, 404, 410, 413, 422, 451]);

/**
 * Opens GitHub's API for a repository: retried on server errors, patient with rate limits and Retry-After. The token is
 * sent to the API's host alone.
 */
export async function gitHubClient({ apiUrl }: Pick<GitHubContext, "apiUrl">, token: string, sleep: Sleep) {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import("@octokit/rest"),
    import("@octokit/plugin-retry"),
    import("@octokit/plugin-throttling"),
  ]);
  /** The plugins' own timers cannot be injected: they are set to zero, and the waits happen here. */
  const again = async (wait: number, _options: object, _octokit: object, retried: number): Promise<boolean> => {
    if (wait > longestWait || retried >= rateLimitRetries) return false;
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

/** Waits before the plugin that retries sends a request again: 1, 4, then 9 seconds. */
function waitsBeforeRetry(sleep: Sleep): (octokit: Pick<Octokit, "hook">) => Record<string, never> {
  return ({ hook }) => {
    hook.error("request", async (error, { request }) => {
      const retried = Number(request?.["retryCount"] ?? 0);
      const status = statusOf(error) ?? 0;
      if (status >= 400 && !finalStatuses.has(status) && retried < retries) await sleep((retried + 1) ** 2 * 1000);
      throw error;
    });
    return {};
  };
}

/** The settings of the plugin that throttles which its types leave out. */
function pauses(sleep: Sleep): object {
  return { retryAfterBaseValue: 0, write: paced(writePause, sleep), notifications: paced(notificationPause, sleep) };
}

/** A queue in the shape of the plugin's own, which lets one job in after another with a pause between them. */
function paced(pause: number, sleep: Sleep): object {
  let last = Promise.resolve();
  let earliest = 0;
  const enter = async (): Promise<void> => {
    const wait = earliest - Date.now();
    if (wait > 0) await sleep(wait);
    earliest = Date.now() + pause;
  };
  const schedule = async (_options: object, work: (...given: unknown[]) => unknown, ...given: unknown[]) => {
    last = last.then(enter);
    await last;
    return work(...given);
  };
  return { key: () => ({ schedule }) };
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
