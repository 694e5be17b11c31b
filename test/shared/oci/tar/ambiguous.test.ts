import { describe, expect, it } from "vitest";
import { UndecidedError } from "../../../../shared/errors/index.ts";
import { readTar } from "../../../../shared/oci/tar/reader.ts";
import { chunkSource } from "../../../../shared/oci/tar/source.ts";
import { stepsOf, tarOf } from "../builders.ts";
import { block, end, entry, octal, padded, pax } from "./blocks.ts";

function names(archive: Uint8Array): string[] {
  return [...readTar(chunkSource(stepsOf(archive)), "layer 1")].map(({ header }) => `${header.type} ${header.name}`);
}

/** Reads an archive with all contents, which checks the maps of sparse files. */
function contents(archive: Uint8Array): void {
  for (const each of readTar(chunkSource(stepsOf(archive)), "layer 1")) if (each.header.type === "file") each.content();
}

/** Records of a sparse file of one byte, in GNU's format 0.1. */
function sparse(records: Readonly<Record<string, string>>): Buffer {
  return pax({ "GNU.sparse.map": "0,1", "GNU.sparse.size": "1", "GNU.sparse.numblocks": "1", ...records });
}

/** Writes the checksum of a header in base 256 after the given bytes. */
function withChecksum(archive: Buffer, prefix: Buffer): Buffer {
  const sum = Number.parseInt(archive.toString("latin1", 148, 154), 8);
  archive.set(prefix, 148);
  archive.writeUInt16BE(sum, 154);
  return archive;
}

const file = entry("tmp/readme", "0", "x");
const gnu = { 257: "ustar  \0" };

/** What Go's archive/tar, and so every runtime, reads in another way than at least one other reader. */
const ambiguous: readonly (readonly [string, ...Buffer[]])[] = [
  ["a GNU long name before a pax path", entry("@", "L", "var/lib/dpkg/status\0"), pax({ path: "tmp/readme" }), file],
  ["a pax path before a GNU long name", pax({ path: "tmp/readme" }), entry("@", "L", "var/lib/dpkg/status\0"), file],
  ["a GNU long link and a pax linkpath", entry("@", "K", "a\0"), pax({ linkpath: "b" }), entry("l", "2", "")],
  ["a global path", pax({ path: "tmp/readme" }, "g"), file],
  ["a global linkpath", pax({ linkpath: "x" }, "g"), file],
  ["a global size", pax({ size: "0" }, "g"), file],
  ["a global sparse name", pax({ "GNU.sparse.name": "x" }, "g"), file],
  ["a sparse name alone", pax({ "GNU.sparse.name": "tmp/readme" }), file],
  [
    "a sparse version that does not exist",
    pax({ "GNU.sparse.major": "1", "GNU.sparse.minor": "9", "GNU.sparse.name": "x" }),
    file,
  ],
  [
    "a sparse map in an old sparse header",
    pax({ "GNU.sparse.map": "0,1", "GNU.sparse.size": "1" }),
    block({ 0: "s", 124: octal(1), 156: "S", 483: octal(1), ...gnu }),
    padded("x"),
  ],
  ["a prefix in a GNU header", entry("status", "0", "x", { ...gnu, 345: "var/lib/dpkg" })],
  ["a prefix without magic", entry("status", "0", "x", { 257: "\0\0\0\0\0\0\0\0", 345: "var/lib/dpkg" })],
  ["a prefix with a magic of its own", entry("status", "0", "x", { 257: "ustaR\x0000", 345: "var/lib/dpkg" })],
  ["a size that begins with NUL", entry("a", "0", "x", { 124: "\0" + "0000001000" })],
  ["a size of a space, a NUL and digits", entry("a", "0", "x", { 124: " \x000001000" })],
  ["a size with digits after a space", entry("a", "0", "x", { 124: "0001 000001" })],
  ["a mode that is no number", entry("a", "0", "x", { 100: "rwxr-x-" })],
  ["a regular file whose name ends in a slash", entry("node_modules/minimist/package.json/", "0", "x")],
  ["a regular file whose pax path ends in a slash", pax({ path: "status/" }), file],
  ["a contiguous file whose name ends in a slash", entry("status/", "7", "x")],
];

/** What Go's archive/tar refuses, or reads in another way. */
const refused: readonly (readonly [string, ...Buffer[]])[] = [
  ["a pax uid that is not a number", pax({ uid: "0x" }), file],
  ["a pax uid beyond 2^53", pax({ uid: "9007199254740993" }), file],
  ["a pax time that is not a number", pax({ atime: "now" }), file],
  ["a pax path with a NUL", pax({ path: "a\0b" }), file],
  ["a pax user name with a NUL", pax({ uname: "a\0b" }), file],
  ["a pax record without a key", pax({ "": "a" }), file],
  ["an extended header of Solaris", pax({ path: "a" }, "X"), file],
  ["an unknown type", entry("a", "A", "x")],
  ["a global header between other headers", pax({ path: "a" }), pax({ comment: "b" }, "g"), file],
  ["a checksum in base 256", withChecksum(entry("a", "0", "x"), Buffer.from([0x80, 0, 0, 0, 0, 0]))],
  ["a device number that is not a number", entry("a", "0", "x", { 329: "major" })],
  ["a magic that is almost ustar", entry("status", "0", "x", { 257: "us##r\x0000", 345: "var/lib/dpkg" })],
  ["times of star's format that are not numbers", entry("a", "0", "x", { 345: "p".repeat(140), 508: "tar\0" })],
  ["a sparse file that is a directory", sparse({}), entry("d/", "5", "")],
  ["two sizes of a sparse file", sparse({ "GNU.sparse.realsize": "2" }), file],
  ["a number of runs that is not that of the map", sparse({ "GNU.sparse.numblocks": "2" }), file],
  ["a sparse map with other than digits", sparse({ "GNU.sparse.map": "0x0,1" }), file],
  ["a sparse map of odd length", sparse({ "GNU.sparse.map": "0,1,2" }), file],
  ["runs that overlap", sparse({ "GNU.sparse.map": "0,1,0,1", "GNU.sparse.numblocks": "2" }), entry("a", "0", "xy")],
  ["data that no run needs", sparse({}), entry("a", "0", "xy")],
  ["GNU's old sparse type in a POSIX header", block({ 0: "s", 124: octal(1), 156: "S", 483: octal(1) }), padded("x")],
  [
    "a run before the file",
    block({ 0: "s", 124: octal(1), 156: "S", 386: Buffer.alloc(12, 0xff), 398: octal(1), 483: octal(1), ...gnu }),
    padded("x"),
  ],
  ["a part of a second zero block", file, Buffer.alloc(700)],
];

describe("entries that readers take in different ways", () => {
  it.each(ambiguous.map(([title, ...parts]) => ({ title, parts })))(
    "refuses $title, with entry and offset",
    ({ parts }) => {
      const archive = Buffer.concat([...parts, end]);
      expect(() => names(archive)).toThrow(UndecidedError);
      expect(() => names(archive)).toThrow(
        /^layer 1 at byte \d+: (?:the entry ".+" cannot be read reliably|not a tar header)/,
      );
    },
  );

  it.each<readonly [string, readonly Buffer[], string[]]>([
    ["a GNU long name", [entry("@", "L", `${"x/".repeat(60)}y\0`), file], [`file ${"x/".repeat(60)}y`]],
    ["a pax path", [pax({ path: "a/b" }), file], ["file a/b"]],
    ["two pax headers", [pax({ path: "a" }), pax({ path: "b" }), file], ["file b"]],
    ["a global comment, as git writes it", [pax({ comment: "0123" }, "g"), file], ["file tmp/readme"]],
    [
      "times in a GNU header",
      [entry("a", "0", "x", { ...gnu, 345: octal(1_700_000_000), 357: octal(1_700_000_000) })],
      ["file a"],
    ],
    ["a POSIX prefix", [entry("b", "0", "x", { 345: "a" })], ["file a/b"]],
    ["an old directory", [block({ 0: "d/", 156: "\0" })], ["directory d/"]],
    ["a directory", [block({ 0: "d/", 156: "5" })], ["directory d/"]],
    [
      "GNU sparse 1.0",
      [
        pax({ "GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.name": "s", "GNU.sparse.realsize": "1" }),
        entry("x", "0", `1\n0\n1\n${"\0".repeat(506)}x`),
      ],
      ["file s"],
    ],
    [
      "GNU sparse 0.1",
      [
        pax({ "GNU.sparse.map": "0,1", "GNU.sparse.name": "s", "GNU.sparse.size": "1", "GNU.sparse.numblocks": "1" }),
        file,
      ],
      ["file s"],
    ],
    ["empty numbers", [entry("a", "0", "", { 108: "\0\0\0\0\0\0\0\0", 116: "       \0" })], ["file a"]],
  ])("reads %s", (_, parts, expected) => {
    expect(names(Buffer.concat([...parts, end]))).toEqual(expected);
  });

  it.each(refused.map(([title, ...parts]) => ({ title, parts })))("refuses $title, as runtimes do", ({ parts }) => {
    const isWhole = parts.at(-1)?.length === 700;
    expect(() => contents(Buffer.concat(isWhole ? parts : [...parts, end]))).toThrow(UndecidedError);
  });

  it("takes the name of the header if the GNU long name is empty", () => {
    const archive = Buffer.concat([entry("@", "L", "long\0"), entry("@", "L", "\0"), file, end]);
    expect(names(archive)).toEqual(["file tmp/readme"]);
  });

  it("reads no data after an old directory, whatever size it states", () => {
    const archive = Buffer.concat([block({ 0: "d/", 124: octal(512), 156: "\0" }), file, end]);
    expect(names(archive)).toEqual(["directory d/", "file tmp/readme"]);
  });

  it("reads what an independent writer wrote", async () => {
    const long = `${"d".repeat(120)}/${"f".repeat(120)}`;
    expect(names(await tarOf([{ name: long }, { name: "ä" }, { name: "l", type: "symlink", linkname: long }]))).toEqual(
      [`file ${long}`, "file ä", "symlink l"],
    );
  });
});
