import { describe, expect, test } from "vitest";
import { BuildContexts } from "../../../../actions/dockerfile-lint/dockerignore/context.ts";
import { type ContextFiles, rememberLists } from "../../../../actions/dockerfile-lint/dockerignore/context-files.ts";

/** Files by path, with what was read of them. */
function countedFiles(texts: Readonly<Record<string, string>>): ContextFiles & { readonly log: string[] } {
  const log: string[] = [];
  return {
    log,
    async readText(path) {
      log.push(`read ${path}`);
      return texts[path];
    },
    async list(path) {
      log.push(`list ${path}`);
      const prefix = path === "." ? "" : `${path}/`;
      const below = Object.keys(texts).filter((name) => name.startsWith(prefix));
      const names = new Set(below.map((name) => name.slice(prefix.length).split("/")[0] ?? ""));
      return [...names].map((name) => ({
        name,
        isDirectory: texts[`${prefix}${name}`] === undefined,
        size() {
          log.push(`size ${prefix}${name}`);
          return texts[`${prefix}${name}`]?.length ?? 0;
        },
      }));
    },
  };
}

const copies = (path: string) => ({ path, text: "FROM a:1\nCOPY . /app\n" });

describe("build contexts", () => {
  test("are listed once for all Dockerfiles with the same ignore file", async () => {
    const files = countedFiles({ ".dockerignore": "*.md", ".env": "A=1", "README.md": "long", "src/a.js": "1" });
    const contexts = new BuildContexts(files);
    const read = await Promise.all(
      ["Dockerfile", "Dockerfile.a", "./Dockerfile.b"].map((p) => contexts.read(copies(p))),
    );
    for (const { filter, ignoreFile } of read) {
      expect(filter.sent).toEqual({ files: 3, bytes: 8, sensitive: [{ path: ".env", bytes: 3 }], complete: true });
      expect(ignoreFile?.path).toBe(".dockerignore");
      expect(filter.excludes("README.md")).toBe(true);
    }
    expect(files.log.filter((line) => line === "read .dockerignore")).toHaveLength(1);
    expect(files.log.filter((line) => /^(?:list|size)/u.test(line)).toSorted()).toEqual([
      "list .",
      "list src",
      "size .dockerignore",
      "size .env",
      "size src/a.js",
    ]);
  });

  test("have the listing of their own ignore file, and of their own directory", async () => {
    const texts = { "b.dockerignore": "*\n!a.js", "a.js": "1", "c.js": "22", "sub/Dockerfile": "", "sub/d.js": "333" };
    const contexts = new BuildContexts(countedFiles(texts));
    const sent = async (path: string) => (await contexts.read(copies(path))).filter.sent;
    expect(await sent("a")).toMatchObject({ files: 5, bytes: 13 });
    expect(await sent("b")).toMatchObject({ files: 1, bytes: 1 });
    expect(await sent("sub/Dockerfile")).toMatchObject({ files: 2, bytes: 3 });
  });

  test("share their lists of directories", async () => {
    const files = countedFiles({ "b.dockerignore": "x", "a.js": "1", "sub/d.js": "333" });
    const contexts = new BuildContexts(files);
    for (const path of ["a", "b", "sub/c"]) await contexts.read(copies(path));
    expect(files.log.filter((line) => line.startsWith("list"))).toEqual(["list .", "list sub"]);
  });

  test("are not listed if nothing is copied from them", async () => {
    const files = countedFiles({ "a.js": "1" });
    const { filter } = await new BuildContexts(files).read({ path: "Dockerfile", text: "FROM a:1\n" });
    expect(filter.sent).toBeUndefined();
    expect(files.log.filter((line) => line.startsWith("list"))).toEqual([]);
  });

  test("of the call are the same for every Dockerfile", async () => {
    const files = countedFiles({ "app/a.js": "1", "x/Dockerfile": "" });
    const contexts = new BuildContexts(files);
    for (const path of ["x/Dockerfile", "Dockerfile"])
      expect((await contexts.read(copies(path), "app")).filter.sent).toMatchObject({ files: 1, bytes: 1 });
    expect(files.log.filter((line) => line.startsWith("list"))).toEqual(["list app"]);
  });
});

test("lists beyond the limit are read again, with the same entries", async () => {
  const files = countedFiles({ "a/1": "", "a/2": "", "b/1": "", "b/2": "" });
  const remembering = rememberLists(files, 3);
  const names = async (path: string) => (await remembering.list(path))?.map(({ name }) => name);
  for (const path of ["a", "b", "a", "b"]) expect(await names(path)).toEqual(["1", "2"]);
  expect(files.log).toEqual(["list a", "list b", "list b"]);
});
