import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getMap } from "../../../../../actions/manifest-check/helm/chart/dependencies.ts";
import { ChartFailure } from "../../../../../actions/manifest-check/helm/chart/failure.ts";
import { readValues } from "../../../../../actions/manifest-check/helm/chart/read-values.ts";
import { applyArguments, type SetKind } from "../../../../../actions/manifest-check/helm/chart/set.ts";
import { GoInteger, GoMap } from "../../../../../actions/manifest-check/helm/values/value.ts";
import { fileOf, plainOf } from "./charts.ts";

function apply(kind: SetKind, text: string, values = ""): unknown {
  return plainOf(applyArguments(readValues(fileOf(values), "values"), [{ kind, text }]));
}

describe("--set", () => {
  test.each<readonly [SetKind, string, unknown]>([
    ["set", "a.b[1].c=1,d={x,y}", { a: { b: [null, { c: 1 }] }, d: ["x", "y"] }],
    ["set", "a\\.b=c\\,d", { "a.b": "c,d" }],
    [
      "set",
      "a=TRUE,b=Null,c=007,d=1.5,e=9223372036854775808",
      { a: true, b: null, c: "007", d: "1.5", e: "9223372036854775808" },
    ],
    ["set", "a[0].b=", { a: [] }],
    ["set", "a[0]", { a: [] }],
    ["set", "__proto__.x=1,constructor=2", JSON.parse('{"__proto__":{"x":1},"constructor":2}')],
    ["set-string", "a=1,b={1,true}", { a: "1", b: ["1", "true"] }],
    ["set-json", 'a=[1,{"b":null}] ,c="x"', { a: [1, { b: null }], c: "x" }],
    ["set-json", '{"a":{"b":1}}', { a: { b: 1 } }],
    ["set-literal", "a.b=x,y={z}", { a: { b: "x,y={z}" } }],
  ])("%s %s", (kind, text, expected) => {
    expect(apply(kind, text)).toEqual(expected);
  });

  test.each<readonly [SetKind, string]>([
    ["set", "a"],
    ["set", "a,b=1"],
    ["set", "a[x]=1"],
    ["set", "a[-1]=1"],
    ["set", "a[65537]=1"],
    ["set", "a=1,a.b=2"],
    ["set", "a={x"],
    ["set", `${"a.".repeat(31)}b=1`],
    ["set-json", "a={bad"],
    ["set-json", "a=1."],
    ["set-json", "{bad"],
    ["set-file", "a=missing"],
  ])("refuses %s %s", (kind, text) => {
    expect(() => apply(kind, text)).toThrow(ChartFailure);
  });

  test("kinds have an order, whatever that of the arguments", () => {
    const set = (["set-literal", "set", "set-json"] as const).map((kind) => ({ kind, text: "a=1" }));
    expect(plainOf(applyArguments(new GoMap(), set))).toEqual({ a: "1" });
  });

  test("integers are int64, and values know their argument and what they override", () => {
    const values = readValues(fileOf("image:\n  tag: old\n"), "values");
    const image = getMap(applyArguments(values, [{ kind: "set", text: "image.tag=5" }]), ["image"]);
    const cell = image?.entries.get("tag");
    expect(cell?.value).toEqual(new GoInteger(5, "int64"));
    expect(cell?.origin).toMatchObject({ leaf: { label: "--set image.tag", shadowed: { start: 14, end: 17 } } });
    expect(plainOf(values)).toEqual({ image: { tag: "old" } });
  });

  test("files become text with their place", () => {
    const file = fileOf("content", "secret.txt");
    const values = applyArguments(new GoMap(), [{ kind: "set-file", text: "a=secret.txt" }], (path) =>
      path === file.path ? file : undefined,
    );
    expect(values.entries.get("a")).toMatchObject({ value: "content", origin: { leaf: { file, start: 0, end: 7 } } });
  });

  test("indexes cannot create lists without bounds", () => {
    const text = Array.from({ length: 40 }, (_, index) => `k${index}[65536]=1`).join(",");
    expect(() => apply("set", text)).toThrow("list items");
  });

  test("any text is values or a failure", () => {
    const unit = fc.constantFrom("a", ".", "=", ",", "[", "]", "0", "{", "}", "\\", '"', " ", "\u{1f600}");
    const kinds = fc.constantFrom<SetKind>("set", "set-string", "set-json", "set-literal");
    fc.assert(
      fc.property(kinds, fc.string({ unit, maxLength: 20 }), (kind, text) => {
        try {
          apply(kind, text, "a: {a: [1]}");
        } catch (error) {
          expect(error).toBeInstanceOf(ChartFailure);
        }
      }),
      { numRuns: 500 },
    );
  });
});
