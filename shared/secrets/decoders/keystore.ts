import { createHash } from "node:crypto";
import { javaKeystore, pkcs12 } from "../pack/formats.ts";
import type { SecretRule } from "../secret-rule.ts";

/** Private key in a container. */
export interface ContainedKey {
  readonly rule: SecretRule;
  /** Password that everybody knows and that opens the container, if that is known. */
  readonly password?: string;
}

const jksMagics: readonly number[] = [0xfeedfeed, 0xcececece];
const privateKeyTag = 1;
const certificateTag = 2;
const maxEntries = 1000;
/** Passwords of Java's documentation and tools. */
const commonPasswords = ["changeit", "changeme", "password", ""] as const;
/** What follows the password in the digest at the end of a JKS (sun.security.provider.JavaKeyStore). */
const whitener = "Mighty Aphrodite";

/** keyBag and pkcs8ShroudedKeyBag, 1.2.840.113549.1.12.10.1.1 and .2 (RFC 7292, appendix D), as DER. */
const keyBags = [1, 2].map((bag) => Buffer.from([0x06, 0x0b, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 12, 10, 1, bag]));

/** Tells whether a file begins as a container of keys does: JKS, JCEKS, or PKCS#12 (a sequence with the version 3). */
export function isKeystore(head: Uint8Array): boolean {
  const [magic] = head;
  if (head.length < 8 || (magic !== 0x30 && magic !== 0xfe && magic !== 0xce)) return false;
  const bytes = Buffer.from(head.buffer, head.byteOffset, 8);
  if (jksMagics.includes(bytes.readUInt32BE(0))) return true;
  const [first, length, , , , version] = bytes;
  if (first !== 0x30) return false;
  if (length === 0x82) return bytes[4] === 2 && version === 1 && bytes[6] === 3;
  return length === 0x81 && bytes[3] === 2 && bytes[4] === 1 && version === 3;
}

/**
 * Finds a private key in a container. Containers with certificates only have none. Does not open PKCS#12: its entries
 * have their types outside of what a password encrypts.
 */
export function keyInContainer(bytes: Buffer): ContainedKey | undefined {
  if (!isKeystore(bytes)) return undefined;
  if (bytes[0] === 0x30) return keyBags.some((bag) => bytes.includes(bag)) ? { rule: pkcs12 } : undefined;
  if (bytes.length < 12 || !hasPrivateKey(bytes)) return undefined;
  const password = commonPasswords.find((candidate) => opensJks(bytes, candidate));
  return { rule: javaKeystore, ...(password === undefined ? {} : { password }) };
}

/** Reads the entries of a JKS up to the first private key. */
function hasPrivateKey(bytes: Buffer): boolean {
  let offset = 12;
  const skip = (sizeBytes: 2 | 4): void => {
    offset += sizeBytes + (offset + sizeBytes > bytes.length ? bytes.length : bytes.readUIntBE(offset, sizeBytes));
  };
  for (let remaining = Math.min(bytes.readUInt32BE(8), maxEntries); remaining > 0; remaining -= 1) {
    if (offset + 4 > bytes.length) return false;
    const tag = bytes.readUInt32BE(offset);
    if (tag === privateKeyTag) return true;
    if (tag !== certificateTag) return false;
    offset += 4;
    // The alias, the time, the type of the certificate (since version 2) and the certificate.
    skip(2);
    offset += 8;
    if (bytes.readUInt32BE(4) === 2) skip(2);
    skip(4);
  }
  return false;
}

function opensJks(bytes: Buffer, password: string): boolean {
  const wide = Buffer.from(password, "utf16le").swap16();
  const digest = createHash("sha1").update(wide).update(whitener).update(bytes.subarray(0, -20)).digest();
  return digest.equals(bytes.subarray(-20));
}
