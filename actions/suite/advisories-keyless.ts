import type { IndexSigner } from "../../shared/advisories/index.ts";
import type { Host } from "../../shared/ci/index.ts";
import { resolveKeyless, type WitnessSettings } from "../../shared/runner/keyless.ts";
import { readTrustedRootOrDefault } from "../../shared/runner/signatures.ts";
import { signBlob } from "../../shared/sigstore/index.ts";

/** Creates a signer with the identity of the job. Index and timestamp share one certificate. */
export async function keylessIndexSigner(
  settings: WitnessSettings & { readonly fulcioUrl: string; readonly trustedRoot: string | undefined },
  host: Host,
): Promise<IndexSigner> {
  const trustedRoot = () => readTrustedRootOrDefault(settings.trustedRoot, host);
  const identity = await (await resolveKeyless({ ...settings, trustedRoot }, host)).identify();
  const signer = await identity.signer();
  return { accepts: identity.policy, sign: (bytes) => signBlob(signer, bytes) };
}
