/** Forms that issuers gave their tokens so that they can be found. */
const forms: readonly (readonly [form: RegExp, kind: string])[] = [
  [/\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/, "an AWS access key id"],
  [/\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})/, "a GitHub token"],
  [/\bgl(?:pat|dt|rt|ptt)-[\w-]{20,}/, "a GitLab token"],
  [/\bxox[abeoprs]-[\w-]{10,}/, "a Slack token"],
  [/\b[rs]k_live_[A-Za-z0-9]{20,}/, "a Stripe key"],
  [/\bAIza[\w-]{35}/, "a Google API key"],
  [/\bnpm_[A-Za-z0-9]{36}/, "an npm token"],
  [/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/, "a private key"],
  [/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/$'"<{]{1,100}:[^\s@/$'"<{]{3,200}@[\w.-]+/, "a password in an address"],
];
const hint = /AKIA|ASIA|gh[pousr]_|github_pat|gl[a-z]{2,3}-|xox|k_live_|AIza|npm_|PRIVATE KEY|:\/\//;
const samplePassword =
  /:\/\/([^\s:@/]+):(?:\1|password|passwd|pass|secret|root|admin|postgres|guest|change_?me|example)@/i;

/** What kind of secret a text holds, by the form that its issuer gave it. */
export function knownSecret(text: string): string | undefined {
  if (!hint.test(text)) return undefined;
  const kind = forms.find(([form]) => form.test(text.slice(0, 100_000)))?.[1];
  return kind === "a password in an address" && samplePassword.test(text) ? undefined : kind;
}

const words = "password|passwd|passwrd|passphrase|pswrd|pword|pwd|secret|token|apikey|credential|privatekey|accesskey";
const secretWord = new RegExp(`(?:${words})`, "i");
const secretPart = /(?:^|[_.-])(?:pass|key|auth)(?:$|[_.-])/i;
/** What only names or describes a secret. */
const aboutSecrets =
  /(?:^|[_.-])(?:file|path|dir|name|ref|url|uri|host|port|enabled|type|kind|class|id|length|size|ttl|expir\w*|policy|issuer|endpoint|mount\w*|public|version|algorithm|header|prefix|pattern|timeout|interval|rotation|manager|store|backend|provider|driver)s?(?:$|[_.-])/i;

/** True for the name of a variable or key that holds a secret. */
export function isSecretName(name: string): boolean {
  if (name.length > 200) return false;
  const snake = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
  if (aboutSecrets.test(snake)) return false;
  return secretWord.test(snake.replaceAll(/[_.-]/g, "")) || (secretPart.test(snake) && !/public/i.test(snake));
}

const placeholder =
  /^(?:|change[-_ ]?me|example|dummy|test|xxx+|\*+|none|null|nil|false|true|yes|no|todo|redacted|placeholder|your[-_ ].*|replace[-_ ].*|\d{1,2})$/i;

/** True for a value that something else fills in, or that stands for one. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  return (
    placeholder.test(text) ||
    /^[<{[].*[>}\]]$|\$[({]|\{\{|^\$[A-Z_]+$|^%.*%$/s.test(text) ||
    /^(?:\/|\.\/|[a-z]+:\/\/[^@]*$)/.test(text)
  );
}

const assignment = new RegExp(
  `(?:^|[\\s"',;{])["']?([\\w.-]*(?:${words}|pass|aws_access_key_id)[\\w.-]*)["']?[ \\t]*[=:][ \\t]*["']?([^\\s"',;}]+)`,
  "gim",
);

/** Names to which a text of settings assigns what sounds like a secret. */
export function assignedSecrets(text: string): string[] {
  const found: string[] = [];
  for (const line of text.slice(0, 200_000).split("\n")) {
    if (line.length > 2000 || /^\s*(?:#|\/\/)/.test(line)) continue;
    for (const match of line.matchAll(assignment)) {
      const [, name = "", value = ""] = match;
      if (isSecretName(name.replace(/.*[./]/, "")) && !isPlaceholder(value)) found.push(name);
    }
    if (found.length > 10) break;
  }
  return found;
}
