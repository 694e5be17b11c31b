import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapText } from "../../../shared/text/index.ts";

test.each([
  ["a bc d", 4, "", "a bc\nd"],
  ["a bc d", 4, "  ", "a bc\n  d"],
  ["a verylongword b", 5, "", "a\nverylongword\nb"],
  ["", 5, "", ""],
])("%j in %d columns", (text, width, indent, expected) => {
  expect(wrapText(text, width, indent)).toBe(expected);
});

test("keeps every word in order, and lines within the width unless a word is longer", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/u), { maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 40 }), fc.constantFrom("", "  "), (all, width, indent) => {
      const wrapped = wrapText(all.join(" "), width, indent);
      expect(wrapped.split(/\s+/u).filter((word) => word !== "")).toEqual(all);
      for (const line of wrapped.split("\n")) {
        expect(line.length <= width || !line.trim().includes(" ")).toBe(true);
      }
    }),
  );
});
