import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { decide } from "../../../actions/gate/decide.ts";
import { loadEvidence } from "../../../actions/gate/evidence/load.ts";
import { nothingAttested } from "../../../actions/gate/model.ts";
import type { Verdict } from "../../../actions/gate/verdict/verdict.ts";
import { terminalHost } from "../../../shared/ci/terminal/host.ts";
import { findRun } from "../../../shared/evidence/index.ts";
import { writeResults } from "../../../shared/runner/index.ts";
import { lintFinding, sampleReport } from "../../harness/samples.ts";
import { critical, dockerfile, image, now, policyWith, question, source } from "./fixtures.ts";

const run = { host: "terminal" } as const;
const sbom = JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components: [] });
const scanRecord = "image-scan.shop__ci.linux--amd64.evidence.json";
const scanSarif = "image-scan.shop__ci.linux--amd64.sarif";
const sbomRecord = "sbom-generate.shop__ci.linux--amd64.evidence.json";
let whole = "";
let directory = "";

beforeAll(async () => {
  whole = await mkdtemp(join(tmpdir(), "seaworthy-whole-"));
  const sink = Object.assign(new PassThrough().resume(), { isTTY: false });
  const streams = { stdout: sink, stderr: sink } as unknown as Pick<
    Parameters<typeof terminalHost>[0],
    "stdout" | "stderr"
  >;
  const host = terminalHost({ root: whole, inputs: {}, ...streams, env: {} });
  const common = { inputs: {}, settings: {}, host, now, version: "0.1.0" };
  const lint = sampleReport([lintFinding("DL3002", "low", 3)], { action: "dockerfile-lint", subject: source });
  const scan = sampleReport([{ ...critical, severity: "medium" }], { action: "image-scan", subject: image });
  const bill = sampleReport([], { action: "sbom-generate", subject: image, rules: [] });
  const payload = {
    role: "sbom",
    name: "shop.cdx.json",
    mediaType: "application/vnd.cyclonedx+json",
    text: sbom,
  } as const;
  await writeResults(
    ".",
    [
      { report: lint, dockerfiles: [dockerfile] },
      { report: scan, dockerfiles: [dockerfile] },
      { report: bill, sarif: false, payloads: [payload] },
    ],
    common,
  );
});
afterAll(() => rm(whole, { recursive: true }));
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "seaworthy-tampered-"));
  await cp(whole, directory, { recursive: true });
});
afterEach(() => rm(directory, { recursive: true }));

async function verdict(): Promise<Verdict> {
  const evidence = await loadEvidence({ root: directory, directory: ".", reports: [] }, nothingAttested, {
    sboms: true,
  });
  return decide(policyWith(), evidence, { ...question, run: await findRun(directory, run, now) }).verdict;
}

async function edit(name: string, change: (text: string) => string): Promise<void> {
  const path = join(directory, name);
  const before = await readFile(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
}

describe("evidence that was tampered with between steps", () => {
  test("passes while nobody touches it", async () => {
    expect((await verdict()).decision).toBe("pass");
  });

  test.each<[string, () => Promise<void>, readonly string[]]>([
    [
      "edited findings",
      () => edit(scanSarif, (text) => text.replaceAll("medium", "low")),
      [scanRecord, "changed-file"],
    ],
    [
      "findings taken out",
      () => edit(scanSarif, (text) => text.replace(/"results": \[[\s\S]*?\n {6}\]/u, '"results": []')),
      [scanRecord, "changed-file"],
    ],
    ["a swapped SBOM", () => edit("shop.cdx.json", (text) => text.replace("[]", "[ ]")), [sbomRecord, "changed-file"]],
    [
      "an edited SARIF whose digest was corrected in the record",
      async () => {
        const { createHash } = await import("node:crypto");
        await edit(scanSarif, (text) =>
          text.replace('"text": "CVE-2021-44906 in minimist', '"text": "CVE-2021-44907 in minimist'),
        );
        const digest = createHash("sha256")
          .update(await readFile(join(directory, scanSarif)))
          .digest("hex");
        await edit(scanRecord, (text) => text.replace(/("sha256": "sha256:)[0-9a-f]{64}/u, `$1${digest}`));
      },
      [scanRecord, "inconsistent"],
    ],
    [
      "a record of another digest",
      () => edit(scanRecord, (text) => text.replace(/77aa(?:77aa)+/u, "1".repeat(64))),
      [scanRecord, "inconsistent"],
    ],
    [
      "a record of 1970",
      () => edit(scanRecord, (text) => text.replace(/"createdAt": "\d{4}/u, '"createdAt": "1970')),
      [scanRecord, "older than this run"],
    ],
    [
      "a record of another run",
      () => edit(scanRecord, (text) => text.replace('"host": "terminal"', '"host": "github"')),
      [scanRecord, "another run"],
    ],
    [
      "a record that calls itself complete",
      () => edit(scanRecord, (text) => text.replace('"complete": true', '"complete": false')),
      [scanRecord, "inconsistent"],
    ],
    [
      "a record that was taken away",
      () => rm(join(directory, sbomRecord)),
      ["there is no usable evidence of sbom-generate"],
    ],
    ["a SARIF that was taken away", () => rm(join(directory, scanSarif)), [scanRecord, "missing-file"]],
    ["a record that was cut off", () => edit(scanRecord, (text) => text.slice(0, 300)), [scanRecord, "malformed"]],
  ])("is not passed, and named: %s", async (_name, tamper, reasons) => {
    await tamper();
    const { decision, rules } = await verdict();
    expect(decision).toBe("undecided");
    const said = rules[0]?.because.map(({ what }) => what).join("\n") ?? "";
    for (const reason of reasons) expect(said).toContain(reason);
    expect(said).not.toContain(directory);
  });
});
