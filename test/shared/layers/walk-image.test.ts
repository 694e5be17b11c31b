import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { UndecidedError } from "../../../shared/errors/index.ts";
import { type Collector, type LayerLimits, walkImage } from "../../../shared/layers/index.ts";
import type { OpenedLayer } from "../../../shared/oci/index.ts";
import { digestOf, rejection, type TarFile, tarOf } from "../oci/builders.ts";
import { layerOf, layersOf, textCollector } from "./builders.ts";

const everything = textCollector(/./);

/** What a container sees, and what is hidden by which layer. */
async function read(layers: readonly OpenedLayer[]): Promise<{ seen: string[]; hidden: string[] }> {
  const found = (await walkImage({ layers }, [everything])).found(everything);
  const seen = found.filter(({ hiddenBy }) => hiddenBy === undefined);
  const hidden = found.filter(({ hiddenBy }) => hiddenBy !== undefined);
  return {
    seen: seen.map(({ header, value, layer }) => `${header.path}=${value}@${layer?.index}`).sort(),
    hidden: hidden.map(({ header, value, hiddenBy }) => `${header.path}=${value} by ${hiddenBy?.index}`).sort(),
  };
}

const file = (name: string, body = "x"): TarFile => ({ name, body });
const link = (name: string, linkname: string): TarFile => ({ name, type: "symlink", linkname });

describe("walkImage", () => {
  it("reads no body for a collector of headers, however large the file", async () => {
    const modes: Collector<number> = {
      name: "modes",
      version: 1,
      headersOnly: true,
      maxBytes: 1,
      wants: ({ mode }) => (mode & 0o4000) !== 0,
      collect: ({ header, body }) => header.mode + body.length,
    };
    const large = { name: "su", mode: 0o4755, body: "x".repeat(5000) };
    const layers = await layersOf([large, { name: "su2", type: "link", linkname: "su", mode: 0o4755 }]);
    const walk = await walkImage({ layers }, [modes], { limits: { fileBytes: 100 } });
    expect(walk.found(modes).map(({ header, value }) => [header.path, value])).toEqual([
      ["/su", 0o4755],
      ["/su2", 0o4755],
    ]);
    expect(walk.gaps).toEqual([]);
  });

  it("lays layers over each other", async () => {
    const layers = await layersOf([file("a", "old"), file("b")], [file("a", "new"), file("c")]);
    expect(await read(layers)).toEqual({ seen: ["/a=new@1", "/b=x@0", "/c=x@1"], hidden: ["/a=old by 1"] });
  });

  it("hides a file under a directory of the same name, and nothing of an existing directory", async () => {
    const directory = (name: string): TarFile => ({ name, type: "directory" });
    const layers = await layersOf(
      [file("a"), directory("b"), file("b/old"), file("c")],
      [directory("a"), file("a/new"), directory("b"), file("c/d")],
    );
    const { seen, hidden } = await read(layers);
    expect(seen).toEqual(expect.arrayContaining(["/a/new=x@1", "/b/old=x@0", "/c/d=x@1"]));
    expect(hidden).toEqual(["/a=x by 1", "/c=x by 1"]);
  });

  it("applies whiteouts to files and directories of lower layers only", async () => {
    const layers = await layersOf(
      [file("d/a"), file("d/b"), file("dd/a"), file("e")],
      [file(".wh.d"), file("d/new"), file(".wh.e"), file(".wh..wh.plnk/1")],
    );
    expect(await read(layers)).toEqual({
      seen: ["/dd/a=x@0", "/d/new=x@1"].sort(),
      hidden: ["/d/a=x by 1", "/d/b=x by 1", "/e=x by 1"],
    });
  });

  it("hides what lies below an opaque directory", async () => {
    const layers = await layersOf([file("d/a"), file("d/s/b"), file("k")], [file("d/c"), file("d/.wh..wh..opq")]);
    expect(await read(layers)).toEqual({ seen: ["/d/c=x@1", "/k=x@0"], hidden: ["/d/a=x by 1", "/d/s/b=x by 1"] });
  });

  it("lets a file or link replace a directory, and a directory replace a link", async () => {
    const layers = await layersOf(
      [file("a/x"), file("b/x"), link("c", "b")],
      [file("a", "file"), link("b", "elsewhere"), { name: "c", type: "directory" }, file("c/y")],
    );
    expect(await read(layers)).toEqual({ seen: ["/a=file@1", "/c/y=x@1"], hidden: ["/a/x=x by 1", "/b/x=x by 1"] });
  });

  it("follows linked directories to where files land, across layers", async () => {
    const layers = await layersOf(
      [link("lib", "usr/lib"), link("usr", "sysroot/usr"), file("sysroot/usr/lib/db", "old"), link("loop", "loop")],
      [file("lib/db", "new"), file("loop/x")],
      [file("lib/.wh.db")],
    );
    expect(await read(layers)).toEqual({
      seen: ["/loop/x=x@1"],
      hidden: ["/sysroot/usr/lib/db=new by 2", "/sysroot/usr/lib/db=old by 1"],
    });
  });

  it("keeps links inside the image", async () => {
    const layers = await layersOf([link("lib", "../../../etc"), file("lib/x")]);
    expect((await read(layers)).seen).toEqual(["/etc/x=x@0"]);
  });

  it("gives hard links the content of the file they share", async () => {
    const wanted = textCollector(/wanted/);
    const layer = layerOf(
      await tarOf([file("body", "shared"), { name: "wanted", type: "link", linkname: "body" }, file("wanted2", "own")]),
      0,
    );
    const walk = await walkImage({ layers: [layer] }, [wanted]);
    expect(walk.found(wanted).map(({ header, value }) => [header.path, header.size, value])).toEqual([
      ["/wanted2", 3, "own"],
      ["/wanted", 6, "shared"],
    ]);
    expect(layer.reads()).toBe(1);
  });

  it("reports hard links and foreign layers that it could not read", async () => {
    const dangling = await layersOf([{ name: "x", type: "link", linkname: "below" }]);
    expect((await walkImage({ layers: dangling }, [everything])).gaps).toMatchObject([{ weight: "partial" }]);
    const foreign = layerOf(await tarOf([]), 0, { present: false });
    expect((await walkImage({ layers: [foreign] }, [everything])).gaps).toMatchObject([
      { what: `layer 0 (${foreign.digest})`, weight: "partial" },
    ]);
  });

  it("reports entries and bytes of each layer, in order", async () => {
    const layers = await layersOf([file("a"), file("b")], [file("c")]);
    const walk = await walkImage({ layers }, []);
    expect(walk.layers.map(({ index, entries, bytes }) => [index, entries, bytes])).toEqual([
      [0, 2, 3072],
      [1, 1, 2048],
    ]);
  });

  it("reads empty layers", async () => {
    const empty = new Uint8Array(1024);
    expect((await read([layerOf(empty, 0), layerOf(new Uint8Array(0), 1, {}, new Uint8Array(0))])).seen).toEqual([]);
  });

  it("refuses a layer whose uncompressed bytes are not what the config says, naming both digests", async () => {
    const tar = await tarOf([file("a")]);
    const claimed = digestOf(Buffer.from("other"));
    const thrown = await rejection(walkImage({ layers: [layerOf(tar, 0, { diffId: claimed })] }, []));
    expect(thrown).toBeInstanceOf(UndecidedError);
    expect(String(thrown)).toContain(claimed);
    expect(String(thrown)).toContain(digestOf(tar));
  });

  it("verifies data after the end of the archive", async () => {
    const tar = Buffer.concat([await tarOf([file("a")]), Buffer.alloc(4096, 1)]);
    expect((await read([layerOf(tar, 0)])).seen).toEqual(["/a=x@0"]);
    const altered = Buffer.from(tar);
    altered[tar.length - 1] = 2;
    const layer = layerOf(altered, 0, { diffId: digestOf(tar) });
    expect(String(await rejection(walkImage({ layers: [layer] }, [])))).toContain("the digest should be");
  });

  it("refuses paths that leave the image, naming layer and offset", async () => {
    const [layer] = await layersOf([file("../../etc/shadow")]);
    const thrown = await rejection(walkImage({ layers: layer === undefined ? [] : [layer] }, []));
    expect(String(thrown)).toMatch(
      /layer 0 \(sha256:\w+\) at byte \d+: the entry "\.\.\/\.\.\/etc\/shadow" points outside/,
    );
  });

  it("says where a layer is cut short", async () => {
    const tar = await tarOf([file("a", "x".repeat(2000))]);
    const cut = tar.subarray(0, 1000);
    expect(String(await rejection(walkImage({ layers: [layerOf(cut, 0)] }, [])))).toContain(
      "at byte 1000: the archive ends",
    );
    const stored = gzipSync(tar);
    const layer = layerOf(tar, 0, {}, stored.subarray(0, stored.length - 12));
    expect(String(await rejection(walkImage({ layers: [layer] }, [])))).toContain("truncated or damaged");
  });

  it.each<[keyof LayerLimits, number]>([
    ["entries", 1],
    ["fileBytes", 100],
    ["layerBytes", 1000],
    ["pathBytes", 40],
    ["nameBytes", 40],
    ["layers", 0],
  ])("keeps to the limit %s", async (limit, value) => {
    const layers = await layersOf([file("a", "x".repeat(500)), file("b".repeat(60), "y")]);
    const thrown = await rejection(walkImage({ layers }, [everything], { limits: { [limit]: value } }));
    expect(thrown).toBeInstanceOf(UndecidedError);
    expect(String(thrown)).toContain(`the limit ${limit} = ${value}`);
  });

  it("stops all layers when one fails, and says why that one failed", async () => {
    const good = await layersOf([file("a")], [file("b")], [file("c")]);
    const bad = layerOf(await tarOf([file("../x")]), 3);
    const thrown = await rejection(walkImage({ layers: [...good, bad] }, [everything]));
    expect(String(thrown)).toContain("points outside the image");
  });
});
