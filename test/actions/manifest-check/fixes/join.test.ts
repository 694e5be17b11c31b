import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { TextEdit } from "../../../../actions/manifest-check/fixes/edits.ts";
import { joinEdits } from "../../../../actions/manifest-check/fixes/join.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";

const file = { path: "app.yaml", source: new SourceText("a: 1\n") };
const at = (offset: number, text: string): TextEdit => ({ file, span: { start: offset, end: offset }, text });

/** Inserts keys at the end of the first line, each below the one before. */
function chain(keys: readonly string[]): TextEdit {
  const lines = keys.map((key, index) => `\n${"  ".repeat(index)}${key}:${index === keys.length - 1 ? " x" : ""}`);
  return at(4, lines.join(""));
}

describe("edits of several fixes", () => {
  test("write common parents once, and deeper mappings first", () => {
    const texts = joinEdits([
      at(4, "\npod: x"),
      at(4, "\n  security:\n    a: x"),
      at(4, "\n  security:\n    b:\n      c: x"),
    ]).map(({ text }) => text);
    expect(texts).toEqual(["\n  security:\n    a: x\n    b:\n      c: x\npod: x"]);
  });

  test("stay as they are at different places", () => {
    const edits = [at(0, "b: 1\n"), at(4, "\nc: 1")];
    expect(joinEdits(edits)).toEqual(edits);
  });

  test("that cannot be joined leave the first", () => {
    const edits = [at(4, ", security: {a: x}"), at(4, ", security: {b: x}")];
    expect(joinEdits(edits)).toEqual(edits.slice(0, 1));
  });

  test("make valid YAML with every key", () => {
    const key = fc.constantFrom("b", "c", "d");
    const leaf = fc.integer({ min: 0, max: 9 }).map((number) => `leaf${number}`);
    const keys = fc.tuple(fc.array(key, { maxLength: 3 }), leaf).map(([path, last]) => [...path, last]);
    fc.assert(
      fc.property(fc.array(keys, { minLength: 1, maxLength: 8 }), (paths) => {
        const [edit, ...others] = joinEdits(paths.map(chain));
        expect(others).toEqual([]);
        const document = parse(`a: 1${edit?.text}\n`) as Record<string, unknown>;
        for (const path of paths) {
          const value = path.reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], document);
          expect(value).toBe("x");
        }
      }),
    );
  });
});
