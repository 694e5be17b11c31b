import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isFromRun, readEvidenceDirectory, writeEvidence } from "../../../shared/evidence/index.ts";
import { serializeSarif, toSarif } from "../../../shared/sarif/index.ts";
import { packageFinding, sampleReport } from "../../harness/samples.ts";

const report = sampleReport([packageFinding("CVE-2021-44906", "critical")]);
const facts = {
  action: report.action,
  engine: { name: "seaworthy", version: "0.1.0" },
  subject: report.subject,
  run: { host: "github", runId: "1", runAttempt: "1", job: "build" },
  createdAt: "2026-11-24T10:00:00.000Z",
  configuration: `sha256:${"0".repeat(64)}`,
  coverage: { examined: report.coverage.examined, gaps: [] },
  complete: true,
} as const;
let directory = "";

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "seaworthy-evidence-"));
  await writeEvidence(directory, "image-scan", { ...facts, coverage: { ...facts.coverage, gaps: [] } }, [
    {
      role: "sarif",
      name: "image-scan.sarif",
      mediaType: "application/sarif+json",
      text: serializeSarif(toSarif(report, { version: "0.1.0" })),
    },
  ]);
});
afterEach(() => rm(directory, { recursive: true }));

async function problemCode(): Promise<string | undefined> {
  const { evidence, problems } = await readEvidenceDirectory(directory);
  expect(evidence).toEqual([]);
  return problems[0]?.code;
}

async function editRecord(change: (record: Record<string, unknown>) => void): Promise<void> {
  const file = join(directory, "image-scan.evidence.json");
  const record = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  change(record);
  await writeFile(file, JSON.stringify(record));
}

describe("evidence", () => {
  test("reads back with its report", async () => {
    const { evidence, problems } = await readEvidenceDirectory(directory);
    expect(problems).toEqual([]);
    expect(evidence[0]?.report).toEqual(report);
    expect(evidence[0]?.record.files[0]?.sha256).toMatch(/^sha256:[0-9a-f]{64}$/u);
  });

  test("with a changed file is refused", async () => {
    await appendFile(join(directory, "image-scan.sarif"), " ");
    expect(await problemCode()).toBe("changed-file");
  });

  test("with a missing file is refused", async () => {
    await rm(join(directory, "image-scan.sarif"));
    expect(await problemCode()).toBe("missing-file");
  });

  test.each([0, 1, 200, 500])("cut off after %i bytes is refused", async (size) => {
    await truncate(join(directory, "image-scan.evidence.json"), size);
    expect(await problemCode()).toBe("malformed");
  });

  test.each([
    ["an unknown key", (record: Record<string, unknown>) => Object.assign(record, { trusted: true })],
    ["another layout", (record: Record<string, unknown>) => Object.assign(record, { schema: 3 })],
    ["no files", (record: Record<string, unknown>) => Object.assign(record, { files: [] })],
    [
      "a path that leaves the directory",
      (record: Record<string, unknown>) =>
        Object.assign((record["files"] as object[])[0] ?? {}, { name: "../../etc/passwd" }),
    ],
  ])("with %s is refused", async (_name, change) => {
    await editRecord(change);
    expect(await problemCode()).toBe("malformed");
  });

  test.each([
    [
      "another subject",
      { subject: { kind: "image", name: "shop:ci", digest: `sha256:${"1".repeat(64)}`, platform: "linux/amd64" } },
    ],
    ["another action", { action: "sbom-generate" }],
    ["other coverage", { coverage: { examined: { packages: 99 }, gaps: [] } }],
    ["a false word on completeness", { complete: false }],
  ])("that claims %s than its SARIF is refused", async (_name, change) => {
    await editRecord((record) => Object.assign(record, change));
    expect(await problemCode()).toBe("inconsistent");
  });

  test("of another run, attempt or job is told apart", async () => {
    const [item] = (await readEvidenceDirectory(directory)).evidence;
    if (item === undefined) throw new Error("no evidence");
    expect(isFromRun(item.record, facts.run)).toBe(true);
    expect(isFromRun(item.record, { ...facts.run, runAttempt: "2" })).toBe(false);
    expect(isFromRun(item.record, { ...facts.run, job: "other" })).toBe(false);
    expect(isFromRun(item.record, { host: "terminal" })).toBe(false);
  });

  test("in a directory that is not there is an error with advice", async () => {
    await expect(readEvidenceDirectory(join(directory, "nowhere"))).rejects.toThrow(/out-dir/u);
  });
});
