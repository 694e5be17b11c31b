import { type KeyObject, sign, verify } from "node:crypto";

/**
 * Signs as cosign does: SHA-256 whatever the curve (ASN.1 DER), PKCS #1 v1.5 for RSA, and Ed25519 without a hash of
 * its own.
 */
export function signBytes(bytes: Uint8Array, key: KeyObject): Buffer {
  return sign(hashesOf(key)[0] ?? null, bytes, key);
}

/** Whether a signature holds, with the hash that cosign takes or the one that goes with the curve. */
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
