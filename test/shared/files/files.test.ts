import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  checkWritePlace,
  createFileAtomic,
  exists,
  isFile,
  kindOf,
  sha256,
  writeFileAtomic,
} from "../../../shared/files/index.ts";

let directory = "";
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "seaworthy-files-"));
});
afterAll(() => rm(directory, { recursive: true }));

test("a digest is that of the bytes, of text in UTF-8", () => {
  expect(sha256("é")).toBe(sha256(Buffer.from([0xc3, 0xa9])));
  expect(sha256("")).toBe("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

describe("what a path leads to", () => {
  test("is known through links, and nothing is no error", async () => {
    await writeFile(join(directory, "plain"), "");
    await mkdir(join(directory, "inner"));
    await symlink("plain", join(directory, "link"));
    await symlink("nowhere", join(directory, "dangling"));
    const paths = ["plain", "link", "inner", "dangling", "absent"].map((name) => join(directory, name));
    expect(await Promise.all(paths.map(kindOf))).toEqual(["file", "file", "directory", undefined, undefined]);
    expect(await Promise.all(paths.map(isFile))).toEqual([true, true, false, false, false]);
    expect(await Promise.all(paths.map(exists))).toEqual([true, true, true, false, false]);
  });
});

describe("a file that is written whole", () => {
  test("gets the directories to it, replaces what was there, and leaves nothing next to it", async () => {
    const path = join(directory, "some/where/file");
    await writeFileAtomic(directory, "some/where/file", "old");
    await writeFileAtomic(directory, "some/where/file", Buffer.from("new"));
    expect(await readFile(path, "utf8")).toBe("new");
    expect(await readdir(join(directory, "some/where"))).toEqual(["file"]);
  });

  test("replaces a link in its place, and is not written through one on the way", async () => {
    await mkdir(join(directory, "target"));
    await symlink("target", join(directory, "through"));
    await symlink("target/file", join(directory, "link-to-file"));
    await writeFileAtomic(directory, "link-to-file", "own");
    expect(await readdir(join(directory, "target"))).toEqual([]);
    for (const write of [writeFileAtomic, createFileAtomic]) {
      await expect(write(directory, "through/new/file", "x")).rejects.toThrow(
        /through: is a symbolic link or below one/u,
      );
    }
    await writeFileAtomic(join(directory, "through"), "file", "the caller named this directory");
    expect(await readdir(join(directory, "target"))).toEqual(["file"]);
  });

  test("may go to links of the machine", async () => {
    await mkdir(join(directory, "checkout"));
    await symlink("checkout", join(directory, "place"));
    await symlink("nowhere", join(directory, "checkout/out"));
    const root = join(directory, "checkout");
    await checkWritePlace(join(directory, "place/results"), { root });
    await checkWritePlace(join(directory, "place"), { root: "/" });
    await expect(checkWritePlace(join(root, "out/results"), { root })).rejects.toThrow(/out: is a symbolic link/u);
    await expect(checkWritePlace(join(root, "out"), { root: "/x", workspace: root })).rejects.toThrow(/symbolic link/u);
  });

  test("leaves nothing behind where it cannot be put", async () => {
    await mkdir(join(directory, "taken/place/full"), { recursive: true });
    await expect(writeFileAtomic(directory, "taken/place", "x")).rejects.toThrow();
    expect(await readdir(join(directory, "taken"))).toEqual(["place"]);
  });
});

test("a file is created by one of several writers, and none replaces it", async () => {
  const path = join(directory, "created/file");
  const created = await Promise.all(["a", "b", "c"].map((text) => createFileAtomic(directory, "created/file", text)));
  expect(created.filter(Boolean)).toHaveLength(1);
  const content = await readFile(path, "utf8");
  expect(await createFileAtomic(directory, "created/file", "late")).toBe(false);
  expect(await readFile(path, "utf8")).toBe(content);
  expect(await readdir(join(directory, "created"))).toEqual(["file"]);
});
