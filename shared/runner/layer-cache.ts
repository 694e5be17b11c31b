import { createHash } from "node:crypto";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Host } from "../ci/index.ts";
import type { InputValues, imageInputs } from "../config/index.ts";
import { directoryCache, type LayerCache } from "../layers/index.ts";

/** What decides where records of layers are kept. */
export interface CacheChoice {
  readonly inputs: Pick<InputValues<typeof imageInputs>, "cache-dir" | "cache-layers">;
  readonly host: Host;
  /** Engine version. */
  readonly version: string;
}

/** GitHub keeps 10 GB a repository for all its workflows. */
const storedBytes = 256 * 2 ** 20;

/**
 * Does work with the cache of layers that a call asks for: a directory of its own, or one that the CI system's store
 * fills before and takes back after, when the work added something.
 */
export async function withLayerCache<T>(
  { inputs, host, version }: CacheChoice,
  work: (options: { readonly cache?: LayerCache }) => Promise<T>,
): Promise<T> {
  const directory = inputs["cache-dir"] ?? host.getEnv("SEAWORTHY_CACHE_DIR");
  if (directory !== undefined) return work({ cache: directoryCache(directory, version) });
  const temporary = host.temporaryDirectory;
  const store = inputs["cache-layers"] && temporary !== undefined ? await host.directoryStore?.() : undefined;
  if (store === undefined || temporary === undefined) return work({});
  const kept = join(temporary, "seaworthy-layers");
  const prefix = `seaworthy-layers-${version}-`;
  await mkdir(kept, { recursive: true });
  await store.restore(kept, prefix);
  const before = await contentOf(kept);
  const result = await work({ cache: directoryCache(kept, version, storedBytes) });
  const after = await contentOf(kept);
  if (after !== before) await store.save(kept, `${prefix}${after}`);
  return result;
}

/** A name for the set of records in a directory; their own names say what they hold. */
async function contentOf(directory: string): Promise<string> {
  const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith(".zst")).sort();
  return createHash("sha256").update(names.join("\n")).digest("hex");
}
