import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderParts } from "./render-text.ts";

const words = [
  "{{",
  "}}",
  "{{- ",
  " -}}",
  "if ",
  "range ",
  "with ",
  "else",
  "end",
  "define ",
  "template ",
  "include ",
  "tpl ",
  '"a"',
  "`",
  "$x := ",
  "$x",
  ".Values",
  ".a",
  "(",
  ")",
  "|",
  "toYaml ",
  "nindent 2",
  "printf ",
  '"%v"',
  "dict ",
  "list ",
  "1",
  " ",
  "\n",
  "/*",
  "*/",
  "\u0000",
  "\ud800",
  "é",
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(""));
const yaml = fc
  .array(
    fc.constantFrom(
      "a",
      ": ",
      "- ",
      "\n",
      "  ",
      "&x ",
      "*x",
      "<<",
      "{",
      "}",
      "[",
      "]",
      ",",
      '"',
      "'",
      "|",
      "#",
      "---\n",
      "!!",
      "1",
      "~",
      "\t",
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(""));
const bytes = fc.uint8Array({ maxLength: 300 });

/** Renders with failures as messages. Other errors are thrown. */
function expectMessage(template: string | Uint8Array, values: string | Uint8Array): void {
  const rendering = renderParts({ template, values });
  expect(typeof ("failure" in rendering ? rendering.failure : rendering.text)).toBe("string");
}

describe("charts of random input", () => {
  it("render or fail with a message, for bytes", () => {
    fc.assert(fc.property(bytes, bytes, expectMessage), { numRuns: 100 });
  });

  it("render or fail with a message, for parts of templates", () => {
    fc.assert(fc.property(text, fc.constant("a: {b: [1, x]}\n"), expectMessage), { numRuns: 300 });
  });

  it("render or fail with a message, for parts of YAML", () => {
    fc.assert(fc.property(fc.constant("{{ toYaml .Values }}"), yaml, expectMessage), { numRuns: 300 });
  });

  it("render or fail with a message, for YAML that templates read", () => {
    fc.assert(
      fc.property(yaml, (value) => {
        expectMessage(
          "a: {{ fromYaml .Values.t | toJson }}{{ fromToml .Values.t }}{{ tpl .Values.t . }}",
          `t: ${JSON.stringify(value)}\n`,
        );
      }),
      { numRuns: 300 },
    );
  });
});
