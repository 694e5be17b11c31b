import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { catalogDirectory } from "../../../shared/packages/index.ts";

let top: string;
let root: string;
const lock = JSON.stringify({
  name: "app",
  lockfileVersion: 3,
  packages: { "": { name: "app" }, "node_modules/minimist": { version: "1.2.0" } },
});

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), "seaworthy-source-"));
  root = join(top, "source");
  for (const directory of ["app", "locks", "node_modules", "../outside"]) {
    await mkdir(join(root, directory), { recursive: true });
  }
  await writeFile(join(root, "locks/npm.txt"), lock);
  await writeFile(join(top, "outside/package-lock.json"), lock);
});
afterEach(() => rm(top, { recursive: true }));

test("reads lockfiles that only links lead to, once", async () => {
  await symlink("../locks/npm.txt", join(root, "app/package-lock.json"));
  await symlink("app", join(root, "again"));
  await symlink(".", join(root, "self"));
  const { packages, gaps } = await catalogDirectory(root, "source");
  expect(packages.map(({ name, version }) => `${name} ${version}`)).toEqual(["minimist 1.2.0"]);
  expect(gaps).toEqual([]);
});

test("reports lockfiles and directories that links lead out of the tree", async () => {
  await symlink("../../outside/package-lock.json", join(root, "app/package-lock.json"));
  await symlink("gone", join(root, "locks/package-lock.json"));
  await symlink("../outside", join(root, "out"));
  await symlink("../../outside", join(root, "node_modules/workspace"));
  const { packages, gaps } = await catalogDirectory(root, "source");
  expect(packages).toEqual([]);
  expect(gaps.map(({ what, why, weight }) => [what, why, weight])).toEqual([
    ["/app/package-lock.json", "it links to a path outside the checkout", "partial"],
    ["/locks/package-lock.json", "it is a link to a path that does not exist", "partial"],
    ["/out", "it links to a path outside the checkout", "partial"],
  ]);
});
