import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findCheckout } from "../../../../shared/ci/github/checkout.ts";
import { checkoutPath } from "../../../../shared/runner/paths.ts";

const job = { name: "o/r", serverUrl: "https://github.example" };
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
    expect(findCheckout(workspace, job, targets).path).toBe(expected);
  });

  test.each([
    ["a path with ..", "a/../b/Dockerfile"],
    ["a path with .. in front", "./x/../b"],
    ["a path in the middle of which is .", "b/./Dockerfile"],
    ["a path with two slashes", "b//Dockerfile"],
    ["an absolute path", "ABSOLUTE/b/Dockerfile"],
  ])("finds the one that %s names", async (_what, target) => {
    await checkouts({ a: "https://github.example/o/r", b: "https://x.example/y" });
    expect(findCheckout(workspace, job, [target.replace("ABSOLUTE", workspace)]).path).toBe("b");
  });

  test("does not take a path that leaves the workspace for one inside", async () => {
    await checkouts({ a: "https://github.example/o/r", b: "https://x.example/y" });
    expect(findCheckout(workspace, job, ["../b/Dockerfile"]).path).toBe("a");
  });

  test.each([
    ["a submodule", '[remote "origin"]\n\turl = https://github.example/x/y\n[submodule "r"]\n\turl = URL\n'],
    ["a replaced prefix", '[remote "origin"]\n\turl = https://github.example/x/y\n[url "URL"]\n\turl = URL\n'],
  ])("does not take a repository in which %s has the address", async (_what, config) => {
    await checkouts({ a: "https://github.example/o/r", b: "" });
    await writeFile(join(workspace, "b/.git/config"), config.replaceAll("URL", "https://github.example/o/r"));
    expect(findCheckout(workspace, job, []).path).toBe("a");
  });

  test.each([
    ["another server", { a: "https://gitlab.example/o/r", b: "https://github.example/o/r" }, "b"],
    ["another server over ssh", { a: "git@gitlab.example:o/r", b: "ssh://git@ssh.github.example:443/o/r.git" }, "b"],
    ["a deeper path of another server", { a: "https://git.example/mirror/o/r", b: "git@github.example:o/r.git" }, "b"],
    ["nothing on the server", { a: "git@alias:o/r", b: "https://github.example/x/y" }, "a"],
    ["a token in the address", { a: "https://x:y@github.example/o/r", b: "https://github.example/x/y" }, "a"],
  ])("prefers the job's server: %s", async (_what, remotes, expected) => {
    await checkouts(remotes);
    expect(findCheckout(workspace, job, []).path).toBe(expected);
  });

  test("prefers origin to another remote with the address", async () => {
    await checkouts({ a: "https://github.example/o/r", b: "" });
    const fork =
      '[remote "upstream"]\n\turl = https://github.example/o/r\n[remote "origin"]\n\turl = https://github.example/f/r\n';
    await writeFile(join(workspace, "b/.git/config"), fork);
    expect(findCheckout(workspace, job, []).path).toBe("a");
  });

  test("reads the remote of a worktree and of a submodule", async () => {
    await checkouts({ other: "https://github.example/x/y" });
    const common = await mkdtemp(join(tmpdir(), "seaworthy-git-"));
    await mkdir(join(common, "worktrees/w"), { recursive: true });
    await writeFile(join(common, "worktrees/w/commondir"), "../..\n");
    await writeFile(join(common, "config"), '[remote "origin"]\n\turl = https://github.example/o/r\n');
    await mkdir(join(workspace, "tree"));
    for (const directory of [join(common, "worktrees/w"), common]) {
      await writeFile(join(workspace, "tree/.git"), `gitdir: ${directory}\n`);
      expect(findCheckout(workspace, job, []).path).toBe("tree");
    }
    await rm(common, { recursive: true });
  });

  test.each<[string, Record<string, string>, string[], boolean]>([
    ["the job's own", { a: "https://github.example/o/r", b: "https://github.example/x/y" }, ["a/Dockerfile"], false],
    ["another", { a: "https://github.example/o/r", b: "https://github.example/x/y" }, ["b/Dockerfile"], true],
    ["one of two of the repository", { a: "https://github.example/o/r", b: "https://github.example/o/r" }, ["b"], true],
    ["the only one", { a: "https://github.example/x/y" }, ["a"], false],
  ])("knows whether a call names %s", async (_what, remotes, targets, expected) => {
    await checkouts(remotes);
    expect(findCheckout(workspace, job, targets).isNamed).toBe(expected);
  });

  test("does not take a repository whose name only ends alike", async () => {
    await checkouts({ a: "https://github.example/evil-o/r", b: "https://github.example/x/y" });
    expect(findCheckout(workspace, job, []).path).toBe(".");
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
  ["<workspace>/w/src/a/b", "a/b"],
  ["!<workspace>/w/src/a/**", "!a/**"],
  ["<workspace>/w/srcs/a", "<workspace>/w/srcs/a"],
])("%s is %s in the checkout", (path, expected) => {
  const directories = { root: join(workspace, "/w/src"), workspace: join(workspace, "/w") };
  const full = (text: string): string => text.replace("<workspace>", workspace);
  expect(checkoutPath(full(path), directories)).toBe(full(expected));
});

test.each([
  ["a/b", "a/b"],
  ["<workspace>/a/b", "a/b"],
  ["/elsewhere/a", "/elsewhere/a"],
])("%s is %s in a checkout that is the workspace", (path, expected) => {
  expect(checkoutPath(path.replace("<workspace>", workspace), { root: workspace, workspace })).toBe(expected);
});
