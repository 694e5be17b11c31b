import { base62Checksum } from "../../../shared/secrets/randomness.ts";

const lower = "abcdefghijklmnopqrstuvwxyz";
const digits = "0123456789";
const alnum = `${digits}${lower}${lower.toUpperCase()}`;

/** Numbers that look random and are the same in every run (Mulberry32). */
export function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

/** Tokens of the right form that nobody issued. By rule. */
export function makeSecrets(random: (below: number) => number): Readonly<Record<string, string>> {
  const text = (length: number, from = alnum): string =>
    Array.from({ length }, () => from[random(from.length)]).join("");
  const checked = (prefix: string): string => {
    const body = text(30);
    return `${prefix}${body}${base62Checksum(body)}`;
  };
  const hex = (length: number): string => text(length, `${digits}abcdef`);
  const base64 = (length: number): string => text(length, `${alnum}+/`);
  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const keyBody = Array.from({ length: 10 }, () => base64(64)).join("\n");
  return {
    github: checked(["ghp_", "gho_", "ghs_", "ghu_", "ghr_"][random(5)] ?? "ghp_"),
    "github-fine-grained": `github_pat_${text(22)}_${text(59)}`,
    gitlab: `glpat-${text(20)}`,
    npm: checked("npm_"),
    pypi: `pypi-AgEIcHlwaS5vcmc${text(90)}`,
    "docker-hub": `dckr_pat_${text(27)}`,
    rubygems: `rubygems_${hex(48)}`,
    "docker-login": `"auth": "${Buffer.from(`robot:${text(24)}`).toString("base64")}"`,
    npmrc: `//registry.acme.dev/:_authToken=${text(40)}`,
    netrc: `machine git.acme.dev login robot password ${text(20)}`,
    "aws-key-id": `AKIA${text(16, `${lower.toUpperCase()}234567`)}`,
    "aws-secret-key": `aws_secret_access_key = ${base64(40)}`,
    "google-api-key": `AIza${text(35)}`,
    "google-client-secret": `GOCSPX-${text(28)}`,
    "azure-storage-key": `DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${base64(86)}==;`,
    "azure-client-secret": `${text(3)}8Q~${text(34)}`,
    digitalocean: `dop_v1_${hex(64)}`,
    vault: `hvs.${text(95)}`,
    "terraform-cloud": `${text(14)}.atlasv1.${text(64)}`,
    slack: `xoxb-${text(12, digits)}-${text(12, digits)}-${text(24)}`,
    "slack-webhook": `https://hooks.slack.com/services/T${text(9, digits)}/B${text(9, digits)}/${text(24)}`,
    stripe: `sk_live_${text(24)}`,
    sendgrid: `SG.${text(22)}.${text(43)}`,
    openai: `sk-proj-${text(40)}T3BlbkFJ${text(40)}`,
    anthropic: `sk-ant-api03-${text(93)}AA`,
    "hugging-face": `hf_${text(34, `${lower}${lower.toUpperCase()}`)}`,
    "private-key": `-----BEGIN RSA PRIVATE KEY-----\n${keyBody}\n-----END RSA PRIVATE KEY-----`,
    jwt: `${encoded({ alg: "HS256", typ: "JWT" })}.${encoded({ sub: text(12), role: "admin" })}.${text(43)}`,
    "password-in-address": `postgres://shop:${text(16)}@db.acme.dev:5432/shop`,
    "assigned-value": `session_secret: "${text(32)}"`,
  };
}

/** Lines of code, settings and documentation that hold no secret, though they have the words. */
export const harmlessLines: readonly string[] = [
  "password = os.environ['DB_PASSWORD']",
  "const token = await getToken(request.headers.authorization)",
  "export GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  "aws_access_key_id = AKIAIOSFODNN7EXAMPLE",
  "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  "DATABASE_URL=postgres://user:password@localhost:5432/app",
  "redis://:changeme@redis:6379/0",
  "https://user:$TOKEN@github.com/acme/shop.git",
  "secret: $SESSION_SECRET_2",
  "api_key: <your-api-key-here>",
  "password: changeme",
  'integrity="sha512-oRXuRYRgzZ8wyhNgCpQ1zLkR0o8Q7yMm8pT6tX8P9g=="',
  "tokenizer = AutoTokenizer.from_pretrained('bert-base-uncased')",
  "password_reset_token_expiry = 3600",
  "secretName: shop-tls-2024",
  "token_url: https://login.acme.dev/oauth2/token",
  "-----BEGIN PUBLIC KEY-----",
  "-----BEGIN CERTIFICATE-----",
  "if not re.match('-----BEGIN PRIVATE KEY-----', text):",
  "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
  "sk_test_4eC39HqLyjWDarjtT1zdp7dc",
  "passwordHash: '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy'",
  "commit token 3f786850e387550fdab836ed7e6dc881de23001b",
  "secret_key_base = Rails.application.credentials.secret_key_base",
  "ACCESS_TOKEN_LIFETIME_MINUTES=1440",
  "npm_config_registry=https://registry.acme.dev",
  "task-force-key-value-store-implementation-v2",
  "credential.helper=store --file ~/.git-credentials-2024",
];
