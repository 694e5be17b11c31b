import { expect, test } from "vitest";
import type { TextFile } from "../../../shared/dockerfile/index.ts";
import type { Finding } from "../../../shared/findings/index.ts";
import { fixUntilStable } from "../../../shared/fixes/index.ts";
import { makeFile, makeFinding } from "./builders.ts";

interface Result {
  readonly findings: readonly Finding[];
  readonly unreadable: number;
}

/** Counts down: a file `3` has a fix that makes it `2`, and so on. A file without a number is not readable. */
function check(files: readonly TextFile[]): Result {
  const numbers = files.map(({ path, source: { text } }) => ({ path, text, number: Number(text) }));
  return {
    findings: numbers
      .filter(({ number }) => number > 0)
      .map(({ path, text, number }) =>
        makeFinding([[path, 1, text.length + 1, number === 13 ? "?" : `${number - 1}`]]),
      ),
    unreadable: numbers.filter(({ number }) => Number.isNaN(number)).length,
  };
}

const countUnreadable = ({ unreadable }: Result): number => unreadable;
const textsOf = (files: readonly TextFile[]) => files.map(({ path, source }) => `${path}=${source.text}`);

test("fixes are applied until none is left, and only changed files are returned", async () => {
  const files = [makeFile("a", "3"), makeFile("b", "0"), makeFile("c", "1")];
  const { result, changed, applied } = await fixUntilStable(files, { check, countUnreadable });
  expect(result.findings).toEqual([]);
  expect(textsOf(changed)).toEqual(["a=0", "c=0"]);
  expect(applied).toBe(4);
});

test("a check may be asynchronous", async () => {
  const { changed } = await fixUntilStable([makeFile("a", "2")], {
    check: async (files) => check(files),
    countUnreadable,
  });
  expect(textsOf(changed)).toEqual(["a=0"]);
});

test("fixes that never end stop after eight rounds", async () => {
  const { changed, result } = await fixUntilStable([makeFile("a", "99")], { check, countUnreadable });
  expect(textsOf(changed)).toEqual(["a=91"]);
  expect(result.findings).toHaveLength(1);
});

test("a round that makes a file unreadable is undone", async () => {
  const { changed, result, applied } = await fixUntilStable([makeFile("a", "14")], { check, countUnreadable });
  expect(textsOf(changed)).toEqual(["a=13"]);
  expect([applied, result.unreadable, result.findings.length]).toEqual([1, 0, 1]);
});

test("files that are read-only are checked but do not change", async () => {
  const files = [makeFile("a", "1"), makeFile("b", "1")];
  const readOnly = new Set(["a"]);
  const { changed, result } = await fixUntilStable(files, { check, countUnreadable, readOnly });
  expect(textsOf(changed)).toEqual(["b=0"]);
  expect(result.findings).toHaveLength(1);
});

test("fixes that end where they began change nothing", async () => {
  const { changed } = await fixUntilStable([makeFile("a", "x")], {
    check: ([file]) => ({ findings: [makeFinding([["a", 1, 2, file?.source.text === "x" ? "y" : "x"]])] }),
    countUnreadable: () => 0,
  });
  expect(changed).toEqual([]);
});
