import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Finding } from "../../../shared/findings/index.ts";
import { lintFinding, packageFinding } from "../../harness/samples.ts";
import { advisoryWith } from "./fixtures.ts";
import { gate, leave } from "./what-if/runs.ts";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-replay-"));
});
afterAll(() => rm(root, { recursive: true }));

const waiver =
  "{ id: CVE-2021-44906, severity: critical, reason: nobody calls it so, owner: shop, created: 2026-11-10, expires: 2026-12-01, fix: known }";
const policies: Readonly<Record<string, string>> = {
  none: "gate: {}\n",
  recommended: "gate: { preset: recommended }\n",
  strict: "gate: { preset: strict, unsigned: this-job }\n",
  audit: "gate: { preset: audit }\n",
  waived: `gate: { waivers: [${waiver}] }\n`,
  packages:
    'gate: { rules: { packages: { blocked: ["pkg:npm/minimist"] }, licenses: { blocked: [MIT], unknown: deny } } }\n',
  expressions: "gate: { rules: { expressions: [{ id: a, deny-if: finding.inBase || finding.isNew, message: no }] } }\n",
  dated: "gate: { rules: { end-of-life: { from: 2027-01-01 }, evidence-age: { record-hours: 1, data-hours: 1 } } }\n",
  bases: "gate: { rules: { base-images: { allowed: [node] } } }\n",
};
const scans: Readonly<Record<string, readonly Finding[] | undefined>> = {
  nothing: [],
  "a vulnerability": [advisoryWith({ published: "2026-11-20T00:00:00Z" })],
  "several of all severities": (["critical", "high", "medium", "low"] as const).map((severity, index) =>
    packageFinding(`CVE-2026-${index}`, severity),
  ),
  "no scan": undefined,
};

describe.each(Object.entries(policies))("by the policy %s", (name, policy) => {
  test.each(Object.entries(scans))("the verdict on %s is replayed to the byte, months later", async (what, scan) => {
    const directory = `${name} ${what}`.replaceAll(" ", "-");
    const lint = [lintFinding("DL3002", "high", 3), lintFinding("DL3008", "low", 4)];
    await leave(root, { at: "2026-11-24T10:00:00Z", directory, lint, ...(scan === undefined ? {} : { scan }), policy });
    const file = join(directory, "verdict.json");
    const given = { evidence: directory, config: "then.yaml", replay: file, format: "json" };
    const { document, verdict } = await gate(root, given, new Date("2027-06-01T00:00:00Z"));
    expect(verdict).toContain("byte for byte");
    expect(document).toBe(await readFile(join(root, file), "utf8"));
  });
});

test("a verdict of version 1 is replayed to the byte", async () => {
  const directory = "version-1";
  const scan = [packageFinding("CVE-2026-1", "high")];
  await leave(root, { at: "2026-11-24T10:00:00Z", directory, lint: [], scan, policy: "gate: {}\n" });
  const file = join(root, directory, "verdict.json");
  const current = await readFile(file, "utf8");
  const old = current.replace('"schema": 2', '"schema": 1').replaceAll('"remediation":', '"flipsIf":');
  expect(old).not.toBe(current);
  await writeFile(join(root, "version-1.json"), old);
  const given = { evidence: directory, config: "then.yaml", replay: "version-1.json", format: "json" };
  const { document, verdict } = await gate(root, given, new Date("2027-06-01T00:00:00Z"));
  expect(verdict).toContain("byte for byte");
  expect(document).toBe(current);
});

describe("a verdict that was edited is not replayed", () => {
  const directory = "edited";
  const replayed = async (text: string, given: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    await writeFile(join(root, "edited.json"), text);
    const call = { evidence: directory, config: "then.yaml", replay: "edited.json", format: "json", ...given };
    return gate(root, call, new Date("2027-06-01T00:00:00Z"));
  };
  let written = "";

  beforeAll(async () => {
    const scan = [packageFinding("CVE-2026-1", "high")];
    await leave(root, { at: "2026-11-24T10:00:00Z", directory, lint: [], scan, policy: policies["waived"] ?? "" });
    written = await readFile(join(root, directory, "verdict.json"), "utf8");
  });

  test("and is as it was written", async () => {
    expect(await replayed(written)).toMatchObject({ outcome: "findings" });
  });

  test.each<[string, (text: string) => string, string]>([
    ["in its decision", (text) => text.replace('"decision": "deny"', '"decision": "pass"'), "REPLAY_DIFFERS"],
    [
      "in the decision of a rule",
      (text) => text.replace(/("rule": "severity",\s+"decision": )"deny"/u, '$1"pass"'),
      "REPLAY_DIFFERS",
    ],
    ["by a second decision", (text) => text.replace("{", '{"decision": "pass",'), "REPLAY_DIFFERS"],
    ["in its form", (text) => text.trimEnd(), "REPLAY_DIFFERS"],
    [
      "in its moment, to one before its evidence",
      (text) => text.replace("2026-11-24T10", "2026-11-24T08"),
      "REPLAY_DIFFERS",
    ],
    ["in its image", (text) => text.replaceAll("77aa77aa", "77aa77ab"), "REPLAY_DIFFERS"],
    ["in its threshold", (text) => text.replace('"failOn": "high"', '"failOn": "none"'), "REPLAY_DIFFERS"],
    ["in what it required", (text) => text.replace(/("require": \[[^\]]*?)\s*"image-scan",/u, "$1"), "REPLAY_DIFFERS"],
    ["in its number of blocking findings", (text) => text.replace('"blocking": 1', '"blocking": 0'), "REPLAY_DIFFERS"],
    [
      "in the digest of its policy",
      (text) => text.replace(/("policy": \{[^}]*"sha256:)\w{64}/u, `$1${"0".repeat(64)}`),
      "REPLAY_DIFFERS",
    ],
    [
      "in the digest of its evidence",
      (text) => text.replace(/("evidence": \[[\s\S]*?"sha256": "sha256:)\w{64}/u, `$1${"0".repeat(64)}`),
      "REPLAY_DIFFERS",
    ],
    ["by an unknown key", (text) => text.replace("{", '{"more": 1,'), "VERDICT_UNREADABLE"],
    ["in its version", (text) => text.replace('"schema": 2', '"schema": 3'), "VERDICT_UNREADABLE"],
    ["by being cut off", (text) => text.slice(0, 400), "VERDICT_UNREADABLE"],
  ])("%s", async (_name, edit, code) => {
    const changed = edit(written);
    expect(changed).not.toBe(written);
    await expect(replayed(changed)).rejects.toMatchObject({ code });
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["with another day", { at: "2028-01-01" }, "INPUT_CONFLICT"],
    ["with another policy's file", { "what-if": "then.yaml" }, "INPUT_CONFLICT"],
    ["with another policy", { config: "other.yaml" }, "REPLAY_DIFFERS"],
  ])("nor one that is asked about %s", async (_name, given, code) => {
    await writeFile(join(root, "other.yaml"), policies["audit"] ?? "");
    await expect(replayed(written, given)).rejects.toMatchObject({ code });
  });
});
