import { entropyOf } from "../../../shared/secrets/entropy.ts";
import { isPlaceholderWord, isSamplePassword, secretForms } from "../../../shared/secrets/forms.ts";

const sensitiveParts = /api_key|client_key|password|private|secret|token|username/i;
const sensitiveNames = new Set([
  "APPLICATION_KEY",
  "AWS_ACCESS_KEY_ID",
  "CI_DEPLOY_USER",
  "DOCKER_EMAIL",
  "FACEBOOK_APP_ID",
  "HEROKU_API_USER",
  "OKTA_AUTHN_GROUPID",
  "OKTA_CLIENT_ORGURL",
  "OKTA_OAUTH2_CLIENTID",
  "STRIPE_DEVICE_NAME",
  "TRAVIS_OS_NAME",
  "TRAVIS_SECURE_ENV_VARS",
  "TRAVIS_SUDO",
]);
const buildkitSecret = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/i;
const buildkitAllowed = /(?:_|^)(?:public|file|version)(?:_|$)/i;

/** True for a variable name that hadolint (DL3064) takes for a secret's. */
export function isHadolintSecret(name: string): boolean {
  return sensitiveParts.test(name) || sensitiveNames.has(name);
}

/** True for a variable name that BuildKit (SecretsUsedInArgOrEnv) takes for a secret's. */
export function isBuildkitSecret(name: string): boolean {
  return buildkitSecret.test(name) && !buildkitAllowed.test(name);
}

/** Names of keys and hashes that are published on purpose, and of places where a secret is kept. */
export const publicName =
  /(?:^|_)(?:gpg|pgp|fingerprint|sha\d*|md5|digest|checksum|hash|public|pub|version|file|path|dir|url)(?:_|$)/i;

/**
 * What kind of secret a value is: by an issuer's form, or, under a name that promises one, by being long and random.
 * Undefined for everything else, variables and placeholders among it.
 */
export function secretKind(value: string, name = ""): string | undefined {
  const known = secretForms.find(({ form }) => form.test(value));
  if (known !== undefined) return isSamplePassword(value) ? undefined : known.kind;
  if ((!isBuildkitSecret(name) && !isHadolintSecret(name)) || publicName.test(name)) return undefined;
  const isToken = /^[\w+/=.~-]{16,512}$/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
  const isFingerprint = /^(?:0x)?(?:[0-9A-F]{8}){2,5}$/.test(value);
  const isName = /^(?:\/|\.{1,2}\/|[a-z]+:\/\/)|\.(?:pem|key|json|txt|ya?ml|crt)$/.test(value);
  if (!isToken || isFingerprint || isName || isPlaceholderWord(value) || value.includes("$")) return undefined;
  const isHex = /^[0-9a-f]+$/i.test(value);
  return entropyOf(value) >= (isHex ? 3 : 3.5) ? `a random value under the name ${name}` : undefined;
}
