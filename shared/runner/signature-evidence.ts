import { findManifest, targetPlatform } from "../oci/index.ts";
import { type SignatureFacts, signatureReports } from "../sigstore/index.ts";
import type { Examined } from "./result.ts";
import type { SignedImage } from "./signatures.ts";

/** Converts the results of signature verification to one report per digest. */
export async function signatureEvidence(
  { client, reference, targets }: SignedImage,
  facts: Omit<SignatureFacts, "name">,
): Promise<readonly Examined[]> {
  const platforms = new Map<string, string>();
  for (const target of targets) {
    const platform = await targetPlatform(client, target);
    // The platform is part of the files' names; Windows has several images of one.
    const isDuplicate = [...platforms.values()].includes(platform);
    platforms.set(target.digest, isDuplicate ? `${platform}@${target.digest.slice(7, 19)}` : platform);
  }
  const platformOf = (digest: string): string => platforms.get(digest) ?? "unknown";
  return signatureReports({ ...facts, name: reference }, platformOf).map((report) => ({ report }));
}

/** Resolves the tag of the call again. Returns its new digest if it moved since the image was examined. */
export async function findMovedTag({ client, tag, targets }: SignedImage): Promise<SignatureFacts["moved"]> {
  if (tag === undefined) return undefined;
  const digest = (await findManifest(client, tag))?.digest;
  return digest === targets[0]?.digest ? undefined : { tag, digest };
}
