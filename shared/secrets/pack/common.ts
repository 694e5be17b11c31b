import { entropyOf } from "../entropy.ts";
import { looksRandom } from "../randomness.ts";
import type { SecretRule } from "../secret-rule.ts";

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
  check: (value) => looksRandom(value),
};

/** Secrets without a single issuer: keys, self-describing tokens, URLs, and values under secret-like names. */
export const commonRules: readonly SecretRule[] = [
  {
    id: "private-key",
    title: "a private key",
    severity: "high",
    keywords: ["-----begin "],
    pattern:
      /-----BEGIN (?:[A-Z0-9]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----((?:\s|\\n|\\r|[A-Za-z0-9+/=:,. ]|-(?!-)){64,8000})/y,
    ownFilesOnly: true,
    check: (body) => entropyOf(body.replace(/\s|\\[nr]/g, "")) > 4 && !/EXAMPLE/i.test(body),
  },
  {
    id: "jwt",
    title: "a JSON Web Token",
    severity: "medium",
    keywords: ["eyj"],
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}/y,
    ownFilesOnly: true,
    check: (token) => isLiveToken(token),
  },
  {
    id: "password-in-address",
    title: "a password in a URL",
    severity: "high",
    keywords: ["://"],
    pattern: /:\/\/([^\s:@/'"<>{}$%()[\]|\\]{0,64}):(?<secret>[^\s@/'"<>{}$()[\]|\\]{3,128})@(?<host>[\w.-]{1,253})/y,
    ownFilesOnly: true,
    check: (password, match) =>
      password !== match[1] &&
      !/(?:^|\.)example\.|^(?:host|hostname|server|domain)$/i.test(match.groups?.["host"] ?? ""),
  },
  assignedValue,
];

/** Returns whether header and body decode, a real algorithm is named, and it is not the textbook token. */
function isLiveToken(token: string): boolean {
  const [header = "", body = ""] = token.split(".").map((part) => Buffer.from(part, "base64url").toString("utf8"));
  return /"alg"\s*:\s*"(?!none)/.test(header) && body.startsWith("{") && !/1234567890|John Doe|example/i.test(body);
}
