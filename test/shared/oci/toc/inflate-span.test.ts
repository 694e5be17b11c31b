import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inflateSpan } from "../../../../shared/oci/toc/inflate-span.ts";

/** Bits in the order of deflate (RFC 1951, section 3.1.1). */
class Bits {
  readonly #bits: number[] = [];

  get length(): number {
    return this.#bits.length;
  }

  /** Adds a number, its least significant bit first. */
  number(value: number, length: number): this {
    for (let index = 0; index < length; index += 1) this.#bits.push((value >> index) & 1);
    return this;
  }

  /** Adds a Huffman code, its most significant bit first. */
  code(value: number, length: number): this {
    for (let index = length - 1; index >= 0; index -= 1) this.#bits.push((value >> index) & 1);
    return this;
  }

  align(): this {
    while (this.#bits.length % 8 !== 0) this.#bits.push(0);
    return this;
  }

  bytes(data: Uint8Array): this {
    for (const byte of data) this.number(byte, 8);
    return this;
  }

  toBytes(): Buffer {
    const bytes = Buffer.alloc(Math.ceil(this.#bits.length / 8));
    for (const [index, bit] of this.#bits.entries())
      bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (bit << (index & 7));
    return bytes;
  }
}

/** Adds a block of literals with fixed codes: 8 bits for bytes below 144, 9 bits above. */
function fixedBlock(bits: Bits, data: Uint8Array): void {
  bits.number(0, 1).number(1, 2);
  for (const byte of data) byte < 144 ? bits.code(0x30 + byte, 8) : bits.code(0x190 + byte - 144, 9);
  bits.code(0, 7);
}

function storedBlock(bits: Bits, data: Uint8Array, isLast: boolean): void {
  bits
    .number(isLast ? 1 : 0, 1)
    .number(0, 2)
    .align();
  bits
    .number(data.length, 16)
    .number(data.length ^ 0xffff, 16)
    .bytes(data);
}

const kinds = ["stored", "fixed", "dynamic", "default"] as const;
const data = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 300 }),
  fc
    .array(fc.constantFrom("the ", "same ", "words "), { minLength: 1, maxLength: 200 })
    .map((words) => Buffer.from(words.join(""))),
);

describe("decompression from a checkpoint equals that of the whole", () => {
  test("at each of the eight bits, for all types of blocks", () => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(data, data, fc.constantFrom(...kinds), fc.nat(7), (first, second, kind, phase) => {
        const before = Buffer.from(first).map((byte) => byte % 144);
        const after = Buffer.from(second);
        const filler = Buffer.alloc(phase, 200);
        const known = Buffer.concat([before, filler]);
        const bits = new Bits();
        fixedBlock(bits, known);
        const start = bits.length;
        if (kind === "stored") storedBlock(bits, after, true);
        else {
          const strategy = { fixed: constants.Z_FIXED, dynamic: constants.Z_HUFFMAN_ONLY, default: 0 }[kind];
          bits.bytes(deflateRawSync(after, { strategy, dictionary: known }));
        }
        const stream = bits.toBytes();
        expect(inflateRawSync(stream)).toEqual(Buffer.concat([known, after]));
        const upper = (8 - (start % 8)) % 8;
        seen.add(upper);
        const stored = stream.subarray(start >> 3);
        expect(inflateSpan(stored, { bits: upper, window: known }, after.length, false)).toEqual(after);
      }),
      { numRuns: 150 },
    );
    expect(seen.size).toBe(8);
  });

  test("from the middle to the middle, where the last byte belongs to the next span as well", () => {
    for (let count = 0; count < 8; count += 1) {
      const bits = new Bits();
      const parts = [0, 1, 2].map((part) => Buffer.concat([Buffer.from(`part ${part} `), Buffer.alloc(count, 200)]));
      const starts = parts.map((part) => {
        const start = bits.length;
        fixedBlock(bits, part);
        return start;
      });
      const stream = bits.toBytes();
      const [, start = 0, end = 0] = starts;
      const stored = stream.subarray(start >> 3, (end + 7) >> 3);
      const checkpoint = { bits: (8 - (start % 8)) % 8, window: parts[0] as Buffer };
      expect(inflateSpan(stored, checkpoint, 7 + count, false)).toEqual(parts[1]);
    }
  });
});

test("data of another size than stated are refused", () => {
  const stored = deflateRawSync("some text");
  const checkpoint = { bits: 0, window: Buffer.alloc(1) };
  expect(() => inflateSpan(stored, checkpoint, 10, false)).toThrow("smaller");
  expect(() => inflateSpan(stored, checkpoint, 8, false)).toThrow("larger");
  expect(inflateSpan(stored, checkpoint, 8, true).toString()).toBe("some tex");
  expect(() => inflateSpan(stored.subarray(0, 5), checkpoint, 9, true)).toThrow("smaller");
});
