import { createHash } from "node:crypto";
import keys from "./keys.json" with { type: "json" };

/** Sources of published keys, by the SHA-256 of the key's decoded bytes. */
const sources: ReadonlyMap<string, string> = new Map(
  keys.flatMap(({ source, sha256 }) => sha256.map((digest) => [digest, source] as const)),
);

/**
 * Returns where everybody can get a private key, such as the tests of a library; undefined for other keys.
 * @param digest SHA-256 of the bytes that the PEM body encodes, as lower-case hex.
 */
export function publishedKey(digest: string): string | undefined {
  return sources.get(digest);
}

/**
 * SHA-256 of other values that everybody has: Azurite's key of `devstoreaccount1`, the example of bcrypt's documentation,
 * tokens and a login in RFC 5849 and RFC 6749, and the example of PyJWT.
 */
const values: ReadonlySet<string> = new Set([
  "0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059",
  "3581796df0e57418dc4a011577ca7552ced00d967402265e363bb9111775fd6a",
  "6c96130f130ab0d6d158397e24d2bcc1c9a5e73ae081f6e983f1c7b545d24a4c",
  "00cf4c781dc37003f7c7dd7d4c9a6ef1e0f4c62d9a291aa8bc398774e3fefd32",
  "3e545ee08a590a6bb0ef9b1b5df39c4a6b28a5ccf276d74ebf637743552ddd73",
  "9d03b692e941d5ace207a9f8048834439f6de98e5c6c1590c22c4f4577c88a42",
  "bf145d9380bbe05bdc1a72525796b224f8a8c93ae0e9e102eafbc255ac1af9e8",
  "ca7459e2b26776de081b9a07e40227fd6cff232a1e3233ff6b6aa6d036ca9981",
]);

/** Tells whether a value is one that its issuer or a documentation publishes for everybody. */
export function isPublishedValue(value: string): boolean {
  return values.has(createHash("sha256").update(value).digest("hex"));
}
