import type { AttestationStore, Host } from "./ci.ts";

export type { AttestationStore } from "./ci.ts";

/** Inputs that name an attestation store. */
interface StoreInputs {
  /** `owner/repo` on GitHub. */
  readonly "github-attestations": string | undefined;
  readonly token: string | undefined;
}

/**
 * Opens the attestation store that a call names, on any CI system. Undefined if it names none.
 * @throws InvalidError if the name is not a repository or there is no token.
 */
export async function attestationStore(call: {
  readonly inputs: StoreInputs;
  readonly host: Host;
}): Promise<AttestationStore | undefined> {
  const { "github-attestations": repository, token } = call.inputs;
  if (repository === undefined) return undefined;
  const { gitHubAttestations } = await import("./github/attestations/source.ts");
  return gitHubAttestations(repository, token, call.host);
}
