import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromYaml, fromYamlArray } from "../../../../../actions/manifest-check/helm/encoding/from-yaml.ts";
import { readValuesFile, readYamlValue } from "../../../../../actions/manifest-check/helm/encoding/read-yaml.ts";
import { type Origin, resolveOrigin } from "../../../../../actions/manifest-check/helm/values/origin.ts";
import { GoMap, sourced } from "../../../../../actions/manifest-check/helm/values/value.ts";
import { SourceText } from "../../../../../shared/dockerfile/index.ts";
import { free, toPlain } from "./plain.ts";

function fileOf(text: string): { path: string; source: SourceText } {
  return { path: "values.yaml", source: new SourceText(text) };
}

function read(text: string): unknown {
  const reading = readYamlValue(fileOf(text), () => undefined);
  return "problem" in reading ? reading : toPlain(reading.value.value);
}

// Expected values are those of sigs.k8s.io/yaml.
describe("readYamlValue", () => {
  it.each<[string, unknown]>([
    [
      "a: 0777\nb: 0o17\nc: 0b11\nd: 0x1F\ne: 1_000\nf: 1:30\ng: 1.10",
      { a: 511, b: 15, c: 3, d: 31, e: 1000, f: "1:30", g: 1.1 },
    ],
    ["y: 1\nn: 2\non: {off: 3}\n1.5: a\n0x10: b", { true: { false: 3 }, false: 2, "1.5": "a", "16": "b" }],
    ["'y': 1\n\"1\": 2", { y: 1, "1": 2 }],
    ["a: ~\nb:\nc: yes\nd: 'yes'\ne: 2024-01-02", { a: null, b: null, c: true, d: "yes", e: "2024-01-02" }],
    ["a: 1\na: 2", { a: 2 }],
    ["a: !!str 5\nb: !!binary aGk=\nc: !!float 5\nd: !foo 5\ne: !!int '5'", { a: "5", b: "hi", c: 5, d: "5", e: 5 }],
    [
      "x: &a {b: 1, c: 2}\nz:\n  b: 2\n  <<: *a\nw:\n  <<: [*a, {d: 4}]\n  b: 3",
      { x: { b: 1, c: 2 }, z: { b: 1, c: 2 }, w: { b: 3, c: 2, d: 4 } },
    ],
    ["a: 1e999\nb: 12345678901234567890", { a: "1e999", b: 12345678901234567000 }],
    ["# c\n---\na: 1\n---\nb: 2", { a: 1 }],
    ["---\n---\na: 1", null],
    ["", null],
    ["a: |\n  x\n  y", { a: "x\ny" }],
    ["\ufeffa: 1", { a: 1 }],
    ["__proto__: {x: 1}\nconstructor: 2", JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}')],
  ])("reads %j", (text, value) => {
    expect(read(text)).toEqual(value);
  });

  it.each([
    "~: 1",
    "a: .inf",
    "[a]: b",
    "a: &x [*x]",
    "a: *x",
    "a: !!int x",
    "a: \x07",
    "<<: 1",
    "12345678901234567890: 1",
    "a: b: c",
    `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[..."bcdefgh"].map((name, index) => `${name}: &${name} [${`*${"abcdefg"[index]},`.repeat(10)}]`).join("\n")}`,
  ])("refuses %j", (text) => {
    expect(read(text)).toHaveProperty("problem");
  });

  it("reports paths and ranges", () => {
    const text = "a:\n  b: [x, 1]\nc: &t {d: e}\nf: *t\n";
    const seen: string[] = [];
    readYamlValue(fileOf(text), (start, end, path) => {
      seen.push(`${path.join(".")}=${text.slice(start, end)}`);
      return undefined;
    });
    expect(seen).toContain("a.b.0=x");
    expect(seen).toContain("a.b.1=1");
    expect(seen).toContain("a.b=b");
    expect(seen).toContain("c.d=e");
    expect(seen).toContain("f.d=e");
  });

  it("never throws", () => {
    const parts = fc.constantFrom(
      ..."a: |- |[|]|{|}|,|\n|\n  |&a |*a|<<: |? |: |'|\"|#|!|%|---\n|...|\t|1|~".split("|"),
      "|",
      ">",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (texts) => {
        read(texts.join(""));
      }),
      { numRuns: 500 },
    );
    expect(read("[".repeat(5000))).toHaveProperty("problem");
    expect(read(`${"- ".repeat(5000)}x`)).toHaveProperty("problem");
  });
});

describe("readValuesFile", () => {
  it("merges documents", () => {
    const reading = readValuesFile(fileOf("a: {x: 1, w: 2}\n--- # more\n---\na: {w: 3}\nb: 4\n"), () => undefined);
    expect("value" in reading && toPlain(reading.value.value)).toEqual({ a: { x: 1, w: 3 }, b: 4 });
  });

  it("refuses documents that are no maps", () => {
    expect(readValuesFile(fileOf("a: 1\n---\n- b\n"), () => undefined)).toMatchObject({ offset: 8 });
    expect(readValuesFile(fileOf("a: 1\n--- b\n"), () => undefined)).toHaveProperty("problem");
  });
});

describe("fromYaml", () => {
  it("reports errors in the map", () => {
    expect(fromYaml(sourced("- a"), free).value.entries.get("Error")?.value).toContain("cannot unmarshal array");
    expect(fromYaml(sourced("a: b: c"), free).value.entries.has("Error")).toBe(true);
    expect(toPlain(fromYaml(sourced(""), free).value)).toEqual({});
    expect(toPlain(fromYamlArray(sourced("[1, a]"), free).value)).toEqual([1, "a"]);
    expect(fromYamlArray(sourced("a: 1"), free).value.items).toHaveLength(1);
  });

  it("keeps the origin of each part", () => {
    const text = "a: x\nb: 'q'\nc: |\n  one\n  two\n";
    const template = { name: "t", text, file: undefined, offset: 0 };
    const origin: Origin = { kind: "literal", template, start: 0, isText: true };
    const { entries } = fromYaml(sourced(text, origin), free).value;
    const offsetOf = (from: Origin | undefined, offset = 0): number => {
      const step = resolveOrigin(from, offset).steps.at(-1);
      return step?.kind === "literal" ? step.offset : -1;
    };
    expect(text.slice(offsetOf(entries.get("a")?.origin))).toMatch(/^x/);
    expect(text.slice(offsetOf(entries.get("b")?.origin))).toMatch(/^q/);
    expect(text.slice(offsetOf(entries.get("b")?.key))).toMatch(/^b/);
    expect(text.slice(offsetOf(entries.get("c")?.origin, 4))).toMatch(/^two/);
  });

  it("returns maps that are not shared between aliases", () => {
    const { entries } = fromYaml(sourced("a: &x {k: 1}\nb: *x"), free).value;
    expect(entries.get("a")?.value).toBeInstanceOf(GoMap);
    expect(entries.get("a")?.value).not.toBe(entries.get("b")?.value);
  });
});
