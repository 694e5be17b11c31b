import type { Failure } from "./server.ts";

/** How GitHub limits a token. */
interface Limit {
  readonly operation: string;
  readonly status?: 403 | 429;
  /** Until when. */
  readonly seconds: number;
  readonly times?: number;
}

/**
 * Primary rate limit: 403 or 429 with `x-ratelimit-remaining: 0` and the time in `x-ratelimit-reset`
 * (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit).
 */
export function primaryLimit({ operation, status = 403, seconds, times = 1 }: Limit): Failure {
  return {
    ...{ operation, status, times, message: "API rate limit exceeded for installation ID 1." },
    headers: {
      "x-ratelimit-limit": "1000",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + seconds),
    },
  };
}

/** Secondary rate limit, for writes that follow each other fast: 403 or 429 with `retry-after` (same page). */
export function secondaryLimit({ operation, status = 403, seconds, times = 1 }: Limit): Failure {
  return {
    ...{ operation, status, times },
    message: "You have exceeded a secondary rate limit. Wait a few minutes before you try again.",
    headers: { "retry-after": String(seconds) },
  };
}
