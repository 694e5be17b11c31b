import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { memoryContent } from "../../../shared/files/index.ts";
import { isZip, readZipContent, readZipFile, type ZipLimits } from "../../../shared/zip/index.ts";
import { zip64Of, zipOf } from "../packages/binaries/builders.ts";

const limits: ZipLimits = { records: 100, recordBytes: 1 << 20, totalBytes: 1 << 22, ratio: 200 };

let directory = "";
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "zip-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

type Entries = readonly (readonly [name: string, text: string])[];

async function onDisk(archive: Uint8Array, given = limits): Promise<Entries> {
  const path = join(directory, "archive.zip");
  await writeFile(path, archive);
  const entries: [string, string][] = [];
  for await (const { name, body } of readZipFile(path, given)) entries.push([name, body.toString()]);
  return entries;
}

function inMemory(archive: Uint8Array): Entries | undefined {
  return readZipContent(memoryContent(archive))?.map((entry) => [
    entry.name,
    Buffer.from(entry.read(limits.recordBytes) ?? "unreadable").toString(),
  ]);
}

describe("both readers", () => {
  test("read the same entries", async () => {
    const name = fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z]{1,8})?$/).map((text) => `${text}.json`);
    const files = fc.dictionary(name, fc.string({ maxLength: 300 }), { noNullPrototype: true, maxKeys: 6 });
    await fc.assert(
      fc.asyncProperty(files, async (contents) => {
        const archive = zipOf(contents);
        expect(inMemory(archive)).toEqual(Object.entries(contents));
        expect(await onDisk(archive)).toEqual(inMemory(archive));
      }),
      { numRuns: 40 },
    );
  });

  test("read zip64", async () => {
    const archive = zip64Of("a.json", "{}");
    expect(inMemory(archive)).toEqual([["a.json", "{}"]]);
    expect(await onDisk(archive)).toEqual([["a.json", "{}"]]);
  });

  test("accept nothing that is damaged", async () => {
    const archive = zipOf({ "a.json": "x".repeat(500) });
    const cut = archive.subarray(0, archive.length - 30);
    expect(inMemory(cut)).toBeUndefined();
    await expect(onDisk(cut)).rejects.toMatchObject({ code: "ZIP_DAMAGED" });
  });
});

test("bytes in front of an archive are read in memory only, which is why there are two readers", async () => {
  const archive = zipOf({ "a.json": "{}" }, "#!/bin/sh\nexec java -jar $0\n");
  expect(inMemory(archive)).toEqual([["a.json", "{}"]]);
  await expect(onDisk(archive)).rejects.toMatchObject({ code: "ZIP_DAMAGED" });
});

test.each([
  ["records", { ...limits, records: 1 }],
  ["recordBytes", { ...limits, recordBytes: 1 }],
  ["totalBytes", { ...limits, totalBytes: 3 }],
])("a file beyond the limit %s is refused", async (_name, given) => {
  await expect(onDisk(zipOf({ "a.json": "{}", "b.json": "{}" }), given)).rejects.toMatchObject({ code: "ZIP_LIMIT" });
});

test("an entry is not unpacked beyond the bound", () => {
  const [entry] = readZipContent(memoryContent(zipOf({ a: "x".repeat(1000) }))) ?? [];
  expect(entry?.read(999)).toBeUndefined();
  expect(entry?.read(1000)).toHaveLength(1000);
});

test("an archive is known by its first bytes", () => {
  expect(isZip(zipOf({ a: "" }))).toBe(true);
  expect(isZip(Buffer.from("PK"))).toBe(false);
});
