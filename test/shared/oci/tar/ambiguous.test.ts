import { describe, expect, it } from "vitest";
import { UndecidedError } from "../../../../shared/errors/index.ts";
import { readTar } from "../../../../shared/oci/tar/reader.ts";
import { chunkSource } from "../../../../shared/oci/tar/source.ts";
import { stepsOf, tarOf } from "../builders.ts";
import { block, end, entry, octal, padded, pax } from "./blocks.ts";

function names(archive: Uint8Array): string[] {
  return [...readTar(chunkSource(stepsOf(archive)), "layer 1")].map(({ header }) => `${header.type} ${header.name}`);
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

  it("reads what an independent writer wrote", async () => {
    const long = `${"d".repeat(120)}/${"f".repeat(120)}`;
    expect(names(await tarOf([{ name: long }, { name: "ä" }, { name: "l", type: "symlink", linkname: long }]))).toEqual(
      [`file ${long}`, "file ä", "symlink l"],
    );
  });
});
