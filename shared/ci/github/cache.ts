import { messageOf } from "../../errors/index.ts";
import type { DirectoryStore } from "../ci.ts";

/**
 * Opens the cache of GitHub Actions through `@actions/cache`. Undefined if the runner has none. Errors are warnings,
 * because the cache only affects how long a run takes.
 */
export async function githubCache(warn: (line: string) => void): Promise<DirectoryStore | undefined> {
  const cache = await import("@actions/cache");
  if (!cache.isFeatureAvailable()) return undefined;
  return {
    async restore(directory, prefix) {
      await warnOnError(`cannot restore from GitHub's cache`, warn, () =>
        cache.restoreCache([directory], `${prefix}none`, [prefix]),
      );
    },
    async save(directory, key) {
      await warnOnError(`cannot save to GitHub's cache`, warn, () => cache.saveCache([directory], key));
    },
  };
}

async function warnOnError(failure: string, warn: (line: string) => void, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    warn(`${failure}: ${messageOf(error)}`);
  }
}
