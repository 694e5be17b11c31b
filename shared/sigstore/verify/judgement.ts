import { type Bundle, bundleFromJSON, ValidationError } from "@sigstore/bundle";
import { messageOf } from "../../errors/index.ts";
import { bundleOfLayer, type SignedLayer } from "../formats/bundle-of-layer.ts";
import { readSimpleSigning } from "../formats/simple-signing.ts";
import { imageSignatureType, inTotoType, readStatement, type Statement } from "../formats/statement.ts";
import { type Checked, checkBundle, type SignerPolicy } from "./check.ts";

/** How a signature is stored. */
export type SignatureFormat = "bundle" | "legacy" | "notation";

/** One signature that was found, and what became of it. */
export interface Judgement {
  /** `referrer sha256:…`, `sha256-….sig layer 1`, `GitHub attestation 1 of owner/repo`. */
  readonly place: string;
  readonly format: SignatureFormat;
  /** A signature says that an image is signed; an attestation says more about it. */
  readonly kind: "signature" | "attestation";
  readonly predicateType?: string;
  readonly accepted: boolean;
  /** Why it is accepted or rejected: a clause without full stop. */
  readonly reason: string;
  /** What the signer adds: `-a key=value` of cosign. */
  readonly annotations?: Readonly<Record<string, unknown>>;
  /** Of accepted attestations. */
  readonly statement?: Statement;
  /** Of accepted ones: who signed, for people, and the policies that accept it. */
  readonly signer?: string;
  readonly by?: readonly SignerPolicy[];
}

/** A digest and who may speak for it: one of the policies suffices. */
export interface Question {
  readonly digest: string;
  readonly policies: readonly SignerPolicy[];
}

/** Judges a Sigstore bundle (version 0.1 to 0.3) that is attached to an image. */
export function judgeBundle(bytes: Uint8Array, place: string, question: Question): Judgement {
  const base = { place, format: "bundle" } as const;
  let bundle: Bundle;
  try {
    bundle = bundleFromJSON(JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch (thrown) {
    const lacks = thrown instanceof ValidationError ? `without ${thrown.fields.join(", ")}` : messageOf(thrown);
    return { ...base, kind: "signature", ...rejected(`it is no bundle that can be read (${lacks})`) };
  }
  return judgeEnvelope(bundle, base, question);
}

/** Judges a layer under `.att`. */
export function judgeEnvelopeLayer(layer: SignedLayer, place: string, question: Question): Judgement {
  const base = { place, format: "legacy" } as const;
  try {
    return judgeEnvelope(bundleOfLayer(layer, "envelope"), base, question);
  } catch (thrown) {
    return { ...base, kind: "attestation", ...rejected(`it cannot be read (${messageOf(thrown)})`) };
  }
}

/** Judges a layer under `.sig`: simple signing. */
export function judgePayloadLayer(layer: SignedLayer, place: string, { digest, policies }: Question): Judgement {
  const base = { place, format: "legacy", kind: "signature" } as const;
  let bundle: Bundle;
  try {
    bundle = bundleOfLayer(layer, "payload");
  } catch (thrown) {
    return { ...base, ...rejected(`it cannot be read (${messageOf(thrown)})`) };
  }
  const checked = checkBundle(bundle, Buffer.from(layer.bytes), policies);
  if ("objection" in checked) return { ...base, ...rejected(checked.objection) };
  const payload = readSimpleSigning(layer.bytes);
  if (payload === undefined) return { ...base, ...rejected("what it signs is no simple-signing payload") };
  if (payload.digest !== digest) return { ...base, ...rejected(aboutAnother([payload.digest])) };
  return { ...base, ...accepted(checked), annotations: payload.annotations };
}

function judgeEnvelope(
  bundle: Bundle,
  base: Pick<Judgement, "place" | "format">,
  { digest, policies }: Question,
): Judgement {
  const { content } = bundle;
  if (content.$case !== "dsseEnvelope" || content.dsseEnvelope.payloadType !== inTotoType) {
    return { ...base, kind: "signature", ...rejected("it holds no in-toto statement") };
  }
  const statement = readStatement(content.dsseEnvelope.payload);
  if (statement === undefined) return { ...base, kind: "attestation", ...rejected("its statement has another form") };
  const isSignature = statement.predicateType === imageSignatureType;
  const named = {
    ...base,
    kind: isSignature ? "signature" : "attestation",
    predicateType: statement.predicateType,
  } as const;
  const checked = checkBundle(bundle, undefined, policies);
  if ("objection" in checked) return { ...named, ...rejected(checked.objection) };
  if (!statement.digests.includes(digest)) return { ...named, ...rejected(aboutAnother(statement.digests)) };
  return { ...named, ...accepted(checked), annotations: statement.annotations.get(digest) ?? {}, statement };
}

function accepted({
  signer,
  by,
}: Exclude<Checked, { objection: string }>): Omit<Judgement, "place" | "format" | "kind"> {
  return { accepted: true, reason: `signed by ${signer}`, signer, by };
}

function rejected(reason: string): Pick<Judgement, "accepted" | "reason"> {
  return { accepted: false, reason };
}

function aboutAnother(digests: readonly string[]): string {
  const more = digests.length > 1 ? ` and ${digests.length - 1} more` : "";
  return `it is about another image (${digests[0] ?? "none"}${more})`;
}
