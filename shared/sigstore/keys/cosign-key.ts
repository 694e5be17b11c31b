import { scryptSync } from "node:crypto";
import { xsalsa20poly1305 } from "@noble/ciphers/salsa.js";
import { z } from "zod";
import { InvalidError } from "../../errors/index.ts";

const armour =
  /-----BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END ENCRYPTED \1 PRIVATE KEY-----/;
/** Memory that deriving a key may take; cosign's own keys take 64 MiB. */
const mostMemory = 512 * 2 ** 20;

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

/** True for a private key in cosign's own armour. */
export function isCosignKey(pem: string): boolean {
  return armour.test(pem);
}

/**
 * Opens a private key that cosign encrypted: scrypt (RFC 7914) and NaCl's secretbox around PKCS #8.
 * @returns the DER of PKCS #8.
 * @throws InvalidError `KEY_UNREADABLE` for a damaged file, `KEY_PASSWORD` for a password that does not open it.
 */
export function openCosignKey(pem: string, password: string, what: string): Uint8Array {
  const { kdf, cipher, ciphertext } = readSealed(pem, what);
  const { N, r, p } = kdf.params;
  const nonce = Buffer.from(cipher.nonce, "base64");
  if (128 * N * r * p > mostMemory || nonce.length !== 24) throw unreadable(what);
  try {
    const salt = Buffer.from(kdf.salt, "base64");
    const key = scryptSync(password, salt, 32, { N, r, p, maxmem: 2 * mostMemory });
    return xsalsa20poly1305(key, nonce).decrypt(Buffer.from(ciphertext, "base64"));
  } catch {
    throw new InvalidError("KEY_PASSWORD", "the password does not open it", {
      place: { what },
      advice: "Set COSIGN_PASSWORD to the password that the key was made with.",
    });
  }
}

function readSealed(pem: string, what: string): z.infer<typeof sealed> {
  const body = armour.exec(pem)?.[2] ?? "";
  try {
    return sealed.parse(JSON.parse(Buffer.from(body, "base64").toString("utf8")));
  } catch {
    throw unreadable(what);
  }
}

function unreadable(what: string): InvalidError {
  return new InvalidError("KEY_UNREADABLE", "the encrypted key is damaged, or of a kind that is not known", {
    place: { what },
    advice: "Expected scrypt and nacl/secretbox, as `cosign generate-key-pair` writes them.",
  });
}
