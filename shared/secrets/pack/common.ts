import { isInComment } from "../comment.ts";
import { isPublishedValue } from "../published/index.ts";
import type { SecretRule } from "../secret-rule.ts";
import { assignedValue } from "./assigned.ts";
import { privateKey } from "./private-key.ts";

/**
 * What follows `eyJ`, the base64 of `{"`, for the first letters of header parameters (IANA registry "JSON Object Signing
 * and Encryption"): `alg`, `b64`, `cty`, `enc`, `iss`, `jku`, `kid`, `nonce`, `ppt`, `svt`, `typ`, `url`, `ver`, `x5t`, `zip`.
 */
const headerStarts = [..."hijlpqruwz01246"];

/** Secrets without a single issuer: keys, self-describing tokens, URLs, and values under secret-like names. */
export const commonRules: readonly SecretRule[] = [
  privateKey,
  {
    id: "jwt",
    title: "a JSON Web Token",
    severity: "medium",
    keywords: headerStarts.map((start) => `eyj${start}`),
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}/y,
    ownFilesOnly: true,
    check: (token) => isLiveToken(token) && !isPublishedValue(token),
  },
  {
    id: "password-in-address",
    title: "a password in a URL",
    severity: "high",
    keywords: ["://"],
    pattern: /:\/\/([^\s:@/'"<>{}$%()[\]|\\]{0,64}):(?<secret>[^\s@/'"<>{}$()[\]|\\]{3,128})@(?<host>[\w.-]{1,253})/y,
    ownFilesOnly: true,
    check: (password, match) =>
      !isSampleLogin(match[1] ?? "", password, match.groups?.["host"] ?? "") && !isInComment(match),
  },
  assignedValue,
];

/** Users and hosts of examples. */
const sampleUser = /^(?:aladdin|scott|john(?:doe)?|jane(?:doe)?|user(?:name)?|someuser)$/i;
const sampleHost = /(?:^|\.)example\.|^(?:host|hostname|server|domain)$/i;
const localHost = /^(?:localhost|127\.[\d.]+|\d+\.\d+\.\d+\.\d+|[\w-]+)$/i;

/** Tells whether a login in a URL is one of documentation: of a sample user or host, or a word for a host of one's own. */
function isSampleLogin(user: string, password: string, host: string): boolean {
  if (password === user || sampleHost.test(host)) return true;
  const isWord = /^(?:[A-Za-z_-]|%[0-9A-Fa-f]{2})+$/.test(password);
  if (sampleUser.test(user) && (isWord || password.length < 12)) return true;
  return isWord && (localHost.test(host) || /pass(?:word|wd)|secret/i.test(password));
}

/** Returns whether header and body decode, a real algorithm is named, and it is not the textbook token. */
function isLiveToken(token: string): boolean {
  const [header = "", body = ""] = token.split(".").map((part) => Buffer.from(part, "base64url").toString("utf8"));
  return /"alg"\s*:\s*"(?!none)/.test(header) && body.startsWith("{") && !/1234567890|John Doe|example/i.test(body);
}
