import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actionSpecs } from "../../../actions/action-specs.ts";
import { choice, flag, list, loadConfig, resolveInputs, text } from "../../../shared/config/index.ts";
import { parseConfig } from "../../../shared/config/parse.ts";
import { InvalidError } from "../../../shared/errors/index.ts";

async function problem(yaml: string): Promise<string> {
  const error: unknown = await parseConfig(yaml, ".seaworthy.yaml", actionSpecs).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InvalidError);
  return error instanceof Error ? error.message : "";
}

describe(".seaworthy.yaml", () => {
  test("gives inputs as texts and structured keys as values", async () => {
    const yaml = `version: 1
dockerfile-lint:
  files: [a/Dockerfile, b/Dockerfile]
  allow-empty: true
gate:
  fail-on: critical
  waivers:
    - { id: CVE-2024-1, severity: high, reason: not reachable here, owner: team, created: 2026-01-01, expires: 2026-12-31 }
`;
    const sections = await parseConfig(yaml, ".seaworthy.yaml", actionSpecs);
    expect(sections.get("dockerfile-lint")?.inputs).toEqual({
      files: "a/Dockerfile\nb/Dockerfile",
      "allow-empty": "true",
    });
    expect(sections.get("gate")?.inputs).toEqual({ "fail-on": "critical" });
    expect(sections.get("gate")?.values["waivers"]).toMatchObject([{ id: "CVE-2024-1", expires: "2026-12-31" }]);
  });

  test.each([
    [
      "an unknown section",
      "dockerfile-lnt:\n  files: []\n",
      '.seaworthy.yaml:1:1 unknown key "dockerfile-lnt"; did you mean "dockerfile-lint"?',
    ],
    [
      "an unknown key",
      "gate:\n  fail-onn: high\n",
      '.seaworthy.yaml:2:3 unknown key "fail-onn"; did you mean "fail-on"?',
    ],
    [
      "an unknown key in a list",
      "gate:\n  waivers:\n    - id: CVE-1\n      expire: 2026-01-01\n",
      '.seaworthy.yaml:4:7 unknown key "expire"; did you mean "expires"?',
    ],
    [
      "a wrong value",
      "gate:\n  fail-on: hihg\n",
      '.seaworthy.yaml:2:3 gate.fail-on: "hihg" is not allowed; did you mean "high"?',
    ],
    ["a wrong type", "dockerfile-lint:\n  files: Dockerfile\n", ".seaworthy.yaml:2:3 dockerfile-lint.files"],
    [
      "a date that is none",
      "gate:\n  waivers:\n    - { id: CVE-1, severity: low, reason: a long reason, owner: x, created: 2026-01-01, expires: soon }\n",
      ".seaworthy.yaml:3:",
    ],
    ["a duplicate key", "gate:\n  fail-on: low\ngate:\n  fail-on: none\n", ".seaworthy.yaml:3:1"],
    ["broken YAML", "gate: [\n", ".seaworthy.yaml:"],
    ["another layout", "version: 2\n", ".seaworthy.yaml:1:1"],
    ["a list", "- a\n", ".seaworthy.yaml:1:1"],
  ])("with %s is refused with line and column", async (_name, yaml, expected) => {
    expect(await problem(yaml)).toContain(expected);
  });

  test("with an alias bomb is refused", async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) =>
        `x${level}: &x${level} [${
          level === 0
            ? "a"
            : Array(9)
                .fill(`*x${level - 1}`)
                .join(",")
        }]`,
    );
    await expect(parseConfig(levels.join("\n"), "bomb.yaml", actionSpecs)).rejects.toBeInstanceOf(InvalidError);
  });

  test("that is empty says nothing", async () => {
    expect((await parseConfig("", ".seaworthy.yaml", actionSpecs)).get("gate")).toEqual({ inputs: {}, values: {} });
  });

  test("never gives anything but a section or an InvalidError", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (yaml) => {
        await parseConfig(yaml, "f", actionSpecs).catch((error: unknown) => expect(error).toBeInstanceOf(InvalidError));
      }),
    );
  });
});

describe("loadConfig", () => {
  test("takes an absent default for nothing, and an absent given file for an error", async () => {
    const root = await mkdtemp(join(tmpdir(), "seaworthy-config-"));
    try {
      expect((await loadConfig(root, undefined, actionSpecs)).section("gate")).toEqual({ inputs: {}, values: {} });
      await expect(loadConfig(root, "other.yaml", actionSpecs)).rejects.toThrow(/other\.yaml: does not exist/u);
      await writeFile(join(root, ".seaworthy.yaml"), Buffer.from([0x61, 0xff, 0xfe]));
      await expect(loadConfig(root, undefined, actionSpecs)).rejects.toThrow(/not UTF-8/u);
    } finally {
      await rm(root, { recursive: true });
    }
  });
});

describe("resolveInputs", () => {
  const specs = {
    name: text({ description: "x." }),
    mode: choice({ description: "x.", values: ["a", "b"], default: "a" }),
    files: list({ description: "x." }),
    deep: flag({ description: "x." }),
  };
  const section = { inputs: { mode: "b", files: "one" }, values: {} };

  test("takes the call before the file before the default", () => {
    const given: Record<string, string> = { files: "x, y\nz" };
    expect(resolveInputs(specs, (name) => given[name], section)).toEqual({
      name: undefined,
      mode: "b",
      files: ["x", "y", "z"],
      deep: false,
    });
  });

  test.each([
    ["mode", "c", /Allowed: a, b/u],
    ["deep", "yes", /Allowed: true, false/u],
  ])("refuses a wrong value of %s and names the allowed ones", (name, value, message) => {
    expect(() => resolveInputs(specs, (key) => (key === name ? value : undefined), section)).toThrow(message);
  });
});
