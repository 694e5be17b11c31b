import type { Bundle, TransparencyLogEntry } from "@sigstore/bundle";
import { envelopeToJSON } from "@sigstore/bundle";
import { pem } from "@sigstore/core";

/** Annotation keys of cosign's layers. */
export const layerKeys = {
  signature: "dev.cosignproject.cosign/signature",
  certificate: "dev.sigstore.cosign/certificate",
  chain: "dev.sigstore.cosign/chain",
  bundle: "dev.sigstore.cosign/bundle",
  timestamp: "dev.sigstore.cosign/rfc3161timestamp",
} as const;

/** Media type of a DSSE envelope layer. */
export const envelopeLayerType = "application/vnd.dsse.envelope.v1+json";

/** Creates layer annotations for a bundle. The signature is empty for an envelope, which contains it. */
export function annotationsOf(bundle: Bundle): Record<string, string> {
  const { content, verificationMaterial } = bundle;
  const [entry] = verificationMaterial.tlogEntries;
  const [timestamp] = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
  const certificate = certificateOf(bundle);
  return {
    [layerKeys.signature]:
      content.$case === "messageSignature" ? content.messageSignature.signature.toString("base64") : "",
    ...(certificate === undefined ? {} : { [layerKeys.certificate]: pem.fromDER(certificate) }),
    ...(entry?.inclusionPromise === undefined ? {} : { [layerKeys.bundle]: JSON.stringify(rekorBundle(entry)) }),
    ...(timestamp === undefined
      ? {}
      : {
          [layerKeys.timestamp]: JSON.stringify({
            SignedRFC3161Timestamp: timestamp.signedTimestamp.toString("base64"),
          }),
        }),
  };
}

/** Returns the envelope of a bundle as JSON. Undefined if it has none. */
export function envelopeOf({ content }: Bundle): Buffer | undefined {
  return content.$case === "dsseEnvelope"
    ? Buffer.from(JSON.stringify(envelopeToJSON(content.dsseEnvelope)))
    : undefined;
}

/** Returns the signing certificate as DER. Undefined for keys. */
export function certificateOf({ verificationMaterial: { content } }: Bundle): Buffer | undefined {
  switch (content.$case) {
    case "certificate":
      return content.certificate.rawBytes;
    case "x509CertificateChain":
      return content.x509CertificateChain.certificates[0]?.rawBytes;
    case "publicKey":
      return undefined;
  }
}

function rekorBundle(entry: TransparencyLogEntry): object {
  return {
    SignedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp.toString("base64"),
    Payload: {
      body: entry.canonicalizedBody.toString("base64"),
      integratedTime: Number(entry.integratedTime),
      logIndex: Number(entry.logIndex),
      logID: entry.logId.keyId.toString("hex"),
    },
  };
}
