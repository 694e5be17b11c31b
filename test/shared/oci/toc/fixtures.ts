import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { type BuiltImage, digestOf, json } from "../builders.ts";
import layers from "./fixtures/layers.json" with { type: "json" };

/** Layer of an image with its annotations. */
export interface TableLayerFixture {
  readonly blob: Uint8Array;
  readonly mediaType: string;
  readonly diffId: string;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Layers that skopeo and stargz-snapshotter wrote (`node conformance/tables.ts --fixtures`). */
export const fixtureNames = Object.keys(layers) as readonly (keyof typeof layers)[];

export function fixture(name: keyof typeof layers): TableLayerFixture {
  const path = fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
  return { ...layers[name], blob: readFileSync(path) } as TableLayerFixture;
}

/** An image of one layer, for `fakeRegistry`. @param annotations of the manifest. */
export function imageOf(
  layer: TableLayerFixture,
  annotations: Readonly<Record<string, string>> = {},
  more: readonly Uint8Array[] = [],
): BuiltImage {
  const blobs = new Map<string, Uint8Array>();
  const add = (bytes: Uint8Array, mediaType: string) => {
    const digest = digestOf(bytes);
    blobs.set(`blobs/${digest.replace(":", "/")}`, bytes);
    return { mediaType, digest, size: bytes.length };
  };
  for (const blob of more) add(blob, "");
  const rootfs = { type: "layers", diff_ids: [layer.diffId] };
  const config = add(json({ os: "linux", architecture: "amd64", rootfs }), "application/vnd.oci.image.config.v1+json");
  const stored = { ...add(layer.blob, layer.mediaType), annotations: layer.annotations };
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const manifest = json({ schemaVersion: 2, mediaType, config, layers: [stored], annotations });
  return { blobs, descriptor: add(manifest, mediaType), configDigest: config.digest };
}

/** The gzip-compressed layer and the zTOC that SOCI's library wrote for it. */
export function sociFixture(): { readonly layer: TableLayerFixture; readonly ztoc: Uint8Array } {
  const read = (name: string): Buffer => readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)));
  const mediaType = "application/vnd.oci.image.layer.v1.tar+gzip";
  const { diffId } = layers["zstd-chunked.tar.zst"];
  const layer = { blob: read("soci.tar.gz"), mediaType, diffId, annotations: {} };
  return { layer, ztoc: gunzipSync(read("soci.ztoc.gz")) };
}
