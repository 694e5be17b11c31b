import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandVariables, findVariableReferences, unquote } from "../../../shared/dockerfile/index.ts";
import { splitReference } from "../../../shared/references/index.ts";

describe("variableReferences", () => {
  it("finds variables outside single quotes and escapes, and those in defaults", () => {
    const names = findVariableReferences(`$A '$B' \\$C "\${D:-$E}" \${F%.*}`, "\\").map(({ name }) => name);
    expect(names).toEqual(["A", "D", "E", "F"]);
  });

  it("takes any text, with places inside it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."$ {}:-ab'\"\\"), maxLength: 40 }), (text) => {
        for (const { start, end } of findVariableReferences(text, "\\"))
          expect(text[start] === "$" && end <= text.length).toBe(true);
      }),
    );
  });
});

describe("expand", () => {
  const lookup = (name: string): string | null | undefined => ({ a: "1", empty: "", none: null })[name];

  it.each([
    [`$a-\${a}`, "1-1", true],
    [`\${empty:-x}\${empty-y}`, "x", true],
    [`\${none-x}\${none:+y}\${a:+z}`, "xz", true],
    ["$unknown", "$unknown", false],
    ["$none", "$none", false],
    [`\${none:-\${a}}`, "1", true],
  ])("turns %j into %j", (text, expected, complete) => {
    expect(expandVariables(text, "\\", lookup)).toEqual({ text: expected, complete });
  });
});

describe("unquote", () => {
  it.each([
    ["'a\\b'", "a\\b"],
    ['"a\\"b\\c"', 'a"b\\c'],
    ["a\\ b", "a b"],
  ])("reads %j as %j", (raw, value) => {
    expect(unquote(raw, "\\")).toBe(value);
  });
});

describe("splitReference", () => {
  it.each([
    ["debian", [undefined, "debian", undefined, undefined]],
    ["a/b:1", [undefined, "a/b", "1", undefined]],
    ["localhost/a", ["localhost", "a", undefined, undefined]],
    ["r.io:5000/a/b:1@sha256:ab", ["r.io:5000", "a/b", "1", "sha256:ab"]],
    [`a:\${V:-1}`, [undefined, "a", `\${V:-1}`, undefined]],
  ])("splits %j", (reference, [registry, path, tag, digest]) => {
    expect(splitReference(reference)).toEqual({ registry, path, tag, digest });
  });
});
