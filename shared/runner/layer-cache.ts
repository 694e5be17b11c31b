import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { InputValues, imageInputs } from "../config/index.ts";
import { createDirectory } from "../files/index.ts";
import { directoryCache, type LayerCache } from "../layers/index.ts";
import { buildId } from "./build-id.ts";
import { type CacheCall, findCacheDirectory } from "./cache-directory.ts";

/** Options of the layer cache. */
export interface LayerCacheOptions extends CacheCall {
  readonly inputs: Pick<InputValues<typeof imageInputs>, "cache-dir" | "cache-layers">;
  /** Engine version. */
  readonly version: string;
}

/** Small part of the 10 GB that GitHub allows per repository. */
const maxStoredBytes = 256 * 2 ** 20;

/**
 * Runs work with a layer cache: the directory of the call, or a directory that is restored from the CI system's store and
 * saved again if the work added something.
 */
export async function withLayerCache<T>(
  call: LayerCacheOptions,
  work: (options: { readonly cache?: LayerCache }) => Promise<T>,
): Promise<T> {
  const { inputs, host, version: release } = call;
  const version = buildId === undefined ? release : `${release}+${buildId}`;
  const isOfBuild = buildId !== undefined;
  const directory = await findCacheDirectory(call);
  if (directory !== undefined) return work({ cache: directoryCache(directory, version, { isOfBuild }) });
  const temporary = host.temporaryDirectory;
  const store = inputs["cache-layers"] && temporary !== undefined ? await host.directoryStore?.() : undefined;
  if (store === undefined || temporary === undefined) return work({});
  const cacheDirectory = join(temporary, "seaworthy-layers");
  const prefix = `seaworthy-layers-${version}-`;
  await createDirectory(temporary, "seaworthy-layers");
  await store.restore(cacheDirectory, prefix);
  const before = await contentOf(cacheDirectory);
  const result = await work({
    cache: directoryCache(cacheDirectory, version, { maxBytes: maxStoredBytes, isOfBuild }),
  });
  const after = await contentOf(cacheDirectory);
  if (after !== before) await store.save(cacheDirectory, `${prefix}${after}`);
  return result;
}

/**
 * Hashes the names of the records in a directory. The names identify the contents. Files that were verified are other
 * files in the next job, so they are no reason to save.
 */
async function contentOf(directory: string): Promise<string> {
  const names = (await readdir(directory, { recursive: true }))
    .filter((name) => name.endsWith(".zst") && !name.startsWith("verified"))
    .sort();
  return createHash("sha256").update(names.join("\n")).digest("hex");
}
