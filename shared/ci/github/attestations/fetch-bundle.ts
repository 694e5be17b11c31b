import { messageOf, UndecidedError } from "../../../errors/index.ts";
import { readBody } from "../../../http/body.ts";
import { defaultPorts, defaultRetryPolicy, delay, fetchWithRetry, type RetryPolicy } from "../../../http/retry.ts";
import type { Sleep } from "../../../http/sleep.ts";

/** A downloaded bundle, or why it cannot be read. */
export type FetchedBundle = { readonly bytes: Uint8Array } | { readonly fault: string };

/** Bytes of one bundle, compressed or not. */
const maxBytes = 64 * 2 ** 20;
const policy: RetryPolicy = { ...defaultRetryPolicy, attempts: 3, initialDelay: 1000 };

/**
 * Downloads a bundle that GitHub stores outside its API: JSON in Snappy's raw format, as `gh attestation` reads it. The
 * URL is signed and belongs to another host, so no token is sent.
 * @throws UndecidedError `ATTESTATION_UNREACHABLE`.
 */
export async function fetchBundle(url: string, sleep: Sleep): Promise<FetchedBundle> {
  if (!isSafe(url)) return { fault: "GitHub returned an invalid bundle URL" };
  const compressed = await download(url, sleep);
  if (compressed === undefined) return { fault: `it is larger than ${maxBytes} bytes` };
  const { uncompress } = await import("snappyjs");
  try {
    return { bytes: uncompress(compressed, maxBytes) };
  } catch (error) {
    return { fault: `it is damaged (${messageOf(error)})` };
  }
}

function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || (protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname));
}

/** Downloads a body. Returns undefined if it is too large. */
async function download(url: string, sleep: Sleep): Promise<Uint8Array | undefined> {
  const ports = { ...defaultPorts, sleep };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read(await fetchWithRetry(url, {}, ports, { ...policy, attempts: 1 }));
    } catch (error) {
      if (error instanceof BundleTooLarge) return undefined;
      if (attempt >= policy.attempts) throw unreachable(url, problemOf(error));
      await sleep(delay(attempt, null, ports, policy));
    }
  }
}

/** Reads a response. Every status except 2xx can be temporary, because bundle URLs are new when GitHub returns them. */
async function read(response: Response): Promise<Uint8Array> {
  if (response.ok) {
    const tooLong = (): Error => new BundleTooLarge();
    return readBody(response, { idleTimeout: policy.idleTimeout, maxBytes, tooLong });
  }
  await response.body?.cancel();
  throw new Error(`HTTP ${response.status}`);
}

class BundleTooLarge extends Error {}

/** Returns the network's error without the URL, whose query is a secret. */
function problemOf(error: unknown): string {
  const cause = error instanceof UndecidedError ? error.cause : error;
  return messageOf(cause instanceof Error && cause.cause !== undefined ? cause.cause : cause);
}

/** Creates the error without the URL's query, which is a secret. */
function unreachable(url: string, problem: string): UndecidedError {
  const { host, pathname } = new URL(url);
  return new UndecidedError("ATTESTATION_UNREACHABLE", `the attestation bundle cannot be downloaded (${problem})`, {
    place: { what: `${host}${pathname}` },
    advice: "Run again. The URL of a bundle expires after some minutes",
  });
}
