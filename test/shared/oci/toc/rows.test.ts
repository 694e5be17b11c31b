import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../../shared/oci/json.ts";
import { filesOf, jsonTableSchema, type TableFile } from "../../../../shared/oci/toc/rows.ts";
import { digestOf, json } from "../builders.ts";

const one = digestOf(Buffer.from("1"));
const two = digestOf(Buffer.from("2"));

function read(...entries: readonly object[]): TableFile[] {
  const { entries: rows = [] } = parseDocument(json({ version: 1, entries }), jsonTableSchema, "table");
  return filesOf(rows, "layer");
}

test("a file has its chunks, and other entries have none", () => {
  const files = read(
    { name: "a/", type: "dir", mode: 0o755, uid: 7, modtime: "2026-01-02T03:04:05Z" },
    { name: "a/f", type: "reg", size: 10, chunkSize: 6, chunkDigest: one, digest: two, offset: 1 },
    { name: "a/f", type: "chunk", chunkOffset: 6, chunkDigest: two, offset: 5 },
    { name: "a/l", type: "symlink", linkName: "f" },
    { name: "a/h", type: "hardlink", linkName: "a/f", size: 10 },
    { name: "a/empty", type: "reg" },
    { name: "a/g", type: "reg", size: 3, digest: one },
  );
  expect(files.map(({ header, chunks }) => [header.name, header.type, header.size, chunks.length])).toEqual([
    ["a/", "directory", 0, 0],
    ["a/f", "file", 10, 2],
    ["a/l", "symlink", 0, 0],
    ["a/h", "hardlink", 0, 0],
    ["a/empty", "file", 0, 0],
    ["a/g", "file", 3, 1],
  ]);
  expect(files[0]?.header).toMatchObject({ mode: 0o755, uid: 7, gid: 0, mtime: 1767323045 });
  expect(files[1]?.chunks.map(({ size, digest }) => [size, digest])).toEqual([
    [6, one],
    [4, two],
  ]);
  expect(files[3]?.header.linkName).toBe("a/f");
});

describe("refuses", () => {
  const file = { name: "f", type: "reg", size: 10, digest: one };
  const chunk = { name: "f", type: "chunk", chunkOffset: 6, chunkDigest: two };
  const first = { ...file, chunkDigest: one };
  test.each<[string, string, readonly object[]]>([
    ["names outside the image", "points outside", [{ name: "a/../../b", type: "dir" }]],
    ["names that occur twice", "occurs twice", [file, { name: "./f", type: "dir" }]],
    ["files that are named like directories", "named like a directory", [{ ...file, name: "f/" }]],
    ["files without a name", "named like a directory", [{ ...file, name: "" }]],
    ["unknown types", 'unknown type "socket"', [{ name: "s", type: "socket" }]],
    ["chunks without a file", 'unknown type "chunk"', [chunk]],
    ["chunks of a directory", "chunks without a content", [{ name: "f", type: "dir" }, chunk]],
    ["chunks of an empty file", "chunks without a content", [{ ...file, size: 0 }, chunk]],
    ["chunks of another file", "chunk of another", [first, { ...chunk, name: "g" }]],
    ["a first chunk that is missing", "do not cover", [{ ...file, chunkOffset: 1 }]],
    ["chunks that overlap", "do not add up", [{ ...first, chunkSize: 8 }, chunk]],
    ["chunks with a gap", "do not add up", [{ ...first, chunkSize: 4 }, chunk]],
    ["chunks that are too large together", "do not add up", [first, { ...chunk, chunkSize: 5 }]],
    ["chunks beyond the file", "do not cover", [first, { ...chunk, chunkOffset: 10 }]],
    ["chunks in another order", "do not cover", [first, { ...chunk, chunkOffset: 8 }, chunk]],
    ["chunks without a digest", "without a valid digest", [file, chunk]],
    ["digests of an unknown form", "without a valid digest", [{ ...file, digest: "sha256:1" }]],
    ["two digests of one content", "two digests", [{ ...file, chunkDigest: two }]],
  ])("%s", (_, problem, entries) => {
    expect(() => read(...entries)).toThrow(
      expect.objectContaining({ kind: "undecided", code: "TOC_INVALID", message: expect.stringContaining(problem) }),
    );
  });
});
