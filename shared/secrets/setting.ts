import { isDescriptiveName, isSecretName, isUnset, listAssignments } from "./names.ts";
import { isPasswordLike } from "./password.ts";
import { hasStockWord, isPlaceholder, looksRandom, readsAsWords } from "./randomness.ts";
import { classifyValue, type SecretKind } from "./value.ts";

/** What a setting is likely to hold by its name alone. */
type NameStrength = "password" | "secret" | "possible" | "none";

const maxNameLength = 200;
const maxValueLength = 1000;
const passwordWord = /^(?:pass(?:words?|wds?|phrases?|wrd)?|pswrd|pword|pwd)$/;
const secretWord = /^(?:secrets?|tokens?|apikeys?|credentials?|privatekey|accesskey|secretkey)$/;
/** What comes before "key" in names of keys that are secrets. Other keys name or identify something. */
const keyKind =
  /^(?:api|app|access|private|secret|encryption|signing|master|shared|account|client|session|fernet|jwt)$/;
/** First words of settings that describe, count or switch something. */
const descriptiveStart =
  /^(?:num|max|min|count|enabled?|disabled?|use|uses|has|is|requires?|required|allow|show|hide|skip|with|without|no|validate|verify|generate|existing)$/;
/** Last words that only say how or when a value is written. */
const writtenForm = /^(?:\d+|b64|base64|plain|value|default|current|new|old|primary|secondary)$/;

/**
 * Judges a setting of a person: by the form of its value, else by its name and a value that can be a secret. Numbers,
 * switches, addresses, paths, commands, label keys, names of objects and placeholders are none.
 */
export function judgeSetting(name: string, value: string): SecretKind | undefined {
  const kind = classifyValue(value, name);
  if (kind?.isKnownForm === true) return kind;
  const strength = strengthOf(name);
  if (strength === "none" || value.length > maxValueLength || !canBeSecret(value, strength)) return undefined;
  return likelySecret;
}

/**
 * Judges a value of an object that holds secrets, whatever it is called: as a setting, or by being random or mixed as
 * chosen passwords are. Names of users, addresses, certificates and the like are none.
 */
export function judgeSecretValue(name: string, value: string): SecretKind | undefined {
  const judged = judgeSetting(name, value);
  if (judged !== undefined || isPublicPart(name) || value.length > maxValueLength) return judged;
  return isRandomOrMixed(value.trim()) && !isSettingValue(value.trim()) ? likelySecret : undefined;
}

/** Lists the names of secrets to which a settings file assigns a value. Reads the first 200,000 characters. */
export function assignedSecretNames(text: string): readonly string[] {
  return listAssignments(text)
    .filter(({ name, value }) => judgeSetting(name.replace(/.*[./]/, ""), value) !== undefined)
    .map(({ name }) => name);
}

/** The kind of a value that only its name or its randomness tells from others. */
export const likelySecret: SecretKind = { title: "a value that looks like a secret", isKnownForm: false };
const publicPart =
  /(?:^|[_.-])(?:ids?|uuid|users?|username|login|e?mail|url|uri|host|hostname|ports?|endpoint|region|bucket|database|dbname|db|name|project|type|crt|certs?|certificate|ca|pub|mtime|version|namespace|cluster)$/i;

function isPublicPart(name: string): boolean {
  return isDescriptiveName(name) || publicPart.test(name.replace(/([a-z0-9])([A-Z])/g, "$1_$2"));
}

function isRandomOrMixed(text: string): boolean {
  return isPasswordLike(text) || (/^[\w+/=.~-]{16,512}$/.test(text) && looksRandom(text));
}

function strengthOf(name: string): NameStrength {
  if (name.length > maxNameLength || isDescriptiveName(name)) return "none";
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  while (words.length > 1 && writtenForm.test(words.at(-1) ?? "")) words.pop();
  if (words.some((word) => /^(?:num|max|min|count|public)$/.test(word)) || descriptiveStart.test(words[0] ?? ""))
    return "none";
  const bare = (words.at(-1) ?? "").replace(/\d+$/, "");
  if (passwordWord.test(bare) || /(?:password|passwd)$/.test(bare)) return "password";
  if (secretWord.test(bare) || (/^keys?$/.test(bare) && keyKind.test(words.at(-2) ?? ""))) return "secret";
  return isSecretName(name) ? "possible" : "none";
}

function canBeSecret(value: string, strength: NameStrength): boolean {
  const text = value.trim();
  if (isUnset(text) || hasStockWord(text) || isSettingValue(text)) return false;
  if (strength === "possible") return isRandomOrMixed(text);
  if (strength === "password") return !/^\d{1,3}$/.test(text) && !isCommand(text);
  // A secret or token that a person chose is rare; the name of an object that has it is not.
  return !/^\d+$/.test(text) && !/\s/.test(text) && !isObjectName(text) && !isPlaceholder(text);
}

const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?|\[?[0-9a-f:]*::[0-9a-f:]*\]?(?:\/\d{1,3})?)(?::\d+)?$/i;
const host = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?$/;
const labelKey = /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.-]+$/i;
const quantity = /^[+-]?\d+(?:\.\d+)?(?:ns|us|ms|s|m|h|d|[kmgtp]i?b?)$/i;

/** Returns true for a value that settings have and secrets do not. Lists are such values if all their parts are. */
function isSettingValue(text: string): boolean {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.length > 1 && parts.some((part) => /^[\w.-]+=/.test(part))) return true;
  return parts.every((part) =>
    [address, host, labelKey, quantity, /^(?:on|off|enabled?|disabled?)$/i, /^(?:[A-Z]:)?[\\/]|^\.{1,2}\//].some(
      (form) => form.test(part),
    ),
  );
}

/** Returns true for a command, such as one that prints the secret. */
function isCommand(text: string): boolean {
  return /^\S+\s+(?:-|\/|\S*[/|<>])|[|<>]\s/.test(text);
}

/** Returns true for a short word, and for words with dashes or underscores, as objects and files are called. */
function isObjectName(text: string): boolean {
  return /^[a-z]{1,8}$/.test(text) || (/^[a-z]+\d*(?:[-._](?:[a-z]*\d*|k8s))+$/.test(text) && readsAsWords(text));
}
