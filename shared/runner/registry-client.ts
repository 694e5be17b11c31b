import { setTimeout } from "node:timers/promises";
import type { Host } from "../ci/index.ts";
import { paceOf } from "../ci/pace.ts";
import { RegistryClient } from "../oci/index.ts";
import type { Reference } from "../references/index.ts";
import { type RegistryInputs, registryOptions } from "./images.ts";

/** A repository as a call speaks to it: with its login, and waiting at the host's pace. */
export function registryClient(
  { registry, repository }: Pick<Reference, "registry" | "repository">,
  inputs: RegistryInputs,
  host: Host,
): RegistryClient {
  const sleep = (milliseconds: number): Promise<void> => setTimeout(milliseconds * paceOf(host));
  return new RegistryClient(registry, repository, { ...registryOptions(inputs, host), ports: { sleep } });
}
