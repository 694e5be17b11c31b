import type { Host } from "../ci/index.ts";
import { copyImage, type RegistryClient } from "../oci/index.ts";
import type { Destination } from "./destination.ts";
import type { RegistryInputs } from "./images.ts";
import { createRegistryClient } from "./registry-client.ts";

/** Result of a copy. */
export interface Copy extends Awaited<ReturnType<typeof copyImage>> {
  /** Registry and repository of the destination. */
  readonly name: string;
}

/**
 * Copies an image by digest and moves the tag last. Uses the login of the call for the source registry only.
 * @throws UndecidedError if the copy cannot be completed.
 */
export async function copyTo(
  source: RegistryClient,
  digest: string,
  destination: Destination,
  { inputs, host }: { readonly inputs: RegistryInputs; readonly host: Host },
): Promise<Copy> {
  const isSame = destination.registry === source.registry;
  const login = isSame ? inputs : { ...inputs, "registry-username": undefined, "registry-password": undefined };
  const target = createRegistryClient(destination, login, host);
  const copied = await copyImage(source, target, digest, destination.tag);
  for (const digest of copied.leftOut)
    host.warn(`did not copy ${digest}: it refers to the image but is an image itself`);
  return { ...copied, name: target.name };
}
