import type { RegistryClient } from "../../shared/oci/index.ts";
import { copyTo } from "../../shared/runner/copy-to.ts";
import { destinationOf } from "../../shared/runner/destination.ts";
import { count } from "../../shared/text/index.ts";
import type { Context } from "./context.ts";

/**
 * Copies what was verified, by digest, and moves the tag last.
 * @returns a sentence on what was copied.
 * @throws InvalidError for a destination with a digest, and UndecidedError when the copy cannot be completed.
 */
export async function promote(
  from: RegistryClient,
  digest: string,
  destination: string,
  context: Context,
): Promise<string> {
  const to = destinationOf(destination, "Give copy-to as host/path:tag");
  const { manifests, collected, name } = await copyTo(from, digest, to, context);
  const more = collected > 0 ? ` and ${count(collected, "classic signature")}` : "";
  return `copied ${count(manifests, "manifest")}${more} to ${name}:${to.tag}`;
}
