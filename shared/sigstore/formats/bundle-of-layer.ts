import { createHash } from "node:crypto";
import { type Bundle, bundleFromJSON } from "@sigstore/bundle";
import { pem } from "@sigstore/core";
import { z } from "zod";
import { layerKeys } from "./layer.ts";

/** A layer with a signature. */
export interface SignedLayer {
  readonly bytes: Uint8Array;
  readonly annotations: Readonly<Record<string, string>>;
}

const rekorBundle = z.object({
  SignedEntryTimestamp: z.base64(),
  Payload: z.object({
    body: z.base64(),
    integratedTime: z.number().int(),
    logIndex: z.number().int(),
    logID: z.string().regex(/^[0-9a-f]+$/u),
  }),
});
const logBody = z.looseObject({ kind: z.string(), apiVersion: z.string() });
const timestamp = z.object({ SignedRFC3161Timestamp: z.base64() });
const envelope = z.object({
  payloadType: z.string(),
  payload: z.base64(),
  signatures: z.array(z.object({ keyid: z.string().default(""), sig: z.base64() })).length(1),
});
const mediaType = "application/vnd.dev.sigstore.bundle+json;version=0.1";

/**
 * Converts a layer of a `.sig` or `.att` tag to a bundle, so that the same code verifies both.
 * @throws Error if the annotations are not in cosign's format.
 */
export function bundleOfLayer({ bytes, annotations }: SignedLayer, kind: "payload" | "envelope"): Bundle {
  const certificate = annotations[layerKeys.certificate];
  const rekor = annotations[layerKeys.bundle];
  const stamp = annotations[layerKeys.timestamp];
  return bundleFromJSON({
    mediaType,
    ...(kind === "payload"
      ? { messageSignature: messageSignature(bytes, annotations[layerKeys.signature] ?? "") }
      : { dsseEnvelope: envelope.parse(JSON.parse(Buffer.from(bytes).toString("utf8"))) }),
    verificationMaterial: {
      ...(certificate ? { x509CertificateChain: chainOf(certificate) } : { publicKey: { hint: "" } }),
      tlogEntries: rekor ? [logEntry(rekor)] : [],
      timestampVerificationData: { rfc3161Timestamps: stamp ? [timestampOf(stamp)] : [] },
    },
  });
}

function messageSignature(bytes: Uint8Array, signature: string): object {
  const digest = createHash("sha256").update(bytes).digest("base64");
  return { messageDigest: { algorithm: "SHA2_256", digest }, signature };
}

function chainOf(certificate: string): object {
  return { certificates: [{ rawBytes: pem.toDER(certificate).toString("base64") }] };
}

function logEntry(text: string): object {
  const { SignedEntryTimestamp, Payload } = rekorBundle.parse(JSON.parse(text));
  const { kind, apiVersion } = logBody.parse(JSON.parse(Buffer.from(Payload.body, "base64").toString("utf8")));
  return {
    logIndex: String(Payload.logIndex),
    logId: { keyId: Buffer.from(Payload.logID, "hex").toString("base64") },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(Payload.integratedTime),
    inclusionPromise: { signedEntryTimestamp: SignedEntryTimestamp },
    canonicalizedBody: Payload.body,
  };
}

function timestampOf(text: string): object {
  return { signedTimestamp: timestamp.parse(JSON.parse(text)).SignedRFC3161Timestamp };
}
