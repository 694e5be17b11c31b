// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createBlockInline,
  createTemplateInline,
  createUnmappedInline,
  placeInline,
  placeLine,
} from "../../../../actions/dockerfile-lint/builds/inline.ts";
import { defaultLintOptions, lintDockerfile } from "../../../../actions/dockerfile-lint/lint.ts";
import { MappedText, SourceText } from "../../../../shared/dockerfile/index.ts";

const fileOf = (text: string) => ({ path: "compose.yaml", source: new SourceText(text) });

function regions(inline: Parameters<typeof placeInline>[1], rule: string) {
  const options = { ...defaultLintOptions("2026-11-24"), profile: "strict" as const };
  const { findings } = lintDockerfile({ path: "compose.yaml", text: inline.text }, options);
  return placeInline(findings, inline)
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ locations: [place], fixes }) => ({ ...place?.region, fixes: fixes.length }));
}

describe("findings of inline Dockerfiles", () => {
  test("are at the text in a literal block, whatever its line breaks are", () => {
    for (const end of ["\n", "\r\n"]) {
      const lines = ["a: |", "    FROM alpine:3.22 as x", "", "      RUN cd /x", "b: c", ""];
      const inline = createBlockInline(fileOf(lines.join(end)), "FROM alpine:3.22 as x\n\n  RUN cd /x\n", 1);
      expect(regions(inline, "DL3003")).toEqual([
        { startLine: 4, startColumn: 11, endLine: 4, endColumn: 16, fixes: 0 },
      ]);
      expect(regions(inline, "FromAsCasing")).toMatchObject([{ startLine: 2, startColumn: 22, fixes: 0 }]);
    }
  });

  test("have only a line where the text is written differently", () => {
    const inline = createBlockInline(
      fileOf("a: |\n  FROM alpine:3.22\n  RUN cd $X\n"),
      "FROM alpine:3.22\nRUN cd /x\n",
      1,
    );
    expect(regions(inline, "DL3003")).toEqual([{ startLine: 3, endLine: 3, fixes: 0 }]);
    const unmapped = createUnmappedInline(fileOf("a: x\n"), "FROM alpine:3.22\nRUN cd /x\n", 1);
    expect(regions(unmapped, "DL3003")).toEqual([{ startLine: 1, endLine: 1, fixes: 0 }]);
  });

  test("are at the line of the nearest text where a value is computed", () => {
    const file = fileOf('x = <<E\nFROM alpine:3.22\n${"RUN cd /x\\nRUN cd /y"}\nUSER 1\nE\n');
    const parts = [
      { text: "FROM alpine:3.22\n", source: MappedText.of(file.source.text, { start: 8, end: 25 }) },
      { text: "RUN cd /x\nRUN cd /y" },
      { text: "\nUSER 1\n", source: MappedText.of(file.source.text, { start: 50, end: 58 }) },
    ];
    const inline = createTemplateInline(file, parts, 1);
    expect(regions(inline, "DL3003").map(({ startLine }) => startLine)).toEqual([2, 2]);
    expect(placeLine(inline, 4)).toBe(4);
  });

  test("are always inside the file", () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r\n", "\t", "#") });
    fc.assert(
      fc.property(text, text, fc.nat(5), (source, content, line) => {
        const inline = createBlockInline(fileOf(source), content, line);
        expect(inline.lines).toHaveLength(content.split("\n").length);
        for (const { indent } of inline.lines) expect(indent ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
