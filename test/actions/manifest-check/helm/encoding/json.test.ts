import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFunctions } from "../../../../../actions/manifest-check/helm/functions/formats.ts";
import { type Origin, resolveOrigin } from "../../../../../actions/manifest-check/helm/values/origin.ts";
import {
  type CallContext,
  GoMap,
  type Sourced,
  sourced,
} from "../../../../../actions/manifest-check/helm/values/value.ts";
import { type Plain, toPlain, toSourced } from "./plain.ts";

const context = { helmVersion: 4, spend() {}, assume() {} } as unknown as CallContext;

function call(name: string, argument: Sourced): Sourced {
  return formatFunctions[name]?.call([argument], context) ?? sourced(null);
}

function text(name: string, plain: Plain): unknown {
  return call(name, toSourced(plain)).value;
}

function data(name: string, argument: string): unknown {
  return toPlain(call(name, sourced(argument)).value);
}

describe("JSON", () => {
  it("is written as Go does", () => {
    const plain = { b: "<a> & 'c'\u2028\x01\b", a: [1e21, 1e-7, 1000000, null, {}], "1": "\udc80" };
    expect(text("toJson", plain)).toBe(
      '{"1":"\\ufffd","a":[1e+21,1e-7,1000000,null,{}],"b":"\\u003ca\\u003e \\u0026 \'c\'\\u2028\\u0001\\b"}',
    );
    expect(text("toRawJson", "<&>")).toBe('"<&>"');
    expect(text("toPrettyJson", { a: [1, []], b: {} })).toBe('{\n  "a": [\n    1,\n    []\n  ],\n  "b": {}\n}');
    expect(text("toJson", Infinity)).toBe("");
    expect(() => text("mustToJson", Infinity)).toThrow("unsupported value");
    expect(() => text("toRawJson", Number.NaN)).toThrow("unsupported value");
  });

  it("is read as Go does", () => {
    expect(data("fromJson", ' {"a": [1, 2.5e3, "\\ud83d\\ude00\\ud800"], "a\\n": null, "a": true} ')).toEqual({
      a: true,
      "a\n": null,
    });
    expect(data("fromJsonArray", '[1, "x"]')).toEqual([1, "x"]);
    expect(data("mustFromJson", '"x"')).toBe("x");
    expect(data("fromJson", "[1]")).toHaveProperty("Error");
    for (const broken of ["", "{", '{"a" 1}', "[1,]", "01", "nul", '"\x01"', '{"a":1}}', "1e999"]) {
      expect(data("fromJson", broken)).toHaveProperty("Error");
      expect(() => data("mustFromJson", broken)).toThrow();
    }
  });

  it("agrees with JSON.parse", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(data("mustFromJson", json)).toEqual(JSON.parse(json));
        expect(JSON.parse(String(call("toJson", call("mustFromJson", sourced(json))).value))).toEqual(JSON.parse(json));
      }),
      { numRuns: 200 },
    );
  });

  it("keeps origins", () => {
    const json = '{"a": {"b": "x"}}';
    const template = { name: "t", text: json, file: undefined, offset: 0 };
    const origin: Origin = { kind: "literal", template, start: 0, isText: true };
    const map = call("fromJson", sourced(json, origin)).value;
    const inner = map instanceof GoMap ? map.entries.get("a")?.value : undefined;
    const step = resolveOrigin(inner instanceof GoMap ? inner.entries.get("b")?.origin : undefined).steps.at(-1);
    expect(step).toMatchObject({ offset: json.indexOf("x") });
    const written = call("toJson", sourced(map, origin));
    expect(resolveOrigin(written.origin, String(written.value).indexOf("b")).steps).toMatchObject([
      { offset: json.indexOf("b") },
    ]);
  });
});

describe("TOML", () => {
  it("is written as BurntSushi's encoder does", () => {
    const plain = { z: 'a"b', a: 1, list: [1.5, "x"], t: { k: true, u: { v: 2n } }, tables: [{ a: 1 }, { b: null }] };
    expect(text("toToml", plain)).toBe(
      'a = 1.0\nlist = [1.5, "x"]\nz = "a\\"b"\n\n[t]\n  k = true\n  [t.u]\n    v = 2\n\n[[tables]]\n  a = 1.0\n\n[[tables]]\n',
    );
    expect(text("toToml", { a: [null] })).toContain("nil element");
    expect(() => text("mustToToml", { a: [null] })).toThrow("nil element");
  });

  it("is read with integers", () => {
    expect(data("fromToml", 'a = 1\nb = 1.5\n[t]\nc = ["x"]')).toEqual({ a: 1n, b: 1.5, t: { c: ["x"] } });
    expect(data("fromToml", "a = ")).toHaveProperty("Error");
  });
});
