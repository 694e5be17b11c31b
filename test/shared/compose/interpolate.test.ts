// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of Compose
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interpolate } from "../../../shared/compose/interpolate.ts";

const values = new Map([
  ["SET", "value"],
  ["EMPTY", ""],
]);

describe("variables", () => {
  test.each([
    ["$SET", "value", []],
    ["a${SET}b$$c", "avalueb$c", []],
    ["${NONE}", "${NONE}", ["NONE"]],
    ["${NONE:-d}", "d", []],
    ["${EMPTY:-d}${EMPTY-d}", "d", []],
    ["${NONE:-a${SET}b}", "avalueb", []],
    ["${NONE:-${OTHER}}", "${OTHER}", ["OTHER"]],
    ["${SET:+x}${NONE:+x}${EMPTY+y}", "xy", []],
    ["${SET:?needed}", "value", []],
    ["${NONE:?needed}", "${NONE:?needed}", ["NONE"]],
    ["${NONE:-}", "", []],
    ["awk '{print $2}' $", "awk '{print $2}' $", []],
  ])("%s", (text, expected, missing) => {
    expect(interpolate(text, (name) => values.get(name))).toEqual({ text: expected, missing });
  });

  test.each(["${", "${SET", "${}", "${1}", "${SET!}"])("%s is rejected", (text) => {
    expect(interpolate(text, () => "x").problem).toBeTypeOf("string");
  });

  test("never make it throw or grow without bound", () => {
    const part = fc.constantFrom("$", "{", "}", "A", ":", "-", "?", "+", "$$", "${A:-", " ");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const { text } = interpolate(parts.join(""), () => "y".repeat(1000));
        expect(text.length).toBeLessThan(100_000);
      }),
    );
  });
});
