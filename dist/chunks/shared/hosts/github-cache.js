import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors } from "../errors/index.js";

// shared/hosts/github-cache.ts
/**
* GitHub's cache of Actions as a store of folders, through `@actions/cache`; undefined where the runner offers none.
* What it can do decides only how long a run takes: whatever goes wrong is a warning.
*/
async function githubCache(warn) {
	const cache = await import("../../cache.js");
	if (!cache.isFeatureAvailable()) return void 0;
	return {
		async restore(folder, prefix) {
			await trying(`nothing was restored from GitHub's cache`, warn, () => cache.restoreCache([folder], `${prefix}none`, [prefix]));
		},
		async save(folder, key) {
			await trying(`nothing was saved in GitHub's cache`, warn, () => cache.saveCache([folder], key));
		}
	};
}
async function trying(failure, warn, work) {
	try {
		await work();
	} catch (thrown) {
		warn(`${failure}: ${messageOf(thrown)}`);
	}
}
function init_github_cache() {
	return (init_github_cache = __esmMin((() => {
		init_errors();
	})))();
}

init_github_cache();
export { githubCache };