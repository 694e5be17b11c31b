import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileGlob, matchesGlob } from "../../../../actions/dockerfile-lint/dockerignore/glob.ts";
import { createIgnoreMatcher, parseIgnoreFile } from "../../../../actions/dockerfile-lint/dockerignore/ignore-file.ts";

const excludes = (file: string, path: string): boolean => createIgnoreMatcher(parseIgnoreFile(file)).excludes(path);

describe("patterns", () => {
  test.each<[pattern: string, path: string, held: boolean]>([
    ["a.txt", "a.txt", true],
    ["a.txt", "sub/a.txt", false],
    ["*.txt", "a.txt", true],
    ["*.txt", "sub/a.txt", false],
    ["**/*.txt", "a.txt", true],
    ["**/*.txt", "x/y/a.txt", true],
    ["**/*.txt", "x/y/a.txtx", false],
    ["**", "anything/at/all", true],
    ["*", "anything/at/all", true],
    ["sub", "sub/deep/file", true],
    ["sub/", "sub/file", true],
    ["/sub", "sub/file", true],
    ["./sub/../other", "other", true],
    ["sub/*", "sub/file", true],
    ["sub/*", "sub", false],
    ["sub/**", "sub", false],
    ["sub/**", "sub/a/b", true],
    ["**/sub", "x/sub/file", true],
    ["a/**/b", "a/b", true],
    ["a/**/b", "a/x/y/b", true],
    ["a/**/b", "ab", false],
    ["a**b", "axb", false],
    ["?.txt", "a.txt", true],
    ["?.txt", "ab.txt", false],
    ["a?b", "a/b", false],
    ["[a-c].txt", "b.txt", true],
    ["[^a-c].txt", "b.txt", false],
    ["[^a-c].txt", "d.txt", true],
    ["\\*.txt", "*.txt", true],
    ["\\*.txt", "a.txt", false],
    ["a+b(c)|{d}$.txt", "a+b(c)|{d}$.txt", true],
    [".env*", ".env.local", true],
    [" padded ", "padded", true],
    ["#comment", "#comment", false],
    [" #pattern", "#pattern", true],
    ["", "a", false],
  ])("%j and %j: %s", (pattern, path, held) => {
    expect(excludes(pattern, path)).toBe(held);
  });

  test.each<[file: string, path: string, held: boolean]>([
    ["*\n!keep", "keep", false],
    ["*\n!keep", "other", true],
    ["*\n!keep/me", "keep/me", false],
    ["*\n!keep/me", "keep/not", true],
    ["keep\n!keep/me\nkeep/me", "keep/me", true],
    ["!keep\n*", "keep", true],
    ["*.md\n!README*.md\nREADME-secret.md", "README.md", false],
    ["*.md\n!README*.md\nREADME-secret.md", "README-secret.md", true],
    ["node_modules\r\n.git\r\n", ".git/config", true],
    ["\ufeff.git", ".git", true],
    ["*\n! keep", "keep", false],
  ])("the last line that applies wins in %j for %j", (file, path, held) => {
    expect(excludes(file, path)).toBe(held);
  });

  test.each<[file: string, nothing: boolean]>([
    ["*", true],
    ["**", true],
    ["**/*", true],
    ["**\n!Dockerfile", false],
    ["!a\n*", true],
    ["*.txt", false],
    ["", false],
  ])("with %j nothing is sent: %s", (file, nothing) => {
    expect(excludes(file, ".")).toBe(nothing);
  });

  test.each(["[a", "[]", "[b-a]", "a\\", "!"])("%j is rejected, as in a build", (pattern) => {
    expect(parseIgnoreFile(pattern)[0]?.problem).toBeTypeOf("string");
    expect(excludes(pattern, "a")).toBe(false);
  });

  test("the deciding line is known", () => {
    const matcher = createIgnoreMatcher(parseIgnoreFile("# first\n*\n\n!keep\n"));
    expect(matcher.findDecidingEntry("keep")).toMatchObject({ line: 4, text: "!keep" });
    expect(matcher.findDecidingEntry("other")).toMatchObject({ line: 2 });
  });
});

describe("hostile patterns", () => {
  test("match in time proportional to pattern × path", () => {
    const compiled = compileGlob(`${"**/".repeat(40)}${"*a".repeat(40)}b`);
    if ("problem" in compiled) throw new Error(compiled.problem);
    const start = performance.now();
    expect(matchesGlob(compiled, "a/".repeat(500) + "a".repeat(500))).toBe(false);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test("never throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (file, path) => {
        expect(excludes(file, path)).toBeTypeOf("boolean");
      }),
    );
  });

  test("a path without wildcards matches itself", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.stringMatching(/^[a-z0-9_.-]+$/u).filter((part) => !/^\.+$/u.test(part)),
          { minLength: 1, maxLength: 4 },
        ),
        (parts) => {
          const path = parts.join("/");
          expect(excludes(path, path)).toBe(true);
          expect(excludes(`${path}\n!${path}`, path)).toBe(false);
        },
      ),
    );
  });
});
