import { SeaworthyError } from "../../errors/index.ts";
import { readChunks } from "../../http/body.ts";
import { delay } from "../../http/retry.ts";
import type { RegistryClient } from "./client.ts";
import { downloadBroken, responseError } from "./response-errors.ts";

/**
 * Downloads a part of a blob, unverified (RFC 9110, section 14). Resumes a broken connection where it stopped, as long
 * as each attempt makes progress.
 * @returns undefined if the registry sends something other than the requested range, which means that it does not
 * support ranges or has a shorter blob.
 * @throws UndecidedError if the blob cannot be downloaded. @throws InvalidError if there is no such blob.
 */
export async function readBlobRange(
  client: RegistryClient,
  digest: string,
  start: number,
  length: number,
): Promise<Uint8Array | undefined> {
  const bytes = Buffer.allocUnsafeSlow(length);
  let received = 0;
  for (let failures = 0; received < length; ) {
    const from = start + received;
    const response = await client.request(`/blobs/${digest}`, {
      headers: { range: `bytes=${from}-${start + length - 1}` },
    });
    if (!isRange(response, from, start + length)) {
      if (!response.ok && response.status !== 416) throw await responseError(client, response, `the blob ${digest}`);
      await response.body?.cancel();
      return undefined;
    }
    try {
      for await (const chunk of readChunks(response, { ...client.policy, maxBytes: length - received })) {
        bytes.set(chunk, received);
        received += chunk.length;
        failures = 0;
      }
      if (received < length) throw new Error(`received ${received} of ${length} bytes`);
    } catch (error) {
      failures += 1;
      if (error instanceof SeaworthyError || failures >= client.policy.attempts) {
        throw downloadBroken(client.name, digest, start + received, error);
      }
      await client.ports.sleep(delay(failures, null, client.ports, client.policy));
    }
  }
  return bytes;
}

/** Returns whether a response has a range from `start` that ends at `end` or earlier. */
function isRange({ status, headers }: Response, start: number, end: number): boolean {
  const [, first, last] = /^bytes (\d+)-(\d+)\//.exec(headers.get("content-range") ?? "") ?? [];
  return status === 206 && Number(first) === start && Number(last) < end;
}
