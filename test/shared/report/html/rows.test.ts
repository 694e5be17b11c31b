import { describe, expect, test } from "vitest";
import {
  compareRows,
  escapeHtml,
  isWanted,
  type Row,
  type RowFilter,
  rowHtml,
  searchText,
} from "../../../../shared/report/html/rows.ts";

const row: Row = {
  ...{ s: 1, r: "CVE-1", m: "a <b> problem", p: "Dockerfile:6", n: "tar 4.4.1", t: "npm", f: "4.4.19", g: "be" },
  d: [[8, "layer 3"]],
  l: ["https://a.example/?x=1&y=2"],
};
const everything: RowFilter = { text: "", severity: 4, type: "", fixable: false, flags: "" };

describe("rows", () => {
  test("escape texts and show flags as words", () => {
    const html = rowHtml(row);
    expect(html).toContain("<dl><dt>Layer<dd>layer 3<dt>Links<dd>");
    expect(html).toContain("a &#60;b&#62; problem");
    expect(html).toContain('<span class="chip b">blocking</span> <span class="chip e">exploited</span></summary>');
    expect(html).toContain('href="https&#58;//a.example/?x=1&#38;y=2"');
    expect(escapeHtml(`&<>"':[#`)).toBe("&#38;&#60;&#62;&#34;&#39;&#58;&#91;&#35;");
  });

  test.each<[string, Partial<RowFilter>, boolean]>([
    ["everything", {}, true],
    ["words in any order", { text: "npm tar" }, true],
    ["a detail", { text: "layer 3" }, true],
    ["another word", { text: "tar zlib" }, false],
    ["high or worse", { severity: 1 }, true],
    ["critical", { severity: 0 }, false],
    ["the type", { type: "npm" }, true],
    ["another type", { type: "deb" }, false],
    ["a fix", { fixable: true }, true],
    ["two flags", { flags: "eb" }, true],
    ["a flag that it lacks", { flags: "bn" }, false],
  ])("are filtered by %s", (_name, filter, expected) => {
    expect(isWanted(row, searchText(row), { ...everything, ...filter })).toBe(expected);
  });

  test("without a fix are not fixable", () => {
    expect(isWanted({ ...row, f: "" }, "", { ...everything, fixable: true })).toBe(false);
  });

  test("are sorted in both directions, with empty cells last", () => {
    const names = (direction: 1 | -1): string[] =>
      ["b", "", "a"]
        .map((n) => ({ ...row, n }))
        .sort((left, right) => compareRows(left, right, "n", direction))
        .map(({ n }) => n);
    expect(names(1)).toEqual(["a", "b", ""]);
    expect(names(-1)).toEqual(["b", "a", ""]);
    expect(compareRows(row, row, "s", 1)).toBe(0);
  });
});
