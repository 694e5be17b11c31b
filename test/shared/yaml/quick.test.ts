import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument, stringify } from "yaml";
import { SourceText } from "../../../shared/dockerfile/index.ts";
import { Conversion } from "../../../shared/yaml/convert.ts";
import type { YamlNode } from "../../../shared/yaml/node.ts";
import { readQuickly } from "../../../shared/yaml/quick.ts";
import { sharedData } from "../../harness/shared-data.ts";
import { testUnless } from "../../harness/skip.ts";

function quickly(text: string): YamlNode | undefined {
  return readQuickly({ path: "a.yaml", source: new SourceText(text) }, 0, text.length);
}

/** The full parser's answer; undefined where it finds an error. */
function fully(text: string): YamlNode | undefined {
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false, prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  return new Conversion({ path: "a.yaml", source: new SourceText(text) }, 0).convert(document);
}

/** Nodes without the file that they all share. */
function shape(node: YamlNode | undefined): unknown {
  return JSON.parse(JSON.stringify(node ?? null, (key, value: unknown) => (key === "file" ? undefined : value)));
}

const word = fc.stringMatching(/^[a-zA-Z0-9_./-]{1,8}$/);
const value = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      "",
      "- a",
      "a: b",
      "#",
      "a #b",
      "yes",
      "012",
      "line\nline\n",
      "x\n",
      "'",
      '"',
      "[",
      "{}",
      "@",
      "1e3",
    ),
    fc.array(tie("node"), { maxLength: 3 }),
    fc.dictionary(word, tie("node"), { maxKeys: 3, noNullPrototype: true }),
    fc.constantFrom(null, true, 0),
  ),
})).node;

const pieces = fc.constantFrom(
  ...[
    "a",
    "b:",
    ":",
    "- ",
    "-",
    "  ",
    " ",
    "\n",
    "\n  ",
    "#",
    " #c",
    "|",
    "|-",
    ">",
    "'",
    '"',
    "[",
    "]",
    "{",
    "}",
    ",",
    "\t",
  ],
  ...[
    "&x",
    "*x",
    "!t",
    "?",
    "a: ",
    "k: v",
    "key:\n",
    "- - ",
    "\r\n",
    "%",
    "---",
    "\\",
    "\\\n",
    "[\n",
    "{}\n",
    "|2",
    "text more",
    "\u0085",
    "<<: ",
  ],
);

describe("the quick reader", () => {
  test("returns the full parser's nodes for texts that it accepts", () => {
    let taken = 0;
    fc.assert(
      fc.property(
        fc.dictionary(word, value, { minKeys: 1, noNullPrototype: true }),
        fc.boolean(),
        (data, indentSeq) => {
          const text = stringify(data, { indentSeq, lineWidth: 0 });
          const quick = quickly(text);
          if (quick === undefined) return;
          taken += 1;
          expect(shape(quick)).toEqual(shape(fully(text)));
        },
      ),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(30);
  });

  test("folds plain and quoted scalars as the full parser does", () => {
    const piece = fc.constantFrom(
      ...[
        "word",
        "two words",
        "a:b",
        "#x",
        " #c",
        "- a",
        "-",
        "? b",
        ": c",
        "x: y",
        "end:",
        "[a",
        "{b}",
        "&c",
        "*d",
        "!e",
      ],
      ...["'", "''", '"', '\\"', "\\n", "\\\\", "%f", "@g", "`h", "|", ">", "", "   ", "it's", "--- x", "...", "\r"],
    );
    const lines = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), piece), { minLength: 1, maxLength: 5 });
    let folded = 0;
    fc.assert(
      fc.property(
        fc.constantFrom("", "'", '"'),
        piece,
        lines,
        fc.boolean(),
        fc.boolean(),
        (quote, first, more, isList, crlf) => {
          const rest = more.map(([indent, text]) => `${" ".repeat(indent)}${text}`).join("\n");
          const scalar = `${quote}${first}\n${rest}${quote}`;
          const text = (isList ? `k:\n  - ${scalar}\n  - last\n` : `k:\n  d: ${scalar}\n  e: last\n`).replaceAll(
            "\n",
            crlf ? "\r\n" : "\n",
          );
          const quick = quickly(text);
          if (quick === undefined) return;
          folded += 1;
          expect(shape(quick), JSON.stringify(text)).toEqual(shape(fully(text)));
        },
      ),
      { numRuns: 6000 },
    );
    expect(folded).toBeGreaterThan(150);
  });

  test("ends literal blocks where the full parser does", () => {
    const line = fc.constantFrom("", " ", "   ", "     ", "   a", "    b ", "   # c", "   - d", "  e", "\r");
    fc.assert(
      fc.property(fc.constantFrom("|", "|-", "| # c", "|1", "|2-"), fc.array(line, { maxLength: 6 }), (head, lines) => {
        const text = `k:\n  d: ${head}\n${lines.map((each) => `${each}\n`).join("")}  e: last\n`;
        const quick = quickly(text);
        if (quick !== undefined) expect(shape(quick), JSON.stringify(text)).toEqual(shape(fully(text)));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    "k:\n  {}\n",
    "k:\n  []\ne: last\n",
    "k:\n  null\n",
    "k:\n  two\n  words\n",
    'k: [a,\n  "b",\n\n  {c: d,\n   e: f}]\n',
    "k:\n  -\n    a: b\n  -\n    - c\n",
    "k: |2\n    a\n   b\n",
    "k: |\n\n  \n  a\n",
    'k: "a \\\n  b\\ c"\n',
  ])("takes %j", (text) => {
    expect(quickly(text)).toBeDefined();
    expect(shape(quickly(text))).toEqual(shape(fully(text)));
  });

  test("returns the full parser's nodes for schemas of CustomResourceDefinitions, however often", () => {
    const version = (name: string): string =>
      `- schema:\n    openAPIV3Schema:\n      type: object\n      # comment\n      properties:\n        ${name}: {type: string}\n\n`;
    const text = `versions:\n${version("a")}${version("b")}last: x\n`;
    for (const newline of ["\n", "\r\n"]) {
      const written = text.replaceAll("\n", newline);
      const quick = quickly(written);
      expect(quick).toBeDefined();
      expect(shape(quick)).toEqual(shape(fully(written)));
      expect(shape(quick)).toEqual(shape(fully(written)));
    }
  });

  test("accepts nothing that the full parser rejects", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join("");
        const quick = quickly(text);
        if (quick !== undefined) expect(shape(quick), JSON.stringify(text)).toEqual(shape(fully(text)));
      }),
      { numRuns: 3000 },
    );
  });

  const fixtures = sharedData("conformance/pod-security/testdata/restricted/v1.34/fail");
  testUnless(fixtures === undefined, "needs the given data conformance/pod-security/testdata/restricted/v1.34/fail")(
    "takes manifests as people write them",
    () => {
      for (const file of readdirSync(fixtures ?? "")) {
        const text = readFileSync(`${fixtures}/${file}`, "utf8");
        expect(quickly(text), file).toBeDefined();
        expect(shape(quickly(text)), file).toEqual(shape(fully(text)));
      }
    },
  );
});
