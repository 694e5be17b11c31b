import { isInComment } from "../comment.ts";
import { isInConnectionString } from "../opens.ts";
import { isPasswordLike, isSetSecret } from "../password.ts";
import type { SecretRule } from "../secret-rule.ts";

/** Passwords that people choose, which are shorter and less random than what programs make. */
export const passwordRules: readonly SecretRule[] = [
  {
    id: "connection-password",
    title: "a password in a connection string",
    severity: "high",
    keywords: ["password=", "password =", "pwd="],
    // After a point, it is a member of an object in code.
    pattern: /(?<!\.)(?:password|pwd) ?= ?(?<secret>[^;&"'`\s<>{}$,()]{4,128})(?=[;&"'`\s<]|$)/iy,
    ownFilesOnly: true,
    isNamed: true,
    generic: true,
    check: (password, match) =>
      isInConnectionString(match.input.slice(Math.max(0, match.index - 320), match.index)) &&
      isSetSecret(password) &&
      !/pass(?:word|wd)/i.test(password) &&
      !isInComment(match),
  },
  {
    id: "assigned-password",
    title: "a password",
    severity: "medium",
    keywords: ["password", "passwd", "passphrase", "pwd=", "pwd:", "pwd =", 'pwd"', "pwd'"],
    pattern:
      /(?:password|passwd|passphrase|pwd)["']?\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`](?<secret>[^"'`\s]{8,100})["'`]/iy,
    ownFilesOnly: true,
    filesOnly: true,
    generic: true,
    check: (password, match) => isPasswordLike(password) && !isInComment(match),
  },
  {
    id: "password-option",
    title: "a password in an option of a command",
    severity: "medium",
    keywords: ["--password", "sshpass -p", "docker login"],
    pattern:
      /(?:--password(?:=| {1,3})|sshpass -p ?|docker login [^\n|;]{0,200}? (?:-p|--password)[ =])["']?(?<secret>[^\s"'<>{}$`;|\\]{8,100})["']?(?=\s|$)/iy,
    ownFilesOnly: true,
    filesOnly: true,
    generic: true,
    check: (password, match) => isPasswordLike(password) && !isInComment(match),
  },
  {
    id: "django",
    title: "a secret key of Django",
    severity: "high",
    keywords: ["secret_key"],
    // As long as what `startproject` makes, with signs, which keys of other tools do not have.
    pattern: /SECRET_KEY["']?\s{0,4}[:=]\s{0,4}["'](?<secret>(?!django-insecure-)[^\s"'\\]{50})["']/iy,
    ownFilesOnly: true,
    isNamed: true,
    generic: true,
    entropy: 4,
    check: (_key, match) => !isInComment(match),
  },
  {
    id: "wordpress",
    title: "a key or salt of WordPress",
    severity: "high",
    keywords: ["auth_key'", "logged_in_key'", "nonce_key'", "auth_salt'", "logged_in_salt'", "nonce_salt'"],
    pattern: /(?:AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)'\s{0,4},\s{0,20}'(?<secret>[^'\\\n]{60,72})'/y,
    ownFilesOnly: true,
    isNamed: true,
    entropy: 4.5,
  },
  {
    id: "laravel",
    title: "a key of Laravel",
    severity: "high",
    keywords: ["app_key=base64:"],
    pattern: /APP_KEY=base64:(?<secret>[A-Za-z0-9+/]{42,44}={0,2})(?![A-Za-z0-9+/=])/y,
    ownFilesOnly: true,
    isNamed: true,
    entropy: 4,
  },
  {
    id: "wireguard",
    title: "a private key of WireGuard",
    severity: "high",
    keywords: ["privatekey"],
    pattern: /PrivateKey\s{0,4}=\s{0,4}(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])/y,
    ownFilesOnly: true,
    isNamed: true,
    entropy: 4,
  },
];
