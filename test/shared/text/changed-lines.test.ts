import fc from "fast-check";
import { expect, test } from "vitest";
import { changedLines } from "../../../shared/text/index.ts";

test.each<[string, string, string, readonly number[]]>([
  ["nothing", "a\nb\n", "a\nb\n", []],
  ["another line", "a\nb\nc\n", "a\nx\nc\n", [2]],
  ["lines in between", "a\nb\n", "a\nx\ny\nb\n", [2, 3]],
  ["a deleted line", "a\nb\nc\n", "a\nc\n", []],
  ["line breaks alone", "a\nb\n", "a\r\nb\r\n", []],
  ["two places", "a\nb\nc\nd\ne\n", "a\nB\nc\nd\nE\n", [2, 5]],
  ["a new file", "", "a\nb", [1, 2]],
  ["a line that moves", "a\nb\nc\nd\n", "b\nc\nd\na\n", [4]],
])("changes %s", (_what, before, after, lines) => {
  expect([...changedLines(before, after)]).toEqual(lines);
});

test("the other lines are in the earlier text, in the same order, and as many as possible", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changed = changedLines(before.join("\n"), after.join("\n"));
      const kept = (after.length === 0 ? [""] : after).filter((_line, index) => !changed.has(index + 1));
      expect(kept.length).toBe(longestCommon(before.length === 0 ? [""] : before, after.length === 0 ? [""] : after));
      let next = 0;
      for (const line of before.length === 0 ? [""] : before) if (line === kept[next]) next += 1;
      expect(next).toBe(kept.length);
    }),
  );
});

test("texts without a common line have changed as a whole, however long they are", () => {
  const lines = (name: string): string => Array.from({ length: 20_000 }, (_, index) => `${name}${index}`).join("\n");
  expect(changedLines(lines("a"), lines("b")).size).toBe(20_000);
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const line of a) {
    let diagonal = 0;
    for (const [index, other] of b.entries()) {
      const above = row[index + 1] ?? 0;
      row[index + 1] = line === other ? diagonal + 1 : Math.max(above, row[index] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
