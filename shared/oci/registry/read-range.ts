import { SeaworthyError } from "../../errors/index.ts";
import { readChunks } from "../../http/body.ts";
import { delay } from "../../http/retry.ts";
import type { Descriptor } from "../schema.ts";
import type { RegistryClient } from "./client.ts";
import { downloadBroken, responseError } from "./response-errors.ts";

/** Bytes of an attempt that count as progress, unless the part is shorter. */
const minProgress = 64 * 1024;

/**
 * Downloads a part of a blob, unverified (RFC 9110, section 14). Resumes a broken connection where it stopped, as long
 * as the attempts make progress.
 * @param blob with the size that the manifest states, on which limits for its content depend.
 * @returns undefined if the registry sends something other than the requested range, or does not confirm the size of the
 * blob. It does not support ranges then, or has another blob.
 * @throws UndecidedError if the blob cannot be downloaded. @throws InvalidError if there is no such blob.
 */
export async function readBlobRange(
  client: RegistryClient,
  { digest, size }: Pick<Descriptor, "digest" | "size">,
  start: number,
  length: number,
): Promise<Uint8Array | undefined> {
  const bytes = Buffer.allocUnsafeSlow(length);
  let received = 0;
  for (let failures = 0; received < length; ) {
    const from = start + received;
    const before = received;
    const response = await client.request(`/blobs/${digest}`, {
      headers: { range: `bytes=${from}-${start + length - 1}` },
    });
    if (!isRange(response, from, start + length, size)) {
      if (!response.ok && response.status !== 416) throw await responseError(client, response, `the blob ${digest}`);
      await response.body?.cancel();
      return undefined;
    }
    try {
      for await (const chunk of readChunks(response, { ...client.policy, maxBytes: length - received })) {
        bytes.set(chunk, received);
        received += chunk.length;
      }
      if (received < length) throw new Error(`received ${received} of ${length} bytes`);
    } catch (error) {
      failures = received - before >= minProgress ? 1 : failures + 1;
      if (error instanceof SeaworthyError || failures >= client.policy.attempts) {
        throw downloadBroken(client.name, digest, start + received, error);
      }
      await client.ports.sleep(delay(failures, null, client.ports, client.policy));
    }
  }
  return bytes;
}

/** Returns whether a response has a range from `start` that ends at `end` or earlier, of a blob of `size` bytes. */
function isRange({ status, headers }: Response, start: number, end: number, size: number): boolean {
  const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers.get("content-range") ?? "") ?? [];
  return status === 206 && Number(first) === start && Number(last) < end && Number(total) === size;
}
