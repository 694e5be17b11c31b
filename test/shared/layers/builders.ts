import { gzipSync } from "node:zlib";
import type { Collector } from "../../../shared/layers/index.ts";
import type { OpenedLayer } from "../../../shared/oci/index.ts";
import { chunksOf, digestOf, type TarFile, tarOf } from "../oci/builders.ts";

/** A layer of the given bytes that counts how often it is read. */
/** Secret of the caches of tests. */
export const cacheSecret = Buffer.from("0123456789abcdef".repeat(2));

export function layerOf(
  tar: Uint8Array,
  index: number,
  overrides: Partial<OpenedLayer> = {},
  stored: Uint8Array = gzipSync(tar),
): OpenedLayer & { readonly reads: () => number } {
  let reads = 0;
  return {
    index,
    diffId: digestOf(tar),
    digest: digestOf(stored),
    size: stored.length,
    mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
    annotations: {},
    present: true,
    open() {
      reads += 1;
      return chunksOf(stored, 5000);
    },
    reads: () => reads,
    ...overrides,
  };
}

export async function layersOf(...layers: readonly (readonly TarFile[])[]): Promise<OpenedLayer[]> {
  return Promise.all(layers.map(async (files, index) => layerOf(await tarOf(files), index)));
}

/** Collects the text of files whose path matches. */
export function textCollector(pattern: RegExp): Collector<string> {
  return {
    name: "text",
    version: 1,
    wants: ({ path, type }) => (type === "file" || type === "hardlink") && pattern.test(path),
    collect: ({ body }) => Buffer.from(body).toString(),
  };
}
