import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, wi as messageOf } from "../../core.js";

// shared/ci/github/cache.ts
/**
* Opens the cache of GitHub Actions through `@actions/cache`. Undefined if the runner has none. Errors are warnings,
* because the cache only affects how long a run takes.
*/
async function githubCache(warn) {
	const cache = await import("../../../cache.js");
	if (!cache.isFeatureAvailable()) return void 0;
	return {
		async restore(directory, prefix) {
			await warnOnError(`cannot restore from GitHub's cache`, warn, () => cache.restoreCache([directory], `${prefix}none`, [prefix]));
		},
		async save(directory, key) {
			await warnOnError(`cannot save to GitHub's cache`, warn, () => cache.saveCache([directory], key));
		}
	};
}
async function warnOnError(failure, warn, work) {
	try {
		await work();
	} catch (error) {
		warn(`${failure}: ${messageOf(error)}`);
	}
}
function init_cache() {
	return (init_cache = __esmMin((() => {
		init_errors();
	})))();
}

init_cache();
export { githubCache };