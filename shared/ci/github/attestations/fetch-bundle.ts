import { messageOf, UndecidedError } from "../../../errors/index.ts";
import { readBody } from "../../../http/body.ts";
import { defaultPorts, defaultRetryPolicy, delay, fetchWithRetry, type RetryPolicy } from "../../../http/retry.ts";
import type { Sleep } from "../../../http/sleep.ts";

/** A stored bundle, or why it is none that can be read. */
export type FetchedBundle = { readonly bytes: Uint8Array } | { readonly fault: string };

/** Bytes of one bundle, compressed or not. */
const mostBytes = 64 * 2 ** 20;
const policy: RetryPolicy = { ...defaultRetryPolicy, attempts: 3, initialDelay: 1000 };

/**
 * A bundle that GitHub keeps next to its API: JSON, compressed with Snappy's raw format, as `gh attestation` reads it. The
 * address is signed, so that it needs no token, and gets none: it leads to another host.
 * @throws UndecidedError when it cannot be fetched.
 */
export async function fetchBundle(url: string, sleep: Sleep): Promise<FetchedBundle> {
  if (!isSafe(url)) return { fault: "GitHub names no address that can be fetched" };
  const compressed = await download(url, sleep);
  if (compressed === undefined) return { fault: `it has more than ${mostBytes} bytes` };
  const { uncompress } = await import("snappyjs");
  try {
    return { bytes: uncompress(compressed, mostBytes) };
  } catch (thrown) {
    return { fault: `it is damaged (${messageOf(thrown)})` };
  }
}

function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || (protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname));
}

/** Undefined for a body that is too large. */
async function download(url: string, sleep: Sleep): Promise<Uint8Array | undefined> {
  const ports = { ...defaultPorts, sleep };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read(await fetchWithRetry(url, {}, ports, { ...policy, attempts: 1 }));
    } catch (thrown) {
      if (thrown instanceof BundleTooLarge) return undefined;
      if (attempt >= policy.attempts) throw unreachable(url, problemOf(thrown));
      await sleep(delay(attempt, null, ports, policy));
    }
  }
}

/** Any status but 200 may pass: addresses of bundles are new when they are handed out. */
async function read(answer: Response): Promise<Uint8Array> {
  if (answer.ok) {
    const tooLong = (): Error => new BundleTooLarge();
    return readBody(answer, { idleTimeout: policy.idleTimeout, maxBytes: mostBytes, tooLong });
  }
  await answer.body?.cancel();
  throw new Error(`HTTP ${answer.status}`);
}

class BundleTooLarge extends Error {}

/** What the network said, without the address: its query is a secret. */
function problemOf(thrown: unknown): string {
  const cause = thrown instanceof UndecidedError ? thrown.cause : thrown;
  return messageOf(cause instanceof Error && cause.cause !== undefined ? cause.cause : cause);
}

/** The query is the signature of the address: it is nobody's to read. */
function unreachable(url: string, problem: string): UndecidedError {
  const { host, pathname } = new URL(url);
  return new UndecidedError("ATTESTATION_UNREACHABLE", `the bundle cannot be fetched (${problem})`, {
    place: { what: `${host}${pathname}` },
    advice: "Try again later; addresses of bundles hold for some minutes",
  });
}
