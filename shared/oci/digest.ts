import { createHash, type Hash } from "node:crypto";
import { UndecidedError } from "../errors/index.ts";

/** Creates a hash of the algorithm that `digest` names. */
export function hashFor(digest: string): Hash {
  return createHash(digest.slice(0, digest.indexOf(":")));
}

/** Creates the error for content that does not match its digest. Names both digests. */
export function digestMismatch(label: string, expected: string, actual: string): UndecidedError {
  return new UndecidedError("DIGEST_MISMATCH", `the digest should be ${expected}, but is ${actual}`, {
    place: { what: label },
    advice: "The content was changed or damaged in transit. Download or export the image again.",
  });
}

/**
 * Verifies that `bytes` hash to `digest` and returns them.
 * @throws UndecidedError `DIGEST_MISMATCH`, naming both digests.
 */
export function verifyBytes(bytes: Uint8Array, digest: string, label: string): Uint8Array {
  checkHash(hashFor(digest).update(bytes), digest, label);
  return bytes;
}

/**
 * Passes chunks through while hashing them, and checks digest and size at the end. Verifies nothing if the caller stops
 * early.
 * @param size expected bytes, or undefined if no descriptor states them.
 * @throws UndecidedError `DIGEST_MISMATCH` or `SIZE_MISMATCH`.
 */
export async function* verifyStream(
  chunks: AsyncIterable<Uint8Array>,
  digest: string,
  size: number | undefined,
  label: string,
): AsyncGenerator<Uint8Array> {
  const hash = hashFor(digest);
  let bytes = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    bytes += chunk.byteLength;
    if (size !== undefined && bytes > size) break;
    yield chunk;
  }
  if (size !== undefined) checkStoredSize(bytes, digest, size, label);
  checkHash(hash, digest, label);
}

/**
 * Compares a hash of `hashFor` with the digest that it was created for.
 * @throws UndecidedError `DIGEST_MISMATCH`.
 */
export function checkHash(hash: Hash, digest: string, label: string): void {
  const actual = `${digest.slice(0, digest.indexOf(":"))}:${hash.digest("hex")}`;
  if (actual !== digest) throw digestMismatch(label, digest, actual);
}

/**
 * Checks the size of a blob against its descriptor.
 * @throws UndecidedError `SIZE_MISMATCH`.
 */
export function checkStoredSize(bytes: number, digest: string, size: number, label: string): void {
  if (bytes === size) return;
  throw new UndecidedError("SIZE_MISMATCH", `the blob should have ${size} bytes, but has ${describe(bytes, size)}`, {
    place: { what: label },
    advice: `Download or export the image again: ${digest} is truncated or changed.`,
  });
}

function describe(bytes: number, size: number): string {
  return bytes > size ? `more (at least ${bytes})` : String(bytes);
}
