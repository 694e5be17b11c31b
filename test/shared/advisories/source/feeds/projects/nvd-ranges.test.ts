import { describe, expect, test } from "vitest";
import { matchPackages } from "../../../../../../shared/advisories/index.ts";
import { AdvisoryIndex } from "../../../../../../shared/advisories/model/advisory-index.ts";
import { nvdRanges } from "../../../../../../shared/advisories/source/feeds/projects/nvd-ranges.ts";
import { sharedData } from "../../../../../harness/shared-data.ts";
import { testUnless } from "../../../../../harness/skip.ts";
import { makePackage, now } from "../../../builders.ts";

const modified = "2026-11-24T00:00:00Z";
const criteria = (product: string, rest = "*:*:*:*:*:*:*:*"): string => `cpe:2.3:a:${product}:${rest}`;

interface Bounds {
  readonly versionStartIncluding?: string;
  readonly versionStartExcluding?: string;
  readonly versionEndIncluding?: string;
  readonly versionEndExcluding?: string;
}

/** An answer of the NVD with one vulnerability. */
function answer(id: string, configurations: unknown, more: object = {}): string {
  const descriptions = [
    { lang: "es", value: "x" },
    { lang: "en", value: "A flaw.\nMore." },
  ];
  const cve = {
    id,
    lastModified: "2024-11-21T07:00:00.000",
    vulnStatus: "Modified",
    descriptions,
    configurations,
    ...more,
  };
  return JSON.stringify({ resultsPerPage: 1, totalResults: 1, vulnerabilities: [{ cve }] });
}
const range = (product: string, bounds: Bounds, rest?: string) => ({
  nodes: [
    { operator: "OR", negate: false, cpeMatch: [{ vulnerable: true, criteria: criteria(product, rest), ...bounds }] },
  ],
});
const read = (text: string) => nvdRanges.read(text, "nvd.json", modified).advisories;
const affectedBy = (text: string) =>
  read(text).flatMap(({ affected }) => affected.map(({ name, intervals }) => [name, intervals]));

describe("ranges of the NVD", () => {
  test("are read for programs that nothing else covers, under each of their names", () => {
    expect(read(answer("CVE-2022-28391", [range("busybox:busybox", { versionEndIncluding: "1.35.0" })]))).toEqual([
      expect.objectContaining({
        id: "NVD-CVE-2022-28391",
        aliases: ["CVE-2022-28391"],
        modified: "2024-11-21T07:00:00.000Z",
        details: "A flaw. More.",
        severity: "unknown",
        affected: [
          { ecosystem: "CPE", name: "busybox", intervals: [{ introduced: "0", lastAffected: "1.35.0" }], versions: [] },
        ],
      }),
    ]);
    const both = [
      range("haxx:curl", { versionStartIncluding: "7.69.0", versionEndExcluding: "8.4.0" }),
      range("curl:curl", {}, "7.1:*:*:*:*:*:*:*"),
    ];
    expect(affectedBy(answer("CVE-2023-38545", both))).toEqual([
      [
        "curl",
        [
          { introduced: "7.69.0", fixed: "8.4.0" },
          { introduced: "7.1", lastAffected: "7.1" },
        ],
      ],
    ]);
  });

  test.each<[string, unknown, object?]>([
    ["another product", [range("fedoraproject:busybox", { versionEndExcluding: "9" })]],
    [
      "an operating system",
      [{ nodes: [{ cpeMatch: [{ vulnerable: true, criteria: "cpe:2.3:o:busybox:busybox:1:*:*:*:*:*:*:*" }] }] }],
    ],
    [
      "a platform that is only needed",
      [{ nodes: [{ cpeMatch: [{ vulnerable: false, criteria: criteria("gnu:bash"), versionEndExcluding: "9" }] }] }],
    ],
    ["a configuration of several nodes", [{ operator: "AND", ...range("gnu:bash", { versionEndExcluding: "9" }) }]],
    ["what is excepted", [{ negate: true, ...range("gnu:bash", { versionEndExcluding: "9" }) }]],
    ["an update of a release", [range("gnu:bash", {}, "5.0:patch11:*:*:*:*:*:*")]],
    ["software for another platform", [range("haxx:curl", { versionEndExcluding: "9" }, "*:*:*:*:*:windows:*:*")]],
    ["no bound at all", [range("perl:perl", {})]],
    ["a release without a number", [range("perl:perl", {}, "-:*:*:*:*:*:*:*")]],
    ["no configuration", undefined],
    ["a rejected CVE", [range("perl:perl", { versionEndExcluding: "9" })], { vulnStatus: "Rejected" }],
  ])("about %s are left out", (_what, configurations, more) => {
    expect(read(answer("CVE-2030-0001", configurations, more))).toEqual([]);
  });

  test("give matches that say so", () => {
    const index = new AdvisoryIndex(
      read(answer("CVE-2022-28391", [range("busybox:busybox", { versionEndIncluding: "1.35.0" })])),
    );
    const at = (version: string) =>
      matchPackages([makePackage("generic", "busybox", version)], undefined, index, now).matches.map(
        ({ id, confidence }) => [id, confidence],
      );
    expect(at("1.35.0")).toEqual([["CVE-2022-28391", "cpe"]]);
    expect(at("1.36.1")).toEqual([]);
  });

  test("of another format are refused", () => {
    expect(() => read("{}")).toThrow(/is not an answer of the NVD/u);
    expect(() => read(answer("not a CVE", []))).toThrow(/is not an answer of the NVD/u);
  });

  const given = sharedData("advisories/ratings/nvd");
  testUnless(given === undefined, "needs the given data advisories/ratings/nvd")(
    "in the given answers are about none of the programs",
    async () => {
      const { readdir, readFile } = await import("node:fs/promises");
      const names = (await readdir(given ?? "")).filter((name) => name.endsWith(".json"));
      for (const name of names) expect(read(await readFile(`${given}/${name}`, "utf8"))).toEqual([]);
      expect(names.length).toBeGreaterThan(5);
    },
  );
});
