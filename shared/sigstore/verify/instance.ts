import { X509Certificate } from "node:crypto";
import type { Bundle } from "@sigstore/bundle";
import { certificateOf } from "../formats/layer.ts";

/** As the certificates of GitHub's own authority (fulcio.githubapp.com) name their issuer. */
const gitHubAuthority = /^O=GitHub\\?, Inc\.$/mu;

/** What helps where a certificate is of GitHub's own Sigstore instance; empty for all others. */
export function instanceHint(bundle: Bundle): string {
  const certificate = certificateOf(bundle);
  try {
    if (certificate === undefined || !gitHubAuthority.test(new X509Certificate(certificate).issuer)) return "";
  } catch {
    return "";
  }
  return "; it is of GitHub's own Sigstore instance, which signs for private repositories: give that one's root as trusted-root (its line of `gh attestation trusted-root`)";
}
