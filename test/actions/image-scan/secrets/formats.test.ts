import { describe, expect, test } from "vitest";
import { generator, makeSecrets } from "../../../shared/secrets/generate.ts";
import { secretsIn } from "./judge.ts";

const random = generator(33);
const secrets = makeSecrets(random);
const key = secrets["private-key"] ?? "";
const text = (length: number, from = "abcdefghijkmnpqrstuvwxyz23456789ABCDEFGHJKLMNPQRSTUVWXYZ"): string =>
  Array.from({ length }, () => from[random(from.length)]).join("");
const base64 = (value: string): string => Buffer.from(value).toString("base64");
const uuid = [8, 4, 4, 4, 12].map((length) => text(length, "0123456789abcdef")).join("-");
/** Too short for a rule that reads bytes alone. */
const password = "Tr1cky#Ho77";
/** The insecure key of Vagrant's boxes (`keys/vagrant.key.ed25519`, MIT), which everybody has. */
const vagrantKey = [
  "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZWQyNTUxOQAAACDdWHcQaTZc8Q6nycsP",
  "0CqMNRfsLxvYVxqKosrHyTp+WAAAAJj2TBMT9kwTEwAAAAtzc2gtZWQyNTUxOQAAACDdWHcQaTZc8Q6nycsP0CqMNRfsLxvYVxqK",
  "osrHyTp+WAAAAEAveRHRHSCjIxbNKHDRzezD0U3R3UEEmS7R33fzvPQAD91YdxBpNlzxDqfJyw/QKow1F+wvG9hXGoqiysfJOn5Y",
  "AAAAEHNwb3hAdmFncmFudC1kZXYBAgMEBQ==",
].join("");

async function found(name: string, body: string | Buffer): Promise<readonly string[]> {
  const { problems, found: places } = await secretsIn([{ name, body }]);
  return problems.map(({ finding }, index) => `${finding.severity} ${places[index]?.replace(`/${name}`, "")}`);
}

describe("what a format or an encoding contains is found", () => {
  test.each([
    ["a key in base64", "app/a.txt", `# key\nKEY_DATA: ${base64(key)}\n`, ["high private-key :2"]],
    ["a key in wrapped base64", "app/a.txt", `x\n${base64(key).replace(/.{76}/g, "$&\n")}\n`, ["high private-key :2"]],
    ["a key in base64 of base64", "app/a.txt", `blob ${base64(base64(key))}`, ["high private-key :1"]],
    [
      "a token in base64url",
      "app/a.txt",
      Buffer.from(`>>>???${secrets["gitlab"]}`).toString("base64url"),
      ["critical gitlab :1"],
    ],
    [
      "data of a Kubernetes Secret",
      "app/s.yaml",
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  username: ${base64("shop")}\n  pin: ${base64(password)}\n`,
      ["high kubernetes-secret :7"],
    ],
    [
      "stringData with block scalars, before the kind",
      "app/s.yaml",
      `stringData:\n  tls.key: |\n    ${key.replaceAll("\n", "\n    ")}\n  pin: "${password}"\nkind: Secret\n`,
      ["high private-key :3", "high kubernetes-secret :15"],
    ],
    [
      "a Secret in a list and in the second document",
      "app/s.yml",
      `kind: ConfigMap\n---\nkind: List\nitems:\n  - kind: Secret\n    data:\n      pin: |\n        ${base64(password)}\n`,
      ["high kubernetes-secret :8"],
    ],
    [
      "a Kubernetes Secret in JSON",
      "app/s.json",
      `{\n"kind": "Secret",\n"data": {\n"username": "${base64("shop")}",\n"pin": "${base64(password)}"}}`,
      ["high kubernetes-secret :5"],
    ],
    [
      "a key of Django",
      "app/settings.py",
      `SECRET_KEY = '${text(50, "abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)")}'`,
      ["high django :1"],
    ],
    [
      "a key of WireGuard",
      "etc/wireguard/wg0.conf",
      `[Interface]\nPrivateKey = ${text(42)}A=\n`,
      ["high wireguard :2"],
    ],
    [
      "a login in an option of Docker",
      "app/login.sh",
      `docker login -u ci -p ${password} r.acme.dev\n`,
      ["medium password-option :1"],
    ],
    [
      "a kubeconfig",
      "root/.kube/config",
      `users:\n- user:\n    client-key-data: ${base64(key)}\n`,
      ["high private-key :3"],
    ],
    [
      "Docker's login in base64url",
      "root/.docker/config.json",
      `{"auths":{"r.acme.dev":{"auth": "${Buffer.from("robot:~~~???>>>aA1").toString("base64url")}"}}}`,
      ["critical docker-login :1"],
    ],
    [
      "Maven's settings",
      "root/.m2/settings.xml",
      `<settings><servers>\n<server>\n<id>n</id>\n<password>${password}</password></server></servers></settings>`,
      ["high maven-password :4"],
    ],
    [
      "properties of .NET and Java in XML",
      "app/web.config",
      `<add key="SmtpPassword" value="${password}" />\n<property name="password">${password}</property>`,
      ["high assigned-value :1", "medium assigned-value :2"],
    ],
    [
      "Gradle's credentials",
      "app/build.gradle",
      `maven {\n  credentials {\n    username = "ci"\n    password = "${password}"\n  }\n}`,
      ["high assigned-password :4"],
    ],
    [
      "properties",
      "app/application.properties",
      `spring.datasource.password=${password}\n`,
      ["high assigned-value :1"],
    ],
    ["TOML", "app/c.toml", `[db]\npassword = "${password}"\n`, ["medium assigned-password :2"]],
    ["a script", "app/run.sh", `export DB_PASSWORD='${password}'\n`, ["high assigned-password :1"]],
    ["JSON on one line", "app/c.json", `{"db":{"user":"a","password":"${password}"}}`, ["medium assigned-password :1"]],
    [".pgpass", "root/.pgpass", `# hosts\ndb.acme.dev:5432:shop:shop:ab\\:c-long\n`, ["high pgpass :2"]],
    [
      ".netrc over lines",
      "root/.netrc",
      `machine git.acme.dev\n  login ci\n  password ${text(12)}\n`,
      ["critical netrc :3"],
    ],
    [
      "a key of PuTTY",
      "home/a/k.ppk",
      `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: a\nPublic-Lines: 1\n${text(40)}\nPrivate-Lines: 2\n${text(64)}\n${text(40)}\nPrivate-MAC: 00\n`,
      ["high putty-key :7"],
    ],
    [
      "text in UTF-16 without a mark",
      "app/a.ini",
      Buffer.from(`[a]\nTOKEN=${secrets["gitlab"]}\n`, "utf16le"),
      ["critical gitlab :2"],
    ],
    ["minified code", "app/a.js", `!function(){var e={apiKey:"${text(40)}"}}();`, ["medium assigned-value :1"]],
    [
      "a header in a script",
      "app/a.sh",
      `curl -H "Authorization: Bearer ${text(40)}" https://api.acme.dev`,
      ["high authorization-header :1"],
    ],
    ["an option of curl", "app/a.sh", `curl -s -u ci:${password} https://acme.dev\n`, ["high curl-login :1"]],
    [
      "a token of Docker Swarm",
      "app/a.sh",
      `docker swarm join --token SWMTKN-1-${text(50, "abcdefghijklmnopqrstuvwxyz0123456789")}-${text(25, "abcdefghijklmnopqrstuvwxyz0123456789")} 10.0.0.1:2377`,
      ["critical docker-swarm :1"],
    ],
    ["Vault's AppRole", "app/a.hcl", `secret_id = "${uuid}"`, ["high vault-approle :1"]],
    ["Heroku's key", "app/a.txt", `HEROKU_API_KEY=${uuid}`, ["high heroku :1"]],
    [
      "an AWS key in XML",
      "app/a.xml",
      `<SecretAccessKey>${text(40)}</SecretAccessKey>`,
      ["critical aws-secret-key :1"],
    ],
    ["a password hash", "app/users.txt", `root:$6$${text(8)}$${text(86)}:19000:0:::::`, ["medium password-hash :1"]],
    [
      "Sentry's token",
      "app/a.txt",
      `x sntrys_${base64('{"iat":1,"url":"https://sentry.io"}').replace(/=+$/, "")}_${text(43)}`,
      ["critical sentry-organization :1"],
    ],
  ])("%s", async (_what, name, body, expected) => {
    expect(await found(name, body)).toEqual(expected.map((entry) => entry.replace("critical sentry", "high sentry")));
  });
});

describe("placeholders, examples and documentation are recognized, and that is said", () => {
  test.each([
    ["a placeholder in a Secret", "app/s.yaml", `kind: Secret\ndata:\n  password: ${base64("change")}\n`],
    ["a template of a Secret", "app/s.yaml", "kind: Secret\nstringData:\n  password: {{ .Values.password }}\n"],
    ["a sealed Secret", "app/s.yaml", `kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBy${text(300)}\n`],
    [
      "a certificate in base64",
      "app/s.yaml",
      `kind: Secret\ndata:\n  ca.crt: ${base64("-----BEGIN CERTIFICATE-----\nMII")}\n`,
    ],
    [
      "an encrypted password of Maven",
      "root/.m2/settings.xml",
      "<server><password>{COQLCE6DU6GtcS5P=}</password></server>",
    ],
    [
      "an identifier",
      "app/a.js",
      'const TOKEN_NAME = "x-aws-ec2-metadata-token"; exports.token = CreateOAuth2TokenCommand;',
    ],
    ["a comment in code", "app/a.ts", ` * clientSecret: "${text(40)}"`],
    ["a login of documentation", "app/a.py", 'create_engine("mysql://scott:tiger@localhost/test")'],
    ["a value in an interface description", "app/api.json", `{"openapi": "3.0.1", "token": "${text(40)}"}`],
    ["a value in documentation", "app/README.md", `TOKEN=${text(40)}`],
    ["a value in an example", "app/.env.example", `DB_PASSWORD=${text(40)}`],
    ["a value in a test", "app/test_login.py", `password = "${text(40)}"`],
    ["a mock", "app/a.env", "API_TOKEN=mock-token-1a2b3c4d5e6f"],
    ["a truncated key", "app/a.txt", `-----BEGIN RSA PRIVATE KEY-----\n${text(64)}\n...\n${text(64)}`],
    ["magic(5)", "app/magic", `0 string -----BEGIN\\ RSA\\ PRIVATE\\ KEY PEM RSA private key\n${"x y ".repeat(40)}`],
    ["a lockfile", "app/package-lock.json", `{"token": "${password}"}`],
  ])("%s", async (_what, name, body) => {
    expect(await found(name, body)).toEqual([]);
  });

  test("a published test key is named, whatever the length of its lines", async () => {
    for (const width of [64, 70, 76]) {
      const lines = vagrantKey.replace(new RegExp(`.{${width}}`, "g"), "$&\n");
      const body = `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines}\n-----END OPENSSH PRIVATE KEY-----\n`;
      const { found: places, severities, messages } = await secretsIn([{ name: "app/id_rsa", body }]);
      expect(places).toEqual(["private-key /app/id_rsa:1"]);
      expect(severities).toEqual(["info"]);
      expect(messages[0]).toContain("published with Vagrant");
    }
  });

  test("examples and dummies are counted", async () => {
    const { found: places, gaps } = await secretsIn([
      { name: "app/dummy.key", body: key },
      { name: "app/README.md", body: `AKIAIOSFODNN7EXAMPLE\nTOKEN=${text(40)}` },
    ]);
    expect(places).toEqual([]);
    expect(gaps.map(({ what, why }) => `${what}: ${why}`)).toContainEqual(
      expect.stringMatching(
        /^2 files, including \/app\/README\.md: 3 values with the form of secrets are not reported/,
      ),
    );
  });
});

test("what a format explains keeps the rule that its bytes have, with the title and severity of the format", async () => {
  const long = "Tr1cky#Horse77";
  const {
    found: places,
    severities,
    messages,
  } = await secretsIn([{ name: "app/s.yaml", body: `kind: Secret\nstringData:\n  password: ${long}\n` }]);
  expect(places).toEqual(["assigned-value /app/s.yaml:3"]);
  expect(severities).toEqual(["high"]);
  expect(messages[0]).toContain("contains a value of a Kubernetes Secret");
});

test("values that only names tell from others are three findings in a file, and the last says how many more", async () => {
  const lines = Array.from({ length: 9 }, (_none, index) => `T${index}_TOKEN=${text(30)}`);
  const { found: places, messages } = await secretsIn([{ name: "app/a.txt", body: lines.join("\n") }]);
  expect(places).toEqual([1, 2, 3].map((line) => `assigned-value /app/a.txt:${line}`));
  expect(messages.at(-1)).toMatch(/6 more values of this kind in the file$/);
});

test("no message shows a secret that was decoded", async () => {
  const { problems } = await secretsIn([
    { name: "app/s.yaml", body: `kind: Secret\ndata:\n  password: ${base64(password)}\n  k: ${base64(key)}\n` },
    { name: "root/.pgpass", body: `db:5432:shop:shop:${password}\n` },
    { name: "app/b.properties", body: `password=${password}` },
  ]);
  expect(problems.length).toBeGreaterThan(3);
  const output = JSON.stringify(problems);
  for (const part of [password, ...key.split("\n").slice(1, -1)]) expect(output).not.toContain(part);
});

test.each([
  "PuTTY-User-Key-File-2: ssh-rsa\n",
  "curl \\\n",
  "<!--",
  "credentials {",
  '"data":{"a":"',
  "data:\n  a: |\n",
  "kind: Secret\n",
])("the time stays bounded for a file of nothing but %j", async (seed) => {
  const start = performance.now();
  const body = seed.repeat(Math.ceil(120_000 / seed.length));
  await secretsIn(["a.yaml", "settings.xml", "b.gradle", "a.json"].map((name) => ({ name: `app/${name}`, body })));
  expect(performance.now() - start).toBeLessThan(5_000);
});
