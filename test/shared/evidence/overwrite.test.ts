import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type EvidenceFacts, writeEvidence } from "../../../shared/evidence/index.ts";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "seaworthy-overwrite-"));
});
afterEach(() => rm(directory, { recursive: true }));

const facts = (scope: string, changes: Partial<EvidenceFacts> = {}): EvidenceFacts => ({
  action: "sbom-generate",
  engine: { name: "seaworthy", version: "0.1.0" },
  subject: { kind: "source", path: ".", scope },
  run: { host: "github", runId: "1", runAttempt: "1", job: "build", repository: "o/r" },
  createdAt: "2026-11-25T10:00:00Z",
  configuration: `sha256:${"0".repeat(64)}`,
  coverage: { examined: {}, gaps: [] },
  complete: true,
  ...changes,
});
const payload = (name: string) => ({ role: "sbom", name, mediaType: "application/json", text: "{}" }) as const;
const write = (name: string, of: EvidenceFacts, file = `${name}.json`) =>
  writeEvidence(directory, name, of, [payload(file)]);

describe("evidence", () => {
  test("of the same run and scope is replaced", async () => {
    await write("x.a", facts("a"));
    await write("x.a", facts("a"));
    expect(await readdir(directory)).toHaveLength(2);
  });

  test.each<[string, string, EvidenceFacts, string, string]>([
    ["another scope", "x.a", facts("b"), "x.a.json", "EVIDENCE_OTHER_SCOPE"],
    ["a name that differs in case alone", "x.A", facts("A"), "x.A.json", "EVIDENCE_OTHER_SCOPE"],
    ["another run", "x.a", facts("a", { run: { host: "github", runId: "2" } }), "x.a.json", "EVIDENCE_OTHER_RUN"],
    ["a file of another record", "x.b", facts("b"), "x.a.json", "EVIDENCE_FILE_TAKEN"],
    ["such a file in another case", "x.b", facts("b"), "X.A.json", "EVIDENCE_FILE_TAKEN"],
  ])("is not overwritten by %s", async (_what, name, of, file, code) => {
    await write("x.a", facts("a"));
    const before = await readdir(directory);
    await expect(write(name, of, file)).rejects.toMatchObject({ code, kind: "invalid" });
    expect(await readdir(directory)).toEqual(before);
  });

  test("names the record, the file and what to do", async () => {
    await write("x.a", facts("a"));
    const place = { what: join(directory, "x.a.evidence.json") };
    await expect(write("x.b", facts("b"), "x.a.json")).rejects.toMatchObject({
      place,
      message: expect.stringContaining("lists the file x.a.json, which sbom-generate would overwrite"),
      advice: "Delete the directory before the run, or set a different `out-dir` for this step",
    });
  });

  test("replaces a record that cannot be read", async () => {
    await writeFile(join(directory, "x.a.evidence.json"), "{");
    await write("x.a", facts("a"));
    expect(await readdir(directory)).toHaveLength(2);
  });

  test("of steps that run at the same time is kept of one scope, and the others fail", async () => {
    const scopes = ["a", "b", "c", "d"];
    const results = await Promise.allSettled(scopes.map((scope) => write("x", facts(scope))));
    const failed = results.filter(({ status }) => status === "rejected");
    expect(failed).toHaveLength(scopes.length - 1);
    for (const { reason } of failed as PromiseRejectedResult[]) {
      expect(reason).toMatchObject({ code: "EVIDENCE_OTHER_SCOPE", kind: "invalid" });
    }
    expect(await readdir(directory)).toHaveLength(2);
  });

  test("of the same scope can be written at the same time", async () => {
    await Promise.all(["a", "a", "a"].map((scope) => write("x", facts(scope))));
    expect(await readdir(directory)).toHaveLength(2);
  });

  const image = (name: string, digit: string) =>
    ({ kind: "image", name, platform: "linux/amd64", digest: `sha256:${digit.repeat(64)}` }) as const;
  test.each([
    ["commit in the tag", "shop:sha-1a2b3c4", "shop:sha-9f8e7d6"],
    ["digest next to the tag", `shop:ci@sha256:${"1".repeat(64)}`, `shop:ci@sha256:${"2".repeat(64)}`],
  ])("of two images of one run that differ by %s is not replaced", async (_what, first, second) => {
    const name = "image-scan.shop";
    await write(name, facts("", { subject: image(first, "1") }));
    await expect(write(name, facts("", { subject: image(second, "2") }))).rejects.toMatchObject({
      code: "EVIDENCE_OTHER_SCOPE",
    });
    await write(name, facts("", { subject: image(first, "1") }));
  });
});
