import type { RegistryClient } from "../../shared/oci/index.ts";
import { copyTo } from "../../shared/runner/copy-to.ts";
import { parseDestination } from "../../shared/runner/destination.ts";
import { count } from "../../shared/text/index.ts";
import type { Context } from "./context.ts";

/**
 * Copies the verified image by digest and moves the tag last.
 * @returns a clause with the result.
 * @throws InvalidError if the destination has a digest, UndecidedError if the copy cannot be completed.
 */
export async function promote(
  from: RegistryClient,
  digest: string,
  destination: string,
  context: Context,
): Promise<string> {
  const to = parseDestination(destination, "Set copy-to to host/path:tag");
  const { manifests, collected, name } = await copyTo(from, digest, to, context);
  const legacy = collected > 0 ? ` and ${count(collected, "legacy signature tag")}` : "";
  return `copied ${count(manifests, "manifest")}${legacy} to ${name}:${to.tag}`;
}
