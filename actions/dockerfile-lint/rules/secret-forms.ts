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

interface Pattern {
  readonly kind: string;
  readonly form: RegExp;
}

/** Forms that issuers gave their tokens so that they can be found. */
export const patterns: readonly Pattern[] = [
  { kind: "an AWS access key id", form: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ },
  { kind: "a GitHub token", form: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})/ },
  { kind: "a GitLab token", form: /\bgl(?:pat|dt|rt|ptt)-[\w-]{20,}/ },
  { kind: "a Slack token", form: /\bxox[abeoprs]-[\w-]{10,}/ },
  { kind: "a Slack webhook", form: /hooks\.slack\.com\/services\/T\w{6,}\/B\w{6,}\/\w{20,}/ },
  { kind: "a Stripe key", form: /\b[rs]k_live_[A-Za-z0-9]{20,}/ },
  { kind: "a Google API key", form: /\bAIza[\w-]{35}/ },
  { kind: "an npm token", form: /\bnpm_[A-Za-z0-9]{36}/ },
  { kind: "a PyPI token", form: /\bpypi-AgE[\w-]{50,}/ },
  { kind: "a Docker Hub token", form: /\bdckr_pat_[\w-]{27}/ },
  { kind: "a SendGrid key", form: /\bSG\.[\w-]{22}\.[\w-]{43}/ },
  { kind: "an OpenAI key", form: /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,}T3BlbkFJ[A-Za-z0-9_-]{20,}/ },
  { kind: "an Anthropic key", form: /\bsk-ant-[a-z0-9]+-[\w-]{80,}/ },
  { kind: "a private key", form: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/ },
  {
    kind: "a password in an address",
    form: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/$'"<{]{1,100}:[^\s@/$'"<{]{3,200}@[\w.-]+/,
  },
];

const placeholder =
  /^(?:change_?me|example|dummy|test|xxx+|<.*>|\*+|none|null|false|true|todo|placeholder|your[-_].*)$/i;

/** Names of keys and hashes that are published on purpose, and of places where a secret is kept. */
export const publicName =
  /(?:^|_)(?:gpg|pgp|fingerprint|sha\d*|md5|digest|checksum|hash|public|pub|version|file|path|dir|url)(?:_|$)/i;

/** A password as examples and local set-ups have it: a stock word, or the user's name again. */
export function isSamplePassword(value: string): boolean {
  const match = /:\/\/([^\s:@/]+):([^\s@/]+)@/.exec(value);
  if (match === null) return false;
  const [, user, password = ""] = match;
  return (
    user === password ||
    placeholder.test(password) ||
    /^(?:password|passwd|pass|secret|root|admin|postgres|guest)$/i.test(password)
  );
}

/** Bits per character of a text, after Shannon. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/**
 * What kind of secret a value is: by an issuer's form, or, under a name that promises one, by being long and random.
 * Undefined for everything else, variables and placeholders among it.
 */
export function secretKind(value: string, name = ""): string | undefined {
  const known = patterns.find(({ form }) => form.test(value));
  if (known !== undefined) return isSamplePassword(value) ? undefined : known.kind;
  if ((!isBuildkitSecret(name) && !isHadolintSecret(name)) || publicName.test(name)) return undefined;
  const isToken = /^[\w+/=.~-]{16,512}$/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
  const isFingerprint = /^(?:0x)?(?:[0-9A-F]{8}){2,5}$/.test(value);
  const isName = /^(?:\/|\.{1,2}\/|[a-z]+:\/\/)|\.(?:pem|key|json|txt|ya?ml|crt)$/.test(value);
  if (!isToken || isFingerprint || isName || placeholder.test(value) || value.includes("$")) return undefined;
  const isHex = /^[0-9a-f]+$/i.test(value);
  return entropy(value) >= (isHex ? 3 : 3.5) ? `a random value under the name ${name}` : undefined;
}
