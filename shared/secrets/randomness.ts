import { crc32 } from "node:zlib";
import { entropyOf } from "./entropy.ts";

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Computes the checksum at the end of GitHub's and npm's tokens: CRC-32 of the random part, as six base-62 digits. */
export function base62Checksum(random: string): string {
  let value = crc32(random);
  let digits = "";
  for (let remaining = 6; remaining > 0; remaining -= 1) {
    digits = `${base62[value % 62]}${digits}`;
    value = Math.floor(value / 62);
  }
  return digits;
}

/** Returns whether the last six characters of a token are the checksum of those after its prefix. */
export function hasBase62Checksum(token: string): boolean {
  const random = token.slice(token.indexOf("_") + 1, -6);
  return base62Checksum(random) === token.slice(-6);
}

const stock =
  /example|sample|dummy|changeme|change_me|placeholder|redacted|your[-_]?|xxxx|\.{3}|<[^>]*>|\*{3}|0{8}|1234567|abcdefg|deadbeef|foobar|lorem|not[-_]?real|fake|insert|todo|\$\{|\{\{|%\(/i;
const samplePassword =
  /^(?:pass(?:word|wd)?\d{0,4}|secret\d{0,4}|root|admin|user|postgres|guest|test(?:ing)?|mysql|redis|pw|pwd|token|hunter2|letmein|qwerty|mypassword|my[-_]?secret.*|(.)\1+)$/i;

/** Returns whether a value is a placeholder from documentation, templates or tests. */
export function isPlaceholder(secret: string): boolean {
  return stock.test(secret) || samplePassword.test(secret) || new Set(secret).size <= 3;
}

/** Masks a secret. Shows enough of its ends to distinguish it without revealing it; hides short secrets completely. */
export function masked(secret: string): string {
  const shownLength = secret.length >= 32 ? 4 : secret.length >= 24 ? 3 : secret.length >= 16 ? 2 : 0;
  return shownLength === 0 ? "…" : `${secret.slice(0, shownLength)}…${secret.slice(-shownLength)}`;
}

/** Tells whether a value is random: no words, path, address, code, or digest that is published on purpose. */
export function looksRandom(value: string): boolean {
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || value.includes("$") || /[()[\]{}<>]/.test(value)) return false;
  if (
    /^(?:\/|\.{1,2}\/|[a-z][a-z0-9+.-]*:)|^[\w-]+(?:\.[A-Za-z_][\w-]*)+$|^sha\d{3}-|\.(?:pem|key|json|txt|ya?ml|crt)$/i.test(
      value,
    )
  ) {
    return false;
  }
  if (/^\d{4}-\d\d-\d\d|^v?\d+\.\d+|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/i.test(value)) return false;
  if (/^[a-z]+(?:[-_][a-z]+)*[-_]?\d{0,4}$/i.test(value)) return false;
  const isHex = /^[0-9a-f]+$/i.test(value);
  return isHex ? value.length >= 24 && entropyOf(value) >= 3 : entropyOf(value) >= 3.4;
}
