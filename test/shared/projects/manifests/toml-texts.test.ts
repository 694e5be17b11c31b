import fc from "fast-check";
import { parse, stringify } from "smol-toml";
import { describe, expect, test } from "vitest";
import { listTomlTexts, listTomlValues } from "../../../../shared/projects/manifests/toml-texts.ts";
import { isDictionary } from "../../../../shared/values/index.ts";

/** Lists the strings of a parsed document by their path, without those whose text has escapes or line ends. */
function textsIn(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === "string") return [JSON.stringify([path, value])];
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => textsIn(each, [...path, String(index)]));
  return isDictionary(value) ? Object.entries(value).flatMap(([key, each]) => textsIn(each, [...path, key])) : [];
}

const key = fc.stringMatching(/^[a-z][a-z_-]{0,6}$/);
const plain = fc.stringMatching(/^[ -!#-[\]-~]{0,12}$/);
const leaf = fc.oneof(plain, fc.integer({ min: -1000, max: 1000 }), fc.boolean());
const document = fc.dictionary(
  key,
  fc.oneof(leaf, fc.array(plain, { maxLength: 4 }), fc.dictionary(key, fc.oneof(leaf, fc.dictionary(key, leaf)))),
);

describe("the strings of a TOML document", () => {
  test("are those that a parser reads, at places that contain them", () => {
    fc.assert(
      fc.property(document, (value) => {
        const text = stringify(value);
        const found = listTomlTexts(text);
        for (const { value: own, span } of found) expect(text.slice(span.start, span.end)).toBe(own);
        const read = found.map((each) => JSON.stringify([each.path, each.value])).toSorted();
        expect(read).toEqual(textsIn(parse(text)).toSorted());
      }),
    );
  });

  test("include inline tables, lists of tables, dates and comments", () => {
    const text = `# a
"quoted key" = 'literal' # b
date = 1979-05-27 07:32:00
list = [ { a = "1" }, # c
  { a = "2", b = [ "3" ] }, ]
long = """
name = "no"
"""
[[package]]
name = "x"
[[package]]
name = "y"
[a . b]
c.d = "e"
`;
    expect(listTomlTexts(text).map(({ path, value }) => `${path.join("/")}=${value}`)).toEqual([
      "quoted key=literal",
      "list/0/a=1",
      "list/1/a=2",
      "list/1/b/0=3",
      "package/0/name=x",
      "package/1/name=y",
      "a/b/c/d=e",
    ]);
  });

  test("are refused in damaged and deep documents, quickly", () => {
    expect(() => listTomlTexts("a = [\n")).toThrow();
    expect(() => listTomlTexts(`a = ${"[".repeat(100_000)}`)).toThrow();
    expect(() => listTomlTexts(`a = "${"\\".repeat(100_001)}`)).toThrow();
  });
});

test("the scalars of a TOML document include numbers, booleans and strings with escapes", () => {
  const values = listTomlValues('a = true\nb = [1, "x"]\n[c]\nd = "y\\tz"\ne = """\nf"""');
  expect(values.map(({ path, value }) => [path.join("."), value])).toEqual([
    ["a", "true"],
    ["b.0", "1"],
    ["b.1", "x"],
    ["c.d", "y\tz"],
    ["c.e", "f"],
  ]);
});

test("lists of tables inside others belong to the last element", () => {
  const text = '[[a]]\nb = "1"\n[[a.c]]\nd = "2"\n[[a.c]]\nd = "3"\n[[a]]\n[[a.c]]\nd = "4"\n[a.e]\nf = "5"';
  expect(listTomlTexts(text).map(({ path }) => path.join("."))).toEqual([
    "a.0.b",
    "a.0.c.0.d",
    "a.0.c.1.d",
    "a.1.c.0.d",
    "a.1.e.f",
  ]);
});
