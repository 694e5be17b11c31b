import type { Bundle } from "@sigstore/bundle";
import { messageOf } from "../../errors/index.ts";
import { bundleOfLayer, type SignedLayer } from "../formats/bundle-of-layer.ts";
import { readSimpleSigning } from "../formats/simple-signing.ts";
import { imageSignatureType, inTotoType, readStatement, type Statement } from "../formats/statement.ts";
import { readBundle } from "./bundle.ts";
import { type Checked, checkBundle, type SignerPolicy } from "./check.ts";

/** How a signature is stored. */
export type SignatureFormat = "bundle" | "legacy" | "notation";

/** A signature or attestation and whether it is accepted. */
export interface Judgement {
  /** `referrer sha256:…`, `sha256-….sig layer 1`, `GitHub attestation 1 of owner/repo`. */
  readonly place: string;
  readonly format: SignatureFormat;
  /** A signature of the image, or an attestation with information about it. */
  readonly kind: "signature" | "attestation";
  readonly predicateType?: string;
  readonly accepted: boolean;
  /** Why it is accepted or rejected, as a clause without a period. */
  readonly reason: string;
  /** Annotations of the signer (cosign's `-a key=value`). */
  readonly annotations?: Readonly<Record<string, unknown>>;
  /** Set for accepted attestations. */
  readonly statement?: Statement;
  /** Set if accepted: the signer, and the policies that accept it. */
  readonly signer?: string;
  readonly by?: readonly SignerPolicy[];
}

/** A digest and the accepted signers; one of them suffices. */
export interface Question {
  readonly digest: string;
  readonly policies: readonly SignerPolicy[];
}

/** Verifies a Sigstore bundle (version 0.1 to 0.3). */
export function judgeBundle(bytes: Uint8Array, place: string, question: Question): Judgement {
  const base = { place, format: "bundle" } as const;
  const read = readBundle(bytes);
  if ("bundle" in read) return judgeEnvelope(read.bundle, base, question);
  return { ...base, kind: "signature", ...rejected(`it is not a valid bundle (${read.fault})`) };
}

/** Verifies a layer of an `.att` tag. */
export function judgeEnvelopeLayer(layer: SignedLayer, place: string, question: Question): Judgement {
  const base = { place, format: "legacy" } as const;
  try {
    return judgeEnvelope(bundleOfLayer(layer, "envelope"), base, question);
  } catch (error) {
    return { ...base, kind: "attestation", ...rejected(`it cannot be read (${messageOf(error)})`) };
  }
}

/** Verifies a layer of a `.sig` tag (simple signing). */
export function judgePayloadLayer(layer: SignedLayer, place: string, { digest, policies }: Question): Judgement {
  const base = { place, format: "legacy", kind: "signature" } as const;
  let bundle: Bundle;
  try {
    bundle = bundleOfLayer(layer, "payload");
  } catch (error) {
    return { ...base, ...rejected(`it cannot be read (${messageOf(error)})`) };
  }
  const checked = checkBundle(bundle, Buffer.from(layer.bytes), policies);
  if ("rejection" in checked) return { ...base, ...rejected(checked.rejection) };
  const payload = readSimpleSigning(layer.bytes);
  if (payload === undefined) return { ...base, ...rejected("it does not sign a simple-signing payload") };
  if (payload.digest !== digest) return { ...base, ...rejected(forAnotherImage([payload.digest])) };
  return { ...base, ...accepted(checked), annotations: payload.annotations };
}

function judgeEnvelope(
  bundle: Bundle,
  base: Pick<Judgement, "place" | "format">,
  { digest, policies }: Question,
): Judgement {
  const { content } = bundle;
  if (content.$case !== "dsseEnvelope" || content.dsseEnvelope.payloadType !== inTotoType) {
    return { ...base, kind: "signature", ...rejected("it has no in-toto statement") };
  }
  const statement = readStatement(content.dsseEnvelope.payload);
  if (statement === undefined) return { ...base, kind: "attestation", ...rejected("its statement is invalid") };
  const isSignature = statement.predicateType === imageSignatureType;
  const named = {
    ...base,
    kind: isSignature ? "signature" : "attestation",
    predicateType: statement.predicateType,
  } as const;
  const checked = checkBundle(bundle, undefined, policies);
  if ("rejection" in checked) return { ...named, ...rejected(checked.rejection) };
  if (!statement.digests.includes(digest)) return { ...named, ...rejected(forAnotherImage(statement.digests)) };
  return { ...named, ...accepted(checked), annotations: statement.annotations.get(digest) ?? {}, statement };
}

function accepted({
  signer,
  by,
}: Exclude<Checked, { rejection: string }>): Omit<Judgement, "place" | "format" | "kind"> {
  return { accepted: true, reason: `signed by ${signer}`, signer, by };
}

function rejected(reason: string): Pick<Judgement, "accepted" | "reason"> {
  return { accepted: false, reason };
}

function forAnotherImage(digests: readonly string[]): string {
  const others = digests.length > 1 ? ` and ${digests.length - 1} more` : "";
  return `it is for another image (${digests[0] ?? "none"}${others})`;
}
