import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findFiles, findLink, readCheckoutFile, resolveInCheckout } from "../../../shared/files/index.ts";

let top: string;
let root: string;

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), "seaworthy-links-"));
  root = join(top, "checkout");
  await mkdir(join(root, "a/b"), { recursive: true });
  await mkdir(join(top, "outside"));
  await writeFile(join(top, "outside/secret.yaml"), "outside");
  await writeFile(join(root, "a/b/real.yaml"), "inside");
});
afterEach(() => rm(top, { recursive: true }));

const link = (target: string, path: string): Promise<void> => symlink(target, join(root, path));
const read = async (path: string): Promise<string> => (await readCheckoutFile(root, path, 100)).toString("utf8");

describe("a link in the checkout", () => {
  test("is read where it leads inside, also through other links and directories", async () => {
    await link("a/b", "directory");
    await link("directory/real.yaml", "file.yaml");
    await link("../checkout/file.yaml", "around.yaml");
    expect([await read("file.yaml"), await read("directory/real.yaml"), await read("around.yaml")]).toEqual([
      "inside",
      "inside",
      "inside",
    ]);
  });

  test.each([
    ["../outside/secret.yaml", "it links to a path outside the checkout"],
    ["/etc/hostname", "it links to a path outside the checkout"],
    ["missing.yaml", "it is a link to a path that does not exist"],
    ["link.yaml", "it is a link that leads in a circle"],
  ])("to %s is refused", async (target, why) => {
    await link(target, "link.yaml");
    await expect(read("link.yaml")).rejects.toThrow(why);
  });

  test("that is a directory outside does not lend its files", async () => {
    await link("../outside", "out");
    await expect(read("out/secret.yaml")).rejects.toThrow("outside the checkout");
  });

  test("does not turn a file that is missing into a fault", async () => {
    await link("a/b", "directory");
    expect(await resolveInCheckout(root, "directory/none.yaml")).toBeUndefined();
    expect(await resolveInCheckout(root, "a/b/real.yaml/none")).toBeUndefined();
    await expect(read("none.yaml")).rejects.toMatchObject({ code: "ENOENT" });
  });
});

test("a file beyond the limit and a pipe are refused without waiting", async () => {
  await writeFile(join(root, "large"), "x".repeat(101));
  await expect(read("large")).rejects.toThrow("it has 101 bytes; the limit is 100");
  await expect(read("a")).rejects.toThrow();
  if (process.platform === "win32") return;
  execFileSync("mkfifo", [join(root, "pipe")]);
  await expect(read("pipe")).rejects.toThrow("it is not a regular file");
});

test("findLink names the first link of a path, not those above the directory", async () => {
  await link("a/b", "directory");
  expect(await findLink(root, "directory/real.yaml")).toBe(join(root, "directory"));
  expect(await findLink(join(root, "directory"), "real.yaml")).toBeUndefined();
  expect(await findLink(root, "a/b/new/file")).toBeUndefined();
});

describe("findFiles", () => {
  const find = (patterns = ["**/*.yaml"], ignore: readonly string[] = ["**/vendor/**"]) =>
    findFiles(root, { patterns, ignore });

  test("lists a file once, by its own name, and what only links lead to", async () => {
    await mkdir(join(root, "vendor"));
    await writeFile(join(root, "vendor/theirs.yaml"), "");
    await writeFile(join(root, "a/text.txt"), "");
    await link("a/b/real.yaml", "again.yaml");
    await link("a", "twice");
    await link("a/text.txt", "text.yaml");
    await link("vendor", "ours");
    expect(await find()).toEqual({ paths: ["a/b/real.yaml", "ours/theirs.yaml", "text.yaml"], problems: [] });
  });

  test("ends in a tree of links to itself", async () => {
    for (let level = 0; level < 12; level += 1) {
      await mkdir(join(root, `d${level}`));
      for (let other = 0; other < 12; other += 1) await link(`../d${other}`, `d${level}/l${other}`);
    }
    await link(".", "self");
    await link("..", "a/up");
    expect((await find()).paths).toEqual(["a/b/real.yaml"]);
  });

  test("reports links that leave or lead nowhere, where they could be a file or have some", async () => {
    await link("../outside", "out");
    await link("../outside/secret.yaml", "secret.yaml");
    await link("../outside/secret.yaml", "program");
    await link("gone.yaml", "gone-link.yaml");
    await link("gone", "gone-link");
    await link("../outside", "a/vendor");
    const { paths, problems } = await find();
    expect(paths).toEqual(["a/b/real.yaml"]);
    expect(Object.fromEntries(problems.map(({ path, why, weight }) => [path, `${weight}: ${why}`]))).toEqual({
      out: "partial: it links to a path outside the checkout",
      "secret.yaml": "partial: it links to a path outside the checkout",
      "gone-link.yaml": "partial: it is a link to a path that does not exist",
      "gone-link": "note: it is a link to a path that does not exist",
    });
  });

  test("enters only the directory that a pattern names, also with signs of globs in its name", async () => {
    await mkdir(join(root, "[x]"));
    await writeFile(join(root, "[x]/one.yaml"), "");
    expect((await find(["\\[x\\]/**/*.yaml"])).paths).toEqual(["[x]/one.yaml"]);
    expect((await find(["a/**/*.yaml", "a/b/*.yaml"])).paths).toEqual(["a/b/real.yaml"]);
  });
});
