import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SeaworthyError } from "../../../../shared/errors/index.ts";
import type { EntryHeader } from "../../../../shared/oci/tar/entry.ts";
import { readTar, type TarEntry } from "../../../../shared/oci/tar/reader.ts";
import { chunkSource } from "../../../../shared/oci/tar/source.ts";
import { rejection, stepsOf, tarOf } from "../builders.ts";
import { block, end, octal, padded } from "./blocks.ts";

interface ReadEntry {
  readonly header: EntryHeader;
  readonly body: string;
}

async function readAll(bytes: Uint8Array, chunk = 700): Promise<ReadEntry[]> {
  const entries: ReadEntry[] = [];
  for (const entry of readTar(chunkSource(stepsOf(bytes, chunk)), "test.tar")) {
    const body = entry.header.type === "file" ? bodyOf(entry) : "";
    entries.push({ header: entry.header, body });
  }
  return entries;
}

function bodyOf(entry: TarEntry): string {
  const content = entry.content();
  const text = Buffer.from(content.read(0, content.size)).toString("latin1");
  content.close();
  return text;
}

describe("readTar", () => {
  it("reads what an independent writer wrote", async () => {
    const name = fc
      .stringMatching(/^[a-z0-9 ._-]{1,40}(\/[a-zäß0-9]{1,60}){0,6}$/)
      .filter((text) => !text.includes("//"));
    const file = fc.record({ name, body: fc.string({ maxLength: 2000 }), mode: fc.integer({ min: 1, max: 0o7777 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(file, { maxLength: 8 }), fc.integer({ min: 1, max: 3000 }), async (files, chunk) => {
        const entries = await readAll(await tarOf(files), chunk);
        expect(
          entries.map(({ header, body }) => [header.name, header.mode, Buffer.from(body, "latin1").toString()]),
        ).toEqual(files.map((each) => [each.name, each.mode, each.body]));
      }),
      { numRuns: 60 },
    );
  });

  it("reads links, directories and devices without data", async () => {
    const bytes = await tarOf([
      { name: "d/", type: "directory" },
      { name: "l", type: "symlink", linkname: "d/target" },
      { name: "h", type: "link", linkname: "other" },
      { name: "c", type: "character-device", devmajor: 1, devminor: 3 },
      { name: "p", type: "fifo" },
    ]);
    const entries = await readAll(bytes);
    expect(entries.map(({ header: { type, linkName } }) => [type, linkName])).toEqual([
      ["directory", ""],
      ["symlink", "d/target"],
      ["hardlink", "other"],
      ["character-device", ""],
      ["fifo", ""],
    ]);
  });

  it("reads GNU long names and links", async () => {
    const long = `${"x".repeat(200)}/end`;
    const bytes = Buffer.concat([
      block({ 0: "././@LongLink", 124: octal(long.length + 1), 156: "L" }),
      padded(`${long}\0`),
      block({ 0: "././@LongLink", 124: octal(long.length + 2), 156: "K" }),
      padded(`/${long}\0`),
      block({ 0: "short", 156: "2" }),
      end,
    ]);
    expect((await readAll(bytes)).map(({ header }) => [header.name, header.linkName])).toEqual([[long, `/${long}`]]);
  });

  it("reads sizes in base 256 and keeps names that are not UTF-8 apart", async () => {
    const size = Buffer.alloc(12);
    size[0] = 0x80;
    size[11] = 3;
    const bytes = Buffer.concat([
      block({ 0: Buffer.from([0x61, 0xff]), 124: size, 156: "0" }),
      padded("abc"),
      block({ 0: Buffer.from([0x61, 0xfe]), 124: octal(0), 156: "0" }),
      end,
    ]);
    expect((await readAll(bytes)).map(({ header, body }) => [header.name, body])).toEqual([
      ["a\udcff", "abc"],
      ["a\udcfe", ""],
    ]);
  });

  it("fills the holes of old GNU sparse files, extension blocks included", async () => {
    const header = block({
      0: "sparse",
      124: octal(6),
      156: "S",
      257: "ustar  \0",
      386: octal(2),
      398: octal(2),
      410: octal(6),
      422: octal(2),
      482: Buffer.of(1),
      483: octal(12),
    });
    const extension = Buffer.alloc(512);
    extension.write(octal(10), 0);
    extension.write(octal(2), 12);
    const bytes = Buffer.concat([
      header,
      extension,
      padded("aabbcc"),
      block({ 0: "next", 124: octal(0), 156: "0" }),
      end,
    ]);
    const entries = await readAll(bytes);
    expect(entries.map(({ header: each, body }) => [each.name, each.size, body])).toEqual([
      ["sparse", 12, "\0\0aa\0\0bb\0\0cc"],
      ["next", 0, ""],
    ]);
  });

  it("fills the holes of pax sparse files", async () => {
    const map = padded("1\n4\n3\n");
    const data = Buffer.concat([map, Buffer.from("abc")]);
    const pax = {
      "GNU.sparse.major": "1",
      "GNU.sparse.minor": "0",
      "GNU.sparse.name": "real",
      "GNU.sparse.realsize": "9",
    };
    const bytes = await tarOf([{ name: "GNUSparseFile.0/real", pax, body: data }]);
    expect((await readAll(bytes)).map(({ header, body }) => [header.name, header.size, body])).toEqual([
      ["real", 9, "\0\0\0\0abc\0\0"],
    ]);
  });

  it("names archive and offset at whatever byte it is cut", async () => {
    const bytes = await tarOf([
      { name: `${"long/".repeat(40)}a`, body: "x".repeat(700) },
      { name: "b", body: "y" },
    ]);
    const whole = (await readAll(bytes)).length;
    for (let cut = 1; cut < bytes.length; cut += 37) {
      const result = await readAll(bytes.subarray(0, cut)).catch((thrown: unknown) => thrown);
      if (Array.isArray(result)) expect(result.length, `cut at ${cut}`).toBeLessThanOrEqual(whole);
      else {
        expect(result).toBeInstanceOf(SeaworthyError);
        expect(String(result)).toMatch(/test\.tar at byte \d+: the archive ends in the middle of an entry/);
      }
    }
  });

  it("refuses data behind a single zero block, and absurd sizes", async () => {
    const hidden = Buffer.concat([Buffer.alloc(512), block({ 0: "x", 124: octal(0), 156: "0" }), end]);
    expect(String(await rejection(readAll(hidden)))).toContain("single zero block");
    const absurd = Buffer.alloc(12, 0xff);
    absurd[0] = 0x9f;
    expect(String(await rejection(readAll(block({ 0: "x", 124: absurd, 156: "0" }))))).toContain("bad number");
    const large = Buffer.concat([block({ 0: "x", 124: "77777777777\0", 156: "x" }), end]);
    expect(String(await rejection(readAll(large)))).toContain("extended header of 8589934591 bytes");
  });

  it("throws nothing but typed errors on damaged input", async () => {
    const bytes = await tarOf([
      { name: "ä".repeat(80), body: "x".repeat(600), pax: { comment: "y" } },
      { name: "b", body: "z" },
    ]);
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const copy = Buffer.from(bytes);
        for (const [at, value] of changes) copy[at] = value;
        const result = await readAll(copy).catch((thrown: unknown) => thrown);
        if (!Array.isArray(result)) expect(result).toBeInstanceOf(SeaworthyError);
      }),
      { numRuns: 300 },
    );
  });
});
