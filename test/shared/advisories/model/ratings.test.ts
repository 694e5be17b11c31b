import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  baseScore,
  loadExploitation,
  readEpss,
  readKev,
  severityOfScore,
} from "../../../../shared/advisories/index.ts";
import { InvalidError, UndecidedError } from "../../../../shared/errors/index.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { testUnless } from "../../../harness/skip.ts";

describe("base scores", () => {
  // Examples of FIRST's calculators and of NVD.
  test.each([
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", 10],
    ["CVSS:3.0/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H", 7.8],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N", 0],
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", 10],
    ["AV:N/AC:L/Au:N/C:P/I:P/A:P", 7.5],
  ])("%s", (vector, score) => {
    expect(baseScore(vector)).toBe(score);
  });

  test.each(["", "CVSS:3.1/AV:N", "CVSS:3.1/AV:Z/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "CVSS:9.9/AV:N", "7.5"])(
    "%s is none",
    (vector) => {
      expect(baseScore(vector)).toBeUndefined();
    },
  );

  test("any text has a score from 0 to 10 or none", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `CVSS:3.1/${text}`),
        ),
        (text) => {
          expect(baseScore(text) ?? 0).toBeLessThanOrEqual(10);
        },
      ),
    );
  });

  test("bands", () => {
    expect([0, 0.1, 3.9, 4, 6.9, 7, 8.9, 9, 10].map(severityOfScore)).toEqual([
      "info",
      "low",
      "low",
      "medium",
      "medium",
      "high",
      "high",
      "critical",
      "critical",
    ]);
  });
});

const kevPath = sharedData("advisories/kev.json");
testUnless(kevPath === undefined, "needs the given data advisories/kev.json")("reads CISA's catalog", () => {
  const { entries, version } = readKev(readFileSync(kevPath ?? "", "utf8"), "kev.json");
  expect([entries.size, version]).toEqual([183, "2025.08.25"]);
  expect(entries.get("CVE-2021-44228")).toEqual({ dateAdded: "2021-12-10", dueDate: "2021-12-24", ransomware: true });
});

const epssPath = sharedData("advisories/epss.csv.gz");
testUnless(epssPath === undefined, "needs the given data advisories/epss.csv.gz")("reads FIRST's scores", () => {
  const text = gunzipSync(readFileSync(epssPath ?? "")).toString();
  expect(readEpss(text, "epss.csv").scores.size).toBe(1556);
  expect([...readEpss(text, "epss.csv", new Set(["CVE-2002-0367"])).scores]).toEqual([
    ["CVE-2002-0367", { score: 0.04919, percentile: 0.91446 }],
  ]);
});

test("files of another form are refused with their place", () => {
  expect(() => readKev("{}", "kev.json")).toThrow(UndecidedError);
  expect(() => readKev("<html>", "kev.json")).toThrow(/kev\.json:/);
  expect(() => readEpss("cve,epss", "epss.csv")).toThrow(/epss\.csv:1/);
  expect(() => readEpss("#model_version:v1,score_date:2026\ncve,epss,percentile\nCVE-1,2,0.1", "epss.csv")).toThrow(
    /epss\.csv:3/,
  );
});

test("both are loaded from files, packed or not, and a damaged file is an error", async () => {
  const directory = await mkdtemp(join(tmpdir(), "exploitation-"));
  const csv = "#model_version:v1,score_date:2026-01-01\ncve,epss,percentile\nCVE-2024-1,0.5,0.9\n";
  const path = join(directory, "epss.csv");
  try {
    for (const content of [csv, gzipSync(csv)]) {
      await writeFile(path, content);
      const { epss, kev } = await loadExploitation({ epss: path });
      expect([epss?.scores.get("CVE-2024-1")?.score, kev]).toEqual([0.5, undefined]);
    }
    await writeFile(path, gzipSync(csv).subarray(0, 40));
    await expect(loadExploitation({ epss: path })).rejects.toThrow(UndecidedError);
    await expect(loadExploitation({ kev: join(directory, "none") })).rejects.toThrow(InvalidError);
  } finally {
    await rm(directory, { recursive: true });
  }
});
