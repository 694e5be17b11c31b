import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { defaultLimits, loadAdvisories, parseOsvRecord } from "../../../../shared/advisories/index.ts";
import { SeaworthyError, UndecidedError } from "../../../../shared/errors/index.ts";
import { makeRecord, makeZip, now } from "../builders.ts";

const needs = new Map([["npm", new Set(["tar"])]]);
const record = (id: string, modified = "2026-01-01T00:00:00Z") => ({
  ...makeRecord(id, "npm", "tar", [{ introduced: "0" }]),
  modified,
});

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "advisories-"));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(directory, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
}

test("a directory of records", async () => {
  await put("a/X-1.json", JSON.stringify(record("X-1")));
  await put("X-2.json", JSON.stringify(record("X-2", "2026-02-02T00:00:00Z")));
  await put("README.md", "not a record");
  const loaded = await loadAdvisories(directory, needs, { now });
  expect(
    loaded.index
      .lookUp("npm", "tar")
      .map(({ advisory }) => advisory.id)
      .sort(),
  ).toEqual(["X-1", "X-2"]);
  expect(loaded).toMatchObject({ records: 2, modified: "2026-02-02T00:00:00.000Z", gaps: [] });
  expect(loaded.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test("a zip, and the newer of two versions of a record", async () => {
  const newer = { ...record("X-1", "2027-01-01T00:00:00Z"), summary: "newer" };
  const path = await put(
    "all.zip",
    makeZip([
      { name: "X-1.json", body: JSON.stringify(newer) },
      { name: "again/X-1.json", body: JSON.stringify(record("X-1")) },
    ]),
  );
  const { index } = await loadAdvisories(path, needs, { now });
  expect(index.lookUp("npm", "tar").map(({ advisory }) => advisory.summary)).toEqual(["newer"]);
});

test("of a bulk export only the ecosystems of the image are read", async () => {
  await put("npm/all.zip", makeZip([{ name: "X-1.json", body: JSON.stringify(record("X-1")) }]));
  await put("Go/all.zip", "no zip at all");
  const { records, index } = await loadAdvisories(directory, needs, { now });
  expect(records).toBe(1);
  expect(index.covers("npm")).toBe(true);
  expect(index.covers("Go")).toBe(false);
});

describe("what is malformed is reported, never dropped", () => {
  test.each([
    ["no JSON", "{"],
    ["no object", "[]"],
    ["no id", JSON.stringify({ modified: "2026-01-01T00:00:00Z" })],
    ["affected without a name", JSON.stringify({ ...record("X"), affected: [{ package: { ecosystem: "npm" } }] })],
    ["invalid UTF-8", Buffer.from([0x22, 0xff, 0x22])],
  ])("%s", async (_, content) => {
    await put("X.json", content);
    const { gaps } = await loadAdvisories(directory, needs, { now });
    expect(gaps).toMatchObject([{ weight: "partial" }]);
    expect(gaps[0]?.what).toContain("X.json");
  });

  test("many are counted", async () => {
    for (let index = 0; index < 30; index += 1) await put(`${index}.json`, "?");
    const { gaps } = await loadAdvisories(directory, needs, { now });
    expect(gaps).toHaveLength(21);
    expect(gaps.at(-1)?.why).toContain("10 more");
  });
});

describe("hostile archives", () => {
  const limits = { ...defaultLimits, recordBytes: 1000, totalBytes: 5000, records: 10 };
  test.each([
    ["a large record", [{ name: "a.json", body: "x".repeat(2000) }]],
    ["many records", Array.from({ length: 11 }, (_, index) => ({ name: `${index}.json`, body: "{}" }))],
    ["much in all", Array.from({ length: 9 }, (_, index) => ({ name: `${index}.json`, body: "x".repeat(900) }))],
    ["a size that is a lie", [{ name: "a.json", body: "x".repeat(2000), size: 10 }]],
    ["a wrong checksum", [{ name: "a.json", body: "{}", crc: 1 }]],
  ])("%s", async (_, items) => {
    const path = await put("all.zip", makeZip(items));
    await expect(loadAdvisories(path, needs, { now, limits })).rejects.toThrow(UndecidedError);
  });

  test("a truncated archive", async () => {
    const zip = makeZip([{ name: "X.json", body: JSON.stringify(record("X")) }]);
    for (let length = 0; length < zip.length; length += 7) {
      const path = await put("all.zip", zip.subarray(0, length));
      await expect(loadAdvisories(path, needs, { now })).rejects.toThrow(/all\.zip/);
    }
  });

  test("damaged bytes give a typed error or a whole record", async () => {
    const zip = makeZip([{ name: "X.json", body: JSON.stringify(record("X")) }]);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: zip.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const damaged = Buffer.from(zip);
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        const path = await put("all.zip", damaged);
        try {
          await loadAdvisories(path, needs, { now });
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(SeaworthyError);
        }
      }),
      { numRuns: inject("fuzz") ? 150 : 40 },
    );
  });
});

test("a source that is missing leaves the question open", async () => {
  await expect(loadAdvisories(join(directory, "none"), needs, { now })).rejects.toThrow(UndecidedError);
  await expect(loadAdvisories(directory, needs, { now })).rejects.toThrow(/neither/);
});

test("any JSON value is a record or a problem", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(Object.keys(parseOsvRecord(value))).toHaveLength(1);
    }),
  );
});
