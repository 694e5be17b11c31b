import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRpmHeader, tags } from "../../../../../shared/packages/installed/rpm/header.ts";
import { rpm } from "../../../../../shared/packages/installed/rpm/rpm.ts";
import { sharedData } from "../../../../harness/shared-data.ts";
import { testUnless } from "../../../../harness/skip.ts";
import { evidenceOf, fileOf } from "../../builders.ts";
import { bdbOf, headerBlob, ndbOf, numbers, text, texts } from "./builders.ts";

const mariner = sharedData("images/rpmdb/cbl-mariner-2.0-sqlite/rpmdb.sqlite");
const sles = sharedData("images/rpmdb/sle15-ndb/Packages.db");

const nodejs = headerBlob([
  text(tags.name, "nodejs"),
  text(tags.version, "16.13.1"),
  text(tags.release, "3.module_el8"),
  numbers(tags.epoch, 1),
  text(tags.arch, "x86_64"),
  text(tags.vendor, "AlmaLinux <packager@example.org>"),
  text(tags.license, "MIT"),
  text(tags.sourceRpm, "nodejs-16.13.1-3.module_el8.src.rpm"),
  text(tags.modularityLabel, "nodejs:16:8050:c5368500"),
  texts(tags.requireName, "npm", "rpmlib(X)"),
  texts(tags.provideName, "nodejs(abi)"),
  numbers(tags.dirIndexes, 1, 0),
  texts(tags.baseNames, "node", "README"),
  texts(tags.dirNames, "/usr/share/doc/", "/usr/bin/"),
]);

describe("rpm", () => {
  it.each([
    ["NDB", "/usr/lib/sysimage/rpm/Packages.db", ndbOf(nodejs)],
    ["little-endian Berkeley DB", "/var/lib/rpm/Packages", bdbOf(nodejs, true)],
    ["big-endian Berkeley DB", "/var/lib/rpm/Packages", bdbOf(nodejs, false)],
  ])("reads %s", (_, path, body) => {
    const { packages, gaps } = evidenceOf(rpm, path, body);
    expect(gaps).toEqual([]);
    expect(packages).toEqual([
      {
        type: "rpm",
        name: "nodejs",
        version: "1:16.13.1-3.module_el8",
        purlVersion: "16.13.1-3.module_el8",
        qualifiers: { epoch: "1" },
        arch: "x86_64",
        source: { name: "nodejs", version: "16.13.1-3.module_el8" },
        supplier: "AlmaLinux",
        origin: "AlmaLinux <packager@example.org>",
        licenses: ["MIT"],
        modularity: "nodejs:16:8050:c5368500",
        provides: ["nodejs(abi)"],
        needs: ["npm"],
        files: ["/usr/bin/node", "/usr/share/doc/README"],
      },
    ]);
  });

  it("reads the manifest of images without a database", () => {
    const line = "bash\t5.1.8-1.cm2\t1\t2\tMicrosoft Corporation\t(none)\t7\tx86_64\t0\tbash-5.1.8-1.cm2.src.rpm";
    const { packages, gaps } = evidenceOf(rpm, "/var/lib/rpmmanifest/container-manifest-2", `${line}\n`);
    expect(gaps).toEqual([]);
    expect(packages).toMatchObject([
      { name: "bash", version: "5.1.8-1.cm2", arch: "x86_64", source: { name: "bash" } },
    ]);
    expect(evidenceOf(rpm, "/var/lib/rpmmanifest/container-manifest-2", "x\n").gaps).toHaveLength(1);
  });

  it("says what it cannot read", () => {
    const gap = (path: string, body: Uint8Array | string) => evidenceOf(rpm, path, body).gaps?.[0]?.why;
    expect(gap("/var/lib/rpm/Packages", "garbage")).toContain("not in a supported format");
    expect(gap("/var/lib/rpm/rpmdb.sqlite-wal", "x")).toContain("write-ahead log");
    expect(gap("/var/lib/rpm/Packages", bdbOf(nodejs, true).subarray(0, 1500))).toContain("ends before the last one");
    expect(gap("/var/lib/rpm/Packages.db", ndbOf(nodejs).subarray(0, 4200))).toContain("is damaged");
    expect(gap("/var/lib/rpm/Packages.db", ndbOf(headerBlob([numbers(9, 1)]).fill(0xff, 0, 4)))).toContain(
      "1 packages",
    );
    expect(rpm.wants(fileOf("/var/lib/rpm/Basenames", "").header)).toBe(false);
  });

  it("refuses headers that lie about their size", () => {
    for (const [offset, value] of [
      [0, 0xffffffff],
      [4, 0xffffffff],
      [16, 0x7fffffff],
      [20, 0xffffffff],
    ] as const) {
      const blob = Buffer.from(headerBlob([numbers(tags.epoch, 1)]));
      blob.writeUInt32BE(value, offset);
      expect(parseRpmHeader(blob)).toBeUndefined();
    }
  });

  testUnless(
    mariner === undefined || sles === undefined,
    "needs the given data images/rpmdb/cbl-mariner-2.0-sqlite/rpmdb.sqlite, needs the given data images/rpmdb/sle15-ndb/Packages.db",
  )("reads damaged databases without throwing, and never gives nothing silently", () => {
    const files = [
      ["/var/lib/rpm/rpmdb.sqlite", readFileSync(mariner ?? "")],
      ["/var/lib/rpm/Packages.db", readFileSync(sles ?? "")],
    ] as const;
    const whole = files.map(([path, body]) => evidenceOf(rpm, path, body).packages?.length);
    expect(whole).toEqual([129, 35]);
    const change = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.nat(1), fc.array(change, { minLength: 1, maxLength: 40 }), fc.nat(), (which, changes, cut) => {
        const [path, body] = files[which] ?? files[0];
        const copy = Buffer.from(cut % 3 === 0 ? body.subarray(0, cut % body.length) : body);
        for (const [at, value] of changes) if (copy.length > 0) copy[at % Math.min(copy.length, 20_000)] = value;
        const { packages = [], gaps = [] } = evidenceOf(rpm, path, copy);
        if (copy.length > 0 && packages.length === 0) expect(gaps.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
