import { entropyOf } from "./entropy.ts";
import { isUnset } from "./names.ts";
import { isEncodedWord, isPlaceholder, isUnsetSecret, readsAsWords } from "./randomness.ts";

/**
 * Tells whether a value is a password that a person chose or a program made, in a file that is known to have settings:
 * at least eight characters with digits and signs, or mixed so that they form no words. Identifiers, paths, expressions
 * and texts are none.
 */
export function isPasswordLike(value: string): boolean {
  if (!/^[\x21-\x7e]{8,128}$/.test(value) || isUnset(value) || isPlaceholder(value)) return false;
  if (/&#?\w{2,8};/.test(value)) return false;
  if (/[<>{}()[\]|\\`"']|^[$%@/.~#]|::|\/\/|^\w+:\/|\.\w{2,4}$|,|@[\w-]+\./.test(value)) return false;
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value) || /^\d{4}-\d\d-\d\d|^v?\d+\.\d+/.test(value)) return false;
  if (!/[A-Za-z]/.test(value)) return false;
  const hasSigns = /[!@#$%^&*?~+=]/.test(value.replace(/=+$/, ""));
  const hasBothCases = /[a-z]/.test(value) && /[A-Z]/.test(value);
  if (!/\d/.test(value)) return hasBothCases && (/[!@#$%^&]/.test(value) || isRandomLetters(value));
  if (hasSigns) return true;
  const words = value.match(/[a-z]{4,}|[A-Z]{4,}/g) ?? [];
  return hasBothCases ? words.length === 0 : (value.match(/\d+/g) ?? []).length >= 3 || isMixed(value);
}

/** Tells whether letters without digits form no words, as one random value of a hundred does. */
function isRandomLetters(value: string): boolean {
  return /^[A-Za-z_-]{16,}$/.test(value) && !readsAsWords(value) && entropyOf(value) >= 3.2;
}

/** Tells whether digits are at several places between letters, as in no word. */
function isMixed(value: string): boolean {
  return /^[a-z]*\d+[a-z]+\d+[a-z]+$/i.test(value) && !/^(?:sha|md|base|utf|aes|rsa|oauth|x)\d/i.test(value);
}

/**
 * Tells whether a value is a weak password under a name that says password, in settings: a word with digits. Algorithms and
 * versions are none.
 */
export function isWeakPassword(value: string): boolean {
  if (!/^[A-Za-z][\w!@#$%^&*?+-]{5,63}$/.test(value) || !/\d/.test(value) || isUnset(value) || isPlaceholder(value))
    return false;
  if (isEncodedWord(value)) return false;
  if (/^(?:sha|md|aes|rsa|des|base|utf|scram|pbkdf|argon|bcrypt|scrypt|oauth|x509|http|tls|ssl|v)[-_\d]/i.test(value))
    return false;
  return !/^[a-z]+(?:[-_][a-z]+){2,}[-_]?\d*$|^[A-Z][A-Z0-9_]+$/.test(value);
}

/** Tells whether a value is a secret where its format says that it is one: it is set, and no placeholder. */
export function isSetSecret(value: string): boolean {
  return (
    value.length >= 4 && !isUnset(value) && !isUnsetSecret(value) && !/^[\w.-]*\$\w|^\{[\w+/=]+\}$|\s.*\s/.test(value)
  );
}
