import { setTimeout } from "node:timers/promises";
import { messageOf, UndecidedError } from "../../../errors/index.ts";

/** A stored bundle, or why it is none that can be read. */
export type FetchedBundle = { readonly bytes: Uint8Array } | { readonly fault: string };

/** Bytes of one bundle, compressed or not. */
const mostBytes = 64 * 2 ** 20;
const attempts = 3;
const firstWait = 1000;
const timeout = 60_000;

/**
 * A bundle that GitHub keeps beside its API: JSON, compressed with Snappy's raw format, as `gh attestation` reads it. The
 * address is signed, so that it needs no token, and gets none: it leads to another host.
 * @param pace part of the waits between attempts that is kept, 0 to 1.
 * @throws UndecidedError when it cannot be fetched.
 */
export async function fetchBundle(url: string, pace: number): Promise<FetchedBundle> {
  if (!isSafe(url)) return { fault: "GitHub names no address that can be fetched" };
  const compressed = await download(url, pace);
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

async function download(url: string, pace: number): Promise<Uint8Array | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    let problem: string;
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(timeout) });
      if (answer.ok) return await bodyOf(answer);
      await answer.body?.cancel();
      problem = `HTTP ${answer.status}`;
    } catch (thrown) {
      problem = messageOf(thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown);
    }
    if (attempt >= attempts) throw unreachable(url, problem);
    await setTimeout(firstWait * 2 ** (attempt - 1) * pace);
  }
}

/** Undefined for what is too large. */
async function bodyOf({ body }: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    // Leaving the loop cancels the rest.
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The query is the signature of the address: it is nobody's to read. */
function unreachable(url: string, problem: string): UndecidedError {
  const { host, pathname } = new URL(url);
  return new UndecidedError("ATTESTATION_UNREACHABLE", `the bundle cannot be fetched (${problem})`, {
    place: { what: `${host}${pathname}` },
    advice: "Try again later; addresses of bundles hold for some minutes",
  });
}
