import type { KeyObject } from "node:crypto";
import type { Bundle } from "@sigstore/bundle";
import { dsse } from "@sigstore/core";
import type { TrustedRoot } from "@sigstore/protobuf-specs";
import { type SignedEntity, type Signer, toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";
import { messageOf } from "../../errors/index.ts";
import { isSignedBy } from "../keys/sign-bytes.ts";
import { describeSigner, findIdentityMismatch, type IdentityPolicy } from "./identity.ts";
import { instanceHint } from "./instance.ts";
import { emptyRoot } from "./trusted-root.ts";

/** Signer whose signatures are accepted. */
export type SignerPolicy =
  | {
      readonly kind: "key";
      readonly key: KeyObject;
      /** Set if a log entry or a timestamp is required. */
      readonly log?: TrustedRoot;
    }
  | { readonly kind: "identity"; readonly identity: IdentityPolicy; readonly root: TrustedRoot };

/** Result of verification under one policy. */
export type Verification =
  | { readonly signer: string }
  /** `otherIdentity`: everything is valid, but the certificate is another signer's. */
  | { readonly rejection: string; readonly otherIdentity?: true };

/** Result of verification under several policies. */
export type Checked =
  | { readonly signer: string /** Policies that accept it. */; readonly by: readonly SignerPolicy[] }
  | { readonly rejection: string };

/**
 * Verifies a bundle under each policy and returns the policies that accept it.
 * @param payload the signed bytes of a message signature.
 */
export function checkBundle(bundle: Bundle, payload: Buffer | undefined, policies: readonly SignerPolicy[]): Checked {
  const proofs = policies.map((policy) => ({ policy, proof: prove(bundle, payload, policy) }));
  const accepting = proofs.flatMap(({ policy, proof }) =>
    "signer" in proof ? [{ policy, signer: proof.signer }] : [],
  );
  const [first] = accepting;
  if (first !== undefined) return { signer: first.signer, by: accepting.map(({ policy }) => policy) };
  const rejections = proofs.flatMap(({ proof }) => ("rejection" in proof ? [proof.rejection] : []));
  return { rejection: [...new Set(rejections)].join("; ") || "no signer is configured" };
}

/**
 * Verifies a signature under one policy: the key, or the certificate's chain, SCT and identity, and required log entries
 * and timestamps.
 */
export function prove(bundle: Bundle, payload: Buffer | undefined, policy: SignerPolicy): Verification {
  const isKey = bundle.verificationMaterial.content.$case === "publicKey";
  if (policy.kind === "key" && !isKey) return { rejection: "it is signed with a certificate, not with a key" };
  if (policy.kind === "identity" && isKey) return { rejection: "it is signed with a key, not with a certificate" };
  try {
    const entity = withHashes(toSignedEntity(bundle, payload), bundle, payload);
    return policy.kind === "key" ? checkKey(entity, policy) : checkIdentity(entity, policy);
  } catch (error) {
    return { rejection: `${explain(error)}${policy.kind === "identity" ? instanceHint(bundle) : ""}` };
  }
}

function checkKey(entity: SignedEntity, { key, log }: SignerPolicy & { kind: "key" }): Verification {
  const finder = () => ({ publicKey: key, validFor: () => true });
  const trust = toTrustMaterial(log ?? emptyRoot, finder);
  // Log entries and timestamps cannot be verified without a trusted root.
  const checked = log === undefined ? { ...entity, tlogEntries: [], timestamps: [] } : entity;
  const stamps = checked.timestamps.filter(({ $case }) => $case === "timestamp-authority").length;
  if (log !== undefined && checked.tlogEntries.length === 0 && stamps === 0) {
    return { rejection: "it has no log entry or timestamp, but one is required" };
  }
  const thresholds = {
    ctlogThreshold: 0,
    tlogThreshold: log !== undefined && checked.tlogEntries.length > 0 ? 1 : 0,
    timestampThreshold: log !== undefined && checked.tlogEntries.length === 0 ? 1 : 0,
  };
  new Verifier(trust, thresholds).verify(checked);
  return { signer: "the key" };
}

/** Requires log entries unless the trusted root has no logs, and always a timestamp. */
function checkIdentity(entity: SignedEntity, { identity, root }: SignerPolicy & { kind: "identity" }): Verification {
  const thresholds = {
    ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
    tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1,
  };
  const signer: Signer = new Verifier(toTrustMaterial(root), thresholds).verify(entity);
  const rejection = findIdentityMismatch(signer, identity);
  return rejection === undefined ? { signer: describeSigner(signer) } : { rejection, otherIdentity: true };
}

/** Adds the hashes and Ed25519 signatures of cosign that the library does not support. */
function withHashes(entity: SignedEntity, { content }: Bundle, payload: Buffer | undefined): SignedEntity {
  const bytes =
    content.$case === "dsseEnvelope"
      ? dsse.preAuthEncoding(content.dsseEnvelope.payloadType, content.dsseEnvelope.payload)
      : (payload ?? Buffer.alloc(0));
  const { signature } = entity;
  return {
    ...entity,
    signature: {
      signature: signature.signature,
      compareSignature: (other) => signature.compareSignature(other),
      compareDigest: (digest) => signature.compareDigest(digest),
      compareSignedDigest: (digest) => signature.compareSignedDigest(digest),
      verifySignature: (key) => isSignedBy(bytes, signature.signature, key),
    },
  };
}

const reasons: Readonly<Record<string, string>> = {
  SIGNATURE_ERROR: "the signature is invalid: another key made it, or the signed content was changed",
  CERTIFICATE_ERROR: "the certificate is not accepted",
  PUBLIC_KEY_ERROR: "the key is not accepted",
  TIMESTAMP_ERROR: "the time of signing is not proven",
  TLOG_ERROR: "the log entries are not accepted",
  TLOG_MISSING_INCLUSION_ERROR: "the log entry has no inclusion proof",
  TLOG_INCLUSION_PROOF_ERROR: "the inclusion proof of the log entry is invalid",
  TLOG_INCLUSION_PROMISE_ERROR: "the inclusion promise is invalid, or the log is not trusted",
  TLOG_BODY_ERROR: "the log entry is for another signature",
};

function explain(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = reasons[code];
  if (code === "SIGNATURE_ERROR" && reason !== undefined) return reason;
  return reason === undefined ? `it cannot be read (${messageOf(error)})` : `${reason} (${messageOf(error)})`;
}
