import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ExternalSorter,
  readLines,
  type SortedLine,
} from "../../../../../shared/advisories/source/shards/external-sort.ts";
import { temporary } from "../../small-set.ts";

const stable = (lines: readonly SortedLine[]): SortedLine[] =>
  lines.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

test("sorts as an array does, whatever the keys contain and however many runs it takes", async () => {
  const directory = await temporary();
  const key = fc.oneof(fc.string({ unit: "binary", maxLength: 4 }), fc.constantFrom("a", "b", "a\tb", "a\nb", '"'));
  let number = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat()), { maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (pairs, max) => {
      number += 1;
      const lines = pairs.map(([name, value], place): SortedLine => [name, JSON.stringify([value, place, "ü"])]);
      const sorter = new ExternalSorter(join(directory, String(number)), max);
      for (const [name, value] of lines) sorter.add(name, value);
      expect([...sorter.sorted()]).toEqual(stable(lines));
    }),
    { numRuns: 25 },
  );
});

test("writes nothing if all lines fit into memory, and runs otherwise", async () => {
  const directory = await temporary();
  const small = new ExternalSorter(join(directory, "small"));
  small.add("b", "2");
  small.add("a", "1");
  expect([...small.sorted()]).toEqual([
    ["a", "1"],
    ["b", "2"],
  ]);
  expect(existsSync(join(directory, "small"))).toBe(false);
  const large = new ExternalSorter(join(directory, "large"), 4);
  for (const value of ["1", "2", "3"]) large.add("key", value);
  expect([...large.sorted()].map(([, value]) => value)).toEqual(["1", "2", "3"]);
  expect(await readdir(join(directory, "large"))).toEqual(["run-0", "run-1", "run-2"].slice(0, 3));
});

test("reads lines that are longer than the window", async () => {
  const path = join(await temporary(), "lines");
  const lines = ["x".repeat(600_000), "", "é".repeat(300_000), "end"];
  await writeFile(path, lines.join("\n"));
  expect([...readLines(path)]).toEqual(lines);
  await writeFile(path, "one\n");
  expect([...readLines(path)]).toEqual(["one"]);
});
