import { describe, expect, test } from "vitest";
import { SecretChecks } from "../../actions/image-scan/secrets/index.ts";
import type { Finding } from "../../shared/findings/index.ts";
import { walkImage } from "../../shared/layers/index.ts";
import type { OpenedImage } from "../../shared/oci/index.ts";
import { layersOf } from "../shared/layers/builders.ts";
import { generator, makeSecrets } from "../shared/secrets/generate.ts";
import { findingsOf as lintFindings } from "./dockerfile-lint/linting.ts";
import { check } from "./manifest-check/checking.ts";

/** Assembled at run time, so that no scanner takes them for real ones. */
const hex = (length: number) => Array.from({ length }, (_none, index) => ((index * 7 + 3) % 16).toString(16)).join("");
const tokens: readonly (readonly [kind: string, name: string, token: string])[] = [
  ["a DigitalOcean token", "A", ["dop", "v1", hex(64)].join("_")],
  ["a Vault token", "B", ["hvs", `CAESI${"Jx4kPz9Qw2Lm7Rt5".repeat(6)}`].join(".")],
  ["a Shopify token", "C", ["shpat", hex(32)].join("_")],
  ["a GitLab token", "D", makeSecrets(generator(7))["gitlab"] ?? ""],
  ["a Databricks token", "E", ["dapi", hex(32)].join("")],
];

interface Settings {
  readonly env?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly history?: readonly { readonly createdBy: string; readonly emptyLayer: boolean }[];
}

async function inImage(body: string, settings: Settings = {}): Promise<readonly string[]> {
  const checks = new SecretChecks();
  const walk = await walkImage({ layers: await layersOf([{ name: "app/.env", body }]) }, checks.collectors);
  const config = { env: [], labels: {}, history: [], cmd: [], entrypoint: [], ...settings };
  const image = { config } as unknown as OpenedImage;
  const subject = { kind: "image", name: "shop:1", digest: "sha256:0", platform: "linux/amd64" } as const;
  return checks
    .problems({ image, walk, catalog: { packages: [], owned: [] } }, subject)
    .map(({ finding }) => finding.message);
}
const inSettings = (settings: Settings) => inImage("none\n", settings);
const inHistory = (createdBy: string) => inSettings({ history: [{ createdBy, emptyLayer: true }] });

const messagesOf = (findings: readonly Finding[]) => findings.map(({ message }) => message);
const lint = (text: string) => lintFindings(text).filter(({ ruleId }) => ruleId === "SW-DF-secret-value");
const manifest = (rule: string, text: string, path = "app.yaml") =>
  check({ [path]: text }).findings.filter(({ ruleId }) => ruleId === rule);

describe.each(tokens)("%s", (kind, name, token) => {
  test("is found in a file of an image", async () => {
    expect(await inImage(`${name}=${token}\n`)).toEqual([expect.stringContaining(kind)]);
  });

  test("is found in a variable, a label and the history of an image", async () => {
    const expected = [expect.stringContaining(kind)];
    expect(await inSettings({ env: [`${name}=${token}`] })).toEqual(expected);
    expect(await inSettings({ labels: { [name]: token } })).toEqual(expected);
    expect(await inHistory(`ARG ${name}=${token}`)).toEqual(expected);
  });

  test.each([
    ["ENV", `FROM scratch\nENV ${name}=${token}\n`],
    ["ARG", `FROM scratch\nARG ${name}=${token}\n`],
    ["a RUN step", `FROM alpine\nRUN deploy --with ${token}\n`],
    ["a here-document", `FROM alpine\nCOPY <<EOF /app/.env\n${name}=${token}\nEOF\n`],
  ])("is found in %s of a Dockerfile", (_place, text) => {
    expect(lint(text).map(({ message }) => message)).toEqual([expect.stringContaining(kind)]);
  });

  test("is found in a Compose file", () => {
    const text = `services:\n  web:\n    image: web:1\n    environment:\n      ${name}: ${token}\n`;
    const [finding, ...others] = manifest("SW-COMPOSE-secret-in-env", text, "compose.yaml");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "critical", message: expect.stringContaining(kind) });
  });

  test("is found in a ConfigMap", () => {
    const text = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app\ndata:\n  ${name}: ${token}\n`;
    expect(manifest("SW-K8S-secret-in-config-map", text).map(({ message }) => message)).toEqual([
      expect.stringContaining(kind),
    ]);
  });

  test("is found in a container's environment", () => {
    const text = `apiVersion: v1\nkind: Pod\nmetadata:\n  name: app\nspec:\n  containers:\n    - name: app\n      image: app:1\n      env:\n        - name: ${name}\n          value: ${token}\n`;
    const [finding] = manifest("SW-K8S-secret-in-env", text);
    expect(finding).toMatchObject({ severity: "critical", message: expect.stringContaining(kind) });
  });

  test("never enters messages or fingerprints", () => {
    const other = `${token.slice(0, -3)}${token.endsWith("abc") ? "def" : "abc"}`;
    const texts = [token, other].map((value) => `FROM scratch\nENV ${name}=${value}\n`);
    const [first = [], second = []] = texts.map(lint);
    expect(first).toHaveLength(1);
    expect(JSON.stringify(first)).not.toContain(token);
    expect(first.map(({ fingerprint }) => fingerprint)).toEqual(second.map(({ fingerprint }) => fingerprint));
  });
});

/** The same value under a name, in every place that assigns values to names. */
const places: readonly (readonly [string, (name: string, value: string) => Promise<readonly string[]>])[] = [
  ["ENV of a Dockerfile", async (name, value) => messagesOf(lint(`FROM scratch\nENV ${name}=${value}\n`))],
  ["ARG of a Dockerfile", async (name, value) => messagesOf(lint(`FROM scratch\nARG ${name}=${value}\n`))],
  ["LABEL of a Dockerfile", async (name, value) => messagesOf(lint(`FROM scratch\nLABEL ${name}=${value}\n`))],
  ["a variable of an image", async (name, value) => inSettings({ env: [`${name}=${value}`] })],
  ["a label of an image", async (name, value) => inSettings({ labels: { [name]: value } })],
  ["ENV in the history of an image", async (name, value) => inHistory(`ENV A=1 ${name}=${value}`)],
  ["ENV in a legacy history", async (name, value) => inHistory(`/bin/sh -c #(nop)  ENV ${name}=${value}`)],
  ["LABEL in the history of an image", async (name, value) => inHistory(`LABEL ${name}="${value}"`)],
  ["ARG in the history of an image", async (name, value) => inHistory(`ARG ${name}=${value}`)],
  [
    "a build argument of a RUN step of an image",
    async (name, value) => inHistory(`RUN |2 A=1 ${name}=${value} /bin/sh -c make # buildkit`),
  ],
];
/** Manifests report every value that is set under a secret's name. */
const manifests: readonly (readonly [string, (name: string, value: string) => Promise<readonly string[]>])[] = [
  [
    "a Compose file",
    async (name, value) => {
      const text = `services:\n  web:\n    image: web:1\n    environment:\n      ${name}: "${value}"\n`;
      return messagesOf(manifest("SW-COMPOSE-secret-in-env", text, "compose.yaml"));
    },
  ],
  [
    "a container's environment",
    async (name, value) => {
      const env = `      env:\n        - name: ${name}\n          value: "${value}"\n`;
      const text = `apiVersion: v1\nkind: Pod\nmetadata:\n  name: app\nspec:\n  containers:\n    - name: app\n      image: app:1\n${env}`;
      return messagesOf(manifest("SW-K8S-secret-in-env", text));
    },
  ],
];
const random = "q8Zt3LmVx2Rk9WbN4Yc7";
const aws = `${"wJ4lrX9tnFuM7K2d".repeat(2)}bPxRf1CY`;

describe.each([...places, ...manifests])("%s", (_place, find) => {
  test.each([
    ["MASTER_KEY", random],
    ["SIGNING_KEY", random],
    ["REGISTRY_AUTH", random],
    ["DB_PASSWORD", random],
    ["AWS_SECRET_ACCESS_KEY", aws],
  ])("holds a secret under %s", async (name, value) => {
    const messages = await find(name, value);
    expect(messages).toHaveLength(1);
    expect(messages.join("")).not.toContain(value);
  });

  test.each([
    ["BUILD_ID", random],
    ["KEYBOARD", random],
    ["MASTER_KEY", ["$", "{MASTER_KEY_FROM_OUTSIDE_1}"].join("")],
    ["MASTER_KEY_FILE", "/run/secrets/master_key_2"],
  ])("holds none in %s=%s", async (name, value) => {
    expect(await find(name, value)).toEqual([]);
  });
});

describe.each(places)("%s", (_place, find) => {
  test.each([
    ["GPG_KEY", "A4B46C9F12345678A4B46C9F12345678A4B46C9F"],
    ["TOKEN_HELPER_SHA256", hex(64)],
    ["PRIVATE_KEY_VERSION", random],
    ["HTTP_AUTH", "basic-for-everyone"],
    ["PROXY_AUTH", "kerberos,negotiate"],
  ])("holds none in %s=%s", async (name, value) => {
    expect(await find(name, value)).toEqual([]);
  });

  test("holds npm's login under npm's name alone", async () => {
    expect(await find("NPM_CONFIG__AUTH", random)).toEqual([expect.stringContaining("an npm registry login")]);
    expect(await find("npm_config__auth", random)).toEqual([expect.stringContaining("an npm registry login")]);
    expect(await find("REGISTRY_AUTH", random)).toEqual([expect.stringContaining("a random value under")]);
  });
});
