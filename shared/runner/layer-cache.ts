import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { recordSuffix } from "../cache/index.ts";
import type { InputValues, imageInputs } from "../config/index.ts";
import { createDirectory } from "../files/index.ts";
import { directoryCache, type LayerCache } from "../layers/index.ts";
import { buildId } from "./build-id.ts";
import { type CacheCall, findCacheDirectory } from "./cache-directory.ts";
import { cacheKeyVariable, findCacheSecret, givenCacheSecret, sayOnce } from "./cache-secret.ts";

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
 * saved again if the work added something. Records are authenticated by a secret: `SEAWORTHY_CACHE_KEY`, else one of this
 * machine's user. Without any, nothing is read from a cache or written to one. Only records that the call's own secret
 * authenticates go to the CI system's store.
 */
export async function withLayerCache<T>(
  call: LayerCacheOptions,
  work: (options: { readonly cache?: LayerCache }) => Promise<T>,
): Promise<T> {
  const { inputs, host, version: release } = call;
  const version = buildId === undefined ? release : `${release}+${buildId}`;
  const isOfBuild = buildId !== undefined;
  const directory = await findCacheDirectory(call);
  if (directory !== undefined) {
    const secret = await findCacheSecret(directory, host);
    return secret === undefined ? work({}) : work({ cache: directoryCache(directory, version, secret, { isOfBuild }) });
  }
  const temporary = host.temporaryDirectory;
  if (!inputs["cache-layers"] || temporary === undefined || host.directoryStore === undefined) return work({});
  const cacheDirectory = await createDirectory(temporary, "seaworthy-layers");
  const options = { maxBytes: maxStoredBytes, isOfBuild };
  const given = givenCacheSecret(host);
  if (given === undefined) {
    sayOnce(host, `results of reading layers are cached for this job only, because ${cacheKeyVariable} is not set`);
    const secret = await findCacheSecret(cacheDirectory, host);
    return work(secret === undefined ? {} : { cache: directoryCache(cacheDirectory, version, secret, options) });
  }
  const store = await host.directoryStore();
  if (store === undefined) return work({});
  const prefix = `seaworthy-layers-${version}-`;
  await store.restore(cacheDirectory, prefix);
  const before = await contentOf(cacheDirectory);
  const result = await work({ cache: directoryCache(cacheDirectory, version, given, options) });
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
    .filter((name) => name.endsWith(recordSuffix) && !name.startsWith("verified"))
    .sort();
  return createHash("sha256").update(names.join("\n")).digest("hex");
}
