import { checkSize } from "../blobs.ts";
import { verifyStream } from "../digest.ts";
import { collect } from "../read-file.ts";
import type { Descriptor } from "../schema.ts";
import type { RegistryClient } from "./client.ts";

/**
 * Reads and verifies a whole blob.
 * @param received is called with the number of bytes as they arrive, whatever the descriptor states; it aborts by
 * throwing.
 * @throws UndecidedError if the blob is larger than `maxBytes` or does not match its descriptor.
 */
export async function readBlob(
  client: RegistryClient,
  { mediaType, digest, size }: Descriptor,
  maxBytes: number,
  received: (bytes: number) => void = () => {},
): Promise<Uint8Array> {
  const place = `${client.name}@${digest}`;
  checkSize({ mediaType, digest, size }, maxBytes, place);
  return collect(verifyStream(counted(client.blob(digest), received), digest, size, place));
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  received: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    received(chunk.length);
    yield chunk;
  }
}
