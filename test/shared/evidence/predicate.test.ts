import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type EvidencePayload,
  evidencePredicate,
  readEvidenceDirectory,
  readEvidencePredicate,
  type VerifiedEvidence,
  writeEvidence,
} from "../../../shared/evidence/index.ts";
import { serializeSarif, toSarif } from "../../../shared/sarif/index.ts";
import { packageFinding, sampleReport } from "../../harness/samples.ts";

let directory = "";
let item: VerifiedEvidence;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "seaworthy-predicate-"));
  const report = sampleReport([packageFinding("CVE-2021-44906", "critical")], { action: "image-scan" });
  const text = serializeSarif(toSarif(report, { version: "0.1.0" }));
  const payloads: readonly EvidencePayload[] = [
    { role: "sarif", name: "scan.sarif", mediaType: "application/sarif+json", text },
    {
      role: "sbom",
      name: "scan.cdx.json",
      mediaType: "application/vnd.cyclonedx+json",
      text: '{"ä":"\\ufeff\\r\\n"}\r\n',
    },
  ];
  await writeEvidence(
    directory,
    "scan",
    {
      action: "image-scan",
      engine: { name: "seaworthy", version: "0.1.0" },
      subject: report.subject,
      run: { host: "terminal" },
      createdAt: "2026-11-24T11:00:00.000Z",
      configuration: `sha256:${"0".repeat(64)}`,
      coverage: { examined: report.coverage.examined, gaps: [...report.coverage.gaps] },
      complete: true,
    },
    payloads,
  );
  const { evidence, problems } = await readEvidenceDirectory(directory);
  expect(problems).toEqual([]);
  item = evidence[0] as VerifiedEvidence;
});
afterAll(() => rm(directory, { recursive: true }));

/** The predicate as it comes out of a statement. */
async function attested(): Promise<{ record: Record<string, unknown>; files: Record<string, unknown>[] }> {
  return JSON.parse(JSON.stringify(await evidencePredicate(item)));
}

describe("a record as a predicate", () => {
  test("is restored to the byte, with its files", async () => {
    const read = await readEvidencePredicate(await attested(), item.file, { left: 2 ** 20 });
    expect(read).toEqual(item);
    expect(item.contents).toHaveLength(2);
    expect(await readFile(join(directory, "scan.cdx.json"), "utf8")).toBe(item.contents[1]?.text);
  });

  const gzip = (text: string): string => gzipSync(text).toString("base64");
  test.each<[string, string, (given: Awaited<ReturnType<typeof attested>>) => unknown]>([
    ["is no object", "malformed", () => "evidence"],
    ["is empty", "malformed", () => ({})],
    ["has another key", "malformed", (given) => ({ ...given, more: 1 })],
    ["has a record of another layout", "malformed", (given) => ({ ...given, record: { ...given.record, schema: 9 } })],
    ["lacks a file", "missing-file", (given) => ({ ...given, files: given.files.slice(1) })],
    ["has a file twice", "missing-file", (given) => ({ ...given, files: [...given.files, ...given.files] })],
    [
      "has a file that is no gzip",
      "missing-file",
      ({ record, files: [first, ...rest] }) => ({ record, files: [{ ...first, content: "AAAA" }, ...rest] }),
    ],
    [
      "has a file of other content",
      "changed-file",
      ({ record, files: [first, ...rest] }) => ({ record, files: [{ ...first, content: gzip("{}") }, ...rest] }),
    ],
    [
      "is of another action than its SARIF",
      "inconsistent",
      (given) => ({ ...given, record: { ...given.record, action: "dockerfile-lint" } }),
    ],
    [
      "is of another image than its SARIF",
      "inconsistent",
      (given) => ({ ...given, record: { ...given.record, subject: { kind: "source", path: "." } } }),
    ],
  ])("that %s is a problem", async (_name, code, change) => {
    expect(await readEvidencePredicate(change(await attested()), "it", { left: 2 ** 20 })).toMatchObject({
      file: "it",
      code,
    });
  });

  test("that unpacks to more than is left is a problem, and takes from what is left", async () => {
    const given = await attested();
    const sizes = item.contents.map(({ text }) => Buffer.byteLength(text));
    const limit = { left: 2 ** 20 };
    expect(await readEvidencePredicate(given, "it", limit)).not.toHaveProperty("code");
    expect(limit.left).toBe(2 ** 20 - sizes.reduce((sum, size) => sum + size, 0));
    const [first = 0] = sizes;
    expect(await readEvidencePredicate(given, "it", { left: first + 1 })).toMatchObject({ code: "missing-file" });
  });

  test("of anything else is a problem, and nothing is thrown", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await readEvidencePredicate(value, "it", { left: 2 ** 20 })).toHaveProperty("code");
      }),
    );
  });
});
