import { X509Certificate } from "node:crypto";
import type { Bundle } from "@sigstore/bundle";
import { certificateOf } from "../formats/layer.ts";

/** Issuer in certificates of GitHub's own authority (fulcio.githubapp.com). */
const gitHubAuthority = /^O=GitHub\\?, Inc\.$/mu;

/** Returns advice for certificates of GitHub's own Sigstore instance. Empty for others. */
export function instanceHint(bundle: Bundle): string {
  const certificate = certificateOf(bundle);
  try {
    if (certificate === undefined || !gitHubAuthority.test(new X509Certificate(certificate).issuer)) return "";
  } catch {
    return "";
  }
  return "; the certificate is from GitHub's own Sigstore instance for private repositories: set trusted-root to its line of `gh attestation trusted-root`";
}
