import type { Host } from "../ci/index.ts";
import { copyImage, type RegistryClient } from "../oci/index.ts";
import type { Destination } from "./destination.ts";
import type { RegistryInputs } from "./images.ts";
import { registryClient } from "./registry-client.ts";

/** What a copy came to. */
export interface Copy extends Awaited<ReturnType<typeof copyImage>> {
  /** Registry and repository of the destination. */
  readonly name: string;
}

/**
 * Copies an image by digest and moves the tag last. A login that the call gives is the source's: another registry never
 * sees it.
 * @throws UndecidedError when the copy cannot be completed.
 */
export async function copyTo(
  source: RegistryClient,
  digest: string,
  destination: Destination,
  { inputs, host }: { readonly inputs: RegistryInputs; readonly host: Host },
): Promise<Copy> {
  const isSame = destination.registry === source.registry;
  const login = isSame ? inputs : { ...inputs, "registry-username": undefined, "registry-password": undefined };
  const target = registryClient(destination, login, host);
  const copied = await copyImage(source, target, digest, destination.tag);
  for (const digest of copied.leftOut) host.warn(`${digest} refers to the image and is one itself: it is not copied`);
  return { ...copied, name: target.name };
}
