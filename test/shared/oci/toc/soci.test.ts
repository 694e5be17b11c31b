import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SeaworthyError } from "../../../../shared/errors/index.ts";
import { type ImageWalk, walkImage } from "../../../../shared/layers/index.ts";
import { type OpenedImage, openImage } from "../../../../shared/oci/index.ts";
import { parseZtoc } from "../../../../shared/oci/toc/ztoc.ts";
import { textCollector } from "../../layers/builders.ts";
import { digestOf, json, rejection } from "../builders.ts";
import { type FakeRegistry, fakeRegistry } from "../registry/fake-registry.ts";
import { imageOf, sociFixture } from "./fixtures.ts";

const { layer, ztoc } = sociFixture();
const texts = textCollector(/status$|holes$|large\.txt$|name$/);
const v2 = "application/vnd.amazon.soci.index.v2+json";

interface Changes {
  readonly type?: string;
  readonly blob?: Uint8Array;
  readonly ztocs?: readonly Uint8Array[];
  readonly isAbsent?: boolean;
}

async function opened(
  changes: Changes = {},
): Promise<{ readonly image: OpenedImage; readonly registry: FakeRegistry }> {
  const { type = v2, ztocs = [ztoc], isAbsent = false } = changes;
  const stored = { ...layer, blob: changes.blob ?? layer.blob };
  const config = Buffer.from("{}");
  const index = json({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: { mediaType: type, digest: digestOf(config), size: config.length },
    layers: ztocs.map((bytes) => ({
      ...{ mediaType: "application/octet-stream", digest: digestOf(bytes), size: bytes.length },
      annotations: { "com.amazon.soci.image-layer-digest": digestOf(stored.blob) },
    })),
  });
  const annotations = { "com.amazon.soci.index-digest": digestOf(index) };
  const image = imageOf(stored, annotations, isAbsent ? [] : [index, ...ztocs]);
  const registry = await fakeRegistry({ sample: image });
  const { images } = await openImage(`docker://${registry.host}/app:sample`);
  registry.sent();
  return { image: images[0] as OpenedImage, registry };
}

function readAll(walk: ImageWalk): unknown {
  return walk.found(texts).map(({ header, value, layer: place }) => [header, place?.index, value]);
}

test("a layer has the same contents by its zTOC as as a whole", async () => {
  const { image } = await opened();
  const whole = await walkImage(image, [texts]);
  const table = await walkImage(image, [texts], { tablesFrom: 1 });
  expect(table.layers[0]).toMatchObject({ table: "soci", entries: whole.layers[0]?.entries });
  expect(readAll(table)).toEqual(readAll(whole));
  expect(table.gaps[0]?.why).toContain("read by table of contents (SOCI)");
});

describe("the layer is read whole", () => {
  test.each<[string, Changes]>([
    ["where the index is absent", { isAbsent: true }],
    ["where the index is of version 1", { type: "application/vnd.amazon.soci.index.v1+json" }],
    ["where the index has no table for it", { ztocs: [] }],
  ])("%s", async (_, changes) => {
    const { image } = await opened(changes);
    const walk = await walkImage(image, [texts], { tablesFrom: 1 });
    expect(walk.layers[0]).not.toHaveProperty("table");
    expect(walk.found(texts).length).toBeGreaterThan(3);
  });
});

describe("refuses", () => {
  test("stored bytes that do not match their span", async () => {
    const blob = Buffer.from(layer.blob);
    blob.writeUInt8(blob.readUInt8(40_000) ^ 1, 40_000);
    const { image } = await opened({ blob });
    const error = await rejection(walkImage(image, [texts], { tablesFrom: 1 }));
    expect(error).toMatchObject({ code: "DIGEST_MISMATCH" });
  });
  test("several tables for a layer", async () => {
    const { image } = await opened({ ztocs: [ztoc, ztoc] });
    expect(await rejection(walkImage(image, [texts], { tablesFrom: 1 }))).toMatchObject({ code: "TOC_INVALID" });
  });
  test("a table of a layer of another size", () => {
    const error = (() => {
      try {
        return parseZtoc(ztoc, layer.blob.length + 1, "layer");
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toMatchObject({ kind: "undecided", code: "TOC_INVALID" });
  });
});

test("a real zTOC has entries and checkpoints", () => {
  const parsed = parseZtoc(ztoc, layer.blob.length, "layer");
  expect(parsed?.checkpoints.length).toBeGreaterThan(1);
  expect(parsed?.checkpoints[0]).toMatchObject({ in: 10, out: 0, bits: 0 });
  expect(parsed?.entries.find(({ header }) => header.name === "./usr/bin/other")?.header).toMatchObject({
    type: "hardlink",
    linkName: "./usr/bin/tool",
    size: 0,
  });
  expect(parsed?.entries.find(({ header }) => header.name === "./usr/bin/tool")?.header).toMatchObject({
    mode: 0o4755,
    size: 40_000,
    mtime: 1767323045,
  });
});

test("a zTOC with any change is read or refused", () => {
  // The windows, of which most bytes are, have no structure.
  const structure = [...Array(400).keys(), ...Array.from({ length: 5000 }, (_, index) => ztoc.length - 1 - index)];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...structure), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      (edits) => {
        const changed = Buffer.from(ztoc);
        for (const [position, value] of edits) if (position < changed.length) changed[position] = value;
        try {
          const parsed = parseZtoc(changed, layer.blob.length, "layer");
          for (const { header, offset } of parsed?.entries ?? []) {
            expect(offset + header.size).toBeLessThanOrEqual(parsed?.size ?? 0);
          }
        } catch (error) {
          if (!(error instanceof SeaworthyError && error.code === "TOC_INVALID")) throw error;
        }
      },
    ),
    { numRuns: 200 },
  );
  for (let length = 0; length < 400; length += 7) {
    expect(() => parseZtoc(ztoc.subarray(0, length), layer.blob.length, "layer")).toThrow(SeaworthyError);
  }
});
