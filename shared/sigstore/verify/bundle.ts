import { X509Certificate } from "node:crypto";
import { type Bundle, bundleFromJSON, ValidationError } from "@sigstore/bundle";
import { messageOf } from "../../errors/index.ts";

/**
 * Reads a Sigstore bundle of version 0.1 to 0.3 (Sigstore bundle format). Rejects chains that contain a root certificate,
 * because roots come from the trusted root alone, and proofs without a checkpoint, because nothing signs their root hash.
 * @returns the bundle, or why it is invalid.
 */
export function readBundle(bytes: Uint8Array): { readonly bundle: Bundle } | { readonly fault: string } {
  let bundle: Bundle;
  try {
    bundle = bundleFromJSON(JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch (error) {
    return { fault: error instanceof ValidationError ? `without ${error.fields.join(", ")}` : messageOf(error) };
  }
  const { content, tlogEntries } = bundle.verificationMaterial;
  if (content.$case === "x509CertificateChain") {
    const hasRoot = content.x509CertificateChain.certificates.some(({ rawBytes }) => isRoot(rawBytes));
    if (hasRoot) return { fault: "its certificate chain contains a root certificate" };
  }
  const isUnsigned = tlogEntries.some(
    ({ inclusionProof: proof }) => proof !== undefined && proof.checkpoint === undefined,
  );
  return isUnsigned ? { fault: "the inclusion proof of a log entry has no checkpoint" } : { bundle };
}

/** Checks whether a certificate authority issued itself. An unreadable certificate is rejected by the verification. */
function isRoot(der: Uint8Array): boolean {
  try {
    const certificate = new X509Certificate(der);
    return certificate.ca && certificate.checkIssued(certificate);
  } catch {
    return false;
  }
}
