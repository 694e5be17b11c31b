import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actionSpecs } from "../../../actions/action-specs.ts";
import { spec as gateSpec } from "../../../actions/gate/inputs.ts";
import { run as runGate } from "../../../actions/gate/run.ts";
import type { Verdict } from "../../../actions/gate/verdict/verdict.ts";
import { spec as suiteSpec } from "../../../actions/suite/inputs.ts";
import { run as runSuite } from "../../../actions/suite/pipeline.ts";
import { loadConfig, resolveInputs } from "../../../shared/config/index.ts";
import { command } from "../../harness/command.ts";
import { mergedRepository, pullRequestHost, quietHost } from "../../harness/pull-request.ts";

const now = new Date("2026-11-24T12:00:00Z");
/** The threshold is the suite's, what is required the gate's. */
const config = `check:
  fail-on: none
gate:
  require: [dockerfile-lint, manifest-check, image-scan, "trivy@image"]
`;
const pod = "apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: a }] }\n";
let root = "";
let merge = "";

/** The suite, or the gate alone on what the suite left, with or without a base. */
async function verdictOf(kind: "suite" | "gate", isPullRequest: boolean): Promise<Verdict> {
  const given: Record<string, string> = { "out-dir": "out", ...(kind === "gate" ? { evidence: "out" } : {}) };
  if (kind === "gate") given["require"] = "dockerfile-lint,manifest-check";
  const host = isPullRequest ? pullRequestHost(root, { given, sha: merge }) : quietHost(root, given);
  const loaded = await loadConfig(root, undefined, actionSpecs);
  const common = { config: loaded, host, now, version: "0.1.0", settings: {} };
  if (kind === "suite") {
    const inputs = resolveInputs(suiteSpec.inputs, (name) => given[name], loaded.section("check"));
    await runSuite({ ...common, inputs });
    return JSON.parse(await readFile(join(root, "out/verdict.json"), "utf8")) as Verdict;
  }
  const inputs = resolveInputs(gateSpec.inputs, (name) => given[name], loaded.section("gate"));
  const { document = "" } = await runGate({ ...common, inputs: { ...inputs, format: "json" } });
  return JSON.parse(document) as Verdict;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-suite-gate-"));
  const files = { ".seaworthy.yaml": config, Dockerfile: "FROM a\nWORKDIR a\n", "pod.yaml": pod };
  merge = await mergedRepository(root, files, { "notes.txt": "new\n" });
});
afterAll(() => rm(root, { recursive: true }));

describe.each([
  ["outside pull requests", false],
  ["on a pull request", true],
])("%s", (_name, isPullRequest) => {
  test("the suite requires what examines source, where there is no image", async () => {
    const verdict = await verdictOf("suite", isPullRequest);
    expect(verdict.asked).toMatchObject({ require: ["dockerfile-lint", "manifest-check"], failOn: "none" });
  });

  test("a gate that stands alone does not go by the section of the suite", async () => {
    const verdict = await verdictOf("gate", isPullRequest);
    expect(verdict.asked).toMatchObject({ require: ["dockerfile-lint", "manifest-check"], failOn: "high" });
  });
});

test("a policy that cannot be judged by is said before anything is examined", async () => {
  const directory = await mkdtemp(join(tmpdir(), "seaworthy-suite-policy-"));
  await writeFile(join(directory, "Dockerfile"), "FROM a\nWORKDIR a\n");
  const key = "attestors: [{ key: '-----BEGIN PUBLIC KEY-----' }]";
  await writeFile(join(directory, ".seaworthy.yaml"), `gate: { preset: strict, ${key} }\n`);
  const { exitCode, stderr } = await command(directory, "check", "--out-dir", "out");
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("set `unsigned: this-job`")]);
  expect(await readdir(directory)).not.toContain("out");
  await writeFile(join(directory, ".seaworthy.yaml"), `gate: { preset: strict, unsigned: this-job, ${key} }\n`);
  expect((await command(directory, "check", "--out-dir", "out")).exitCode).not.toBe(2);
  await rm(directory, { recursive: true });
});
