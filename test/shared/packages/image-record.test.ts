import { appendFile, readdir, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Analyzer, type Collector, directoryCache, type LayerCache } from "../../../shared/layers/index.ts";
import { type CatalogedImage, readImages } from "../../../shared/packages/index.ts";
import { cacheSecret, textCollector } from "../layers/builders.ts";
import {
  buildImage,
  json,
  layoutFiles,
  rejection,
  tarOf,
  tarOfFiles,
  temporaryDirectory,
  writeFiles,
} from "../oci/builders.ts";

const status = (version: string): string =>
  `Package: openssl\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${version}\n`;
const layerOf = (version: string): Promise<Uint8Array> =>
  tarOf([
    { name: "etc/os-release", body: "ID=debian\nVERSION_ID=12\n" },
    { name: "var/lib/dpkg/status", body: status(version) },
    { name: "etc/settings", body: "text" },
  ]);
const settings = textCollector(/settings$/);
const layerCount: Analyzer<readonly string[]> = {
  name: "layers",
  version: 1,
  analyze: ({ layers, config }) => [config.os, String(layers.length)],
};
const intermediate: Collector<string> = { ...textCollector(/os-release$/), name: "intermediate", isForAnalyzers: true };
const shown = ([image]: readonly CatalogedImage[]): unknown => ({
  packages: image?.catalog.packages,
  layers: image?.catalog.layers,
  gaps: image?.catalog.gaps,
  found: image?.walk.found(settings),
  analyzed: image?.walk.analyzed(layerCount),
});

/** A cache that tells which of its kinds answered. */
function watched(cache: LayerCache): LayerCache & { readonly answers: string[] } {
  const answers: string[] = [];
  return {
    ...cache,
    answers,
    async read(key) {
      const record = await cache.read(key);
      if (record !== undefined) answers.push("layer");
      return record;
    },
    async readDocument(kind, key) {
      const document = await cache.readDocument(kind, key);
      if (document !== undefined && kind === "images") answers.push(kind);
      return document;
    },
  };
}

const cacheIn = (directory: string, engine = "1+a"): LayerCache & { readonly answers: string[] } =>
  watched(directoryCache(directory, engine, cacheSecret, { isOfBuild: true }));

describe("the record of an image", () => {
  it("gives the same results as reading the image, for the same build and collectors only", async () => {
    const directory = await temporaryDirectory();
    const layout = await writeFiles(layoutFiles([buildImage({ layers: [await layerOf("3.0.1-1")] })]));
    const options = { collectors: [settings], analyzers: [layerCount] };
    const cold = shown(await readImages(layout, { ...options, cache: cacheIn(directory) }));
    const warm = cacheIn(directory);
    expect(shown(await readImages(layout, { ...options, cache: warm }))).toEqual(cold);
    expect(warm.answers).toEqual(["images"]);
    const withIntermediate = { collectors: [settings, intermediate], analyzers: [layerCount] };
    const [read] = await readImages(layout, { ...withIntermediate, cache: cacheIn(directory) });
    const [kept] = await readImages(layout, { ...withIntermediate, cache: cacheIn(directory) });
    expect([read, kept].map((image) => image?.walk.found(intermediate).length)).toEqual([1, 0]);
    expect(cold).toMatchObject({ analyzed: ["linux", "1"] });
    const otherBuild = cacheIn(directory, "1+b");
    expect(shown(await readImages(layout, { ...options, cache: otherBuild }))).toEqual(cold);
    const otherCollectors = cacheIn(directory);
    await readImages(layout, { cache: otherCollectors });
    const otherAnalyzers = cacheIn(directory);
    await readImages(layout, { collectors: [settings], cache: otherAnalyzers });
    const fromSource = watched(directoryCache(directory, "1+a", cacheSecret));
    await readImages(layout, { ...options, cache: fromSource });
    const answers = [otherBuild, otherCollectors, otherAnalyzers, fromSource].map((cache) => cache.answers);
    expect(answers).toEqual([[], [], ["layer"], ["layer"]]);
  });

  it("is read again if it is damaged", async () => {
    const directory = await temporaryDirectory();
    const layout = await writeFiles(layoutFiles([buildImage({ layers: [await layerOf("3.0.1-1")] })]));
    const cold = shown(await readImages(layout, { collectors: [settings], cache: cacheIn(directory) }));
    const [file = ""] = (await readdir(join(directory, "images"), { recursive: true })).filter((name) =>
      name.endsWith(".record"),
    );
    const path = join(directory, "images", file);
    const key = basename(file, ".record");
    const cache = cacheIn(directory);
    const document = await cache.readDocument("images", key);
    expect(document).toMatchObject({ catalog: { packages: expect.any(Array) } });
    // The last ones are authentic, as an earlier build might have written them.
    for (const damage of [
      () => writeFile(path, "no record"),
      () => cache.writeDocument("images", key, null),
      () => cache.writeDocument("images", key, { ...(document as object), catalog: {} }),
    ]) {
      await damage();
      expect(shown(await readImages(layout, { collectors: [settings], cache: cacheIn(directory) }))).toEqual(cold);
    }
  });
});

describe("layers of a docker archive", () => {
  async function archiveOf(version: string, claimed = version): Promise<Uint8Array> {
    const layer = await layerOf(version);
    const { configDigest, blobs } = buildImage({ layers: [await layerOf(claimed)] });
    const config = blobs.get(`blobs/${configDigest.replace(":", "/")}`) ?? new Uint8Array();
    const name = `${configDigest.slice(7)}.json`;
    const manifest = json([{ Config: name, RepoTags: ["a:1"], Layers: ["l/layer.tar"] }]);
    return tarOfFiles(
      new Map([
        [name, config],
        ["l/layer.tar", layer],
        ["manifest.json", manifest],
      ]),
    );
  }
  const versions = (images: readonly CatalogedImage[]): unknown =>
    images[0]?.catalog.packages.map(({ version }) => version);

  it("are cached once their diffID was verified, for the same file only", async () => {
    const directory = await temporaryDirectory();
    const path = join(await temporaryDirectory(), "image.tar");
    await writeFile(path, await archiveOf("3.0.1-1"));
    const first = cacheIn(directory);
    expect(versions(await readImages(path, { cache: first }))).toEqual(["3.0.1-1"]);
    const second = cacheIn(directory);
    expect(versions(await readImages(path, { cache: second }))).toEqual(["3.0.1-1"]);
    expect([first.answers, second.answers]).toEqual([[], ["images"]]);
    // The same bytes in another file are verified again, and then answered from the record of the layer.
    const copy = join(await temporaryDirectory(), "image.tar");
    await writeFile(copy, await archiveOf("3.0.1-1"));
    const third = cacheIn(directory);
    await readImages(copy, { cache: third });
    expect(third.answers).toEqual([]);
  });

  it("are verified again when the file changes, whatever times it claims", async () => {
    const directory = await temporaryDirectory();
    const path = join(await temporaryDirectory(), "image.tar");
    await writeFile(path, await archiveOf("3.0.1-1"));
    await utimes(path, 1000, 1000);
    await readImages(path, { cache: cacheIn(directory) });
    await writeFile(path, await archiveOf("9.9.9-9", "3.0.1-1"));
    await utimes(path, 1000, 1000);
    expect(String(await rejection(readImages(path, { cache: cacheIn(directory) })))).toContain("the digest should be");
    await writeFile(path, await archiveOf("3.0.1-1"));
    await appendFile(path, Buffer.alloc(512));
    const cache = cacheIn(directory);
    expect(versions(await readImages(path, { cache }))).toEqual(["3.0.1-1"]);
    expect(cache.answers).toEqual([]);
  });
});
