import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeFileAtomic } from "../../../files/index.ts";
import { type ProofForm, proofNames, type SignedDocument } from "../shards/format.ts";
import type { IndexKey } from "./keys.ts";
import { signBytes } from "./sign.ts";
import { type AcceptedSigners, nameOf, proofFormOf } from "./trust.ts";

/** Signs an index and its timestamp. */
export interface IndexSigner {
  /** Accepts what it signs, and nobody else's. */
  readonly accepts: AcceptedSigners;
  /** Returns the signature in the form of `proofFormOf(accepts)`. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Creates a signer for a private key. */
export function keyIndexSigner(key: IndexKey): IndexSigner {
  return {
    accepts: { kind: "keys", keys: [key] },
    sign: async (bytes) => Buffer.from(`${signBytes(bytes, key)}\n`),
  };
}

/** Describes who signs: `key sha256:…`, or the identity. */
export function describeSigner({ accepts }: IndexSigner): string {
  return accepts.kind === "keys" ? `key ${nameOf(accepts)}` : nameOf(accepts);
}

/** Removes all signatures of a document, before it is replaced. */
export async function removeProofs(directory: string, document: SignedDocument): Promise<void> {
  for (const name of Object.values(proofNames[document])) await rm(join(directory, name), { force: true });
}

/** Writes the signature of a document next to it. */
export async function writeProof(
  directory: string,
  document: SignedDocument,
  bytes: Uint8Array,
  signer: IndexSigner,
): Promise<void> {
  const form: ProofForm = proofFormOf(signer.accepts);
  await writeFileAtomic(directory, proofNames[document][form], await signer.sign(bytes));
}
