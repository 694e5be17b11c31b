import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { UndecidedError } from "../../../shared/errors/index.ts";
import { threadModuleUrl } from "../../../shared/exec/thread-module-url.ts";
import { type Collector, directoryCache, type WalkOptions, walkImage } from "../../../shared/layers/index.ts";
import type { OpenedLayer } from "../../../shared/oci/index.ts";
import { rejection, type TarFile, tarOf, temporaryDirectory } from "../oci/builders.ts";
import { cacheSecret, layerOf, layersOf } from "./builders.ts";
import { lineCollector } from "./line-collector.ts";

const file = (name: string, body = "x"): TarFile => ({ name, body });
const link = (name: string, linkname: string): TarFile => ({ name, type: "symlink", linkname });
const hardLink = (name: string, linkname: string): TarFile => ({ name, type: "link", linkname });

/** Wants `db/list`, also by names that links give. */
const lists: Collector<string> = {
  name: "lists",
  version: 1,
  named: { names: /^list$/, parts: 2 },
  wants: ({ path, type }) => (type === "file" || type === "hardlink") && path.endsWith("/db/list"),
  collect: ({ header, body }) => `${header.size} ${Buffer.from(body).toString()}`,
};

async function found(
  layers: readonly OpenedLayer[],
  collector: Collector<string> = lists,
  options: WalkOptions = {},
): Promise<string[]> {
  const walk = await walkImage({ layers }, [collector], options);
  return walk.found(collector).map(({ header, realPath, value, layer, hiddenBy }) => {
    const real = realPath === undefined ? "" : ` (${realPath})`;
    return `${header.path}${real}=${value}@${layer?.index}${hiddenBy === undefined ? "" : ` by ${hiddenBy.index}`}`;
  });
}

describe("an entry that is written through a link", () => {
  it("is asked for by the path where it ends up, and belongs to its layer", async () => {
    const layers = await layersOf([file("db/list", "old"), link("x", "db")], [file("x/list", "new")]);
    expect(await found(layers)).toEqual(["/db/list=3 new@1", "/db/list=3 old@0 by 1"]);
  });

  it("takes the link as it is when the entry is unpacked", async () => {
    const before = await layersOf([file("x/list", "a"), link("x", "db")]);
    expect(await found(before)).toEqual([]);
    const after = await layersOf([link("x", "db"), file("x/list", "a"), link("x", "other")]);
    expect(await found(after)).toEqual(["/db/list=1 a@0"]);
  });

  it("keeps the name that a collector knows, while the link is there", async () => {
    const layers = await layersOf([link("db", "data"), file("db/list", "a")]);
    expect(await found(layers)).toEqual(["/db/list (/data/list)=1 a@0"]);
    const gone = await layersOf([link("db", "data"), file("db/list", "a")], [file(".wh.db")]);
    expect(await found(gone)).toEqual([]);
  });

  it("is given to collectors of headers without a second read", async () => {
    const modes: Collector<string> = {
      ...lists,
      headersOnly: true,
      collect: ({ header }) => `${header.mode.toString(8)}`,
    };
    const layer = layerOf(await tarOf([link("x", "db"), { ...file("x/list"), mode: 0o4755 }]), 0);
    expect(await found([layer], modes)).toEqual(["/db/list=4755@0"]);
  });
});

describe("a hard link", () => {
  it("has the content of its target, also from a lower layer and after the target was replaced", async () => {
    const layers = await layersOf(
      [file("blob", "a")],
      [hardLink("db/list", "blob"), file("blob", "b")],
      [hardLink("y/db/list", "db/list")],
    );
    expect((await found(layers)).sort()).toEqual(["/db/list=1 a@1", "/y/db/list=1 a@2"]);
  });

  it("is given to a collector of files that does not have the content", async () => {
    const files: Collector<string> = {
      ...lists,
      wants: ({ path, type }) => type === "file" && path.endsWith("/db/list"),
    };
    expect(await found(await layersOf([file("a"), hardLink("db/list", "a")]), files)).toEqual(["/db/list=1 x@0"]);
    const both = await layersOf([file("a/db/list"), hardLink("db/list", "a/db/list")]);
    expect(await found(both, files)).toEqual(["/a/db/list=1 x@0"]);
    const removed = await layersOf([file("a/db/list"), hardLink("db/list", "a/db/list")], [file("a/.wh.db")]);
    expect(await found(removed, files)).toEqual(["/db/list=1 x@0", "/a/db/list=1 x@0 by 1"]);
  });

  it("without content is a gap", async () => {
    const layers = await layersOf([
      { name: "pipe", type: "fifo" },
      hardLink("db/list", "pipe"),
      hardLink("x/db/list", "none"),
      hardLink("y/db/list", "db"),
      hardLink("unwanted", "none"),
    ]);
    const walk = await walkImage({ layers }, [lists]);
    expect(walk.gaps.map(({ what }) => what.split(" ")[0])).toEqual(["/db/list", "/x/db/list", "/y/db/list"]);
  });
});

describe("a name that links give", () => {
  it.each<[string, readonly TarFile[], string]>([
    ["to a file", [file("a/x"), link("db/list", "../a/x")], "/db/list (/a/x)"],
    ["to a directory", [file("a/list"), link("db", "a")], "/db/list (/a/list)"],
    ["to a file, in a linked directory", [file("x"), link("a/list", "/x"), link("db", "a")], "/db/list (/x)"],
    ["to a hard link", [file("x"), hardLink("a/list", "x"), link("db", "a")], "/db/list (/a/list)"],
    ["by a chain", [file("a/list"), link("db", "c"), link("c", "d"), link("d", "a")], "/db/list (/a/list)"],
    ["by a circle", [file("a/list"), link("a/db", "."), link("a/a", "../a")], "/a/db/list (/a/list)"],
  ])("%s is wanted, once", async (_, files, expected) => {
    const results = await found(await layersOf(files));
    expect(results).toEqual([`${expected}=1 x@0`]);
  });

  it("is not wanted where the file's own is, nor by collectors that do not recognize names", async () => {
    const linked = [file("a/db/list"), link("db", "a/db")];
    expect(await found(await layersOf(linked))).toEqual(["/a/db/list=1 x@0"]);
    const { named: _, ...unnamed } = lists;
    expect(await found(await layersOf([file("a/list"), link("db", "a")]), unnamed)).toEqual([]);
  });

  it("is not in links that a container does not see", async () => {
    const layers = await layersOf([file("a/list"), link("db", "a")], [file(".wh.db")]);
    expect(await found(layers)).toEqual([]);
  });
});

describe("the second read", () => {
  const linked = [file("a/list", "long text"), link("db", "a")];

  it("keeps to what the collector says about contents", async () => {
    const layers = await layersOf(linked);
    expect(await found(layers, { ...lists, sniffs: (head) => head[0] === 0x6c })).toEqual([
      "/db/list (/a/list)=9 long text@0",
    ]);
    expect(await found(layers, { ...lists, sniffs: (head) => head[0] === 0 })).toEqual([]);
    const walk = await walkImage({ layers }, [{ ...lists, maxBytes: 3 }]);
    expect(walk.gaps.map(({ what }) => what)).toEqual([expect.stringContaining("/db/list in layer 0")]);
    const limits = { fileBytes: 3 };
    expect(String(await rejection(walkImage({ layers }, [lists], { limits })))).toContain("the limit fileBytes = 3");
    const inPlace: Collector<string> = { ...lists, readsInPlace: true, collect: ({ content }) => `${content?.size}` };
    expect(await found(layers, inPlace, { limits })).toEqual(["/db/list (/a/list)=9@0"]);
  });

  it("is cached apart from the layer, whose record says nothing of other layers", async () => {
    const cache = directoryCache(await temporaryDirectory(), "1", cacheSecret);
    const lower = layerOf(await tarOf([file("a/list", "a")]), 0);
    const upper = layerOf(await tarOf([link("db", "a")]), 1);
    expect(await found([lower], lists, { cache })).toEqual([]);
    for (let run = 0; run < 2; run += 1) {
      expect(await found([lower, upper], lists, { cache })).toEqual(["/db/list (/a/list)=1 a@0"]);
      expect(await found([lower], lists, { cache })).toEqual([]);
      expect([lower.reads(), upper.reads()]).toEqual([2, 1]);
    }
  });

  it("verifies a layer that only a cache knew", async () => {
    const cache = directoryCache(await temporaryDirectory(), "1", cacheSecret);
    const tar = await tarOf([file("a/list", "a")]);
    const plain = layerOf(tar, 0, {}, tar);
    await found([plain], lists, { cache });
    const altered = Uint8Array.from(tar, (byte, offset) => (offset === 512 ? byte + 1 : byte));
    const path = join(await temporaryDirectory(), "layer");
    writeFileSync(path, altered);
    const layer = { ...plain, locate: async () => ({ file: path, start: 0, size: altered.length }) };
    const layers = [layer, ...(await layersOf([], [link("db", "a")])).slice(1)];
    expect(await rejection(walkImage({ layers }, [lists], { cache }))).toMatchObject({ code: "DIGEST_MISMATCH" });
  });

  it("is shared among threads, for files and streams", async () => {
    const collector: Collector<string> = { ...lineCollector("txt"), named: { names: /\.txt$/, parts: 1 } };
    const body = randomBytes(9_000_000);
    const tars = [
      await tarOf([{ name: "blob", body }, { name: "b", body: "x" }, hardLink("c.txt", "blob")]),
      await tarOf([{ name: "random", body }, link("d.txt", "b")]),
    ];
    const streamed = tars.map((tar, index) => layerOf(tar, index, {}, gzipSync(tar, { level: 1 })));
    const directory = await temporaryDirectory();
    const local = tars.map((tar, index) => {
      const path = join(directory, `${index}`);
      writeFileSync(path, tar);
      return layerOf(tar, index, { locate: async () => ({ file: path, start: 0, size: tar.length }) }, tar);
    });
    const workers = {
      url: threadModuleUrl("test", "./lines-thread.ts", import.meta.url),
      modules: [{ url: threadModuleUrl("test", "./line-collector.ts", import.meta.url), options: "txt" }],
    };
    const expected = await found(streamed, collector);
    expect(expected).toHaveLength(2);
    expect(await found(streamed, collector, { workers })).toEqual(expected);
    expect(await found(local, collector, { workers })).toEqual(expected);
  });
});

describe("links of hostile images", () => {
  it.each([
    ["itself", [link("x", "db"), file(".wh.x"), file("x/list", "decoy")]],
    ["its directory", [link("a/x", "/db"), file(".wh.a"), file("a/x/list", "decoy")]],
  ])("are refused if the layer that adds one removes %s, because runtimes differ", async (_, files) => {
    const layers = await layersOf([file("db/list", "below")], files);
    expect(await rejection(walkImage({ layers }, [lists]))).toMatchObject({ code: "LAYER_AMBIGUOUS" });
  });

  it("may be removed before they are added again", async () => {
    const layers = await layersOf([link("x", "other")], [file(".wh.x"), link("x", "db"), file("x/list", "a")]);
    expect(await found(layers)).toEqual(["/db/list=1 a@1"]);
  });

  it("take no time for directories that a layer empties again and again", async () => {
    const files = Array.from({ length: 20_000 }, (_, index) => [file(`a/${index}`), file("a/.wh..wh..opq")]).flat();
    expect(await found(await layersOf(files))).toEqual([]);
  }, 10_000);

  it("end at the limit for names, without much work", async () => {
    const circles = Array.from({ length: 300 }, (_, index) => link(`a/l${index}`, "."));
    const layers = await layersOf([...circles, file("a/list")]);
    expect(await found(layers, { ...lists, named: { names: /./, parts: 2 } })).toEqual([]);
    const deep: Collector<string> = { ...lists, named: { names: /./, parts: 8 } };
    const thrown = await rejection(walkImage({ layers }, [deep]));
    expect(thrown).toBeInstanceOf(UndecidedError);
    expect(String(thrown)).toContain("the limit linkedNames = 1000000");
  });

  it("cannot make paths longer than the limit", async () => {
    const name = "d".repeat(150);
    const links = Array.from({ length: 60 }, (_, index) => [
      { name: `l${index}/${name}`, type: "directory" as const },
      link(`l${index + 1}`, `l${index}/${name}`),
    ]);
    const thrown = await rejection(walkImage({ layers: await layersOf(links.flat()) }, [lists]));
    expect(String(thrown)).toContain("the limit pathBytes = 4096");
  });
});
