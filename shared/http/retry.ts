import { messageOf, UndecidedError } from "../errors/index.ts";
import { type Sleep, systemSleep } from "./sleep.ts";

/** Dependencies of the client on the outside world; tests replace them. */
export interface HttpPorts {
  readonly fetch: typeof fetch;
  readonly sleep: Sleep;
  /** 0 to 1. */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The platform's own network, clock and chance. */
export const defaultPorts: HttpPorts = {
  fetch: (...call) => fetch(...call),
  sleep: systemSleep,
  random: () => Math.random(),
  now: () => Date.now(),
};

export interface RetryPolicy {
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled for each further one. */
  readonly initialDelay: number;
  /** Longest wait that a server may ask for, in milliseconds. */
  readonly maxDelay: number;
  /** Milliseconds without an answer, or without a byte of one, after which an attempt counts as failed. */
  readonly idleTimeout: number;
  /**
   * Milliseconds between writing a tag that others may write at the same time and reading it back. Everybody who
   * writes it takes no longer from reading to having written, or fails.
   */
  readonly settle: number;
}

export const defaultRetryPolicy: RetryPolicy = {
  attempts: 5,
  initialDelay: 250,
  maxDelay: 60_000,
  idleTimeout: 60_000,
  settle: 3000,
};

/** Answers that may be different the next time. */
const transient = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Sends a request that may be repeated, until the answer is not transient: waits as `Retry-After` says, else longer
 * each time, with jitter (RFC 9110, 10.2.3).
 * @throws UndecidedError `REGISTRY_UNREACHABLE` when no attempt got an answer.
 */
export async function fetchWithRetry(
  url: string,
  init: RequestInit,
  ports: HttpPorts,
  policy: RetryPolicy,
): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    let response: Response | undefined;
    let failure: unknown;
    try {
      response = await withTimeout(url, init, ports, policy.idleTimeout);
      if (!transient.has(response.status) || attempt >= policy.attempts) return response;
      await response.body?.cancel();
    } catch (error) {
      failure = error;
    }
    if (attempt >= policy.attempts) throw unreachable(url, failure);
    await ports.sleep(delay(attempt, response?.headers.get("retry-after") ?? null, ports, policy));
  }
}

/** The timeout ends with the headers; bodies have their own, byte by byte. */
async function withTimeout(url: string, init: RequestInit, ports: HttpPorts, milliseconds: number): Promise<Response> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error(`no response within ${milliseconds} ms`)), milliseconds);
  try {
    return await ports.fetch(url, { ...init, signal: controller.signal });
  } finally {
    clearTimeout(timer);
  }
}

/** Milliseconds to wait; `Retry-After` is a number of seconds or a date. */
export function delay(attempt: number, retryAfter: string | null, ports: HttpPorts, policy: RetryPolicy): number {
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
  const date = retryAfter === null ? Number.NaN : Date.parse(retryAfter) - ports.now();
  const requested = Number.isFinite(seconds) ? seconds * 1000 : date;
  if (Number.isFinite(requested)) return Math.min(Math.max(0, requested), policy.maxDelay);
  return Math.min(policy.initialDelay * 2 ** (attempt - 1) * (0.5 + ports.random()), policy.maxDelay);
}

function unreachable(url: string, failure: unknown): UndecidedError {
  const cause = failure instanceof Error && failure.cause !== undefined ? failure.cause : failure;
  return new UndecidedError("REGISTRY_UNREACHABLE", `no response (${messageOf(cause)})`, {
    place: { what: new URL(url).host },
    advice: "Check the host name, the network and the proxy settings.",
    cause: failure,
  });
}
