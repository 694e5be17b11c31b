import { sign, verify } from "node:crypto";
import type { IndexKey } from "./keys.ts";

/**
 * Signs bytes with Ed25519 (RFC 8032), or with ECDSA over their SHA-256 (P-256) or SHA-384 (P-384), in DER.
 * @returns Base64, as `cosign sign-blob` and `openssl base64` write it.
 */
export function signBytes(bytes: Uint8Array, { key }: IndexKey): string {
  return sign(hashOf(key), bytes, key).toString("base64");
}

/** Finds the key that signed the bytes; undefined for none. Total for any signature. */
export function findSigner(bytes: Uint8Array, signature: string, keys: readonly IndexKey[]): IndexKey | undefined {
  const signatureBytes = Buffer.from(signature.trim(), "base64");
  return keys.find(({ key }) => {
    try {
      return verify(hashOf(key), bytes, key, signatureBytes);
    } catch {
      return false;
    }
  });
}

function hashOf(key: IndexKey["key"]): string | null {
  if (key.asymmetricKeyType === "ed25519") return null;
  return key.asymmetricKeyDetails?.namedCurve === "secp384r1" ? "sha384" : "sha256";
}
