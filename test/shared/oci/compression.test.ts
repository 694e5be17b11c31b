import { createHash, randomBytes } from "node:crypto";
import { constants, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { UndecidedError } from "../../../shared/errors/index.ts";
import { decompress, detectCompression } from "../../../shared/oci/compression.ts";
import { collect } from "../../../shared/oci/read-file.ts";
import { chunksOf, digestOf, rejection } from "./builders.ts";

const limits = { maxBytes: 2 ** 30, maxBytesName: "layerBytes", maxRatio: 300 };
const skippable = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
const checksum = { params: { [constants.ZSTD_c_checksumFlag]: 1 } };
const text = Buffer.from("some text ".repeat(5000));

async function unpack(bytes: Uint8Array, chunk = 100, bounds = limits): Promise<string> {
  return Buffer.from(await collect(decompress(chunksOf(bytes, chunk), bounds, "a blob"))).toString();
}

describe("decompress", () => {
  it.each([
    ["plain", text],
    ["gzip", gzipSync(text)],
    ["gzip of two members", Buffer.concat([gzipSync(text.subarray(0, 100)), gzipSync(text.subarray(100))])],
    ["zstd", zstdCompressSync(text)],
    ["zstd of two frames", Buffer.concat([zstdCompressSync(text.subarray(0, 9)), zstdCompressSync(text.subarray(9))])],
    ["zstd with skippable frames", Buffer.concat([skippable, zstdCompressSync(text, checksum), skippable])],
  ])("reads %s in chunks of any size", async (_, bytes) => {
    for (const chunk of [1, 7, 1 << 20]) expect(digestOf(Buffer.from(await unpack(bytes, chunk)))).toBe(digestOf(text));
  });

  it("reads nothing from nothing", async () => {
    expect(await unpack(new Uint8Array(0))).toBe("");
  });

  it.each([
    ["gzip", gzipSync(text)],
    ["zstd", zstdCompressSync(text)],
  ])("says that %s data are cut short", async (kind, bytes) => {
    const thrown = await rejection(unpack(bytes.subarray(0, bytes.length - 9)));
    expect(thrown).toBeInstanceOf(UndecidedError);
    expect(String(thrown)).toContain(`the ${kind} data are cut short or damaged`);
    expect(String(thrown)).toContain(`a blob at byte ${bytes.length - 9}`);
  });

  it.each([
    ["gzip", (data: Buffer) => gzipSync(data)],
    ["zstd", (data: Buffer) => zstdCompressSync(data)],
  ])("stops a %s bomb by ratio and by size", async (_, compress) => {
    const bomb = compress(Buffer.alloc(128 * 2 ** 20));
    expect(String(await rejection(unpack(bomb, 4096)))).toContain("the limit compressionRatio = 300");
    const small = { ...limits, maxBytes: 1000 };
    expect(String(await rejection(unpack(bomb, 4096, small)))).toContain("the limit layerBytes = 1000");
  });

  it.each([
    ["gzip", (data: Buffer) => gzipSync(data)],
    ["zstd", (data: Buffer) => zstdCompressSync(data)],
  ])("gives %s data of many chunks, each valid until the next", async (_, compress) => {
    const large = Buffer.concat(Array.from({ length: 40 }, () => randomBytes(150_000)));
    const hash = createHash("sha256");
    for await (const chunk of decompress(chunksOf(compress(large), 70_000), limits, "a blob")) hash.update(chunk);
    expect(`sha256:${hash.digest("hex")}`).toBe(digestOf(large));
  });

  it.each([
    ["the reader stops early", gzipSync(randomBytes(4_000_000))],
    ["data follow the end", Buffer.concat([gzipSync(text), Buffer.alloc(200_000, 7)])],
    ["data are damaged", Buffer.concat([gzipSync(text).subarray(0, 40), Buffer.alloc(200_000, 7)])],
  ])("closes its input when %s", async (_, bytes) => {
    let closed = false;
    async function* input(): AsyncGenerator<Uint8Array> {
      try {
        yield* chunksOf(bytes, 1000);
      } finally {
        closed = true;
      }
    }
    const reading = async () => {
      for await (const _ of decompress(input(), limits, "a blob")) break;
    };
    await reading().catch(() => {});
    await expect.poll(() => closed).toBe(true);
  });

  it("names formats that images do not use", () => {
    expect(() => detectCompression(Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), "x.tar.xz")).toThrow(
      /compressed with xz/,
    );
  });
});
