import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatSourced,
  formatValue,
  quoteGo,
  quoteText,
  sprint,
  sprintf,
  sprintln,
} from "../../../../../actions/manifest-check/helm/values/format.ts";
import { resolveOrigin } from "../../../../../actions/manifest-check/helm/values/origin.ts";
import {
  GoBytes,
  GoInteger,
  GoList,
  GoMap,
  LimitError,
  sourced,
} from "../../../../../actions/manifest-check/helm/values/value.ts";
import { leaf, type Plain, toValue } from "../functions/calling.ts";

const print = (format: string, ...args: Plain[]) =>
  sprintf(
    sourced(format),
    args.map((value) => sourced(toValue(value))),
  ).value;

describe("%v of a value", () => {
  it.each([
    [1e6, "1e+06"],
    [999_999, "999999"],
    [1_234_567, "1.234567e+06"],
    [0.00001, "1e-05"],
    [0.0001, "0.0001"],
    [-0, "-0"],
    [Number.NaN, "NaN"],
    [Infinity, "+Inf"],
    [9_007_199_254_740_993n, "9007199254740993"],
    [null, "<nil>"],
    [["a", null, [1.5]], "[a <nil> [1.5]]"],
    [{ b: 2, a: { c: "x" } }, "map[a:map[c:x] b:2]"],
  ] satisfies [Plain, string][])("prints %s", (value, expected) => {
    expect(formatValue(toValue(value))).toBe(expected);
  });

  it("prints named integers", () => {
    expect(formatValue(new GoInteger(5_400_000_000_000n, "time.Duration"))).toBe("1h30m0s");
    expect(formatValue(new GoInteger(3n, "time.Month"))).toBe("March");
    expect(formatValue(new GoBytes(Uint8Array.of(1, 2)))).toBe("[1 2]");
  });

  it("refuses a map that contains itself", () => {
    const map = new GoMap();
    map.entries.set("self", sourced(map));
    expect(() => formatValue(map)).toThrow(LimitError);
  });

  it("refuses a list that doubles at each level", () => {
    let list = new GoList([sourced("x")]);
    for (let level = 0; level < 60; level += 1) list = new GoList([sourced(list), sourced(list)]);
    expect(() => formatValue(list)).toThrow(LimitError);
  });
});

describe("sprintf", () => {
  it.each([
    ["%d", [7], "%!d(float64=7)"],
    ["%s", [7n], "%!s(int=7)"],
    ["%s", [null], "%!s(<nil>)"],
    ["%v", [null], "<nil>"],
    ["%s", [], "%!s(MISSING)"],
    ["%s", ["a", "b"], "a%!(EXTRA string=b)"],
    ["%", [], "%!(NOVERB)"],
    ["%[3]s", ["a"], "%!s(BADINDEX)"],
    ["%[2]s %[1]s", ["a", "b"], "b a"],
    ["%*d|%-*d|", [5n, 1n, 3n, 2n], "    1|2  |"],
    ["%!d", [1n], "%!!(int=1)d"],
    ["%-6s|%6s|%06d|%+d", ["é", "é", 42n, 1n], "é     |     é|000042|+1"],
    ["%08.3f|%.0f|%.0f", [3.1406, 2.5, 3.5], "0003.141|2|4"],
    ["%x %X %#x % x", ["hi", "hi", 255n, "abc"], "6869 6869 0xff 61 62 63"],
    ["%q %+q %#q", ["a\n", "é", "a"], '"a\\n" "\\u00e9" `a`'],
    ["%t %c %U %o %b %e", [true, 65n, 9731n, 8n, 5n, 1234.5], "true A U+2603 10 101 1.234500e+03"],
    ["%T %T", [{}, ["a"]], "map[string]interface {} []interface {}"],
    ["%#v", [{ a: ["x", 1, null] }], 'map[string]interface {}{"a":[]interface {}{"x", 1, interface {}(nil)}}'],
    ["%.2s", ["日本語"], "日本"],
    ["%g %G %.3g", [1e21, 1e-7, 1234567], "1e+21 1E-07 1.23e+06"],
  ] satisfies [string, Plain[], string][])("formats %s", (format, args, expected) => {
    expect(print(format, ...args)).toBe(expected);
  });

  it("limits widths and results", () => {
    expect(print("%99999999d", 1n)).toBe("%!(NOVERB)%!(EXTRA int=1)");
    expect(print("%*d", 99_999_999n, 1n)).toBe("%!(BADWIDTH)1");
    expect(() => print("%999999d".repeat(100), ...Array.from({ length: 100 }, () => 1n))).toThrow(LimitError);
  });

  it("keeps the origins of the format and of its operands", () => {
    const text = sprintf(leaf("<%s|%5d>", "format"), [leaf("ab", "name"), leaf(new GoInteger(7), "port")]);
    expect(text.value).toBe("<ab|    7>");
    const names = Array.from(text.value, (_, index) => {
      const [step] = resolveOrigin(text.origin, index).steps;
      return step?.kind === "value" ? step.leaf.label : undefined;
    });
    expect(names).toEqual(["format", "name", "name", "format", "port", "port", "port", "port", "port", "format"]);
  });

  it("never throws but for limits", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."%vsdqxT*[]1290.-+# a") }), (format) => {
        expect(typeof print(format, "a", 1n, 2.5, null)).toBe("string");
      }),
    );
  });
});

describe("sprint and sprintln", () => {
  it("separate operands as Go does", () => {
    const args = ["a", 1n, 2n, "b", null].map((value) => sourced(toValue(value)));
    expect(sprint(args).value).toBe("a1 2b<nil>");
    expect(sprintln(args).value).toBe("a 1 2 b <nil>\n");
  });

  it("keep the origin of a single text", () => {
    const text = leaf("x", "name");
    expect(sprint([text])).toEqual(text);
    expect(formatSourced(leaf(5, "port")).origin).toEqual(leaf(5, "port").origin);
  });
});

describe("quoting", () => {
  it.each([
    ['a"b\\', '"a\\"b\\\\"'],
    ["\x07\b\f\n\r\t\v\x00\x7f", '"\\a\\b\\f\\n\\r\\t\\v\\x00\\x7f"'],
    ["é😀\u00a0\u200b\u{e0001}", '"é😀\\u00a0\\u200b\\U000e0001"'],
    ["\udcff\ufffd", '"\\xff\ufffd"'],
  ])("escapes %j", (text, expected) => {
    expect(quoteGo(text)).toBe(expected);
    expect(quoteText(leaf(text, "x")).value).toBe(expected);
  });
});
