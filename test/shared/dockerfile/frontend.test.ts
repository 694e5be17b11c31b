import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFrontendImage } from "../../../shared/dockerfile/index.ts";

describe("the frontend", () => {
  it.each<[string, string, number]>([
    ["in a directive", "# syntax=a/b:1\nFROM x", 1],
    ["in capitals, without blanks", "#SYNTAX=a/b:1", 1],
    ["with blanks around", "#\t syntax = a/b:1 \r\nFROM x", 1],
    ["with blanks of other kinds", "#\u00a0\u0085\fsyntax=a/b:1", 1],
    ["below another directive", "# escape=`\n# syntax=a/b:1", 2],
    ["with more words, which are its own", "# syntax=a/b:1 --flag", 1],
    ["in C's comments", "// syntax=a/b:1\nFROM x", 1],
    ["in JSON", '{ "syntax": "a/b:1" }', 1],
    ["below a shebang", "#!/usr/bin/env docker\n# syntax=a/b:1", 2],
    ["in JSON below a shebang", '#!/bin/x\n{"syntax":"a/b:1"}', 2],
    ["behind a byte-order mark", "\uFEFF# syntax=a/b:1", 1],
  ])("is found %s", (_name, text, line) => {
    expect(findFrontendImage(text)).toEqual({ reference: "a/b:1", line });
  });

  it.each([
    "FROM x\n# syntax=a/b:1",
    "\n# syntax=a/b:1",
    "# a comment\n# syntax=a/b:1",
    "# unknown=1\n# syntax=a/b:1",
    "# escape=`\n// syntax=a/b:1",
    "# syntax=\nFROM x",
    '{ "syntax": 1 }',
    '{ "syntax": "a/b:1"',
    '[{ "syntax": "a/b:1" }]',
    "",
  ])("is not found in %j, where BuildKit finds none", (text) => {
    expect(findFrontendImage(text)).toBeUndefined();
  });

  it("takes any text, in linear time", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void findFrontendImage(text)));
    const start = performance.now();
    findFrontendImage(`# syntax=a${" ".repeat(1_000_000)}b`);
    findFrontendImage(`#${" ".repeat(1_000_000)}\n`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
