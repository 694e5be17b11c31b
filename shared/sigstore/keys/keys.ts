import { createHash, createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { InvalidError } from "../../errors/index.ts";
import { isCosignKey, openCosignKey } from "./cosign-key.ts";

const curves: ReadonlySet<string> = new Set(["prime256v1", "secp384r1", "secp521r1"]);
const leastModulus = 2048;
const mostText = 64 * 1024;

/**
 * Reads a private key: cosign's encrypted keys, and PEM (PKCS #8, encrypted or not; SEC 1; PKCS #1).
 * @param password empty where there is none.
 * @throws InvalidError for what is no private key, a password that does not open it, and kinds that are not accepted.
 */
export function readPrivateKey(pem: string, password: string, what: string): KeyObject {
  if (pem.length > mostText) throw notKey(what, "private");
  if (isCosignKey(pem)) {
    const key = Buffer.from(openCosignKey(pem, password, what));
    return accepted(
      readAs(() => createPrivateKey({ key, format: "der", type: "pkcs8" }), what, "private"),
      what,
    );
  }
  if (/-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.test(pem)) {
    throw new InvalidError("KEY_UNREADABLE", "this is a public key or certificate; signing takes the private key", {
      place: { what },
      advice: "Give the file that `cosign generate-key-pair` calls cosign.key.",
    });
  }
  // PKCS #8 (RFC 7468, section 11), and the older form of OpenSSL.
  const isEncrypted = /-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/mu.test(pem);
  return accepted(
    isEncrypted ? readEncrypted(pem, password, what) : readAs(() => createPrivateKey(pem), what, "private"),
    what,
  );
}

/**
 * Reads a public key in PEM (SubjectPublicKeyInfo, or the key of a certificate).
 * @throws InvalidError for what is none; private keys are refused, because verifying takes none.
 */
export function readPublicKey(pem: string, what: string): KeyObject {
  if (pem.length > mostText || pem.includes("PRIVATE KEY")) throw notKey(what, "public");
  return accepted(
    readAs(() => createPublicKey(pem), what, "public"),
    what,
  );
}

/** DER of a key's SubjectPublicKeyInfo. */
export function publicDer(key: KeyObject): Buffer {
  return (key.type === "private" ? createPublicKey(key) : key).export({ type: "spki", format: "der" });
}

/** PEM of a key's public part. */
export function publicPem(key: KeyObject): string {
  return (key.type === "private" ? createPublicKey(key) : key).export({ type: "spki", format: "pem" }).toString();
}

/** The hint that bundles give for a key: base64 of the SHA-256 of its SubjectPublicKeyInfo, as cosign writes it. */
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

/** One in 256 wrong passwords decrypts to bytes that end as they should, and are no key: whatever fails is the password. */
function readEncrypted(pem: string, passphrase: string, what: string): KeyObject {
  try {
    return createPrivateKey({ key: pem, passphrase });
  } catch {
    throw new InvalidError("KEY_PASSWORD", "the password does not open it", {
      place: { what },
      advice: "Set COSIGN_PASSWORD to the password that the key was made with.",
    });
  }
}

function accepted(key: KeyObject, what: string): KeyObject {
  const { namedCurve = "", modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  const type = key.asymmetricKeyType;
  if (type === "ed25519") return key;
  if (type === "ec" && curves.has(namedCurve)) return key;
  if (type === "rsa" && modulusLength >= leastModulus) return key;
  throw new InvalidError("KEY_UNSUPPORTED", `a key of the kind ${[type, namedCurve].filter(Boolean).join(" ")}`, {
    place: { what },
    advice: "Use ECDSA on P-256, P-384 or P-521, Ed25519, or RSA of 2048 bits or more.",
  });
}

function notKey(what: string, kind: "private" | "public"): InvalidError {
  return new InvalidError("KEY_UNREADABLE", `this is no ${kind} key that can be read`, {
    place: { what },
    advice:
      kind === "private"
        ? "Expected cosign.key or a PEM private key."
        : "Expected PEM that begins with -----BEGIN PUBLIC KEY-----, such as cosign.pub.",
  });
}
