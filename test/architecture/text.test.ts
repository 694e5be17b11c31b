import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("the lock file names no registry", () => {
  expect(readFileSync(join(root, "package-lock.json"), "utf8")).not.toMatch(/"resolved"/u);
});

test("no source file is longer than a person reads at once", () => {
  const long = globSync(["actions/**/*.ts", "shared/**/*.ts", "scripts/*.ts"], { cwd: root })
    .map((file) => ({ file, lines: readFileSync(join(root, file), "utf8").split("\n").length }))
    .filter(({ lines }) => lines > 260);
  expect(long).toEqual([]);
});

test("nothing stands in the tree that is not done", () => {
  const marks = /\b(TODO|FIXME|XXX)\b|@ts-ignore|@ts-expect-error/u;
  const unfinished = globSync(["actions/**/*.ts", "shared/**/*.ts"], { cwd: root }).filter((file) =>
    marks.test(readFileSync(join(root, file), "utf8")),
  );
  expect(unfinished).toEqual([]);
});
