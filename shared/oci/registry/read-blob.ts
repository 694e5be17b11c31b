import type { Descriptor } from "../schema.ts";
import { registryBlobs } from "./blobs.ts";
import type { RegistryClient } from "./client.ts";

/**
 * A whole blob, verified.
 * @throws UndecidedError for one that is larger than `maxBytes`, or is not what its descriptor says.
 */
export async function readBlob(client: RegistryClient, descriptor: Descriptor, maxBytes: number): Promise<Uint8Array> {
  const { digest, size } = descriptor;
  return registryBlobs(client).read({ mediaType: "", digest, size }, maxBytes);
}
