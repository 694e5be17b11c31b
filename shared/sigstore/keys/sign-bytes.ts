import { type KeyObject, sign, verify } from "node:crypto";

/**
 * Signs bytes like cosign: SHA-256 for every curve (ASN.1 DER), PKCS #1 v1.5 for RSA, and Ed25519 without a separate
 * hash.
 */
export function signBytes(bytes: Uint8Array, key: KeyObject): Buffer {
  return sign(hashesOf(key)[0] ?? null, bytes, key);
}

/** Verifies a signature with cosign's hash or the hash of the curve. */
export function isSignedBy(bytes: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  return hashesOf(key).some((hash) => {
    try {
      return verify(hash, bytes, key, signature);
    } catch {
      return false;
    }
  });
}

function hashesOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): readonly (string | null)[] {
  if (asymmetricKeyType === "ed25519") return [null];
  const { namedCurve } = asymmetricKeyDetails ?? {};
  const ofCurve = namedCurve === "secp384r1" ? ["sha384"] : namedCurve === "secp521r1" ? ["sha512"] : [];
  return ["sha256", ...ofCurve];
}
