import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRpmHeader, tags } from "../../../../../shared/packages/installed/rpm/header.ts";
import { rpm } from "../../../../../shared/packages/installed/rpm/rpm.ts";
import { sharedData } from "../../../../harness/shared-data.ts";
import { evidenceOf, fileOf } from "../../builders.ts";

const mariner = sharedData("images/rpmdb/cbl-mariner-2.0-sqlite/rpmdb.sqlite");
const sles = sharedData("images/rpmdb/sle15-ndb/Packages.db");

interface Field {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly data: Buffer;
}

/** A header blob as a database holds it. */
function headerBlob(fields: readonly Field[]): Buffer {
  const index = Buffer.alloc(8 + fields.length * 16);
  const data = Buffer.concat(fields.map((field) => field.data));
  index.writeUInt32BE(fields.length, 0);
  index.writeUInt32BE(data.length, 4);
  let offset = 0;
  for (const [at, field] of fields.entries()) {
    [field.tag, field.type, offset, field.count].forEach((value, part) => {
      index.writeUInt32BE(value, 8 + at * 16 + part * 4);
    });
    offset += field.data.length;
  }
  return Buffer.concat([index, data]);
}

const text = (tag: number, value: string): Field => ({ tag, type: 6, count: 1, data: Buffer.from(`${value}\0`) });
const texts = (tag: number, ...values: string[]): Field => ({
  tag,
  type: 8,
  count: values.length,
  data: Buffer.from(values.map((value) => `${value}\0`).join("")),
});
const numbers = (tag: number, ...values: number[]): Field => {
  const data = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) data.writeUInt32BE(value, index * 4);
  return { tag, type: 4, count: values.length, data };
};

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

/** An NDB file of one package: header, slots, blob. */
function ndbOf(blob: Buffer): Buffer {
  const head = Buffer.alloc(4096);
  head.writeUInt32LE(0x506d7052, 0);
  head.writeUInt32LE(1, 12);
  for (let slot = 2; slot < 256; slot += 1) head.writeUInt32LE(0x746f6c53, slot * 16);
  head.writeUInt32LE(7, 2 * 16 + 4);
  head.writeUInt32LE(256, 2 * 16 + 8);
  const start = Buffer.alloc(16);
  start.writeUInt32LE(0x53626c42, 0);
  start.writeUInt32LE(7, 4);
  start.writeUInt32LE(blob.length, 12);
  return Buffer.concat([head, start, blob]);
}

/** A Berkeley DB hash of one package, in either byte order, its value in overflow pages. */
function bdbOf(blob: Buffer, littleEndian: boolean): Buffer {
  const pageSize = 512;
  const held = pageSize - 26;
  const overflow = Math.ceil(blob.length / held);
  const file = Buffer.alloc(pageSize * (2 + overflow));
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  view.setUint32(12, 0x061561, littleEndian);
  view.setUint32(20, pageSize, littleEndian);
  view.setUint32(32, 1 + overflow, littleEndian);
  file[pageSize + 25] = 13;
  view.setUint16(pageSize + 20, 2, littleEndian);
  view.setUint16(pageSize + 26, 507, littleEndian);
  view.setUint16(pageSize + 28, 495, littleEndian);
  file[pageSize + 507] = 1;
  file[pageSize + 495] = 3;
  view.setUint32(pageSize + 499, 2, littleEndian);
  view.setUint32(pageSize + 503, blob.length, littleEndian);
  for (let page = 0; page < overflow; page += 1) {
    const start = (2 + page) * pageSize;
    const part = blob.subarray(page * held, (page + 1) * held);
    file[start + 25] = 7;
    view.setUint32(start + 16, page + 1 < overflow ? 3 + page : 0, littleEndian);
    view.setUint16(start + 22, part.length, littleEndian);
    file.set(part, start + 26);
  }
  return file;
}

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
    expect(gap("/var/lib/rpm/Packages", "garbage")).toContain("in no known format");
    expect(gap("/var/lib/rpm/rpmdb.sqlite-wal", "x")).toContain("write-ahead log");
    expect(gap("/var/lib/rpm/Packages", bdbOf(nodejs, true).subarray(0, 1500))).toContain(
      "the file ends before the last",
    );
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

  it.skipIf(mariner === undefined || sles === undefined)(
    "reads damaged databases without throwing, and never gives nothing silently",
    () => {
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
    },
  );
});
