import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonErrorOffset } from "../../../shared/oci/json-offset.ts";

describe("jsonErrorOffset", () => {
  it.each([
    ['{"a": }', 6],
    ['{"a": 1,}', 8],
    ["[1 2]", 3],
    ["[1,", 3],
    ['{"a" 1}', 5],
    ['{"a": "\u0001"}', 6],
    ["", 0],
    ["{} x", 3],
    ["[}", 1],
  ])("%j goes wrong at %i", (text, offset) => {
    expect(jsonErrorOffset(text)).toBe(offset);
  });

  it("is the end of every valid document, and of none that is not", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        expect(jsonErrorOffset(text)).toBe(text.length);
        const broken = `${text.slice(0, at % text.length)}\u0000${text.slice(at % text.length)}`;
        expect(jsonErrorOffset(broken)).toBeLessThanOrEqual(at % text.length);
      }),
    );
  });
});
