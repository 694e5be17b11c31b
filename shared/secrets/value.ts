import type { FoundSecret } from "./match.ts";
import { assignedSecretValues, mayHoldSecret } from "./names.ts";
import { assignedValue } from "./pack/assigned.ts";
import { builtinRules } from "./pack/index.ts";
import { looksRandom } from "./randomness.ts";
import { SecretSearch } from "./search.ts";
import type { SecretRule } from "./secret-rule.ts";

/** The kind of secret that a value is. */
export interface SecretKind {
  /** For a sentence: `a GitLab token`. */
  readonly title: string;
  /** True when the value has a form that an issuer or a format gives it; false when only name and randomness tell. */
  readonly isKnownForm: boolean;
}

/** A value that is a secret. */
export interface JudgedValue {
  /** The rule of its form; `assigned-value` when only name and randomness tell. */
  readonly rule: SecretRule;
  /** The part of the value that is the secret. */
  readonly secret: string;
}

let search: SecretSearch | undefined;

/**
 * Finds secrets of known form in a text that a person wrote, with the same rules that images are searched with. Leaves
 * out what only a telling name would suggest.
 */
export function findSecrets(text: string): readonly FoundSecret[] {
  search ??= new SecretSearch(builtinRules);
  return search.find(text).filter(({ rule }) => rule.generic !== true && rule.filesOnly !== true);
}

/**
 * Lists the secrets in a text that contains some: all of known form, and what settings assign to secret names. A text of
 * one line, or in which none of them is found, is a secret as a whole.
 */
export function listSecrets(text: string): readonly string[] {
  if (!text.trimEnd().includes("\n")) return [text];
  const found = [...findSecrets(text).map(({ start, end }) => text.slice(start, end)), ...assignedSecretValues(text)];
  return found.length === 0 ? [text] : found;
}

/** Returns the title of the first secret of known form in a text: `a GitLab token`. */
export function secretIn(text: string): string | undefined {
  return findSecrets(text)[0]?.rule.title;
}

/**
 * Tells which kind of secret a value is under a name: by a known form, by a form that only its name explains, or, under
 * a name that promises a secret, by being long and random. Undefined for everything else, including variables and
 * placeholders.
 */
export function classifyValue(value: string, name: string): SecretKind | undefined {
  const rule = judgeValue(value, name)?.rule;
  if (rule === undefined) return undefined;
  return rule === assignedValue
    ? { title: `a random value under the name ${name}`, isKnownForm: false }
    : { title: rule.title, isKnownForm: true };
}

/** Judges a value as `classifyValue` does. Returns the rule and the secret itself. */
export function judgeValue(value: string, name: string): JudgedValue | undefined {
  const assignment = `${name}=${value}`;
  return (
    firstSecret(value, ({ isNamed }) => isNamed !== true) ??
    firstSecret(assignment, ({ isNamed }) => isNamed === true) ??
    (mayHoldSecret(name) && isLongAndRandom(value) ? { rule: assignedValue, secret: value } : undefined)
  );
}

function firstSecret(text: string, isWanted: (rule: SecretRule) => boolean): JudgedValue | undefined {
  const found = findSecrets(text).find(({ rule }) => isWanted(rule));
  return found === undefined ? undefined : { rule: found.rule, secret: text.slice(found.start, found.end) };
}

function isLongAndRandom(value: string): boolean {
  const isFingerprint = /^(?:0x)?(?:[0-9A-F]{8}){2,5}$/.test(value);
  return /^[\w+/=.~-]{16,512}$/.test(value) && !isFingerprint && looksRandom(value);
}
