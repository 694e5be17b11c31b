import { isInComment } from "../comment.ts";
import { entropyOf } from "../entropy.ts";
import { isDescriptiveName, mayHoldSecret } from "../names.ts";
import { isInConnectionString, severityByName } from "../opens.ts";
import { isPublishedValue } from "../published/index.ts";
import { isEncodedWord, looksRandom } from "../randomness.ts";
import type { SecretRule } from "../secret-rule.ts";

const maxNameLength = 60;

/** A value that only its name and its randomness tell from others. */
export const assignedValue: SecretRule = {
  id: "assigned-value",
  title: "a random value under a secret-like name",
  severity: "medium",
  keywords: [
    ...["password", "passwd", "passphrase", "secret", "token", "api_key", "apikey", "api-key", "access_key"],
    ...["accesskey", "private_key", "credential", "encryption_key", "signing_key", "client_key"],
  ],
  pattern:
    /[\w-]{3,40}["']?\s{0,8}(?:=>|:=|[:=])\s{0,8}(?:["'`](?<quoted>[^"'`\s]{12,200})["'`]|(?<secret>[\w+/=.~!@#%^&*-]{12,200})(?=[\s,;]|$))/y,
  ownFilesOnly: true,
  isNamed: true,
  generic: true,
  check: (value, match) =>
    (looksRandom(value) || isKeyIdentifier(value, nameOf(match))) &&
    !isEncodedWord(value) &&
    !isDescriptiveName(nameOf(match)) &&
    !isInComment(match) &&
    !isPublishedValue(value),
  severityOf: (_value, match) => {
    const name = nameOf(match);
    if (!mayHoldSecret(name)) return undefined;
    return (
      severityByName(name) ??
      (isInConnectionString(match.input.slice(Math.max(0, match.index - 320), match.index)) ? "high" : undefined)
    );
  },
};

const keyName = /(?:api|access|auth|secret|private)[_-]?(?:key|token)$|(?:client|app)[_-]?secret$/i;

/** Tells whether a value is a UUID under the name of a key, which some services give out as keys. */
function isKeyIdentifier(value: string, name: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) && keyName.test(name) && entropyOf(value) >= 3;
}

/** Returns the whole name that a value is assigned to; the match begins at its keyword. */
function nameOf({ input, index, 0: text }: RegExpExecArray): string {
  const before = /[\w.-]*$/.exec(input.slice(Math.max(0, index - maxNameLength), index))?.[0] ?? "";
  return before + (/^[\w-]+/.exec(text)?.[0] ?? "");
}
