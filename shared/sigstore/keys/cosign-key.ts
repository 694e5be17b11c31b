import { scryptSync } from "node:crypto";
import { xsalsa20poly1305 } from "@noble/ciphers/salsa.js";
import { z } from "zod";
import { InvalidError } from "../../errors/index.ts";

const armor =
  /-----BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END ENCRYPTED \1 PRIVATE KEY-----/;
/** Memory limit for key derivation, in bytes. cosign's keys need 64 MiB. */
const maxMemory = 512 * 2 ** 20;

const sealed = z.object({
  kdf: z.object({
    name: z.literal("scrypt"),
    params: z.object({
      N: z
        .number()
        .int()
        .min(2)
        .max(2 ** 20),
      r: z.number().int().min(1).max(32),
      p: z.number().int().min(1).max(16),
    }),
    salt: z.base64(),
  }),
  cipher: z.object({ name: z.literal("nacl/secretbox"), nonce: z.base64() }),
  ciphertext: z.base64(),
});

/** Checks whether a PEM file is an encrypted cosign key. */
export function isCosignKey(pem: string): boolean {
  return armor.test(pem);
}

/**
 * Decrypts a cosign private key: scrypt (RFC 7914) and NaCl's secretbox around PKCS #8.
 * @returns PKCS #8 as DER.
 * @throws InvalidError `KEY_UNREADABLE` for a damaged file, `KEY_PASSWORD` for a wrong password.
 */
export function openCosignKey(pem: string, password: string, what: string): Uint8Array {
  const { kdf, cipher, ciphertext } = readSealed(pem, what);
  const { N, r, p } = kdf.params;
  const nonce = Buffer.from(cipher.nonce, "base64");
  if (128 * N * r * p > maxMemory || nonce.length !== 24) throw unreadable(what);
  try {
    const salt = Buffer.from(kdf.salt, "base64");
    const key = scryptSync(password, salt, 32, { N, r, p, maxmem: 2 * maxMemory });
    return xsalsa20poly1305(key, nonce).decrypt(Buffer.from(ciphertext, "base64"));
  } catch {
    throw new InvalidError("KEY_PASSWORD", "the password is wrong", {
      place: { what },
      advice: "Set COSIGN_PASSWORD to the password of the key.",
    });
  }
}

function readSealed(pem: string, what: string): z.infer<typeof sealed> {
  const body = armor.exec(pem)?.[2] ?? "";
  try {
    return sealed.parse(JSON.parse(Buffer.from(body, "base64").toString("utf8")));
  } catch {
    throw unreadable(what);
  }
}

function unreadable(what: string): InvalidError {
  return new InvalidError("KEY_UNREADABLE", "the encrypted key is damaged or has an unsupported format", {
    place: { what },
    advice: "Use a key from `cosign generate-key-pair` (scrypt and nacl/secretbox).",
  });
}
