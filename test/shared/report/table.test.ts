import fc from "fast-check";
import { expect, test } from "vitest";
import { table } from "../../../shared/report/table.ts";

test("columns are aligned, and lines have no blanks at their end", () => {
  expect(table([])).toBe("");
  expect(
    table([
      ["a", "bb", ""],
      ["ccc", "", "d"],
    ]),
  ).toBe("a    bb\nccc      d");
  expect(table([["a"], ["b", "c"]])).toBe("a\nb  c");
});

test("the last column wraps at blanks, and longer words are whole", () => {
  const long = "x".repeat(40);
  const text = `one two three four five six seven eight ${long} nine`;
  expect(
    table(
      [
        ["1", text],
        ["22", "ten"],
      ],
      { width: 34 },
    ).split("\n"),
  ).toEqual(["1   one two three four five six", "    seven eight", `    ${long}`, "    nine", "22  ten"]);
});

test("the last column is below the others where it has no room next to them", () => {
  const rows = [
    ["1:1", "SW-A", "one two three four five six seven eight"],
    ["22:2", "SW-B", ""],
  ];
  expect(table(rows, { width: 40 }).split("\n")).toEqual([
    "1:1   SW-A",
    "      one two three four five six seven",
    "      eight",
    "22:2  SW-B",
  ]);
});

test("styles do not count", () => {
  const red = "\u001b[31mred\u001b[39m";
  const shown = [
    ["red", "x"],
    ["green", "y"],
  ];
  expect(
    table(
      [
        [red, "x"],
        ["green", "y"],
      ],
      { shown },
    ),
  ).toBe(`${red}    x\ngreen  y`);
});

test("no text is lost, whatever the width", () => {
  const word = fc.stringMatching(/^[a-z]{1,50}$/);
  const rows = fc.array(
    fc.tuple(
      word,
      fc.array(word, { maxLength: 20 }).map((words) => words.join(" ")),
    ),
  );
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 120 }), (cells, width) => {
      const words = (text: string): string[] => text.split(/\s+/u).filter((part) => part !== "");
      expect(words(table(cells, { width }))).toEqual(words(cells.flat().join(" ")));
    }),
  );
});
