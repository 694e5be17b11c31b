import { findManifest, targetPlatform } from "../oci/index.ts";
import { type SignatureFacts, signatureReports } from "../sigstore/index.ts";
import type { Examined } from "./result.ts";
import type { SignedImage } from "./signatures.ts";

/** What was found about an image's signatures as every action leaves it: one report a digest. */
export async function examinedSignatures(
  { client, reference, targets }: SignedImage,
  facts: Omit<SignatureFacts, "name">,
): Promise<readonly Examined[]> {
  const platforms = new Map<string, string>();
  for (const target of targets) {
    const platform = await targetPlatform(client, target);
    // The platform is part of the files' names; Windows has several images of one.
    const isTaken = [...platforms.values()].includes(platform);
    platforms.set(target.digest, isTaken ? `${platform}@${target.digest.slice(7, 19)}` : platform);
  }
  const platformOf = (digest: string): string => platforms.get(digest) ?? "unknown";
  return signatureReports({ ...facts, name: reference }, platformOf).map((report) => ({ report }));
}

/** Where the tag of the call leads now, if no longer to what was examined. */
export async function movedTag({ client, tag, targets }: SignedImage): Promise<SignatureFacts["moved"]> {
  if (tag === undefined) return undefined;
  const digest = (await findManifest(client, tag))?.digest;
  return digest === targets[0]?.digest ? undefined : { tag, digest };
}
