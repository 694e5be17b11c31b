import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { BaseFiles } from "../../../shared/ci/index.ts";
import { BaseTree } from "../../../shared/runner/base-tree.ts";
import { findBaseFiles } from "../../../shared/runner/index.ts";
import { commitInMemory } from "../../harness/commit-in-memory.ts";
import { callOn, type Entries, removeCheckouts } from "../../harness/unmerged-call.ts";

afterAll(removeCheckouts);

const base: Entries = {
  "a/Dockerfile": "FROM a\n",
  "b/Dockerfile": "FROM b\n",
  Containerfile: { link: "a/Dockerfile" },
  "up/link": { link: "../b" },
  loop: { link: "loop" },
  out: { link: "../elsewhere" },
  vendor: { submodule: "1".repeat(40) },
};

/** Opens a base, and counts the contents that are read from it. */
async function open(head: Entries, isRemote = false, entries: Entries = base) {
  const { host } = await callOn(entries, head);
  const { files, calls } = commitInMemory(entries);
  const commit: BaseFiles = { ...files, isRemote };
  const tree = await BaseTree.open(commit, host.root);
  return { tree, root: host.root, reads: () => calls.flat().length };
}

describe("the files of a base", () => {
  test("are read from the checkout if it has the same", async () => {
    const { tree, reads } = await open(base);
    const before = reads();
    expect((await tree.read("a/Dockerfile", 100)).toString()).toBe("FROM a\n");
    expect(await tree.isUnchanged("a/Dockerfile")).toBe(true);
    expect(reads()).toBe(before);
  });

  test("are the base's if the checkout has others, whoever wrote them", async () => {
    const { tree, root } = await open({ ...base, "a/Dockerfile": "FROM other\n" });
    await writeFile(join(root, "b/Dockerfile"), "FROM step\n");
    await tree.prefetch(["a/Dockerfile", "b/Dockerfile"]);
    expect((await tree.read("a/Dockerfile", 100)).toString()).toBe("FROM a\n");
    expect((await tree.read("b/Dockerfile", 100)).toString()).toBe("FROM b\n");
    expect(await tree.isUnchanged("b/Dockerfile")).toBe(false);
  });

  test("are reached through links inside it", async () => {
    const { tree } = await open({});
    expect((await tree.read("Containerfile", 100)).toString()).toBe("FROM a\n");
    expect((await tree.read("up/link/Dockerfile", 100)).toString()).toBe("FROM b\n");
    expect(await tree.kindOf("up/link")).toBe("directory");
    for (const path of ["loop", "out", "none", "a/Dockerfile/x"]) expect(await tree.kindOf(path)).toBeUndefined();
    expect(await tree.kindOf("vendor")).toBe("other");
    await expect(tree.read("out", 100)).rejects.toThrow("it does not exist");
    await expect(tree.read("a/Dockerfile", 3)).rejects.toThrow("the limit is 3");
  });

  test("are found by targets, each once", async () => {
    const { tree, root } = await open({});
    const search = { names: ["Dockerfile", "Containerfile"], ignore: ["b/**"] };
    expect(await findBaseFiles(tree, root, [], search)).toEqual(["a/Dockerfile"]);
    expect(await findBaseFiles(tree, root, ["b/Dockerfile", "*/Dockerfile", "none"], search)).toEqual([
      "a/Dockerfile",
      "b/Dockerfile",
    ]);
    expect(await findBaseFiles(tree, root, [join(root, "a")], search)).toEqual(["a/Dockerfile"]);
  });

  test("are not requested without end from the CI system", async () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`${index}.yaml`, `a: ${index}\n`]));
    const { tree } = await open({}, true, many);
    await expect(tree.prefetch(Object.keys(many))).rejects.toThrow("more than 200 files of main at 1234567");
    expect(() => tree.assertReadable()).toThrow("fetch-depth: 2");
    const local = await open({}, false, many);
    await local.tree.prefetch(Object.keys(many));
    expect(() => local.tree.assertReadable()).not.toThrow();
  });
});
