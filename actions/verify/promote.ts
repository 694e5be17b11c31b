import { registryOptions } from "../../shared/action/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { copyImage, parseReference, RegistryClient } from "../../shared/oci/index.ts";
import { count } from "../../shared/text/index.ts";
import type { Context } from "./context.ts";

/**
 * Copies what was verified, by digest, and moves the tag last. A login that the call gives is the source's: another
 * registry never sees it.
 * @returns a sentence on what was copied.
 * @throws InvalidError for a destination with a digest, and UndecidedError when the copy cannot be completed.
 */
export async function promote(
  from: RegistryClient,
  digest: string,
  destination: string,
  { inputs, host }: Context,
): Promise<string> {
  const { registry, repository, tag, digest: strange } = parseReference(destination);
  if (strange !== undefined || tag === undefined) {
    throw new InvalidError("INPUT_VALUE", `"${destination}" has a digest, which a copy cannot choose`, {
      advice: "Give copy-to as host/path:tag",
    });
  }
  const isSame = registry === from.registry;
  const login = isSame ? inputs : { ...inputs, "registry-username": undefined, "registry-password": undefined };
  const to = new RegistryClient(registry, repository, { ...registryOptions(login, host), ports: from.ports });
  const { manifests, collected } = await copyImage(from, to, digest, tag);
  const more = collected > 0 ? ` and ${count(collected, "classic signature")}` : "";
  return `copied ${count(manifests, "manifest")}${more} to ${to.name}:${tag}`;
}
