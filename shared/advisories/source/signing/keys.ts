import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { InvalidError, messageOf } from "../../../errors/index.ts";
import { sha256 } from "../../../files/index.ts";

/** Key that signs an index. */
export interface IndexKey {
  readonly key: KeyObject;
  /** SHA-256 of the public key (DER of its SubjectPublicKeyInfo), `sha256:<hex>`. */
  readonly id: string;
}

/** Supported ECDSA curves, by OpenSSL's names. */
const curves = new Set(["prime256v1", "secp384r1"]);
const publicBlock = /-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\s]+-----END PUBLIC KEY-----/g;
const maxPemLength = 64 * 1024;

/**
 * Parses a private key in PEM (RFC 7468; PKCS #8, encrypted or not, or SEC 1): Ed25519, or ECDSA on P-256 or P-384.
 * @param label names the key in errors, which never show its content.
 * @throws InvalidError `SIGNING_KEY` or `SIGNING_PASSPHRASE`.
 */
export function readSigningKey(pem: string, passphrase: string | undefined, label: string): IndexKey {
  if (passphrase === undefined && /BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED/.test(pem)) {
    throw new InvalidError("SIGNING_PASSPHRASE", "is encrypted, but no passphrase is set", {
      place: { what: label },
      advice: "Set the environment variable SEAWORTHY_SIGNING_PASSPHRASE to the passphrase",
    });
  }
  let key: KeyObject;
  try {
    if (pem.length > maxPemLength) throw new RangeError("it is too long");
    key = createPrivateKey({ key: pem, ...(passphrase === undefined ? {} : { passphrase }) });
  } catch (error) {
    throw new InvalidError("SIGNING_KEY", `cannot be read as a private key in PEM (${reasonOf(error)})`, {
      place: { what: label },
      advice: "Use an Ed25519 or ECDSA key, for example from `openssl genpkey -algorithm ed25519`",
      cause: error,
    });
  }
  return withKeyId(key, label);
}

/**
 * Parses one or more public keys in PEM, so that a key can be rotated.
 * @throws InvalidError `PUBLIC_KEY` for anything else, including a private key.
 */
export function readPublicKeys(pem: string, label: string): readonly IndexKey[] {
  if (/BEGIN [A-Z ]*PRIVATE KEY/.test(pem)) {
    throw new InvalidError("PUBLIC_KEY", "is a private key, which only the advisories' publisher may have", {
      place: { what: label },
      advice: "Pin the public key: `openssl pkey -in KEY -pubout`",
    });
  }
  const blocks = pem.length > maxPemLength ? [] : (pem.match(publicBlock) ?? []);
  if (blocks.length === 0) {
    throw new InvalidError("PUBLIC_KEY", "contains no public key in PEM", {
      place: { what: label },
      advice: "Use a file that begins with -----BEGIN PUBLIC KEY-----, or its text",
    });
  }
  return blocks.map((block) => {
    try {
      return withKeyId(createPublicKey(block), label);
    } catch (error) {
      if (error instanceof InvalidError) throw error;
      throw new InvalidError("PUBLIC_KEY", `contains a damaged public key (${reasonOf(error)})`, {
        place: { what: label },
        advice: "Export it again: `openssl pkey -in KEY -pubout`",
        cause: error,
      });
    }
  });
}

/** Returns OpenSSL's reason; never a part of the key. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : messageOf(error);
}

function withKeyId(key: KeyObject, label: string): IndexKey {
  const curve = key.asymmetricKeyDetails?.namedCurve ?? "";
  if (key.asymmetricKeyType !== "ed25519" && !(key.asymmetricKeyType === "ec" && curves.has(curve))) {
    throw new InvalidError(
      "KEY_TYPE",
      `is a key of the unsupported type ${key.asymmetricKeyType ?? "unknown"} ${curve}`.trim(),
      {
        place: { what: label },
        advice: "Use Ed25519, or ECDSA on P-256 or P-384",
      },
    );
  }
  const spki = (key.type === "private" ? createPublicKey(key) : key).export({ format: "der", type: "spki" });
  return { key, id: sha256(spki) };
}
