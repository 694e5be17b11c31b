/** A form that an issuer gave its tokens so that they can be found, or that gives a secret away. */
export interface SecretForm {
  /** What it is, for a sentence. */
  readonly kind: string;
  readonly form: RegExp;
}

/** Forms that issuers gave their tokens so that they can be found. */
export const secretForms: readonly SecretForm[] = [
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

/** A password as examples and local set-ups have it: a stock word, or the user's name again. */
export function isSamplePassword(value: string): boolean {
  const match = /:\/\/([^\s:@/]+):([^\s@/]+)@/.exec(value);
  if (match === null) return false;
  const [, user, password = ""] = match;
  return (
    user === password ||
    isPlaceholderWord(password) ||
    /^(?:password|passwd|pass|secret|root|admin|postgres|guest)$/i.test(password)
  );
}

/** True for a word that stands where a value is to be put. */
export function isPlaceholderWord(value: string): boolean {
  return placeholder.test(value);
}

/** What every form has one of; texts without it need no further look. */
const hint =
  /AKIA|ASIA|gh[pousr]_|github_pat|gl[a-z]{2,3}-|xox|hooks\.slack|k_live_|AIza|npm_|pypi-|dckr_|SG\.|sk-|PRIVATE KEY|:\/\//;
const longest = 100_000;

/** The kind of secret that a text holds by its form; undefined for none, and for passwords of examples. */
export function knownSecret(text: string): string | undefined {
  if (!hint.test(text)) return undefined;
  const found = secretForms.find(({ form }) => form.test(text.slice(0, longest)));
  return found === undefined || isSamplePassword(text) ? undefined : found.kind;
}
