import type { AttestationStore, Host, WritableAttestationStore } from "./ci.ts";

export type { AttestationStore, WritableAttestationStore } from "./ci.ts";

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

/**
 * Opens an attestation store to write to, on any CI system.
 * @param repository `owner/repo` on GitHub.
 * @throws InvalidError if the name is not a repository or there is no token.
 */
export async function writableAttestationStore(
  repository: string,
  { token, host }: { readonly token: string | undefined; readonly host: Host },
): Promise<WritableAttestationStore> {
  const { gitHubStore } = await import("./github/attestations/source.ts");
  return gitHubStore(repository, token, host);
}
