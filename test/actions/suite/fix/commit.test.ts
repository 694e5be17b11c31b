import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitFiles } from "../../../../actions/suite/fix/commit.ts";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-commit-"));
  git("init", "--quiet");
  git("config", "user.name", "Test");
  git("config", "user.email", "test@example.org");
});

afterEach(async () => rm(root, { recursive: true }));

function git(...args: string[]): string {
  return execFileSync("git", ["-C", root, ...args], { encoding: "utf8" });
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const odd = ["-x y:'z/package.json", ":(top)a.json", "*.json", 'q"uote.json', "--all"];

test("a commit has the fixed files only, whatever their names and what else is staged", async () => {
  for (const path of [...odd, "staged", "b.json"]) await write(path, "1");
  git("add", "--all");
  git("commit", "--quiet", "--message=1");
  for (const path of [...odd, "staged", "b.json"]) await write(path, "2");
  git("add", "staged");
  expect(await commitFiles(odd, ["# Upgrade a"], { root })).toBe(true);
  expect(git("show", "--name-only", "--format=", "-z", "HEAD").split("\0").filter(Boolean).toSorted()).toEqual(
    odd.toSorted(),
  );
  expect(git("log", "-1", "--format=%B")).toContain("- # Upgrade a");
  expect(git("diff", "--cached", "--name-only").trim()).toBe("staged");
});

test("a commit has files that no commit had, but none that git ignores", async () => {
  await write(".gitignore", "package-lock.json\n");
  await write("package.json", "1");
  await write("package-lock.json", "1");
  await write("other", "1");
  expect(await commitFiles(["package-lock.json"], ["a"], { root })).toBe(false);
  expect(await commitFiles(["package.json", "package-lock.json"], ["a"], { root })).toBe(true);
  expect(git("show", "--name-only", "--format=", "HEAD").trim()).toBe("package.json");
});

test("a commit that git refuses is an error", async () => {
  await write("package.json", "1");
  git("config", "core.hooksPath", root);
  await writeFile(join(root, "pre-commit"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  await expect(commitFiles(["package.json"], ["a"], { root })).rejects.toThrow("did not make the commit");
});
