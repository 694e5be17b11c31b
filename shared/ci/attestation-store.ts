import type { Judgement, Question } from "../sigstore/index.ts";
import type { Host } from "./ci.ts";

/** Verifies the attestations of a digest in a store outside the registry. */
export type AttestationStore = (question: Question) => Promise<readonly Judgement[]>;

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
