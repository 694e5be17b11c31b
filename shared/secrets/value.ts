import { isPublishedName, isSecretName } from "./names.ts";
import { builtinRules } from "./pack/index.ts";
import { looksRandom } from "./randomness.ts";
import { type FoundSecret, SecretSearch } from "./search.ts";

/** The kind of secret that a value is. */
export interface SecretKind {
  /** For a sentence: `a GitLab token`. */
  readonly title: string;
  /** True when the value has a form that an issuer or a format gives it; false when only name and randomness tell. */
  readonly isKnownForm: boolean;
}

let search: SecretSearch | undefined;

/**
 * Finds secrets of known form in a text that a person wrote, with the same rules that images are searched with. Leaves
 * out what only a telling name would suggest.
 */
export function findSecrets(text: string): readonly FoundSecret[] {
  search ??= new SecretSearch(builtinRules);
  return search.find(text).filter(({ rule }) => rule.generic !== true);
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
  const title =
    findSecrets(value).find(({ rule }) => rule.isNamed !== true)?.rule.title ??
    findSecrets(`${name}=${value}`).find(({ rule }) => rule.isNamed === true)?.rule.title;
  if (title !== undefined) return { title, isKnownForm: true };
  const isRandom = isSecretName(name) && !isPublishedName(name) && isLongAndRandom(value);
  return isRandom ? { title: `a random value under the name ${name}`, isKnownForm: false } : undefined;
}

function isLongAndRandom(value: string): boolean {
  const isFingerprint = /^(?:0x)?(?:[0-9A-F]{8}){2,5}$/.test(value);
  return /^[\w+/=.~-]{16,512}$/.test(value) && !isFingerprint && looksRandom(value);
}
