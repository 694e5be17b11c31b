import { messageOf } from "../../errors/index.ts";
import type { FolderStore } from "../ci.ts";

/**
 * GitHub's cache of Actions as a store of folders, through `@actions/cache`; undefined where the runner offers none.
 * What it can do decides only how long a run takes: whatever goes wrong is a warning.
 */
export async function githubCache(warn: (line: string) => void): Promise<FolderStore | undefined> {
  const cache = await import("@actions/cache");
  if (!cache.isFeatureAvailable()) return undefined;
  return {
    async restore(folder, prefix) {
      await trying(`nothing was restored from GitHub's cache`, warn, () =>
        cache.restoreCache([folder], `${prefix}none`, [prefix]),
      );
    },
    async save(folder, key) {
      await trying(`nothing was saved in GitHub's cache`, warn, () => cache.saveCache([folder], key));
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
