import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Analyzer, type HiddenFile, type ImageToAnalyze, walkImage } from "../../../shared/layers/index.ts";
import type { ImageConfig, OpenedLayer } from "../../../shared/oci/index.ts";
import type { TarFile } from "../oci/builders.ts";
import { layersOf } from "./builders.ts";

const config = { os: "linux", architecture: "amd64" } as ImageConfig;

/** What an analyzer learns from layers. */
async function analyzed<T>(layers: readonly OpenedLayer[], analyze: (image: ImageToAnalyze) => T): Promise<T> {
  const analyzer: Analyzer<T> = { name: "test", version: 1, analyze };
  const walk = await walkImage({ layers, config }, [], { analyzers: [analyzer] });
  return walk.analyzed(analyzer) as T;
}

function hiddenIn(image: ImageToAnalyze): readonly HiddenFile[] {
  const files: HiddenFile[] = [];
  image.visitHidden((file) => files.push(file));
  return files;
}

/** Hidden files as `path size added-removed kind`. */
async function hidden(...layers: readonly (readonly TarFile[])[]): Promise<readonly string[]> {
  const files = await analyzed(await layersOf(...layers), hiddenIn);
  return files.map(({ path, size, added, removed, kind }) => `${path} ${size} ${added}-${removed} ${kind}`);
}

describe("hidden files", () => {
  test("are those that a later layer deletes, replaces, or stores again with other access", async () => {
    const files = ["a", "b", "c", "d", "e"].map((name) => ({ name: `app/${name}`, body: "12345", mode: 0o644 }));
    const changes = [
      { name: "app/.wh.a" },
      { name: "app/b", body: "123456", mode: 0o644 },
      { name: "app/c", body: "12345", mode: 0o755 },
      { name: "app/d", body: "54321", mode: 0o644 },
    ];
    expect(await hidden(files, changes)).toEqual([
      "/app/a 5 0-1 deleted",
      "/app/b 5 0-1 replaced",
      "/app/c 5 0-1 access",
      "/app/d 5 0-1 replaced",
    ]);
  });

  test("are those below an opaque or removed directory, and behind a link of a directory", async () => {
    const files = [
      { name: "opt/a", body: "1" },
      { name: "srv/b", body: "22" },
      { name: "data", type: "symlink" as const, linkname: "/real" },
      { name: "data/c", body: "333" },
    ];
    expect(await hidden(files, [{ name: "opt/.wh..wh..opq" }, { name: ".wh.srv" }], [{ name: "real/.wh.c" }])).toEqual([
      "/opt/a 1 0-1 deleted",
      "/srv/b 2 0-1 deleted",
      "/real/c 3 0-2 deleted",
    ]);
  });

  test("are not empty, not of the layer that removes them, and not visible under the name of a hard link", async () => {
    const files = [
      { name: "empty", body: "" },
      { name: "twice", body: "1" },
      { name: "twice", body: "2" },
      { name: "first", body: "3" },
      { name: "second", type: "link" as const, linkname: "first" },
    ];
    expect(await hidden(files, [{ name: ".wh.empty" }, { name: ".wh.first" }])).toEqual([]);
    expect(await hidden(files, [{ name: ".wh.first" }, { name: ".wh.second" }])).toEqual(["/first 1 0-1 deleted"]);
  });

  test("add up to the bytes of all layers that a container does not see", async () => {
    const name = fc.constantFrom("a", "b", "c", "d/e", "d/f", "g/h/i");
    const entry = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({ name, body: fc.stringMatching(/^[xy]{0,9}$/), mode: fc.constantFrom(0o644, 0o755) }),
      },
      { weight: 1, arbitrary: name.map((path) => ({ name: path.replace(/([^/]+)$/, ".wh.$1") })) },
    );
    const layer = fc.uniqueArray(entry, { selector: (file) => file.name.replace(".wh.", ""), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(layer, { minLength: 1, maxLength: 4 }), async (layers) => {
        const files = await analyzed(await layersOf(...layers), hiddenIn);
        // Counted on its own: the last layer that says something about a path decides.
        const last = new Map(
          layers.flatMap((list, index) => list.map((file) => [file.name.replace(".wh.", ""), index])),
        );
        const expected = layers.flatMap((list, index) =>
          list
            .filter((file) => "body" in file && last.get(file.name) !== index)
            .map((file) => ("body" in file ? file.body.length : 0)),
        );
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, size) => total + size, 0);
        expect(sum(files.map(({ size }) => size))).toBe(sum(expected));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a path", () => {
  const layers = [
    [
      { name: "usr/bin/", type: "directory" as const, mode: 0o755 },
      { name: "usr/bin/tool", body: "1", mode: 0o750, uid: 7, gid: 8 },
      { name: "usr/bin/same", type: "link" as const, linkname: "usr/bin/tool", mode: 0 },
      { name: "bin", type: "symlink" as const, linkname: "usr/bin" },
      { name: "lost", type: "symlink" as const, linkname: "nowhere" },
      { name: "implied/file", body: "" },
      { name: "data/", type: "directory" as const, mode: 0o700, uid: 1 },
    ],
    [{ name: "data/", type: "directory" as const, mode: 0o750, uid: 2 }],
  ];

  test("leads through links to what the last layer states", async () => {
    const found = await analyzed(await layersOf(...layers), (image) => ({
      tool: image.find("/bin/tool"),
      same: image.find("same", "/bin"),
      data: image.find("/data"),
      implied: image.find("/implied"),
      lost: image.find("/lost"),
      none: image.find("none", "/nowhere"),
    }));
    const tool = { path: "/usr/bin/tool", kind: "file", size: 1, mode: 0o750, uid: 7, gid: 8, layer: 0 };
    expect(found).toEqual({
      tool,
      same: { ...tool, path: "/usr/bin/same", kind: "hardlink" },
      data: { path: "/data", kind: "directory", size: 0, mode: 0o750, uid: 2, gid: 0, layer: 1 },
      implied: { path: "/implied", kind: "directory", size: 0, mode: 0o755, uid: 0, gid: 0, layer: undefined },
      lost: undefined,
      none: undefined,
    });
  });

  test("has the bytes of the visible files below it, by layer", async () => {
    const opened = await layersOf(
      [
        { name: "app/a/x", body: "123" },
        { name: "app/b", body: "1" },
        { name: "other", body: "1" },
      ],
      [{ name: "app/a/y", body: "12345" }, { name: "app/.wh.b" }],
    );
    const bytes = await analyzed(opened, (image) => [...image.bytesBelow("/app")]);
    expect(new Map(bytes)).toEqual(
      new Map([
        [0, 3],
        [1, 5],
      ]),
    );
  });
});

test("analyzers take no part without a configuration", async () => {
  const analyzer: Analyzer<number> = { name: "test", version: 1, analyze: () => 1 };
  const walk = await walkImage({ layers: await layersOf([]) }, [], { analyzers: [analyzer] });
  expect(walk.analyzed(analyzer)).toBeUndefined();
});

test("an image with a layer that is elsewhere is not complete", async () => {
  const [first, second] = await layersOf([], [{ name: "a", body: "1" }]);
  if (first === undefined || second === undefined) throw new Error("no layers");
  expect(await analyzed([first, { ...second, present: false }], ({ isComplete }) => isComplete)).toBe(false);
  expect(await analyzed([first, second], ({ isComplete }) => isComplete)).toBe(true);
});
