import { describe, expect, test } from "vitest";
import { SecretChecks } from "../../actions/image-scan/secrets/index.ts";
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

async function inImage(body: string): Promise<readonly string[]> {
  const checks = new SecretChecks();
  const walk = await walkImage({ layers: await layersOf([{ name: "app/.env", body }]) }, checks.collectors);
  const config = { env: [], labels: {}, history: [], cmd: [], entrypoint: [] };
  const image = { config } as unknown as OpenedImage;
  const subject = { kind: "image", name: "shop:1", digest: "sha256:0", platform: "linux/amd64" } as const;
  return checks
    .problems({ image, walk, catalog: { packages: [], owned: [] } }, subject)
    .map(({ finding }) => finding.message);
}

const lint = (text: string) => lintFindings(text).filter(({ ruleId }) => ruleId === "SW-DF-secret-value");
const manifest = (rule: string, text: string, path = "app.yaml") =>
  check({ [path]: text }).findings.filter(({ ruleId }) => ruleId === rule);

describe.each(tokens)("%s", (kind, name, token) => {
  test("is found in a file of an image", async () => {
    expect(await inImage(`${name}=${token}\n`)).toEqual([expect.stringContaining(kind)]);
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
