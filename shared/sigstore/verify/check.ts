import type { KeyObject } from "node:crypto";
import type { Bundle } from "@sigstore/bundle";
import { dsse } from "@sigstore/core";
import type { TrustedRoot } from "@sigstore/protobuf-specs";
import { type SignedEntity, type Signer, toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";
import { messageOf } from "../../errors/index.ts";
import { isSignedBy } from "../keys/sign-bytes.ts";
import { describeSigner, type IdentityPolicy, identityObjection } from "./identity.ts";
import { instanceHint } from "./instance.ts";
import { emptyRoot } from "./trusted-root.ts";

/** Whose signatures are accepted. */
export type SignerPolicy =
  | {
      readonly kind: "key";
      readonly key: KeyObject;
      /** Set where a log entry or a timestamp is demanded. */
      readonly log?: TrustedRoot;
    }
  | { readonly kind: "identity"; readonly identity: IdentityPolicy; readonly root: TrustedRoot };

/** What became of a signature's proof. */
type Proof = { readonly signer: string } | { readonly objection: string };

/** What became of a signature's proof under several policies. */
export type Checked =
  | { readonly signer: string /** Those that accept it. */; readonly by: readonly SignerPolicy[] }
  | { readonly objection: string };

/**
 * Whether a bundle's signature holds under one of the policies; each is asked, so that all that accept it are known.
 * @param payload the signed bytes of a message signature.
 */
export function checkBundle(bundle: Bundle, payload: Buffer | undefined, policies: readonly SignerPolicy[]): Checked {
  const proofs = policies.map((policy) => ({ policy, proof: prove(bundle, payload, policy) }));
  const accepting = proofs.flatMap(({ policy, proof }) =>
    "signer" in proof ? [{ policy, signer: proof.signer }] : [],
  );
  const [first] = accepting;
  if (first !== undefined) return { signer: first.signer, by: accepting.map(({ policy }) => policy) };
  const objections = proofs.flatMap(({ proof }) => ("objection" in proof ? [proof.objection] : []));
  return { objection: [...new Set(objections)].join("; ") || "nobody is named whose signature counts" };
}

/**
 * Whether a signature holds under one policy: the key, or the certificate's chain, SCT and identity; log entries and
 * timestamps where they are demanded (fact: they are never trusted unverified).
 */
function prove(bundle: Bundle, payload: Buffer | undefined, policy: SignerPolicy): Proof {
  const isKey = bundle.verificationMaterial.content.$case === "publicKey";
  if (policy.kind === "key" && !isKey) return { objection: "it is signed with a certificate, not with the key" };
  if (policy.kind === "identity" && isKey) return { objection: "it is signed with a key, not by an identity" };
  try {
    const entity = withHashes(toSignedEntity(bundle, payload), bundle, payload);
    return policy.kind === "key" ? checkKey(entity, policy) : checkIdentity(entity, policy);
  } catch (thrown) {
    return { objection: `${explain(thrown)}${policy.kind === "identity" ? instanceHint(bundle) : ""}` };
  }
}

function checkKey(entity: SignedEntity, { key, log }: SignerPolicy & { kind: "key" }): Proof {
  const finder = () => ({ publicKey: key, validFor: () => true });
  const trust = toTrustMaterial(log ?? emptyRoot, finder);
  // What is not demanded is not looked at: without a trusted root nobody could tell whether it holds.
  const seen = log === undefined ? { ...entity, tlogEntries: [], timestamps: [] } : entity;
  const stamps = seen.timestamps.filter(({ $case }) => $case === "timestamp-authority").length;
  if (log !== undefined && seen.tlogEntries.length === 0 && stamps === 0) {
    return { objection: "it has neither a log entry nor a timestamp, and one is demanded" };
  }
  const thresholds = {
    ctlogThreshold: 0,
    tlogThreshold: log !== undefined && seen.tlogEntries.length > 0 ? 1 : 0,
    timestampThreshold: log !== undefined && seen.tlogEntries.length === 0 ? 1 : 0,
  };
  new Verifier(trust, thresholds).verify(seen);
  return { signer: "the key" };
}

/** A trusted root without logs is of an instance that has none; timestamps are demanded always. */
function checkIdentity(entity: SignedEntity, { identity, root }: SignerPolicy & { kind: "identity" }): Proof {
  const thresholds = {
    ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
    tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1,
  };
  const signer: Signer = new Verifier(toTrustMaterial(root), thresholds).verify(entity);
  const objection = identityObjection(signer, identity);
  return objection === undefined ? { signer: describeSigner(signer) } : { objection };
}

/** The library takes one hash for all curves and no Ed25519 over plain bytes; cosign signs with both. */
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
  SIGNATURE_ERROR: "the signature does not hold: another key made it, or what it signs was changed",
  CERTIFICATE_ERROR: "the certificate is not accepted",
  PUBLIC_KEY_ERROR: "the key is not accepted",
  TIMESTAMP_ERROR: "no time of signing is proven",
  TLOG_ERROR: "the log entries are not accepted",
  TLOG_MISSING_INCLUSION_ERROR: "the log entry has no proof that it is in the log",
  TLOG_INCLUSION_PROOF_ERROR: "the proof that the entry is in the log does not hold",
  TLOG_INCLUSION_PROMISE_ERROR: "the log's promise does not hold, or the log is not trusted",
  TLOG_BODY_ERROR: "the log entry is about something else",
};

function explain(thrown: unknown): string {
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  const reason = reasons[code];
  if (code === "SIGNATURE_ERROR" && reason !== undefined) return reason;
  return reason === undefined ? `it cannot be read (${messageOf(thrown)})` : `${reason} (${messageOf(thrown)})`;
}
