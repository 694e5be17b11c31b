import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesInPatch } from "../../../../shared/ci/github/review/diff-lines.ts";
import { suggestionIn, suggestionsFor } from "../../../../shared/ci/github/review/suggestions.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";
import { applyFixes } from "../../../../shared/fixes/index.ts";
import { lintFinding } from "../../../harness/samples.ts";

const text = "FROM debian:12\nWORKDIR app\nRUN echo `date`\n";
/** The file, of whose lines the diff shows these; in one hunk by default. */
function file(lines: readonly number[], content = text, hunkOf = (_line: number): number => 1) {
  const texts = content.split(/\r?\n/u);
  const shown = new Map(lines.map((line) => [line, { text: texts[line - 1] ?? "", hunk: hunkOf(line) }] as const));
  return new Map([["Dockerfile", { text: content, shown }]]);
}
const all = file([1, 2, 3]);

function finding(
  startLine: number,
  startColumn: number,
  endColumn: number,
  replacement: string,
  fingerprint = "abc123",
) {
  const region = { startLine, startColumn, endLine: startLine, endColumn };
  return lintFinding("DL3000", "low", startLine, {
    fingerprint,
    fixes: [{ kind: "edit", description: "Fix", edits: [{ file: "Dockerfile", region, text: replacement }] }],
  });
}

const scope = "0123456789ab";
const marked = (findings: readonly ReturnType<typeof finding>[]) => findings.map((each) => ({ finding: each, scope }));

describe("suggestions", () => {
  test("are the whole lines with the fix in them", () => {
    const [suggestion] = suggestionsFor(marked([finding(2, 9, 12, "/app")]), all);
    expect(suggestion).toMatchObject({ path: "Dockerfile", startLine: 2, line: 2 });
    expect(suggestion?.body).toContain("```suggestion\nWORKDIR /app\n```");
    expect(suggestionIn(suggestion?.body ?? "")).toEqual({ fingerprint: "abc123", scope });
  });

  test("stand only on lines of the diff, and one on a line", () => {
    expect(suggestionsFor(marked([finding(2, 9, 12, "/app")]), file([1, 3]))).toEqual([]);
    expect(suggestionsFor(marked([finding(2, 9, 12, "/app"), finding(2, 1, 8, "LABEL", "def")]), all)).toHaveLength(1);
    expect(suggestionsFor(marked([finding(9, 1, 2, "x")]), file([9]))).toEqual([]);
  });

  test("replace only lines that the diff shows with the same text", () => {
    const shown = new Map([[2, { text: "WORKDIR other", hunk: 1 }]]);
    const files = new Map([["Dockerfile", { text, shown }]]);
    expect(suggestionsFor(marked([finding(2, 9, 12, "/app")]), files)).toEqual([]);
    const returns = text.replaceAll("\n", "\r\n");
    const same = new Map([["Dockerfile", { text: returns, shown: new Map([[2, { text: "WORKDIR app", hunk: 1 }]]) }]]);
    expect(suggestionsFor(marked([finding(2, 9, 12, "/app")]), same)).toHaveLength(1);
  });

  test("stay within one hunk", () => {
    const both = finding(1, 1, 1, "x");
    const region = { startLine: 1, startColumn: 1, endLine: 2, endColumn: 8 };
    const edits = [{ file: "Dockerfile", region, text: "LABEL" }];
    const long = { ...both, fixes: [{ kind: "edit" as const, description: "Fix", edits }] };
    expect(suggestionsFor(marked([long]), all)).toHaveLength(1);
    expect(
      suggestionsFor(
        marked([long]),
        file([1, 2, 3], text, (line) => line),
      ),
    ).toEqual([]);
  });

  test("keep the order of texts that a fix inserts at one place, and refuse edits past the line", () => {
    const inserted = finding(2, 9, 9, "x");
    const [first] = inserted.fixes;
    const edits = ["a/", "b/"].map((written) => ({
      file: "Dockerfile",
      region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 9 },
      text: written,
    }));
    const both = { ...inserted, fixes: first?.kind === "edit" ? [{ ...first, edits }] : [] };
    const [suggestion] = suggestionsFor(marked([both]), all);
    expect(suggestion?.body).toContain("```suggestion\nWORKDIR a/b/");
    expect(suggestionsFor(marked([finding(2, 9, 40, "x")]), all)).toEqual([]);
  });

  test("cannot be broken out of by backticks", () => {
    const [suggestion] = suggestionsFor(marked([finding(3, 10, 16, "````\nevil")]), all);
    expect(suggestion?.body).toContain("`````suggestion\nRUN echo ````\nevil\n`````");
  });

  /** Reads the replacement as GitHub does: the lines between the fences, which may be none. */
  function linesOf(body: string): readonly string[] {
    const [, inner = ""] = /^`{3,}suggestion\n(.*?)^`{3,}$/msu.exec(body) ?? [];
    return inner.split("\n").slice(0, -1);
  }
  function ranged(startLine: number, startColumn: number, endLine: number, endColumn: number, replacement: string) {
    const region = { startLine, startColumn, endLine, endColumn };
    const edits = [{ file: "Dockerfile", region, text: replacement }];
    return { ...finding(1, 1, 1, ""), fixes: [{ kind: "edit" as const, description: "Fix", edits }] };
  }

  test.each<[string, string, Parameters<typeof ranged>]>([
    ["removes a line", text, [2, 1, 3, 1, ""]],
    ["removes the first line", text, [1, 1, 2, 1, ""]],
    ["removes the end of the last line", "FROM a\nRUN b", [2, 1, 2, 6, ""]],
    ["empties a line", text, [2, 1, 2, 12, ""]],
    ["adds lines", text, [2, 1, 2, 1, "USER a\n\nRUN b\n"]],
    ["adds fences", text, [3, 1, 3, 4, "~~~\n```suggestion\n"]],
    ["changes one of two equal lines", "RUN a\nRUN a\nRUN a\n", [2, 5, 2, 6, "b"]],
    ["changes lines with CRLF", text.replaceAll("\n", "\r\n"), [2, 9, 2, 12, "/app"]],
    ["joins lines", text, [1, 15, 2, 1, " "]],
  ])("that %s have the result of the fix when GitHub applies them", (_what, content, edit) => {
    const fix = ranged(...edit);
    const lines = content.split("\n");
    const [suggestion] = suggestionsFor(marked([fix]), file([1, 2, 3, 4], content));
    if (suggestion === undefined) throw new Error("no suggestion");
    const { startLine, line, body } = suggestion;
    const applied = [...lines.slice(0, startLine - 1), ...linesOf(body), ...lines.slice(line)].join("\n");
    const { files } = applyFixes([{ path: "Dockerfile", source: new SourceText(content) }], [fix]);
    expect(applied.replaceAll("\r", "")).toBe(files[0]?.source.text.replaceAll("\r", ""));
  });

  test("never throw on any edit", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.string(),
        (line, from, to, replacement) => {
          expect(
            suggestionsFor(marked([finding(line, from, to, replacement)]), file([1, 2, 3, 4, 5])).length,
          ).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("linesInPatch", () => {
  test("lists the new side's lines with their texts and hunks", () => {
    const patch =
      "@@ -1,2 +1,3 @@\n FROM a\r\n+RUN b\r\n CMD c\n@@ -9 +10,2 @@ x\n-old\n+new\n+more\n\\ No newline at end of file";
    expect([...linesInPatch(patch)].map(([line, { text: shown, hunk }]) => [line, shown, hunk])).toEqual([
      [1, "FROM a", 1],
      [2, "RUN b", 1],
      [3, "CMD c", 1],
      [10, "new", 2],
      [11, "more", 2],
    ]);
  });
});
