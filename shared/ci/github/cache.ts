import { messageOf } from "../../errors/index.ts";
import type { DirectoryStore } from "../ci.ts";

/**
 * GitHub's cache of Actions as a store of directories, through `@actions/cache`; undefined where the runner offers none.
 * What it can do decides only how long a run takes: whatever goes wrong is a warning.
 */
export async function githubCache(warn: (line: string) => void): Promise<DirectoryStore | undefined> {
  const cache = await import("@actions/cache");
  if (!cache.isFeatureAvailable()) return undefined;
  return {
    async restore(directory, prefix) {
      await trying(`nothing was restored from GitHub's cache`, warn, () =>
        cache.restoreCache([directory], `${prefix}none`, [prefix]),
      );
    },
    async save(directory, key) {
      await trying(`nothing was saved in GitHub's cache`, warn, () => cache.saveCache([directory], key));
    },
  };
}

async function trying(failure: string, warn: (line: string) => void, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    warn(`${failure}: ${messageOf(thrown)}`);
  }
}
