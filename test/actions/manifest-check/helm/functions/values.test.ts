import { describe, expect, it } from "vitest";
import { sprigFunctions } from "../../../../../actions/manifest-check/helm/functions/sprig.ts";
import {
  GoInteger,
  GoList,
  GoMap,
  LimitError,
  sourced,
} from "../../../../../actions/manifest-check/helm/values/value.ts";
import { call, callSourced, leaf, type Plain, toValue } from "./calling.ts";

describe("functions for numbers", () => {
  it.each([
    ["int", ["0777"], 511n],
    ["int", ["0x10"], 16n],
    ["int", ["1.9"], 0n],
    ["int", ["2.0"], 2n],
    ["int", [1e30], -(2n ** 63n)],
    ["int64", [true], 1n],
    ["add", [1.9, 1.9], 2n],
    ["div", [7n, 2n], 3n],
    ["mul", [2n ** 62n, 4n], 0n],
    ["mod", [-7n, 3n], -1n],
    ["max", [1n, "5", 3.9], 5n],
    ["addf", [0.1, 0.2], 0.3],
    ["divf", [1n, 3n], 0.3333333333333333],
    ["round", [2.5, 0n], 3],
    ["round", [-2.5, 0n], -3],
    ["until", [-3n], [0n, -1n, -2n]],
    ["untilStep", [0n, 5n, 0n], []],
    ["seq", [1n, 2n, 7n], "1 3 5 7"],
    ["seq", [3n, 1n], "3 2 1"],
    ["toDecimal", ["777"], 511n],
    ["atoi", ["99999999999999999999"], 2n ** 63n - 1n],
    ["float64", ["1e3"], 1000],
  ] satisfies [string, Plain[], unknown][])("%s %o", (name, args, expected) => {
    expect(call(name, ...args)).toEqual(expected);
  });

  it("fail with Go's words, and refuse huge lists", () => {
    expect(() => call("div", 1n, 0n)).toThrow("runtime error: integer divide by zero");
    expect(() => call("until", 2n ** 40n)).toThrow(LimitError);
    expect(() => call("untilStep", 0n, 2n ** 63n - 1n, 1n)).toThrow(LimitError);
  });
});

describe("functions for lists", () => {
  it.each([
    ["first", [[]], null],
    ["rest", [[1n, 2n]], [2n]],
    ["initial", [["a", "b"]], ["a"]],
    ["append", [["a"], "b"], ["a", "b"]],
    ["has", [1n, [1]], false],
    ["has", [["a"], [["a"]]], true],
    ["uniq", [["a", 1n, "a", 1, ["x"], ["x"]]], ["a", 1n, 1, ["x"]]],
    ["without", [["a", "b"], "a"], ["b"]],
    ["compact", [["", 0n, "a", null]], ["a"]],
    ["chunk", [2n, ["a", "b", "c"]], [["a", "b"], ["c"]]],
    ["slice", [["a", "b", "c"], 1n], ["b", "c"]],
    ["concat", [["a"], ["b"]], ["a", "b"]],
    ["coalesce", ["", 0n, "x"], "x"],
    ["default", ["d", false], "d"],
    ["ternary", ["a", "b", false], "b"],
    ["kindOf", [[]], "slice"],
    ["typeIs", ["float64", 1], true],
  ] satisfies [string, Plain[], unknown][])("%s %o", (name, args, expected) => {
    expect(call(name, ...args)).toEqual(expected);
  });

  it("fail with Go's words", () => {
    expect(() => call("append", null, "a")).toThrow("nil pointer dereference");
    expect(() => call("last", "a")).toThrow("Cannot find last on type string");
  });

  it("return a nil slice where sprig does", () => {
    expect(callSourced("rest", [sourced(new GoList())]).value).toMatchObject({ isNil: true });
  });

  it("keep each cell", () => {
    const cell = leaf("a", "image");
    const list = callSourced("append", [sourced(new GoList([cell])), sourced("b")]).value as GoList;
    expect(list.items[0]).toBe(cell);
    expect(callSourced("default", [sourced("d"), cell])).toBe(cell);
  });
});

describe("functions for maps", () => {
  const merged = (name: string, target: Plain, source: Plain) => call(name, target, source);

  it("merge into empty values only", () => {
    expect(merged("merge", { a: false, b: "x" }, { a: true, b: "y", c: null })).toEqual({ a: true, b: "x" });
    expect(merged("merge", { m: { a: 1n } }, { m: { a: 2n, b: 3n } })).toEqual({ m: { a: 1n, b: 3n } });
  });

  it("overwrite with empty values but not with an empty map", () => {
    const target = { a: "x", b: ["x"], c: { d: 1n }, e: 1n };
    expect(merged("mergeOverwrite", target, { a: "", b: [], c: {}, e: null })).toEqual({
      a: "",
      b: [],
      c: { d: 1n },
      e: null,
    });
  });

  it("share nested maps, unless they are copied", () => {
    const nested = new GoMap(new Map([["a", sourced("x")]]));
    const target = new GoMap();
    callSourced("merge", [sourced(target), sourced(new GoMap(new Map([["m", sourced(nested)]])))]);
    expect(target.entries.get("m")?.value).toBe(nested);
    const copy = callSourced("deepCopy", [sourced(target)]).value as GoMap;
    expect(copy.entries.get("m")?.value).not.toBe(nested);
  });

  it.each([
    ["dict", ["a", 1n, "b"], { a: 1n, b: "" }],
    ["get", [{}, "x"], ""],
    ["dig", ["a", "b", "d", { a: { b: 1n } }], 1n],
    ["dig", ["a", "x", "d", { a: {} }], "d"],
    ["keys", [{ b: 1n, a: 2n }], ["a", "b"]],
    ["values", [{ b: 1n, a: 2n }], [2n, 1n]],
    ["pick", [{ a: 1n, b: 2n }, "a"], { a: 1n }],
    ["omit", [{ a: 1n, b: 2n }, "a"], { b: 2n }],
    ["pluck", ["a", { a: 1n }, {}], [1n]],
  ] satisfies [string, Plain[], unknown][])("%s %o", (name, args, expected) => {
    expect(call(name, ...args)).toEqual(expected);
  });

  it("treat names of Object.prototype as data", () => {
    const map = callSourced("dict", [sourced("__proto__"), sourced("x"), sourced("constructor"), sourced("y")]).value;
    expect((map as GoMap).sortedKeys()).toEqual(["__proto__", "constructor"]);
    expect(call("get", {}, "constructor")).toBe("");
    expect(sprigFunctions["constructor"]).toBeUndefined();
    expect(sprigFunctions["env"]).toBeUndefined();
  });

  it("refuse a map that contains itself", () => {
    const map = new GoMap();
    map.entries.set("self", sourced(map));
    const other = new GoMap();
    other.entries.set("self", sourced(other));
    expect(() => callSourced("deepCopy", [sourced(map)])).toThrow(LimitError);
    expect(() => callSourced("merge", [sourced(map), sourced(other)])).toThrow(LimitError);
    expect(() => callSourced("deepEqual", [sourced(map), sourced(other)])).toThrow(LimitError);
  });

  it("fail with Go's words", () => {
    expect(() => call("set", null, "a", 1n)).toThrow("assignment to entry in nil map");
    expect(() => call("dig", "a", "b", "d", { a: "x" })).toThrow(
      "interface conversion: interface {} is string, not map[string]interface {}",
    );
    expect(toValue(1n)).toBeInstanceOf(GoInteger);
  });
});
