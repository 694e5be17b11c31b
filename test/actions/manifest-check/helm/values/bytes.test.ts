import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byteLength,
  countRunes,
  decodeText,
  encodeText,
  normalizeText,
} from "../../../../../actions/manifest-check/helm/values/bytes.ts";
import { compareBytes } from "../../../../../actions/manifest-check/helm/values/value.ts";

describe("bytes of texts", () => {
  it("keep bytes that are not UTF-8", () => {
    expect(decodeText(Uint8Array.of(0x61, 0xff, 0xc3))).toBe("a\udcff\udcc3");
    expect([...encodeText("\udc80é\udcff")]).toEqual([0x80, 0xc3, 0xa9, 0xff]);
    expect(decodeText(Uint8Array.of(0xed, 0xa0, 0x80))).toBe("\udced\udca0\udc80");
    expect(decodeText(Uint8Array.of(0xc0, 0x80))).toBe("\udcc0\udc80");
  });

  it("come together to characters", () => {
    expect(normalizeText("\udcc3\udca9")).toBe("é");
    expect(normalizeText("\u{1f480}")).toBe("\u{1f480}");
  });

  it("survive a round trip", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = decodeText(bytes);
        expect([...encodeText(text)]).toEqual([...bytes]);
        expect(byteLength(text)).toBe(bytes.length);
        expect(countRunes(text)).toBe([...text].length);
      }),
    );
  });

  it("decide the order of texts", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), fc.uint8Array({ maxLength: 6 }), (a, b) => {
        const order = Math.sign(compareBytes(decodeText(a), decodeText(b)));
        expect(order).toBe(Buffer.compare(a, b));
      }),
      { numRuns: 2000 },
    );
  });
});
