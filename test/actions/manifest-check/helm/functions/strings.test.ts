import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveOrigin } from "../../../../../actions/manifest-check/helm/values/origin.ts";
import { LimitError, type Sourced, sourced } from "../../../../../actions/manifest-check/helm/values/value.ts";
import { call, callSourced, leaf, type Plain, TestContext, toValue } from "./calling.ts";

describe("functions for texts", () => {
  it.each([
    ["trunc", [1n, "é"], "\udcc3"],
    ["trunc", [-2n, "abc"], "bc"],
    ["trim", [" \u00a0a\u3000\n"], "a"],
    ["trimAll", ["-+", "-+a-b+-"], "a-b"],
    ["trimSuffix", ["-", "a--"], "a-"],
    ["quote", ["a", null, 5n], '"a" "5"'],
    ["quote", [null], ""],
    ["squote", ["it's"], "'it's'"],
    ["cat", ["a", null, 1n], "a 1"],
    ["indent", [2n, "a\n\nb"], "  a\n  \n  b"],
    ["nindent", [2n, "a"], "\n  a"],
    ["replace", ["a", "b", "aXa"], "bXb"],
    ["replace", ["", "-", "é😀"], "-é-😀-"],
    ["snakecase", ["HTTPServer2Go"], "http_server2_go"],
    ["kebabcase", ["a b_C"], "a-b-c"],
    ["camelcase", ["a-b c"], "ABC"],
    ["title", ["hello wORLD"], "Hello WORLD"],
    ["upper", ["straße"], "STRAßE"],
    ["swapcase", ["Hi x"], "hI X"],
    ["abbrev", [6n, "abcdefghi"], "abc..."],
    ["substr", [1n, 3n, "abcd"], "bc"],
    ["wrap", [3n, "aa bb cc"], "aa\nbb\ncc"],
    ["join", ["-", ["a", null, 1n]], "a-1"],
    ["split", ["/", "a/b"], { _0: "a", _1: "b" }],
    ["splitn", ["/", 2n, "a/b/c"], { _0: "a", _1: "b/c" }],
    ["splitList", ["", "é😀"], ["é", "😀"]],
    ["sortAlpha", [["b", 10n, "a"]], ["10", "a", "b"]],
    ["nospace", ["a b\nc"], "abc"],
    ["repeat", [3n, "ab"], "ababab"],
    ["contains", ["\udc80", "\u{1f480}"], true],
    ["toString", [1e6], "1e+06"],
  ] satisfies [string, Plain[], unknown][])("%s %o", (name, args, expected) => {
    expect(call(name, ...args)).toEqual(expected);
  });

  it("fail with Go's words", () => {
    expect(() => call("substr", 2n, 1n, "abc")).toThrow("runtime error: slice bounds out of range [2:1]");
    expect(() => call("repeat", -1n, "a")).toThrow("strings: negative Repeat count");
  });

  it.each([
    ["repeat", [10n ** 12n, "a"]],
    ["indent", [10n ** 9n, "a\nb"]],
    ["replace", ["a", "b".repeat(100_000), "a".repeat(100_000)]],
    ["join", ["-".repeat(100_000), Array.from({ length: 10_000 }, () => "a")]],
  ] satisfies [string, Plain[]][])("%s refuses a huge result before it is made", (name, args) => {
    expect(() => call(name, ...args)).toThrow(LimitError);
  });
});

/** Returns the name of the leaf that each character is from. */
function sourcesOf({ value, origin }: Sourced): (string | undefined)[] {
  return Array.from(String(value), (_, index) => {
    const [step] = resolveOrigin(origin, index).steps;
    return step?.kind === "value" ? step.leaf.label : undefined;
  });
}

describe("origins of texts", () => {
  const one = leaf("ab", "one");
  const other = leaf("cd", "other");

  it("are kept by functions that keep the text", () => {
    expect(sourcesOf(callSourced("quote", [one]))).toEqual([undefined, "one", "one", undefined]);
    expect(sourcesOf(callSourced("cat", [one, other]))).toEqual(["one", "one", undefined, "other", "other"]);
    expect(sourcesOf(callSourced("trunc", [sourced(toValue(1n)), one]))).toEqual(["one"]);
    expect(sourcesOf(callSourced("upper", [one]))).toEqual(["one", "one"]);
    expect(sourcesOf(callSourced("replace", [sourced("b"), other, one]))).toEqual(["one", "other", "other"]);
    expect(sourcesOf(callSourced("regexReplaceAll", [sourced("b"), one, sourced("")]))).toEqual(["one"]);
  });

  it("turn into influences elsewhere", () => {
    const hash = callSourced("sha256sum", [one]);
    expect(resolveOrigin(hash.origin).influences.map(({ label }) => label)).toEqual(["one"]);
  });
});

describe("properties of texts", () => {
  it("hold for split and join", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1, maxLength: 2 }), (text, separator) => {
        expect(call("join", separator, call("splitList", separator, text) as string[])).toBe(text);
      }),
    );
  });

  it("do not depend on origins", () => {
    const names = ["quote", "trim", "title", "snakecase", "camelcase", "nospace", "initials", "upper", "b64enc"];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ unit: "binary" }), (name, text) => {
        const context = new TestContext();
        const withOrigin = callSourced(name, [leaf(text, "x")], context);
        expect(withOrigin.value).toBe(call(name, text));
      }),
    );
  });
});
