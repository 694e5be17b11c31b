import { describe, expect, test } from "vitest";
import { parseGitleaks } from "../../../../actions/image-scan/secrets/gitleaks.ts";
import { translate, Untranslatable } from "../../../../shared/secrets/expression.ts";
import { SecretSearch } from "../../../../shared/secrets/search.ts";

const file = `
title = "ours"
[[rules]]
id = "acme-token"
description = "Acme token"
regex = '''(?i)acme_([a-z0-9]{20})\\b'''
secretGroup = 1
entropy = 3.0
keywords = ["acme_"]
[[rules.allowlists]]
regexes = ['''^qqq''']
stopwords = ["known"]
[[rules]]
id = "evil"
regex = '''acme((a+)+)+$'''
keywords = ["acme"]
[[rules]]
id = "paths"
path = '''\\.p12$'''
[allowlist]
paths = ['''gitleaks.toml''']
`;

describe("a gitleaks.toml", () => {
  const { rules, gaps } = parseGitleaks(file, "gitleaks.toml");
  const found = (text: string) => new SecretSearch(rules).search(Buffer.from(text), true).hits.map(({ rule }) => rule);

  test("gives rules, and a gap for each that cannot be used", () => {
    expect(rules.map(({ id }) => id)).toEqual(["user-acme-token"]);
    expect(gaps.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      "rule evil in gitleaks.toml: it was not used: it nests repetitions, which can take exponential time",
      "rule paths in gitleaks.toml: it was not used: it matches paths only",
      "gitleaks.toml: its path allowlists were not used",
    ]);
  });

  test("finds by expression and group, and honors entropy, expressions and stop words of allowlists", () => {
    expect(found("key: ACME_q8w3e7r2t9y4u6i1o5p0 and acme_z1x9c8v7b6n5m4l3k2j0")).toEqual([
      "user-acme-token",
      "user-acme-token",
    ]);
    expect(found("acme_aaaaaaaaaaaaaaaaaaaa acme_qqq3e7r2t9y4u6i1o5p0 acme_knownr2t9y4u6i1o5p0")).toEqual([]);
  });

  test("that is another thing is refused", () => {
    expect(() => parseGitleaks("rules = 1", "x")).toThrow();
    expect(() => parseGitleaks("[[", "x")).toThrow();
  });
});

describe("expressions of RE2", () => {
  test.each([
    ["a(?i)b", "aB", true],
    ["(a(?i)b)c", "aBC", false],
    ["(?P<x>[[:alpha:]]+)\\z", "abc", true],
  ])("%s on %s", (source, text, expected) => {
    const translated = translate(source);
    expect(translated instanceof RegExp && translated.test(text)).toBe(expected);
  });

  test.each(["(a*)*", "(a|b+){3,}", "(?:x{2,5}y?)+z", "\\pL+", "(", "a(?i)b|c", ".*.*.*.*.*"])(
    "%s is refused",
    (source) => {
      expect(translate(source)).toBeInstanceOf(Untranslatable);
    },
  );
});
