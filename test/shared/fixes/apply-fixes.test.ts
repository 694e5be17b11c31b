import { describe, expect, test } from "vitest";
import { applyFixes } from "../../../shared/fixes/index.ts";
import { type Edit, makeFile, makeFinding } from "./builders.ts";

/** Applies one fix per list of edits to the file `a` with the text `0123456789`. */
function applied(...fixes: readonly (readonly Edit[])[]) {
  const outcome = applyFixes(
    [makeFile("a", "0123456789")],
    fixes.map((edits) => makeFinding(edits)),
  );
  return {
    text: outcome.files[0]?.source.text,
    deferred: outcome.deferred.map(({ message }) => message),
    applied: outcome.applied.map(({ message }) => message),
  };
}

describe("fixes", () => {
  test("are applied together, in the order of the text", () => {
    expect(applied([["a", 9, 11, "Y"]], [["a", 1, 3, "X"]])).toEqual({
      text: "X234567Y",
      applied: ["Y", "X"],
      deferred: [],
    });
  });

  test.each<[string, Edit, Edit, string]>([
    ["equal ranges", ["a", 2, 4, "X"], ["a", 2, 4, "Y"], "0X3456789"],
    ["ranges that overlap", ["a", 2, 5, "X"], ["a", 4, 7, "Y"], "0X456789"],
    ["an insertion inside a range", ["a", 2, 5, "X"], ["a", 3, 3, "Y"], "0X456789"],
    ["equal insertions at one place", ["a", 2, 2, "X"], ["a", 2, 2, "X"], "0X123456789"],
    ["different insertions at one place", ["a", 2, 2, "X"], ["a", 2, 2, "Y"], "0X123456789"],
  ])("conflict in %s: the first wins, the other waits", (_name, first, second, text) => {
    expect(applied([first], [second])).toEqual({ text, applied: [first[3]], deferred: [second[3]] });
  });

  test.each<[string, Edit, Edit, string]>([
    ["ranges that touch", ["a", 2, 4, "X"], ["a", 4, 6, "Y"], "0XY56789"],
    ["an insertion at the start of a range", ["a", 4, 6, "X"], ["a", 4, 4, "Y"], "012YX56789"],
    ["an insertion at the end of a range", ["a", 4, 6, "X"], ["a", 6, 6, "Y"], "012XY56789"],
  ])("do not conflict in %s, in either order", (_name, first, second, text) => {
    expect(applied([first], [second]).text).toBe(text);
    expect(applied([second], [first]).text).toBe(text);
  });

  test("have all their edits applied, or none", () => {
    const both: readonly Edit[] = [
      ["a", 2, 3, "X"],
      ["a", 6, 7, "Y"],
    ];
    expect(applied([["a", 6, 8, "Z"]], both)).toEqual({ text: "01234Z789", applied: ["Z"], deferred: ["XY"] });
    expect(
      applied([
        ["a", 1, 2, "X"],
        ["absent", 1, 1, "Y"],
      ]).text,
    ).toBe("0123456789");
  });

  test("may insert several texts at one place, but are refused if their edits overlap", () => {
    expect(
      applied([
        ["a", 2, 2, "X"],
        ["a", 2, 2, "Y"],
      ]).text,
    ).toBe("0XY123456789");
    expect(
      applied([
        ["a", 2, 5, "X"],
        ["a", 4, 7, "Y"],
      ]),
    ).toEqual({ text: "0123456789", applied: [], deferred: [] });
  });

  test.each<[string, Edit]>([
    ["beyond the line", ["a", 2, 12, "X"]],
    ["before the line", ["a", 0, 2, "X"]],
    ["that end before they start", ["a", 5, 2, "X"]],
  ])("are refused for edits %s", (_name, edit) => {
    expect(applied([edit])).toEqual({ text: "0123456789", applied: [], deferred: [] });
  });

  test("change each file that they name, and no other", () => {
    const files = [makeFile("a", "1"), makeFile("b", "2"), makeFile("c", "3")];
    const { files: fixed } = applyFixes(files, [
      makeFinding([
        ["c", 1, 2, "C"],
        ["a", 1, 2, "A"],
      ]),
    ]);
    expect(fixed.map(({ path, source }) => [path, source.text])).toEqual([
      ["a", "A"],
      ["b", "2"],
      ["c", "C"],
    ]);
    expect(fixed[1]).toBe(files[1]);
  });

  test("of suppressed findings, and fixes that are no edit, are left alone", () => {
    const suppressed = makeFinding([["a", 1, 2, "X"]], { suppression: { kind: "inline", source: "comment" } });
    const upgrade = makeFinding([], {
      fixes: [{ kind: "upgrade", description: "Upgrade", packageName: "tar", toVersion: "2" }],
    });
    const { files, applied, deferred } = applyFixes([makeFile("a", "0")], [suppressed, upgrade]);
    expect([files[0]?.source.text, applied, deferred]).toEqual(["0", [], []]);
  });
});
