import { expect, test } from "vitest";
import { compare } from "../../conformance/yaml.ts";

test.each([
  "a: 1\n---\nb: >-\n  folded\n  text\n",
  "---\n# nothing\n---\na: [1, {b: c}]\n",
  '{"a": 1}',
  "%YAML 1.2\n---\na: 1\n...\n---\nb: 2\n",
  "a: |\n  ---\n  not a document\nb: 1\n",
])("the documents of %j are those of the package", (text) => {
  expect(compare("a.yaml", text)).toEqual([]);
});

test("an error is a problem for both", () => {
  expect(compare("a.yaml", "a: [1\n")).toEqual([]);
});
