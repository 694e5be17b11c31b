import type { KeyObject } from "node:crypto";
import type { Bundle } from "@sigstore/bundle";
import type { Signer, Witness } from "@sigstore/sign";
import { inTotoType } from "../formats/statement.ts";
import { keyHint, publicPem } from "../keys/keys.ts";
import { signBytes } from "../keys/sign-bytes.ts";

/** Signs bytes and gathers what proves it: certificate, log entry, timestamp. */
export interface BundleSigner {
  /** An in-toto statement in a DSSE envelope. */
  signStatement(bytes: Buffer): Promise<Bundle>;
  /** Bytes as they are. */
  signPayload(bytes: Buffer): Promise<Bundle>;
}

/** What signs, for the library, and the hint by which verifiers find its key; certificates carry theirs. */
export interface SigningMeans {
  readonly signer: Signer;
  readonly hint?: string;
}

/**
 * A key as the library's signer. The hint stays out of the envelope: verifiers built on go-securesystemslib, cosign
 * among them, compare an envelope's key id with one of their own and pass over any other.
 */
export function keySigner(key: KeyObject): SigningMeans {
  const material = { $case: "publicKey", publicKey: publicPem(key) } as const;
  return { signer: { sign: async (data) => ({ signature: signBytes(data, key), key: material }) }, hint: keyHint(key) };
}

/** Puts a signer and its witnesses together; the library that talks to them is loaded here. */
export async function bundleSigner(
  { signer, hint }: SigningMeans,
  witnesses: readonly Witness[],
): Promise<BundleSigner> {
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
