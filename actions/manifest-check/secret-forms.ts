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
