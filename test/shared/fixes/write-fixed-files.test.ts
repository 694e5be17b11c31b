import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { describeUnfixed, findLinkedPaths, writeFixedFiles } from "../../../shared/fixes/index.ts";
import { makeFile, makeFinding } from "./builders.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-fixes-"));
  await mkdir(join(root, "real"));
  await writeFile(join(root, "real/file"), "old", { mode: 0o751 });
  await symlink("real/file", join(root, "link"));
  await symlink("real", join(root, "inner"));
});
afterEach(() => rm(root, { recursive: true }));

test("a written file keeps its permissions, and nothing is left next to it", async () => {
  const { mode, uid } = await stat(join(root, "real/file"));
  await writeFixedFiles(root, [makeFile("real/file", "new")]);
  expect(await readFile(join(root, "real/file"), "utf8")).toBe("new");
  expect(await stat(join(root, "real/file"))).toMatchObject({ mode, uid });
  expect(await readdir(join(root, "real"))).toEqual(["file"]);
});

test("a link to the file or to its directory is a linked path, and so is a link to nowhere", async () => {
  await symlink("nowhere", join(root, "dangling"));
  const paths = ["real/file", "link", "inner/file", "dangling"];
  expect([...(await findLinkedPaths(root, paths))]).toEqual(["link", "inner/file", "dangling"]);
});

test("the root may be a link", async () => {
  const top = `${root}-link`;
  await symlink(root, top);
  expect([...(await findLinkedPaths(top, ["real/file"]))]).toEqual([]);
  await rm(top);
});

test.each(["link", "inner/file"])("nothing is written through %s, and no other file either", async (path) => {
  await writeFile(join(root, "other"), "old");
  const files = [makeFile("other", "new"), makeFile(path, "new")];
  await expect(writeFixedFiles(root, files)).rejects.toThrow(
    `${path}: is a symbolic link or below one, and nothing is written through links`,
  );
  expect(await readFile(join(root, "real/file"), "utf8")).toBe("old");
  expect(await readFile(join(root, "other"), "utf8")).toBe("old");
  expect((await lstat(join(root, "link"))).isSymbolicLink()).toBe(true);
});

test("each linked path with fixes is named once", () => {
  const finding = makeFinding([
    ["link", 1, 1, "x"],
    ["link", 2, 2, "y"],
    ["real/file", 1, 1, "z"],
  ]);
  const upgrade = makeFinding([["inner/file", 1, 1, "x"]], { suppression: { kind: "inline", source: "comment" } });
  expect(describeUnfixed([finding, upgrade], new Set(["link", "inner/file"]))).toEqual([
    "link: not fixed, because the path contains a symbolic link. Name the file that it links to instead.",
  ]);
});
