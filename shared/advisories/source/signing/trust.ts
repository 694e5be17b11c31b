import type { IdentityPolicy, SignerPolicy, Verification } from "../../../sigstore/index.ts";
import type { ProofForm } from "../shards/format.ts";
import type { IndexKey } from "./keys.ts";
import { findSigner } from "./sign.ts";

/** Identity that signs an index and its timestamp without a key of its own. */
export interface IndexIdentity extends Pick<SignerPolicy & { readonly kind: "identity" }, "root"> {
  readonly identity: IdentityPolicy;
}

/** Who may have signed an index and its timestamp: one of several pinned keys, or an identity. */
export type AcceptedSigners =
  | { readonly kind: "keys"; readonly keys: readonly IndexKey[] }
  | ({ readonly kind: "identity" } & IndexIdentity);

/** The form of the signatures that accepted signers make. */
export function proofFormOf({ kind }: AcceptedSigners): ProofForm {
  return kind === "keys" ? "signature" : "bundle";
}

/** Names accepted signers in messages. */
export function nameOf(signers: AcceptedSigners): string {
  if (signers.kind === "keys") return signers.keys.map(({ id }) => id).join(" or ");
  const { subject } = signers.identity;
  return typeof subject === "string" ? subject : subject instanceof RegExp ? subject.source : subject.text;
}

/** Verifies a signature of a document. Loads the Sigstore library only for identities. */
export async function verifyProof(
  document: Uint8Array,
  proof: Uint8Array,
  signers: AcceptedSigners,
): Promise<Verification> {
  if (signers.kind === "keys") {
    const signer = findSigner(document, Buffer.from(proof).toString("utf8"), signers.keys);
    return signer === undefined
      ? { rejection: `its signature does not verify with ${nameOf(signers)}` }
      : { signer: signer.id };
  }
  const { verifyBlob } = await import("../../../sigstore/index.ts");
  return verifyBlob(proof, document, signers);
}
