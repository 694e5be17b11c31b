import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { defaultLimits, loadAdvisories, matchPackages, parseOsvRecord } from "../../../../shared/advisories/index.ts";
import { SeaworthyError, UndecidedError } from "../../../../shared/errors/index.ts";
import { debian12, makePackage, makeRecord, makeZip, now } from "../builders.ts";

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

describe("a record without a rating", () => {
  const bash = makePackage("deb", "bash", "5.2.15-2");
  const debian = makeRecord("DEBIAN-CVE-2026-6368", "Debian:12", "bash", [{ introduced: "0" }], {
    upstream: ["CVE-2026-6368"],
  });
  const severity = [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" }];
  const git = { type: "GIT", repo: "https://example.org/bash", events: [{ introduced: "0" }] };
  const original = {
    ...{ id: "CVE-2026-6368", modified: "2026-01-01T00:00:00Z", severity },
    affected: [{ ranges: [git] }],
  };
  const bitnami = makeRecord(
    "BIT-bash-2026-6368",
    "Bitnami",
    "bash",
    [{ introduced: "0" }],
    { aliases: ["CVE-2026-6368"] },
    { severity },
  );
  const rate = async () => {
    const { index, gaps, digest } = await loadAdvisories(directory, new Map([["Debian:12", new Set(["bash"])]]), {
      now,
    });
    const [match] = matchPackages([bash], debian12, index, now).matches;
    return { severity: match?.severity, sources: match?.ratings.map(({ source }) => source), gaps, digest };
  };
  const archive = (...records: readonly Record<string, unknown>[]) =>
    makeZip(records.map((one) => ({ name: `${one["id"]}.json`, body: JSON.stringify(one) })));

  test("has that of the record that it derives from", async () => {
    await put("DEBIAN-CVE-2026-6368.json", JSON.stringify(debian));
    await put("CVE-2026-6368.json", JSON.stringify(original));
    expect(await rate()).toMatchObject({ severity: "critical", sources: ["CVE-2026-6368"] });
  });

  test("has that of a twin, whichever is read first and whatever package it names", async () => {
    const twin = makeRecord("GHSA-1", "npm", "another", [{ introduced: "0" }], {
      aliases: ["CVE-2026-6368"],
      database_specific: { severity: "LOW" },
    });
    await put("AAA.json", JSON.stringify(twin));
    await put("DEBIAN-CVE-2026-6368.json", JSON.stringify(debian));
    expect(await rate()).toMatchObject({ severity: "low", sources: ["GHSA-1"] });
  });

  test("has none of another distribution's record, or of one that was withdrawn", async () => {
    const other = makeRecord("ALPINE-CVE-2026-6368", "Alpine:v3.20", "bash", [], {
      upstream: ["CVE-2026-6368"],
      severity,
    });
    await put("a.json", JSON.stringify({ ...other, aliases: ["CVE-2026-6368"] }));
    await put("b.json", JSON.stringify({ ...original, withdrawn: "2026-01-02T00:00:00Z" }));
    await put("DEBIAN-CVE-2026-6368.json", JSON.stringify(debian));
    expect(await rate()).toMatchObject({ severity: "unknown", sources: [] });
  });

  test("has that of other ecosystems of a bulk export, which count as read", async () => {
    await put("Debian/all.zip", archive(debian));
    await put("npm/all.zip", "no zip at all");
    const { digest, gaps } = await rate();
    expect(gaps).toMatchObject([{ what: "npm/all.zip", weight: "note" }]);
    await put("GIT/all.zip", archive({ ...original, id: "CVE-2026-1000" }, original));
    await put("Bitnami/all.zip", archive(bitnami));
    const rated = await rate();
    expect(rated).toMatchObject({ severity: "critical", sources: ["CVE-2026-6368", "BIT-bash-2026-6368"] });
    expect(rated.digest).not.toBe(digest);
  });
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
