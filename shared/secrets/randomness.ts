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
  /example|mock|sample|dummy|changeme|change_me|placeholder|redacted|your[-_]?|xxxx|\.{3}|<[^>]*>|\*{3}|0{8}|1234567|abcdefg|deadbeef|foobar|lorem|not[-_]?real|fake|insert|todo|\$\{|\{\{|%\(/i;
const samplePassword =
  /^(?:pass(?:word|wd)?\d{0,4}|secret\d{0,4}|root|admin|user|postgres|guest|test(?:ing)?|mysql|redis|pw|pwd|token|hunter2|letmein|qwerty|change(?:d|it)?|default|empty|none|null|value|string|foo(?:bar)?|bar|baz|mypassword|my[-_]?secret.*|(?:key|pass(?:word)?|pwd|secret|token|user|admin|test)[-_]?1234\d{0,4}|(.)\1+)$/i;

/** Tells whether a value contains a word of placeholders. A weak password such as `admin` has none. */
export function hasStockWord(value: string): boolean {
  return stock.test(value);
}

/** Returns whether a value is a placeholder from documentation, templates or tests. */
export function isPlaceholder(secret: string): boolean {
  return stock.test(secret) || samplePassword.test(secret) || new Set(secret).size <= 3;
}

const genericWord =
  /^(?:(?:my|your|some|the)?[-_]?(?:pass(?:word|wd)?|secret|user|pw|pwd|token|key)|change[-_ ]?\w*|default|empty|none|null|value|string|foo(?:bar)?|bar|baz|(.)\1+)$/i;

/**
 * Tells whether a value of a format that holds only secrets is a placeholder. There, a weak password such as `admin` is
 * one that works.
 */
export function isUnsetSecret(secret: string): boolean {
  return stock.test(secret) || genericWord.test(secret) || new Set(secret).size <= 2;
}

/** Tells whether a value is the base64 of a placeholder or of words, such as the `Y2hhbmdlLW1lLW5vdw==` of templates. */
export function isEncodedWord(value: string): boolean {
  if (!/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, "base64url").toString("latin1").trimEnd();
  return /^[\x20-\x7e]{4,}$/.test(text) && (isPlaceholder(text) || /^[A-Za-z _.,-]+$/.test(text));
}

/** Masks a secret. Shows enough of its ends to distinguish it without revealing it; hides short secrets completely. */
export function masked(secret: string): string {
  const shownLength = secret.length >= 32 ? 4 : secret.length >= 24 ? 3 : secret.length >= 16 ? 2 : 0;
  return shownLength === 0 ? "…" : `${secret.slice(0, shownLength)}…${secret.slice(-shownLength)}`;
}

/**
 * Tells whether a value consists of words with few digits: an identifier in camel case, a name of a header, a phrase with
 * dashes. A random value has words by chance only.
 */
export function readsAsWords(value: string): boolean {
  const plain = value.replace(/[^A-Za-z0-9]/g, "");
  if (plain.replace(/\D/g, "").length > Math.max(3, plain.length / 6)) return false;
  const words = value.match(/[A-Z]?[a-z]{2,}|[A-Z]{3,}/g) ?? [];
  const length = words.filter((word) => /[aeiouy]/i.test(word)).reduce((sum, word) => sum + word.length, 0);
  return length >= 0.6 * plain.length && (/[a-z][A-Z]|[-_.]/.test(value) || length >= 0.8 * plain.length);
}

/** Tells whether a value is random: no words, path, address, code, or digest that is published on purpose. */
export function looksRandom(value: string): boolean {
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || value.includes("$") || /[()[\]{}<>]|\\u/.test(value))
    return false;
  if (readsAsWords(value) || /&#?\w{2,8};/.test(value)) return false;
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
