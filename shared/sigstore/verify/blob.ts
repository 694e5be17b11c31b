import { readBundle } from "./bundle.ts";
import { prove, type SignerPolicy, type Verification } from "./check.ts";

/**
 * Verifies the Sigstore bundle of a blob, as `cosign sign-blob --bundle` writes it. Refuses an envelope, which is signed
 * for its own payload and says nothing about the blob.
 */
export function verifyBlob(bundleBytes: Uint8Array, blob: Uint8Array, policy: SignerPolicy): Verification {
  const read = readBundle(bundleBytes);
  if ("fault" in read) return { rejection: `it is not a valid bundle (${read.fault})` };
  const { bundle } = read;
  if (bundle.content.$case !== "messageSignature")
    return { rejection: "it has an envelope, not the signature of a file" };
  return prove(bundle, Buffer.from(blob), policy);
}
