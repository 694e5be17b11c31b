import {
  constants,
  crc32,
  deflateRawSync,
  gunzipSync,
  gzipSync,
  zstdCompressSync,
  zstdDecompressSync,
} from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canInflate, inflate } from "../../../../shared/oci/inflate/index.ts";
import { chunkSource } from "../../../../shared/oci/tar/source.ts";
import { stepsOf } from "../builders.ts";

const limits = { maxBytes: 2 ** 30, maxBytesName: "layerBytes", maxRatio: 10_000 };

function inflated(stored: Uint8Array, chunk: number, bounds = limits): Buffer {
  const inflation = inflate(chunkSource(stepsOf(stored, chunk)), bounds, "a layer");
  try {
    const parts: Buffer[] = [];
    for (let part = inflation.next(); part !== undefined; part = inflation.next()) parts.push(Buffer.from(part));
    return Buffer.concat(parts);
  } finally {
    inflation.close();
  }
}

const content = fc.oneof(
  fc.uint8Array({ maxLength: 5000 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 60_000 }))
    .map(([part, times]) => Buffer.concat(Array.from({ length: Math.ceil(times / part.length) }, () => part))),
);
const chunkSize = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 300_000 }));

describe("inflate", () => {
  it("can be used on this Node", () => expect(canInflate()).toBe(true));

  it("agrees with the public decompressors on members and frames one after the other, in chunks of any size", () => {
    fc.assert(
      fc.property(
        fc.array(content, { minLength: 1, maxLength: 4 }),
        chunkSize,
        fc.boolean(),
        (parts, chunk, isZstd) => {
          const stored = Buffer.concat(parts.map((part) => (isZstd ? zstdCompressSync(part) : gzipSync(part))));
          const expected = isZstd ? Buffer.concat(parts) : gunzipSync(stored);
          expect(inflated(stored, chunk).equals(expected)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("refuses what the public decompressor refuses, whatever byte is changed or lost", () => {
    const plain = Buffer.from("the bytes of a layer that somebody changes, one after the other. ".repeat(9));
    const stored = gzipSync(plain);
    for (let at = 0; at < stored.length; at += 1) {
      const cut = stored.subarray(0, at);
      if (at > 2) expect(() => inflated(cut, 11)).toThrow();
      // A wrong checksum or time is for the digest to find.
      const isTrailer = at >= stored.length - 8 && at < stored.length - 4;
      const changed = Buffer.from(stored);
      changed[at] = (changed[at] ?? 0) ^ 0x20;
      const isAccepted = (() => {
        try {
          return gunzipSync(changed).equals(plain);
        } catch {
          return false;
        }
      })();
      if (isAccepted || at < 4 || isTrailer) continue;
      const got = (() => {
        try {
          return inflated(changed, 11);
        } catch {
          return undefined;
        }
      })();
      expect(got?.equals(plain) ?? false, `byte ${at}`).toBe(false);
    }
  });

  it.each([
    ["garbage after the last member", Buffer.concat([gzipSync("x"), Buffer.from("garbage")])],
    ["zeros after the last member", Buffer.concat([gzipSync("x"), Buffer.alloc(20)])],
    [
      "a reserved flag",
      Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0x20, 0, 0, 0, 0, 0, 3]), deflateRawSync("x"), Buffer.alloc(8)]),
    ],
    [
      "another method",
      Buffer.concat([Buffer.from([0x1f, 0x8b, 7, 0, 0, 0, 0, 0, 0, 3]), deflateRawSync("x"), Buffer.alloc(8)]),
    ],
    ["a wrong length", Buffer.concat([gzipSync("x").subarray(0, -4), Buffer.from([2, 0, 0, 0])])],
    [
      "a wrong checksum of the header",
      Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 2, 0, 0, 0, 0, 0, 3, 1, 1]), deflateRawSync("x"), Buffer.alloc(8)]),
    ],
    ["a truncated zstd frame", zstdCompressSync("x".repeat(500)).subarray(0, -3)],
    ["garbage after a zstd frame", Buffer.concat([zstdCompressSync("x"), Buffer.from("garbage, garbage")])],
  ])("refuses %s", (_, stored) => {
    for (const chunk of [1, 7, 4096]) {
      expect(() => inflated(stored, chunk)).toThrow(/data are truncated or damaged/);
    }
  });

  it("reads every optional field of a gzip header", () => {
    const header = Buffer.from([0x1f, 0x8b, 8, 0x1f, 0, 0, 0, 0, 0, 3]);
    const texts = Buffer.concat([Buffer.from([3, 0, 1, 2, 3]), Buffer.from("name\0comment\0")]);
    const checksum = Buffer.alloc(2);
    checksum.writeUInt16LE(crc32(Buffer.concat([header, texts])) & 0xffff);
    const fields = Buffer.concat([texts, checksum]);
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(5, 4);
    const stored = Buffer.concat([header, fields, deflateRawSync("hello"), trailer]);
    for (const chunk of [1, 3, 100]) expect(inflated(stored, chunk).toString()).toBe("hello");
  });

  it("skips zstd's skippable frames", () => {
    const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4]);
    const stored = Buffer.concat([skippable, zstdCompressSync("a"), skippable, zstdCompressSync("b"), skippable]);
    for (const chunk of [1, 5, 100]) expect(inflated(stored, chunk).toString()).toBe("ab");
    expect(
      zstdDecompressSync(zstdCompressSync("a", { params: { [constants.ZSTD_c_checksumFlag]: 1 } })).toString(),
    ).toBe("a");
  });

  it("keeps to its limits", () => {
    const bomb = gzipSync(Buffer.alloc(80 * 2 ** 20));
    expect(() => inflated(bomb, 65_536, { ...limits, maxBytes: 1000 })).toThrow("layerBytes = 1000");
    expect(() => inflated(bomb, 65_536, { ...limits, maxRatio: 100 })).toThrow("compressionRatio = 100");
  });
});
