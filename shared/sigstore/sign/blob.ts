import { bundleToJSON } from "@sigstore/bundle";
import type { BundleSigner } from "./signer.ts";

/** Signs a blob. Returns the Sigstore bundle as JSON, which `cosign verify-blob --bundle` reads. */
export async function signBlob(signer: BundleSigner, blob: Uint8Array): Promise<Buffer> {
  return Buffer.from(`${JSON.stringify(bundleToJSON(await signer.signPayload(Buffer.from(blob))))}\n`);
}
