const words = "password|passwd|passwrd|passphrase|pswrd|pword|pwd|secret|token|apikey|credential|privatekey|accesskey";
const secretWord = new RegExp(`(?:${words})`, "i");
const secretPart = /(?:^|[_.-])(?:pass|key|auth)(?:$|[_.-])/i;
/** Parts of names of settings that name or describe a secret without holding it. */
const descriptivePart =
  /(?:^|[_.-])(?:file|path|dir|name|ref|url|uri|host|port|enabled|type|kind|class|id|length|size|ttl|expir\w*|policy|issuer|endpoint|mount\w*|public|version|algorithm|header|prefix|pattern|timeout|interval|rotation|manager|store|backend|provider|driver)s?(?:$|[_.-])/i;
const publishedPart =
  /(?:^|_)(?:gpg|pgp|fingerprint|sha\d*|md5|digest|checksum|hash|public|pub|version|file|path|dir|url)(?:_|$)/i;
const maxNameLength = 200;

/** Last part of names that describe a secret. */
const descriptiveEnd =
  /[_.-](?:file|path|dir|name|ref|url|uri|host|port|enabled|type|kind|class|length|size|ttl|expir\w*|policy|issuer|endpoint|version|algorithm|header|prefix|suffix|pattern|timeout|interval|field|label|hint|placeholder|description|message|regex\w*|format|hash|sha\d*|md5|digest|checksum|fingerprint)s?$/i;

/** Tokens of requests that protect nothing afterwards: of pages, cancellation and idempotency. */
const publicToken =
  /(?:^|[_.-])(?:next|continuation|page|paging|cancel(?:lation)?|sync|request|resume|starting)[_-]?token$/i;

/** Tells whether the last part of a name says that it describes a secret: `password_hash`, `tokenType`. */
export function isDescriptiveName(name: string): boolean {
  if (name.length > maxNameLength) return false;
  const snake = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
  return descriptiveEnd.test(snake) || publicToken.test(snake);
}

/** Tells whether a variable or key of this name holds a secret. */
export function isSecretName(name: string): boolean {
  if (name.length > maxNameLength) return false;
  const snake = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
  if (descriptivePart.test(snake)) return false;
  return secretWord.test(snake.replaceAll(/[_.-]/g, "")) || (secretPart.test(snake) && !/public/i.test(snake));
}

/** Tells whether a variable or key of this name holds a secret that nobody publishes. */
export function mayHoldSecret(name: string): boolean {
  return isSecretName(name) && !isPublishedName(name);
}

/** Tells whether a name is of a key or hash that is published on purpose, or of the place of a secret. */
export function isPublishedName(name: string): boolean {
  return publishedPart.test(name);
}

const placeholder =
  /^(?:|change[-_ ]?me|example|dummy|test|xxx+|\*+|none|null|nil|false|true|yes|no|todo|redacted|placeholder|your[-_ ].*|replace[-_ ].*|\d{1,2})$/i;

/** Tells whether something else fills in the value of a secret setting, or the value is a stock word. */
export function isUnset(value: string): boolean {
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
const maxTextLength = 200_000;
const maxLineLength = 2000;
const maxAssignments = 10;

/**
 * Lists the values that a settings file assigns to secret names. What is not searched, because the text or a line is too
 * long, counts as a value as a whole.
 */
export function assignedSecretValues(text: string): readonly string[] {
  const rest = text.slice(maxTextLength);
  const values: string[] = rest === "" ? [] : [rest];
  for (const line of text.slice(0, maxTextLength).split("\n")) {
    if (line.length > maxLineLength) values.push(line);
    else values.push(...assignmentsOf(line).map(({ value }) => value));
  }
  return values;
}

/** Lists up to about ten assignments of values to secret names. Reads the first 200,000 characters. */
export function listAssignments(text: string): readonly Assignment[] {
  const assignments: Assignment[] = [];
  for (const line of text.slice(0, maxTextLength).split("\n")) {
    if (line.length > maxLineLength) continue;
    assignments.push(...assignmentsOf(line));
    if (assignments.length > maxAssignments) break;
  }
  return assignments;
}

/** A value that a settings file assigns to a name. */
interface Assignment {
  readonly name: string;
  readonly value: string;
}

/** Lists the values that a line assigns to secret names. Empty for a comment. */
function assignmentsOf(line: string): readonly Assignment[] {
  if (/^\s*(?:#|\/\/)/.test(line)) return [];
  return Array.from(line.matchAll(assignment), ([, name = "", value = ""]) => ({ name, value })).filter(
    ({ name, value }) => isSecretName(name.replace(/.*[./]/, "")) && !isUnset(value),
  );
}
