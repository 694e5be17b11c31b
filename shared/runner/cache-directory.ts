import { resolve } from "node:path";
import { checkWritePlace } from "../files/index.ts";
import { settingsPlaces } from "./load-settings.ts";
import type { RunContext } from "./result.ts";

/** A call with an input that names a directory with caches. */
export interface CacheCall extends Pick<RunContext, "host">, Partial<Pick<RunContext, "settingsFiles">> {
  readonly inputs: { readonly "cache-dir"?: string | undefined };
}

/**
 * Returns the absolute path of the directory with caches that a call or its environment names. A cache decides what is
 * found, so that files which changes bring into it do not count: the directory is that of the base then, or empty.
 * @throws InvalidError `WRITE_THROUGH_LINK` if it is a symbolic link of the checkout or below one.
 */
export async function findCacheDirectory(call: CacheCall): Promise<string | undefined> {
  const { inputs, host } = call;
  const given = inputs["cache-dir"] ?? host.getEnv("SEAWORTHY_CACHE_DIR");
  if (given === undefined) return undefined;
  const directory = resolve(given);
  await checkWritePlace(directory, host);
  const place = await settingsPlaces(call, [directory], { isOptional: true });
  return resolve(place.root, ...place.paths);
}
