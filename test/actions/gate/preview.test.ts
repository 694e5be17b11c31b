import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actionSpecs } from "../../../actions/action-specs.ts";
import { spec } from "../../../actions/gate/inputs.ts";
import { run } from "../../../actions/gate/run.ts";
import type { Verdict } from "../../../actions/gate/verdict/verdict.ts";
import { terminalHost } from "../../../shared/ci/terminal/host.ts";
import { loadConfig, resolveInputs } from "../../../shared/config/index.ts";
import { type RunResult, writeResults } from "../../../shared/runner/index.ts";
import { imageDigest, lintFinding, packageFinding, sampleReport } from "../../harness/samples.ts";
import { advisoryWith, dockerfile, image, source } from "./fixtures.ts";

let root = "";
const now = new Date("2026-11-24T12:00:00Z");
const policy = `gate:
  require: [dockerfile-lint, image-scan]
  rules:
    severities: { critical: sla, high: deny, medium: warn }
    sla: { critical: 14 }
    expressions: [{ id: no-base, deny-if: finding.inBase, message: no }]
  waivers:
    - { id: DL3002, severity: high, reason: this image needs root, owner: shop, created: 2026-11-01, expires: 2026-12-01 }
`;

/** `seaworthy gate out` with the given options. */
async function gate(given: Readonly<Record<string, string>> = {}, at = now): Promise<RunResult> {
  const sink = Object.assign(new PassThrough().resume(), { isTTY: false });
  const streams = { stdout: sink, stderr: sink } as unknown as Pick<
    Parameters<typeof terminalHost>[0],
    "stdout" | "stderr"
  >;
  const all: Readonly<Record<string, string>> = { evidence: "out", digest: imageDigest, format: "json", ...given };
  const host = terminalHost({ root, inputs: all, ...streams, env: {} });
  const config = await loadConfig(root, undefined, actionSpecs);
  const section = config.section("gate");
  const inputs = resolveInputs(spec.inputs, (name) => all[name], section);
  return run({ inputs, settings: section.values, config, host, now: at, version: "0.1.0" });
}

function payload({ examined }: RunResult, name: string): string {
  const found = examined.flatMap(({ payloads = [] }) => payloads).find((one) => "name" in one && one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.text;
}

const verdictIn = (result: RunResult): Verdict => JSON.parse(result.document ?? "") as Verdict;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-preview-"));
  await writeFile(join(root, ".seaworthy.yaml"), policy);
  const sink = Object.assign(new PassThrough().resume(), { isTTY: false });
  const streams = { stdout: sink, stderr: sink } as unknown as Pick<
    Parameters<typeof terminalHost>[0],
    "stdout" | "stderr"
  >;
  const host = terminalHost({ root, inputs: {}, ...streams, env: {} });
  const scan = [advisoryWith({ published: "2026-11-20T00:00:00Z" }), packageFinding("CVE-1", "medium")];
  const reports = [
    sampleReport([lintFinding("DL3002", "high", 3)], { action: "dockerfile-lint", subject: source }),
    sampleReport(scan, { action: "image-scan", subject: image }),
  ];
  await writeResults(
    "out",
    reports.map((report) => ({ report, dockerfiles: [dockerfile] })),
    { inputs: {}, settings: {}, host, now, version: "0.1.0" },
  );
  await writeFile(join(root, "verdict.json"), payload(await gate(), "verdict.json"));
});
afterAll(() => rm(root, { recursive: true }));

describe("replay", () => {
  test("is the same, byte for byte, on a later day", async () => {
    const result = await gate({ replay: "verdict.json" }, new Date("2027-06-01T00:00:00Z"));
    expect(result.document).toBe(await readFile(join(root, "verdict.json"), "utf8"));
    expect(result).toMatchObject({ outcome: "pass", examined: [] });
    expect(result.verdict).toContain(". This is not a verdict of today");
  });

  test.each<[string, (text: string) => string, RegExp]>([
    ["was edited", (text) => text.replace('"decision": "warn"', '"decision": "pass"'), /rules differs/u],
    ["was written by hand", (text) => JSON.stringify(JSON.parse(text)), /written differently/u],
    ["is of another policy", (text) => text.replace(/("policy": \{[^}]*sha256:)../u, "$1ff"), /policy differs/u],
    ["is cut off", (text) => text.slice(0, 400), /readable verdict/u],
    ["is of another layout", (text) => text.replace('"schema": 2', '"schema": 99'), /readable verdict/u],
  ])("of a verdict that %s is refused", async (_name, change, message) => {
    const text = await readFile(join(root, "verdict.json"), "utf8");
    await writeFile(join(root, "changed.json"), change(text));
    await expect(gate({ replay: "changed.json" })).rejects.toThrow(message);
  });

  test("over other evidence is refused", async () => {
    const path = join(root, "out/image-scan.shop__ci.linux--amd64.sarif");
    const before = await readFile(path, "utf8");
    await appendFile(path, " ");
    await expect(gate({ replay: "verdict.json" })).rejects.toThrow(/differs/u);
    await writeFile(path, before);
  });

  test("does not see what later steps left", async () => {
    const host = terminalHost({ root, inputs: {}, stdout: process.stdout, stderr: process.stderr, env: {} });
    const report = sampleReport([], { action: "sign-image", subject: image, rules: [] });
    const later = { inputs: {}, settings: {}, host, now: new Date("2026-11-24T12:00:01Z"), version: "0.1.0" };
    const { sarif, evidence } = await writeResults("out", [{ report }], later);
    expect((await gate({ replay: "verdict.json" })).outcome).toBe("pass");
    for (const file of [...sarif, ...evidence]) await rm(join(root, file));
  });

  test("goes with no other day", async () => {
    await expect(gate({ replay: "verdict.json", at: "2027-01-01" })).rejects.toThrow(/neither/u);
  });
});

describe("a day to come", () => {
  test("shows what will fail by then", async () => {
    const today = verdictIn(await gate());
    expect(today.rules.find(({ rule }) => rule === "sla")?.upcoming).toMatchObject([{ on: "2026-12-04" }]);
    expect((await gate({ at: "2026-12-03" })).outcome).toBe("findings");
    const waived = verdictIn(await gate({ at: "2026-12-01" }));
    expect([waived.decision, waived.now]).toEqual(["pass", "2026-12-01T00:00:00.000Z"]);
    const later = await gate({ at: "2026-12-04" });
    expect(verdictIn(later).rules.find(({ rule }) => rule === "sla")?.decision).toBe("deny");
    expect(later.examined).toEqual([]);
  });

  test.each(["2026-11-24", "2020-01-01", "2026-13-01", "2027-02-30", "tomorrow", "2027-01-01T00:00:00Z"])(
    "is not %s",
    async (at) => {
      await expect(gate({ at })).rejects.toMatchObject({ kind: "invalid" });
    },
  );
});

describe("another policy", () => {
  test("says what it would decide, and what the present one does", async () => {
    await writeFile(join(root, "strict.yaml"), "preset: strict\nunsigned: this-job\n");
    const result = await gate({ "what-if": "strict.yaml" });
    expect(result).toMatchObject({ outcome: "findings", examined: [] });
    expect(result.verdict).toContain("verdict by strict.yaml; the current policy decides pass");
  });

  test("in a file of its own takes the section's place, and not next to it", async () => {
    await writeFile(join(root, "own.yaml"), "rules: {}\n");
    await expect(gate({ policy: "own.yaml" })).rejects.toThrow(/the section gate has "rules" too/u);
    await expect(gate({ policy: "nowhere.yaml", config: "own.yaml" })).rejects.toMatchObject({ kind: "invalid" });
  });
});

describe("what a gate writes", () => {
  test("is a verdict as its schema has it", async () => {
    const ajv = addFormats.default(new Ajv({ strict: true, allowUnionTypes: true }));
    const schema = JSON.parse(await readFile(new URL("../../../schemas/verdict.schema.json", import.meta.url), "utf8"));
    const validate = ajv.compile(schema);
    for (const result of [await gate(), await gate({ "fail-on": "info", "what-if": "strict.yaml" })]) {
      expect(validate(verdictIn(result)), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(validate({ ...verdictIn(await gate()), trusted: true })).toBe(false);
  });

  test("are statements about the digest, on a pass and on a denial", async () => {
    const passed = await gate();
    const denied = await gate({}, new Date("2027-01-01T00:00:00Z"));
    const summary = JSON.parse(payload(passed, "verdict.vsa.json")) as Record<string, unknown>;
    expect(summary).toMatchObject({
      _type: "https://in-toto.io/Statement/v1",
      subject: [{ digest: { sha256: imageDigest.slice(7) } }],
      predicateType: "https://slsa.dev/verification_summary/v1",
      predicate: {
        verifier: { id: "urn:seaworthy:gate" },
        timeVerified: "2026-11-24T12:00:00.000Z",
        resourceUri: "urn:seaworthy:image:shop",
        verificationResult: "PASSED",
        inputAttestations: [
          { uri: "file:dockerfile-lint.evidence.json" },
          { uri: "file:image-scan.shop__ci.linux--amd64.evidence.json" },
        ],
      },
    });
    expect(JSON.parse(payload(denied, "verdict.vsa.json"))).toMatchObject({
      predicate: { verificationResult: "FAILED", verifiedLevels: ["FAILED"] },
    });
    expect(JSON.parse(payload(passed, "verdict.svr.json"))).toMatchObject({
      predicateType: "https://in-toto.io/attestation/svr/v0.2",
      predicate: { properties: ["SEAWORTHY_DOCKERFILE_LINT", "SEAWORTHY_IMAGE_SCAN", "SEAWORTHY_GATE"] },
    });
    expect(JSON.parse(payload(denied, "verdict.svr.json"))).toMatchObject({ predicate: { properties: [] } });
  });
});
