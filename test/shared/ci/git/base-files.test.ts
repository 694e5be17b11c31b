import { describe, expect, test } from "vitest";
import { baseFiles } from "../../../../shared/ci/git/base-files.ts";
import { commitInMemory } from "../../../harness/commit-in-memory.ts";

const submodule = "5".repeat(40);

describe("the files of a commit", () => {
  test.each(["a/b.txt", "./a//b.txt", "a/../a/b.txt", "c/../a/./b.txt"])("are found by the path %s", async (path) => {
    const { files } = commitInMemory({ "a/b.txt": "text" });
    expect(await files.read(path)).toBe("text");
    expect((await files.list(path))?.map((entry) => entry.path)).toEqual(["a/b.txt"]);
  });

  test.each(["../a/b.txt", "a/../../a/b.txt"])("are not found outside the repository, by %s", async (path) => {
    const { files } = commitInMemory({ "a/b.txt": "text" });
    expect(await files.read(path)).toBeUndefined();
    expect(await files.list(path)).toBeUndefined();
  });

  test("of a submodule are as its commit says", async () => {
    const { files } = commitInMemory({ "a/b": { submodule } });
    expect(await files.list("a/b/c/d.json")).toEqual([{ path: "a/b/c/d.json", id: submodule, kind: "other" }]);
    expect(await files.read("a/b/c/d.json")).toBeUndefined();
  });

  test.each(["data", "data/a.json", "more/data/a.json"])(
    "behind a link to nothing are as the link says: %s",
    async (path) => {
      const lists = ["build", "target"].map((link) =>
        commitInMemory({ data: { link }, more: { link: "." }, "x.txt": "" }).files.list(path),
      );
      const [build, target] = await Promise.all(lists);
      expect(build?.map(({ kind }) => kind)).toEqual(["other"]);
      expect(target).not.toEqual(build);
    },
  );

  test("include links to nothing among others", async () => {
    const { files } = commitInMemory({ "a/b.txt": "text", "a/c.txt": { link: "../build/c.txt" } });
    expect((await files.list("a"))?.map(({ path, kind }) => [path, kind])).toEqual([
      ["a/b.txt", "file"],
      ["a/c.txt", "other"],
    ]);
  });

  test.each(["a/../../../x", "a/.git/config", "a/./x"])(
    "are refused if a tree has a name that git never writes: %s",
    async (path) => {
      await expect(commitInMemory({ [path]: "text" }).files.list("a")).rejects.toThrow(/a tree has the name/u);
    },
  );

  test("are refused below thousands of directories", async () => {
    const source = {
      tree: async () => [{ name: "d", mode: "40000", id: "1" }],
      walk: async () => [],
      blobs: async () => new Map(),
    };
    const files = baseFiles({ label: "main", commit: "1", tree: "1" }, source);
    await expect(files.list("d")).rejects.toThrow(/more than 2048 directories/u);
  });

  test("are listed with one call for all links of a directory", async () => {
    const links = Array.from({ length: 500 }, (_, index) => [`a/${index}`, { link: `../t/${index % 50}` }] as const);
    const targets = Array.from({ length: 50 }, (_, index) => [`t/${index}`, `${index}`] as const);
    const { files, calls } = commitInMemory(Object.fromEntries([...links, ...targets]));
    expect(await files.list("a")).toHaveLength(500);
    expect(calls).toHaveLength(1);
  });
});
