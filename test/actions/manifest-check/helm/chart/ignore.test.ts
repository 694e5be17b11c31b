import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IgnoreRules } from "../../../../../actions/manifest-check/helm/chart/ignore.ts";
import { PathPattern } from "../../../../../actions/manifest-check/helm/chart/path-match.ts";

function rules(...lines: readonly string[]): IgnoreRules {
  return new IgnoreRules(new TextEncoder().encode(lines.join("\n")));
}

describe(".helmignore", () => {
  test.each<readonly [string, string, boolean, boolean]>([
    ["*.txt", "a/b.txt", false, true],
    ["a/*.txt", "a/b.txt", false, true],
    ["a/*.txt", "x/a/b.txt", false, false],
    ["/b.txt", "b.txt", false, true],
    ["/b.txt", "a/b.txt", false, false],
    ["docs/", "docs", true, true],
    ["docs/", "docs", false, false],
    ["# *", "a", false, false],
    ["[a-c]?", "x/bz", false, true],
    ["[^a]", "b", false, true],
    ["\\*", "*", false, true],
  ])("%s: %s", (rule, path, isDirectory, expected) => {
    expect(rules(rule).ignores(path, isDirectory)).toBe(expected);
  });

  test("a negated rule ignores everything that it does not match", () => {
    expect(rules("!*.yaml").ignores("Chart.yaml", false)).toBe(false);
    expect(rules("!*.yaml").ignores("README.md", false)).toBe(true);
    expect(rules("*.txt", "!a.txt").ignores("a.txt", false)).toBe(true);
  });

  test("hidden files among the templates are always ignored", () => {
    expect(rules().ignores("templates/.a.yaml", false)).toBe(true);
    expect(rules().ignores(".a.yaml", false)).toBe(false);
  });

  test.each(["**/x", "[a", "a\\", "[]"])("refuses %s", (rule) => {
    expect(() => rules(rule)).toThrow(".helmignore contains");
  });

  test("matching takes little time, whatever the pattern", () => {
    const pattern = new PathPattern(`${"*a".repeat(2000)}b`);
    expect(pattern.matches("a".repeat(4000))).toBe(false);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b", "*", "?", "/"), maxLength: 30 }), (text) => {
        expect(new PathPattern(text.replaceAll(/[*?]/gu, "\\$&")).matches(text)).toBe(true);
      }),
    );
  });
});
