import { expect, test } from "vitest";
import { searchFile } from "../../../shared/secrets/file-search.ts";
import { builtinRules } from "../../../shared/secrets/pack/index.ts";
import { SecretSearch } from "../../../shared/secrets/search.ts";

const search = new SecretSearch(builtinRules);
const rules = new Map(builtinRules.map((rule) => [rule.id, rule]));
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const found = (path: string, text: string): readonly string[] =>
  searchFile(search, Buffer.from(text), `/app/${path}`, rules).hits.map(({ rule, line }) => `${rule}:${line}`);

const login = base64("deploy.bot:w8Kq2nZp");
const salt = "kQ|7v#Zp2!mW(9xL&4bT^6nR)1cY*8hG%5jD-3fS+0aV=eU~oI:iP;uO,yA.tE<r";
const hcl =
  'variable "deploy_secret_token" {\n  description = "x"\n  default     = "5e1c07fa-8d2b-4f63-9a37-c0b4d18e62f9"\n}\n';

test.each([
  [".env", "DB_PASSWORD=garden7\n", "assigned-value:1"],
  ["sftp.json", '{\n  "user": "root",\n  "password": "garden22"\n}', "assigned-value:3"],
  [".bashrc", "export MAIL_PASSWORD=garden22\n", "assigned-value:1"],
  ["config.php", "<?php\n$dbpasswd = 'garden7';\n", "assigned-value:2"],
  ["wp-config.php", "<?php\ndefine('DB_PASSWORD', 'garden7');\n", "assigned-value:2"],
  ["wp-config.php", `<?php\ndefine('AUTH_KEY', '${salt}');\n`, "wordpress:2"],
  [".env", `APP_KEY=base64:${base64("kQ7vZp2mW9xL4bT6nR1cY8hG5jD3fS0a")}\n`, "laravel:1"],
  ["settings.py", "SECRET_KEY = 'kQ7vZp2!mW(9xL&4bT^6nR)1cY*8hG%5jD-3fS+0aV=eUoIiP['\n", "django:1"],
  ["variables.tf", hcl, "assigned-value:3"],
  ["run.sh", `export API_TOKEN=\${TOKEN:-k3VnQ9rTz71pWx_mZ40}\n`, "assigned-value:1"],
  ["app.yml", "client_secret: kZqWmTvXbLrPdNcGhJ\n", "assigned-value:1"],
  ["config.toml", `environment = ["A={\\"auths\\":{\\"r.tld\\":{\\"auth\\":\\"${login}\\"}}}"]\n`, "docker-login:1"],
  ["run.sh", "curl --proxy-user admin:garden7Kq https://x.tld\n", "curl-login:1"],
  ["s.yml", `kind: Secret\nstringData: {password: "garden22", user: a}\n`, "kubernetes-secret:2"],
  [
    "apply.sh",
    `kubectl apply -f - <<EOF\nkind: Secret\ndata:\n  pin: ${base64("admin")}\nEOF\n`,
    "kubernetes-secret:4",
  ],
  [
    "sites.xml",
    `<Server>\n<Pass encoding="base64">${base64("69e5e9ec0d542e9cd0")}</Pass>\n</Server>`,
    "assigned-value:2",
  ],
] as const)("%s: %j", (path, text, expected) => {
  expect(found(path, text)).toEqual([expected]);
});

test.each([
  [".env", "DB_PASSWORD=password1\nPASSWORD_HASH=sha256\n"],
  ["app.yml", "password: md5\ndb_password: scram-sha-256\n"],
  ["app.yml", "password: DB_PASSWORD_2\n"],
  ["app.yml", "password: my-first-word-2\n"],
  ["app.yml", '"password": "L&#246;senord12"\n'],
  ["app.yml", "client_secret: getPasswordResetToken\n"],
  ["de.json", '{"password": "Passwort 2 eingeben"}'],
  ["run.sh", `export API_TOKEN=\${TOKEN:-$OTHER}\n`],
  ["s.yml", `kind: Secret\ndata:\n  key: ${base64("change")}\n  other: ${base64("my-password")}\n`],
  ["secret_test.go", `const text = \`\nkind: Secret\nstringData:\n  pin: garden22\n\``],
  ["a.js", "t.host=a;e.password=abcd1234;t"],
  ["variables.tf", 'variable "deploy_token" {\n  default = ""\n}\nvariable "region" {\n  default = "eu-west-1"\n}\n'],
])("%s has no secret: %j", (path, text) => {
  expect(found(path, text)).toEqual([]);
});

test.each(['variable "a" {', "define('A_PASSWORD', ", "kind: Secret\nstringData: {a: ", "<Pass a"])(
  "hostile repetition of %j takes bounded time",
  (text) => {
    const start = performance.now();
    for (const path of ["a.tf", "wp-config.php", "a.yml", "a.xml"]) found(path, text.repeat(120_000 / text.length));
    expect(performance.now() - start).toBeLessThan(5000);
  },
);
