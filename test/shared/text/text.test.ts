import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../../shared/text/edit-distance.ts";
import { closest, code, count, escapeMarkdown, oneLine, plain, suggest, truncate } from "../../../shared/text/index.ts";

const hostile = fc.string({ unit: "binary" });

describe("plain", () => {
  test("shows terminal escapes and bidirectional overrides", () => {
    expect(plain("a\u001b[31mred\u202egpj.exe")).toBe("a\\x1b[31mred\\u{202e}gpj.exe");
  });
  test("leaves no control character but tab and line feed", () => {
    const left = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plain(text)).not.toMatch(left);
      }),
    );
  });
  test("on one line leaves no line break", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(oneLine(text)).not.toMatch(/[\n\r\t]/u);
      }),
    );
  });
});

describe("escapeMarkdown", () => {
  test.each([
    ["<img src=x onerror=1>", /^[^<]*$/u],
    ["@octocat please", /^(?!@octocat)/u],
    ["[click](https://evil.example)", /^\\\[click\\\]/u],
    ["#1 closes #2", /^\\#\u200b1 closes \\#\u200b2$/u],
    ["GH-1 and gh-2", /^GH-\u200b1 and gh-\u200b2$/u],
    ["a | b", /a \\\| b/u],
  ])("takes the meaning out of %s", (text, expected) => {
    expect(escapeMarkdown(text)).toMatch(expected);
  });
  test("lets no tag through", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/[<>]/u);
      }),
    );
  });
});

describe("code", () => {
  test("cannot be ended by backticks inside", () => {
    expect(code("a``b")).toBe("```a``b```");
    expect(code("`")).toBe("`` ` ``");
  });
  test("cannot end a table cell", () => {
    expect(code("a|b\nc")).toBe("`a\\|b c`");
  });
});

describe("truncate", () => {
  test("marks the cut and keeps within the limit, never half a character", () => {
    expect(truncate("abcdef", 4)).toBe("abc…");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, max) => {
        expect(truncate(text, max).length).toBeLessThanOrEqual(max);
        expect(truncate(text, max).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe("editDistance", () => {
  test.each([
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["ab", "ba", 1],
    ["hihg", "high", 1],
    ["same", "same", 0],
  ])("of %j and %j is %i", (a, b, distance) => {
    expect(editDistance(a, b, 10)).toBe(distance);
  });

  test("stops above its limit, is symmetric, and is zero for equals only", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, limit) => {
        const distance = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(distance);
        expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit + 1));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

test("closest takes the first of the nearest, whatever its case", () => {
  expect(closest("cat", ["cut", "CAR", "dog"], 1)).toBe("cut");
  expect(closest("cat", ["cut", "CAT"], 1)).toBe("CAT");
  expect(closest("cat", ["dogs"], 2)).toBeUndefined();
});

test("suggest finds near words only", () => {
  expect(suggest("severty", ["severity", "subject"])).toBe("severity");
  expect(suggest("hihg", ["high", "low"])).toBe("high");
  expect(suggest("zebra", ["severity", "subject"])).toBeUndefined();
  expect(suggest("x".repeat(10_000), ["severity"])).toBeUndefined();
});

test("count agrees with its number", () => {
  expect([count(1, "file"), count(2, "file"), count(0, "advisory", "advisories"), count(1_234_567, "file")]).toEqual([
    "1 file",
    "2 files",
    "0 advisories",
    "1,234,567 files",
  ]);
});
