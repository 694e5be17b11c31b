import { createHash, createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { InvalidError } from "../../errors/index.ts";
import { isCosignKey, openCosignKey } from "./cosign-key.ts";

const curves: ReadonlySet<string> = new Set(["prime256v1", "secp384r1", "secp521r1"]);
const minRsaBits = 2048;
const maxKeyLength = 64 * 1024;

/**
 * Reads a private key: cosign's encrypted keys, and PEM (PKCS #8, encrypted or not; SEC 1; PKCS #1).
 * @param password empty if there is none.
 * @throws InvalidError `KEY_UNREADABLE`, `KEY_PASSWORD` or `KEY_UNSUPPORTED`.
 */
export function readPrivateKey(pem: string, password: string, what: string): KeyObject {
  if (pem.length > maxKeyLength) throw notKey(what, "private");
  if (isCosignKey(pem)) {
    const key = Buffer.from(openCosignKey(pem, password, what));
    return checkKeyType(
      readAs(() => createPrivateKey({ key, format: "der", type: "pkcs8" }), what, "private"),
      what,
    );
  }
  if (/-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.test(pem)) {
    throw new InvalidError(
      "KEY_UNREADABLE",
      "this is a public key or certificate, but signing requires the private key",
      {
        place: { what },
        advice: "Use cosign.key from `cosign generate-key-pair`.",
      },
    );
  }
  // PKCS #8 (RFC 7468, section 11), and the older form of OpenSSL.
  const isEncrypted = /-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/mu.test(pem);
  return checkKeyType(
    isEncrypted ? readEncrypted(pem, password, what) : readAs(() => createPrivateKey(pem), what, "private"),
    what,
  );
}

/**
 * Reads a public key in PEM (SubjectPublicKeyInfo, or the key of a certificate).
 * @throws InvalidError `KEY_UNREADABLE`, also for private keys, or `KEY_UNSUPPORTED`.
 */
export function readPublicKey(pem: string, what: string): KeyObject {
  if (pem.length > maxKeyLength || pem.includes("PRIVATE KEY")) throw notKey(what, "public");
  return checkKeyType(
    readAs(() => createPublicKey(pem), what, "public"),
    what,
  );
}

/** Exports the public key as DER (SubjectPublicKeyInfo). */
export function publicDer(key: KeyObject): Buffer {
  return (key.type === "private" ? createPublicKey(key) : key).export({ type: "spki", format: "der" });
}

/** Exports the public key as PEM. */
export function publicPem(key: KeyObject): string {
  return (key.type === "private" ? createPublicKey(key) : key).export({ type: "spki", format: "pem" }).toString();
}

/** Computes the key hint of bundles: base64 of the SHA-256 of the SubjectPublicKeyInfo, as in cosign. */
export function keyHint(key: KeyObject): string {
  return createHash("sha256").update(publicDer(key)).digest("base64");
}

function readAs(read: () => KeyObject, what: string, kind: "private" | "public"): KeyObject {
  try {
    return read();
  } catch {
    throw notKey(what, kind);
  }
}

/** Treats every failure as a wrong password: one in 256 wrong passwords decrypts to valid padding. */
function readEncrypted(pem: string, passphrase: string, what: string): KeyObject {
  try {
    return createPrivateKey({ key: pem, passphrase });
  } catch {
    throw new InvalidError("KEY_PASSWORD", "the password is wrong", {
      place: { what },
      advice: "Set COSIGN_PASSWORD to the password of the key.",
    });
  }
}

function checkKeyType(key: KeyObject, what: string): KeyObject {
  const { namedCurve = "", modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  const type = key.asymmetricKeyType;
  if (type === "ed25519") return key;
  if (type === "ec" && curves.has(namedCurve)) return key;
  if (type === "rsa" && modulusLength >= minRsaBits) return key;
  throw new InvalidError("KEY_UNSUPPORTED", `unsupported key type ${[type, namedCurve].filter(Boolean).join(" ")}`, {
    place: { what },
    advice: "Use ECDSA on P-256, P-384 or P-521, Ed25519, or RSA of 2048 bits or more.",
  });
}

function notKey(what: string, kind: "private" | "public"): InvalidError {
  return new InvalidError("KEY_UNREADABLE", `this is not a readable ${kind} key`, {
    place: { what },
    advice:
      kind === "private"
        ? "Use cosign.key or a PEM private key."
        : "Use a PEM file that starts with -----BEGIN PUBLIC KEY-----, such as cosign.pub.",
  });
}
