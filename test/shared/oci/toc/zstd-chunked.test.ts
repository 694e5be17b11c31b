import { zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { LayerTable } from "../../../../shared/oci/toc/table.ts";
import { openZstdChunked, zstdChunkedBinding } from "../../../../shared/oci/toc/zstd-chunked.ts";
import { digestOf, rejection } from "../builders.ts";
import { readerOf, type WrittenLayer, writeZstdChunked } from "./writers.ts";

const body = Buffer.from("the content of a file");
const frame = zstdCompressSync(body);
const stored = Buffer.concat([zstdCompressSync("a header"), frame]);
const offset = stored.length - frame.length;
const file = { name: "f", type: "reg", size: body.length, digest: digestOf(body), offset, endOffset: stored.length };
const position = "io.github.containers.zstd-chunked.manifest-position";

function open({ blob, binding, annotations }: WrittenLayer): Promise<LayerTable | undefined> {
  return openZstdChunked(binding, annotations, blob.length, readerOf(blob), "layer");
}

function openRows(entries: readonly object[], version = 1): Promise<LayerTable | undefined> {
  return open(writeZstdChunked(stored, JSON.stringify({ version, entries })));
}

test("a chunk is a block", async () => {
  const table = await openRows([{ name: "d", type: "dir" }, file]);
  const [block] = table?.blocks ?? [];
  expect(block).toMatchObject({ start: offset, end: stored.length, size: body.length });
  expect(block && table?.decode(block, frame)).toEqual(body);
});

test("a chunk of zeros has no stored bytes", async () => {
  const digest = digestOf(body);
  const table = await openRows([
    { ...file, size: 30, chunkSize: 21, chunkDigest: digest },
    { name: "f", type: "chunk", chunkOffset: 21, chunkDigest: digest, offset: offset + 5, chunkType: "zeros" },
  ]);
  expect(table?.blocks).toMatchObject([
    { start: offset, end: offset + 5, size: 21 },
    { start: offset + 5, end: offset + 5, size: 9 },
  ]);
});

test("a frame of another size than the chunk is an error", async () => {
  for (const [size, problem] of [
    [body.length - 1, "larger"],
    [body.length + 1, "smaller"],
  ] as const) {
    const table = await openRows([{ ...file, size }]);
    const block = table?.blocks[0];
    expect(() => block && table?.decode(block, frame)).toThrow(problem);
  }
});

describe("the layer is read whole", () => {
  test.each([0, 2])("where the version is %d", async (version) => {
    expect(await openRows([file], version)).toBeUndefined();
  });
  test.each(["", "1:2:3", "1:2:3:2", "a:2:3:1", "-1:2:3:1", "1:0:3:1", "1:2:3:1:"])(
    "where the position is %j",
    (text) => {
      const { annotations } = writeZstdChunked(stored, "{}");
      expect(zstdChunkedBinding({ ...annotations, [position]: text })).toBeUndefined();
    },
  );
  test.each(["0:9000000000:1:1", "100000:10:10:1", "0:10:9000000000:1"])(
    "where the position %s is beyond the layer or the limits",
    async (text) => {
      const layer = writeZstdChunked(stored, "{}");
      expect(await open({ ...layer, annotations: { ...layer.annotations, [position]: text } })).toBeUndefined();
    },
  );
});

describe("refuses", () => {
  test("a table that the manifest does not bind", async () => {
    const layer = writeZstdChunked(stored, JSON.stringify({ version: 1, entries: [file] }));
    const error = await rejection(open({ ...layer, binding: digestOf(body) }));
    expect(error).toMatchObject({ kind: "undecided", code: "DIGEST_MISMATCH" });
  });
  test("a table of another size than the manifest states", async () => {
    const layer = writeZstdChunked(stored, JSON.stringify({ version: 1, entries: [file] }));
    const annotations = { ...layer.annotations, [position]: layer.annotations[position]?.replace(/:\d+:1$/, ":7:1") };
    expect(await rejection(open({ ...layer, annotations } as WrittenLayer))).toMatchObject({ code: "TOC_INVALID" });
  });
  test.each<[string, readonly object[]]>([
    ["an end before the beginning", [{ ...file, endOffset: offset }]],
    ["an end in the table", [{ ...file, endOffset: stored.length + 1 }]],
    ["no end", [{ ...file, endOffset: 0 }]],
    ["files in another order", [file, { ...file, name: "g", offset: 0, endOffset: offset }]],
    ["files that overlap", [file, { ...file, name: "g", offset: offset + 1 }]],
  ])("%s", async (_, entries) => {
    const error = await rejection(openRows(entries));
    expect(error).toMatchObject({ code: "TOC_INVALID", message: expect.stringContaining("impossible offsets") });
  });
  test("an unknown type of chunk", async () => {
    expect(await rejection(openRows([{ ...file, chunkType: "ones" }]))).toMatchObject({ code: "TOC_INVALID" });
  });
});
