import type { KeyObject } from "node:crypto";
import type { Bundle } from "@sigstore/bundle";
import type { Signer, Witness } from "@sigstore/sign";
import { inTotoType } from "../formats/statement.ts";
import { keyHint, publicPem } from "../keys/keys.ts";
import { signBytes } from "../keys/sign-bytes.ts";

/** Signs bytes and creates bundles with certificate, log entry and timestamp. */
export interface BundleSigner {
  /** Signs an in-toto statement in a DSSE envelope. */
  signStatement(bytes: Buffer): Promise<Bundle>;
  /** Signs bytes. */
  signPayload(bytes: Buffer): Promise<Bundle>;
}

/** A signer of the Sigstore library, with the hint for verifiers to find its key. Certificates need no hint. */
export interface SigningKey {
  readonly signer: Signer;
  readonly hint?: string;
}

/**
 * Creates a signer for a key. The envelope has no key id, because verifiers with go-securesystemslib, such as cosign,
 * skip signatures with an unknown key id.
 */
export function keySigner(key: KeyObject): SigningKey {
  const material = { $case: "publicKey", publicKey: publicPem(key) } as const;
  return { signer: { sign: async (data) => ({ signature: signBytes(data, key), key: material }) }, hint: keyHint(key) };
}

/** Creates a bundle signer from a signer and its witnesses. Loads the Sigstore library. */
export async function bundleSigner({ signer, hint }: SigningKey, witnesses: readonly Witness[]): Promise<BundleSigner> {
  const { DSSEBundleBuilder, MessageSignatureBundleBuilder } = await import("@sigstore/sign");
  const parts = { signer, witnesses: [...witnesses] };
  const statements = new DSSEBundleBuilder(parts);
  const payloads = new MessageSignatureBundleBuilder(parts);
  return {
    signStatement: async (data) => withHint(await statements.create({ data, type: inTotoType }), hint),
    signPayload: async (data) => withHint(await payloads.create({ data }), hint),
  };
}

function withHint<T extends Bundle>(bundle: T, hint: string | undefined): T {
  const { content } = bundle.verificationMaterial;
  if (content.$case === "publicKey" && hint !== undefined) content.publicKey.hint = hint;
  return bundle;
}
