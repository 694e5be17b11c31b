import { mkdir, readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directoryCache, walkImage } from "../../../shared/layers/index.ts";
import { catalogImage } from "../../../shared/packages/index.ts";
import { defined } from "../../../shared/values/index.ts";
import { digestOf, rejection, tarOf, temporaryDirectory } from "../oci/builders.ts";
import { cacheSecret, layerOf, textCollector } from "./builders.ts";

const tar = await tarOf([
  { name: "a", body: "text" },
  { name: "b", body: "other" },
  { name: "d", type: "symlink", linkname: "e" },
  { name: "e/.wh.x", body: "" },
]);
const everything = textCollector(/./);

describe("directoryCache", () => {
  it("gives what was read before, without reading the layer", async () => {
    const cache = directoryCache(await temporaryDirectory(), "1", cacheSecret);
    const layer = layerOf(tar, 0);
    const first = await walkImage({ layers: [layer] }, [everything], { cache });
    const second = await walkImage({ layers: [layer] }, [everything], { cache });
    expect(layer.reads()).toBe(1);
    expect(second.found(everything)).toEqual(first.found(everything));
    expect(second.layers).toEqual(first.layers);
    expect(second.found(everything).map(({ header, value }) => [header.path, value])).toEqual([
      ["/a", "text"],
      ["/b", "other"],
    ]);
  });

  it("lays cached layers over each other as it does others", async () => {
    const cache = directoryCache(await temporaryDirectory(), "1", cacheSecret);
    const layers = [
      layerOf(await tarOf([{ name: "usr/lib/node_modules/x/package.json", body: '{"name":"x","version":"1"}' }]), 0),
      layerOf(await tarOf([{ name: "usr/lib/node_modules/.wh.x", body: "" }]), 1),
    ];
    for (let run = 0; run < 2; run += 1) expect((await catalogImage({ layers }, { cache })).packages).toEqual([]);
    expect(layers.map(({ reads }) => reads())).toEqual([1, 1]);
  });

  it("reads anew when the program, the collectors or the limits are others", async () => {
    const directory = await temporaryDirectory();
    const layer = layerOf(tar, 0);
    const walk = (engine: string, version: number, fileBytes: number) =>
      walkImage({ layers: [layer] }, [{ ...everything, version }], {
        cache: directoryCache(directory, engine, cacheSecret),
        limits: { fileBytes },
      });
    for (const [engine, version, limit] of [
      ["1", 1, 100],
      ["2", 1, 100],
      ["2", 2, 100],
      ["2", 2, 200],
    ] as const) {
      await walk(engine, version, limit);
    }
    expect(layer.reads()).toBe(4);
  });

  it("does not serve layers whose digest nobody knows, nor diffIDs that do not hold", async () => {
    const cache = directoryCache(await temporaryDirectory(), "1", cacheSecret);
    const { digest, ...rest } = layerOf(tar, 0);
    await walkImage({ layers: [rest] }, [everything], { cache });
    await walkImage({ layers: [rest] }, [everything], { cache });
    expect(rest.reads()).toBe(2);
    await walkImage({ layers: [layerOf(tar, 0)] }, [everything], { cache });
    const claimed = layerOf(tar, 0, { diffId: digestOf(Buffer.from("other")) });
    expect(String(await rejection(walkImage({ layers: [claimed] }, [everything], { cache })))).toContain(
      "the digest should be",
    );
    expect(digest).toBeDefined();
  });

  it("reads anew when what is stored is damaged, and works without a place to write", async () => {
    const directory = await temporaryDirectory();
    const layer = layerOf(tar, 0);
    await walkImage({ layers: [layer] }, [everything], { cache: directoryCache(directory, "1", cacheSecret) });
    const names = await readdir(join(directory, "layers"), { recursive: true, withFileTypes: true });
    for (const each of names) if (each.isFile()) await writeFile(join(each.parentPath, each.name), "rubbish");
    await walkImage({ layers: [layer] }, [everything], { cache: directoryCache(directory, "1", cacheSecret) });
    const nowhere = await walkImage({ layers: [layer] }, [everything], {
      cache: directoryCache("/dev/null", "1", cacheSecret),
    });
    expect(layer.reads()).toBe(3);
    expect(nowhere.found(everything)).toHaveLength(2);
  });

  it("believes no record that was changed, moved, cut off or written with another secret", async () => {
    const directory = await temporaryDirectory();
    const cache = directoryCache(directory, "1", cacheSecret);
    const key = "a".repeat(64);
    const other = "ab".repeat(32);
    await cache.writeDocument("images", key, { packages: ["x"] });
    expect(await cache.readDocument("images", key)).toEqual({ packages: ["x"] });
    const stranger = directoryCache(directory, "1", Buffer.from("another"));
    expect(await stranger.readDocument("images", key)).toBeUndefined();
    const pathOf = (kind: string, name: string) => join(directory, kind, name.slice(0, 2), `${name}.record`);
    const stored = await readFile(pathOf("images", key));
    for (const path of [pathOf("images", other), pathOf("verified", key)]) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, stored);
    }
    expect(await cache.readDocument("images", other)).toBeUndefined();
    expect(await cache.readDocument("verified", key)).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(fc.nat(stored.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(stored);
        changed[at] = (changed[at] ?? 0) ^ flip;
        await writeFile(pathOf("images", key), changed);
        expect(await cache.readDocument("images", key)).toBeUndefined();
        await writeFile(pathOf("images", key), stored.subarray(0, at));
        expect(await cache.readDocument("images", key)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
    await writeFile(pathOf("images", key), stored);
    expect(await cache.readDocument("images", key)).toEqual({ packages: ["x"] });
  });

  it("removes what was used longest ago when it grows too large", async () => {
    const directory = await temporaryDirectory();
    const layers = await Promise.all(
      ["a", "b", "c", "d"].map(async (name) => layerOf(await tarOf([{ name, body: name }]), 0)),
    );
    const read = async (at: number, maxBytes?: number): Promise<number> => {
      const layer = layers[at];
      if (layer === undefined) throw new Error("there is no such layer");
      await walkImage({ layers: [layer] }, [everything], {
        cache: directoryCache(directory, "1", cacheSecret, defined({ maxBytes })),
      });
      return layer.reads();
    };
    for (const at of [0, 1, 2]) await read(at);
    const stored = await storedFiles(directory);
    for (const { path } of stored) await utimes(path, 1000, 1000);
    expect(await read(0)).toBe(1);
    const one = Math.max(...stored.map(({ size }) => size));
    await read(3, Math.floor(one * 2.5));
    expect(await storedFiles(directory)).toHaveLength(2);
    expect([await read(0), await read(3)]).toEqual([1, 1]);
    expect([await read(1), await read(2)]).toEqual([2, 2]);
  });
});

async function storedFiles(directory: string): Promise<{ readonly path: string; readonly size: number }[]> {
  const entries = await readdir(join(directory, "layers"), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(paths.map(async (path) => ({ path, size: (await stat(path)).size })));
}
