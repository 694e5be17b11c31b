import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findCheckout } from "../../../../shared/ci/github/checkout.ts";
import { checkoutPath } from "../../../../shared/runner/paths.ts";

let workspace = "";
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), "seaworthy-checkout-"));
});
afterEach(() => rm(workspace, { recursive: true }));

async function checkouts(remotes: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, url] of Object.entries(remotes)) {
    await mkdir(join(workspace, path, ".git"), { recursive: true });
    await writeFile(join(workspace, path, ".git/config"), `[remote "origin"]\n\turl = ${url}\n`);
  }
}

describe("findCheckout", () => {
  test.each<[string, Record<string, string>, string[], string]>([
    ["none", {}, [], "."],
    ["the workspace", { ".": "x", src: "https://github.example/o/r" }, [], "."],
    ["the only one", { src: "https://github.example/else/where" }, [], "src"],
    ["the repository's own", { a: "https://github.example/o/other", b: "https://github.example/O/r.git" }, [], "b"],
    ["the repository's own over ssh", { a: "git@github.example:o/other", b: "git@github.example:o/r" }, [], "b"],
    ["two levels down", { "work/src": "https://github.example/o/r" }, [], "work/src"],
    ["the one that is named", { a: "https://github.example/o/r", b: "https://x.example/y" }, ["./b/Dockerfile"], "b"],
    ["nothing where two could be meant", { a: "https://x.example/y", b: "https://x.example/z" }, [], "."],
    ["nothing where both are named", { a: "https://x.example/y", b: "https://x.example/z" }, ["a", "b"], "."],
  ])("finds %s", async (_what, remotes, targets, expected) => {
    await checkouts(remotes);
    expect(findCheckout(workspace, "o/r", targets)).toBe(expected);
  });

  test("does not take a repository whose name only ends alike", async () => {
    await checkouts({ a: "https://github.example/evil-o/r", b: "https://github.example/x/y" });
    expect(findCheckout(workspace, "o/r", [])).toBe(".");
  });
});

test.each([
  ["src/Dockerfile", "Dockerfile"],
  ["./src/a/b", "a/b"],
  ["src", "."],
  ["src/", "."],
  ["!src/**", "!**"],
  ["Dockerfile", "Dockerfile"],
  ["srcs/Dockerfile", "srcs/Dockerfile"],
])("%s is %s in the checkout", (path, expected) => {
  expect(checkoutPath(path, { root: join(workspace, "/w/src"), workspace: join(workspace, "/w") })).toBe(expected);
});
