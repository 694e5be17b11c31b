import { describe, expect, it } from "vitest";
import { parseIgnoreFile } from "../../../../actions/dockerfile-lint/dockerignore/ignore-file.ts";
import { ignoreFileRules, lintIgnoreFile } from "../../../../actions/dockerfile-lint/dockerignore/lint.ts";

const cases: Readonly<Record<string, readonly [fires: readonly string[], silent: readonly string[]]>> = {
  "SW-DI-invalid-pattern": [["secrets["], ["secrets[ab]", "secrets\\["]],
  "SW-DI-outside-context": [
    ["../secrets", ".."],
    ["a/../secrets", "..secrets"],
  ],
  "SW-DI-useless-exception": [["!README.md\n*.md"], ["*.md\n!README.md"]],
  "SW-DI-duplicate-pattern": [
    [".git\nnode_modules\n.git", "a\n/a"],
    [".git\n.github", "*.md\n!*.md"],
  ],
  "SW-DI-indented-comment": [["  # keys"], ["# keys", "keys # old"]],
};
const idsIn = (text: string): readonly string[] =>
  lintIgnoreFile(".dockerignore", parseIgnoreFile(text)).map(({ ruleId }) => ruleId);

describe.each(Object.entries(cases))("%s", (id, [fires, silent]) => {
  it.each(fires)("reports %j", (text) => {
    expect(idsIn(text)).toContain(id);
  });
  it.each(silent)("accepts %j", (text) => {
    expect(idsIn(text)).not.toContain(id);
  });
});

it("every rule has cases, and findings stand in order of lines and rules", () => {
  expect(ignoreFileRules.map(({ id }) => id).toSorted()).toEqual(Object.keys(cases).toSorted());
  const findings = lintIgnoreFile(".dockerignore", parseIgnoreFile("../a\n../a\n  #b\n"));
  expect(findings.map(({ ruleId, locations }) => `${locations[0]?.region.startLine} ${ruleId}`)).toEqual([
    "1 SW-DI-outside-context",
    "2 SW-DI-duplicate-pattern",
    "2 SW-DI-outside-context",
    "3 SW-DI-indented-comment",
  ]);
});
