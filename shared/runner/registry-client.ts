import type { Host } from "../ci/index.ts";
import { RegistryClient } from "../oci/index.ts";
import type { Reference } from "../references/index.ts";
import { type RegistryInputs, registryOptions } from "./images.ts";

/** Creates a client for a repository, with the call's login. */
export function createRegistryClient(
  { registry, repository }: Pick<Reference, "registry" | "repository">,
  inputs: RegistryInputs,
  host: Host,
): RegistryClient {
  return new RegistryClient(registry, repository, registryOptions(inputs, host));
}
