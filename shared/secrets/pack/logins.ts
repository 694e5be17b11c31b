import { createHash } from "node:crypto";
import { entropyOf } from "../entropy.ts";
import { isPublishedValue, publishedKey } from "../published/index.ts";
import { isPlaceholder, looksRandom, readsAsWords } from "../randomness.ts";
import { prefixed, type SecretRule } from "../secret-rule.ts";

const uuid = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

/** Beginnings of hashes, with what may be before them: three characters alone would be searched for slowly. */
const hashKeywords = [":", "'", '"', "=", " "]
  .flatMap((before) => ["$6$", "$5$", "$1$", "$y$", "$2a$", "$2b$", "$2y$", "$apr1$"].map((form) => before + form))
  .concat("$argon2i");

/** Logins in the formats of single tools: keys of PuTTY, headers, options of commands, and password hashes. */
export const loginRules: readonly SecretRule[] = [
  {
    id: "putty-key",
    title: "a PuTTY private key",
    severity: "high",
    keywords: ["putty-user-key-file-"],
    pattern:
      /PuTTY-User-Key-File-\d: [\w@.-]{3,60}\s{1,2}[\s\S]{0,6000}?Private-Lines: \d{1,4}\s{1,2}((?:[A-Za-z0-9+/=]{1,64}(?:\s{1,2}|$)){1,200})/y,
    ownFilesOnly: true,
    hidesEnds: true,
    published: (text) => publishedKey(createHash("sha256").update(Buffer.from(text, "base64")).digest("hex")),
  },
  {
    id: "authorization-header",
    title: "a token in an Authorization header",
    severity: "high",
    keywords: ["authorization"],
    pattern:
      /Authorization["']?\s{0,3}[:=,]\s{0,3}["'`]?(?:Bearer|Token|Api-?Key)[ \t]{1,3}(?<secret>[\w~+/=.-]{16,2000})/iy,
    ownFilesOnly: true,
    generic: true,
    check: (secret) => looksRandom(secret) || /^[0-9a-f]{24,}$/i.test(secret),
  },
  {
    id: "basic-authorization",
    title: "a login in an Authorization header",
    severity: "high",
    keywords: ["authorization"],
    pattern: /Authorization["']?\s{0,3}[:=,]\s{0,3}["'`]?Basic[ \t]{1,3}(?<secret>[A-Za-z0-9+/]{12,2000}={0,2})/iy,
    ownFilesOnly: true,
    generic: true,
    check: (secret) => isLogin(Buffer.from(secret, "base64").toString("latin1")),
  },
  {
    id: "curl-login",
    title: "a login in an option of curl",
    severity: "high",
    keywords: ["curl "],
    pattern:
      /curl (?:[^\n|;\\]|\\\r?\n|\\.){0,400}?(?<=\s)(?:-u|--(?:proxy-)?user)[ =]{0,3}["']?(?<secret>[\w.@+-]{0,64}:["']?[^\s"'<>{}[\]|;\\]{0,128})["']?(?=\s|$)/y,
    ownFilesOnly: true,
    generic: true,
    check: (secret) => isLogin(secret.replace(/["']/g, "")) || isKeyAsUser(secret),
  },
  {
    id: "api-header",
    title: "a token in a header",
    severity: "high",
    keywords: ['-h "', "-h '", 'header "', "header '", "header  '"],
    pattern:
      /(?:-H|header) {1,3}["'](?:X-[\w-]{0,30})?(?:Api-?Key|(?:Api-|Private-|Auth-|Access-)?Token|Authorization): {0,4}(?<secret>[\w~+/=.-]{10,400})["']/iy,
    ownFilesOnly: true,
    generic: true,
    check: (secret) =>
      /\d/.test(secret) && /[A-Za-z]/.test(secret) && !readsAsWords(secret) && entropyOf(secret) >= 2.8,
  },
  prefixed("docker-swarm", "a join token of Docker Swarm", ["SWMTKN-1-"], "[a-z0-9]{45,52}-[a-z0-9]{20,27}", {
    severity: "critical",
  }),
  {
    id: "vault-approle",
    title: "a secret id of a Vault AppRole",
    severity: "high",
    keywords: ["secret_id", "secretid", "secret-id"],
    pattern: new RegExp(
      `[Ss][Ee][Cc][Rr][Ee][Tt][_-]?[Ii][Dd]["']?\\s{0,4}(?:=>|[:=])\\s{0,4}["']?(${uuid})(?![\\w-])`,
      "y",
    ),
    ownFilesOnly: true,
    isNamed: true,
    entropy: 2.8,
  },
  {
    id: "heroku",
    title: "a Heroku API key",
    severity: "high",
    keywords: ["heroku"],
    pattern: new RegExp(
      `heroku[\\w.-]{0,20}(?:key|token|secret|password|auth)\\w{0,10}["']?\\s{0,4}(?:=>|[:=])\\s{0,4}["']?(${uuid})(?![\\w-])`,
      "iy",
    ),
    ownFilesOnly: true,
    isNamed: true,
    entropy: 2.8,
  },
  prefixed("heroku-token", "a Heroku token", ["HRKU-"], "[A-Za-z0-9_-]{36,80}", { entropy: 3.5 }),
  {
    id: "password-hash",
    title: "a password hash",
    severity: "medium",
    keywords: hashKeywords,
    pattern:
      /[:'"= ]?(?<secret>\$[56]\$(?:rounds=\d{1,9}\$)?[./\w]{1,16}\$(?:[./\w]{43}|[./\w]{86})|\$1\$[./\w]{1,8}\$[./\w]{22}|\$y\$[./\w]{2,10}\$[./\w]{1,86}\$[./\w]{43}|\$2[aby]\$\d\d\$[./\w]{53}|\$apr1\$[./\w]{1,8}\$[./\w]{22}|\$argon2id?\$v=\d{1,3}\$m=\d{1,8},t=\d{1,4},p=\d{1,3}\$[+/\w]{11,64}\$[+/\w]{22,128})(?![\w$/])/y,
    ownFilesOnly: true,
    filesOnly: true,
    generic: true,
    check: (hash) => !isPublishedValue(hash),
  },
];

/** Tells whether a login has a key in place of the user, and no password. */
function isKeyAsUser(text: string): boolean {
  const user = /^([^:]{10,}):$/.exec(text)?.[1];
  return user !== undefined && looksRandom(user);
}

/** Tells whether a text is `user:password` with a password that nobody would write into an example. */
function isLogin(text: string): boolean {
  const [, user = "", password = ""] = /^([\x21-\x39\x3b-\x7e]{0,200}):([\x20-\x7e]{4,200})$/.exec(text) ?? [];
  if (password === "" || password === user || isPlaceholder(password) || isPublishedValue(text)) return false;
  if (/^\$(?:[A-Za-z_({]|\d$)/.test(password)) return false;
  if (/\d/.test(password)) return /[A-Za-z]/.test(password);
  return (
    /^[A-Za-z_-]{14,}$/.test(password) && /[a-z]/.test(password) && /[A-Z]/.test(password) && !readsAsWords(password)
  );
}
