import { describe, expect, test } from "vitest";
import { hygieneCollectors } from "../../../actions/image-scan/hygiene/index.ts";
import { secretFiles } from "../../../actions/image-scan/secrets/files.ts";
import { type Collector, directoryCache, type ImageWalk, walkImage } from "../../../shared/layers/index.ts";
import { type OpenedImage, openImage } from "../../../shared/oci/index.ts";
import { PackageCollectors } from "../../../shared/packages/catalog/catalog.ts";
import type { SecretSearch } from "../../../shared/secrets/search.ts";
import { rejection, temporaryDirectory } from "../oci/builders.ts";
import { type FakeRegistry, type Faults, fakeRegistry } from "../oci/registry/fake-registry.ts";
import { fixture, fixtureNames, imageOf, type TableLayerFixture } from "../oci/toc/fixtures.ts";
import { cacheSecret, textCollector } from "./builders.ts";

const packages = new PackageCollectors("image");
const texts = textCollector(/status$|holes$|namé$|large\.txt$/);
const collectors: readonly Collector<unknown>[] = [...packages.collectors, ...hygieneCollectors, texts];
const byTable = { tablesFrom: 1 };

async function opened(
  layer: TableLayerFixture,
  faults: Faults = {},
): Promise<{ readonly image: OpenedImage; readonly registry: FakeRegistry }> {
  const registry = await fakeRegistry({ sample: imageOf(layer) }, faults);
  const { images } = await openImage(`docker://${registry.host}/app:sample`, {
    registry: { ports: { sleep: async () => {} } },
  });
  registry.sent();
  return { image: images[0] as OpenedImage, registry };
}

/** Everything that a walk says about files. */
function resultsOf(walk: ImageWalk): unknown {
  const catalog = packages.catalog(walk);
  return {
    packages: catalog.packages,
    gaps: catalog.gaps.filter(({ why }) => !why.startsWith("read by table")),
    found: collectors.map((collector) => walk.found(collector)),
  };
}

describe.each(fixtureNames)("the layer %s", (name) => {
  test("has the same results by its table as as a whole", async () => {
    const { image, registry } = await opened(fixture(name));
    const whole = await walkImage(image, collectors);
    expect(registry.sent()).toBe(fixture(name).blob.length);
    expect(whole.layers[0]).not.toHaveProperty("table");
    const table = await walkImage(image, collectors, byTable);
    expect(resultsOf(table)).toEqual(resultsOf(whole));
    expect(packages.catalog(table).packages.length).toBeGreaterThan(150);
    expect(table.layers[0]?.table).toBe(name.startsWith("zstd") ? "zstd-chunked" : "estargz");
    expect(table.gaps).toContainEqual({
      what: expect.stringContaining("the tar of layer 0 (sha256:"),
      why: expect.stringMatching(/^read by table of contents \((eStargz|zstd:chunked)\)/),
      weight: "note",
    });
  });

  test("is read whole where the registry sends no parts, at once or later", async () => {
    for (const faults of [{ ignoreRange: true }, { ranges: 1 }]) {
      const { image } = await opened(fixture(name), faults);
      // What the attempt by the table counted does not count twice.
      const walk = await walkImage(image, collectors, { ...byTable, limits: { entries: 30, nameBytes: 2000 } });
      expect(walk.layers[0]).not.toHaveProperty("table");
      expect(walk.gaps).toEqual([]);
      expect(walk.found(texts).length).toBeGreaterThan(3);
    }
  });

  test("downloads only what is wanted", async () => {
    const { image, registry } = await opened(fixture(name));
    const small = textCollector(/namé$/);
    const walk = await walkImage(image, [small], byTable);
    expect(walk.found(small).map(({ value }) => value)).toEqual(["not ASCII"]);
    // The end of an eStargz layer is read ahead, and this one is no longer than that.
    if (name.startsWith("zstd")) expect(registry.sent()).toBeLessThan(6000);
  });

  test("is refused when a content does not match the table", async () => {
    const good = fixture(name);
    const blob = Buffer.from(good.blob);
    // In the middle of the text that makes most of the layer.
    const at = blob.length >> 1;
    blob.writeUInt8(blob.readUInt8(at) ^ 1, at);
    const { image } = await opened({ ...good, blob });
    const error = await rejection(walkImage(image, collectors, byTable));
    expect(error).toMatchObject({ kind: "undecided" });
    expect(String(error)).toContain("large.txt");
  });
});

test("collectors of most files read layers whole", async () => {
  const { image, registry } = await opened(fixture("zstd-chunked.tar.zst"));
  const search = { search: () => ({ hits: [], more: 0, placeholders: 0 }) } as unknown as SecretSearch;
  const walk = await walkImage(image, [texts, secretFiles({ search, rules: new Map() }, "secrets")], byTable);
  expect(walk.layers[0]).not.toHaveProperty("table");
  expect(registry.sent()).toBe(fixture("zstd-chunked.tar.zst").blob.length);
});

test("small layers are read whole", async () => {
  const { image } = await opened(fixture("zstd-chunked.tar.zst"));
  expect((await walkImage(image, [texts], { tablesFrom: 2 ** 20 })).layers[0]).not.toHaveProperty("table");
});

test("the cache keeps the record of a table apart from that of the layer", async () => {
  const { image, registry } = await opened(fixture("estargz.tar.gz"));
  const cache = directoryCache(await temporaryDirectory(), "test", cacheSecret);
  const table = await walkImage(image, collectors, { ...byTable, cache });
  expect(registry.sent()).toBeGreaterThan(0);
  const again = await walkImage(image, collectors, { ...byTable, cache });
  expect(registry.sent()).toBe(0);
  expect(again.gaps).toEqual(table.gaps);
  expect(resultsOf(again)).toEqual(resultsOf(table));
  const whole = await walkImage(image, collectors, { cache });
  expect(registry.sent()).toBe(fixture("estargz.tar.gz").blob.length);
  expect(whole.layers[0]).not.toHaveProperty("table");
  // A record of the whole layer is as good, and says more.
  const better = await walkImage(image, collectors, { ...byTable, cache });
  expect(better.layers[0]).not.toHaveProperty("table");
});
