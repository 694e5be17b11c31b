import type { AttestationStore, Host } from "./ci.ts";

export type { AttestationStore } from "./ci.ts";

/** The inputs that name a store; each belongs to one system. */
interface StoreInputs {
  /** `owner/repo` on GitHub. */
  readonly "github-attestations": string | undefined;
  readonly token: string | undefined;
}

/**
 * Opens the attestation store that a call names, from whatever system it runs in; undefined when it names none.
 * @throws InvalidError for a name that is no repository, and when there is no token.
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
