import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTrue, kindOf, typeOf } from "../../../../../actions/manifest-check/helm/values/kinds.ts";
import { type Origin, resolveOrigin } from "../../../../../actions/manifest-check/helm/values/origin.ts";
import { Output, outputLimits } from "../../../../../actions/manifest-check/helm/values/output.ts";
import {
  deriveOrigin,
  indentText,
  joinText,
  removeText,
  sliceText,
} from "../../../../../actions/manifest-check/helm/values/text.ts";
import {
  GoBytes,
  GoInteger,
  GoList,
  GoMap,
  GoObject,
  LimitError,
  type Sourced,
  sourced,
} from "../../../../../actions/manifest-check/helm/values/value.ts";
import { fileOf } from "../chart/charts.ts";

/** Makes a text that is from the start of a template of its own. */
function literal(text: string): Sourced<string> {
  const template = { name: "t", text, file: fileOf(text, "t"), offset: 0 };
  return sourced(text, { kind: "literal", template, start: 0, isText: true });
}

/** Returns the character of the template that a character is from. */
function characterAt(origin: Origin | undefined, offset: number): string | undefined {
  const step = resolveOrigin(origin, offset).steps.at(-1);
  return step?.kind === "literal" ? step.template.text[step.offset] : undefined;
}

const letters = fc.string({ unit: fc.constantFrom("a", "b", "\n", "é", "<no value>"), maxLength: 12 });

describe("texts keep the origin of each character", () => {
  test("when they are joined, sliced, indented and removed from", () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 5 }), fc.nat(20), fc.nat(20), fc.nat(3), (texts, from, to, width) => {
        const joined = joinText(texts.map(literal));
        const start = Math.min(from, joined.value.length);
        const sliced = sliceText(joined, start, Math.max(start, Math.min(to, joined.value.length)));
        const indented = indentText(removeText(sliced, "<no value>"), width);
        for (let offset = 0; offset < indented.value.length; offset += 1) {
          const character = indented.value[offset];
          if (character !== " ") expect(characterAt(indented.origin, offset)).toBe(character);
        }
      }),
    );
  });

  test("when a template prints them", () => {
    const output = new Output({ characters: 0, pieces: 0 });
    for (const text of ["ab", "", "c\n", "d"]) output.add(text, literal(text).origin);
    const { value, origin } = output.finish();
    expect(value).toBe("abc\nd");
    expect([...value].map((_, offset) => characterAt(origin, offset))).toEqual([...value]);
  });

  test("but not behind the end of the steps", () => {
    let origin = literal("x").origin;
    for (let depth = 0; depth < 20_000; depth += 1) origin = { kind: "slice", start: 0, of: origin as Origin };
    expect(resolveOrigin(origin).steps).toEqual([]);
  });
});

test("a computed value has the origins of what it is computed from", () => {
  const one = literal("a");
  expect(deriveOrigin([])).toBeUndefined();
  expect(deriveOrigin([sourced("x")])).toBeUndefined();
  expect(deriveOrigin([one, sourced("x")])).toEqual({ kind: "derived", from: [one.origin] });
  const derived = sourced("y", deriveOrigin([one, literal("b")]));
  expect(deriveOrigin([derived])).toBe(derived.origin);
});

test("what templates print is bounded over all of a chart", () => {
  const total = { characters: 0, pieces: outputLimits.pieces - 2 };
  new Output(total).add("a", undefined);
  const output = new Output(total);
  output.add("b", undefined);
  output.add("", undefined);
  expect(() => output.add("c", undefined)).toThrow(LimitError);
  const long = new Output({ characters: outputLimits.characters - 1, pieces: 0 });
  long.add("a", undefined);
  expect(() => long.add("b", undefined)).toThrow(LimitError);
});

test.each([
  [null, "<nil>", "invalid", false],
  ["", "string", "string", false],
  ["false", "string", "string", true],
  [0, "float64", "float64", false],
  [Number.NaN, "float64", "float64", true],
  [false, "bool", "bool", false],
  [new GoInteger(0), "int", "int", false],
  [new GoInteger(1, "int64"), "int64", "int64", true],
  [new GoInteger(1, "time.Duration"), "time.Duration", "int64", true],
  [new GoInteger(1, "time.Month"), "time.Month", "int", true],
  [new GoBytes(new Uint8Array()), "[]uint8", "slice", false],
  [new GoList(), "[]interface {}", "slice", false],
  [new GoList([sourced("")], "string"), "[]string", "slice", true],
  [new GoMap(), "map[string]interface {}", "map", false],
  [new GoObject({ type: "*chart.Files", kind: "ptr" }), "*chart.Files", "ptr", true],
])("the type, kind and truth of %o", (value, type, kind, truth) => {
  expect([typeOf(value), kindOf(value), isTrue(value)]).toEqual([type, kind, truth]);
});
