import { n as __esmMin } from "../../rolldown-runtime.js";
import { At as checkWritePlace, Nt as init_write_file, kt as init_files } from "../core.js";
import { o as settingsPlaces, t as init_load_settings } from "./load-settings.js";

// shared/runner/cache-directory.ts
/**
* Returns the absolute path of the directory with caches that a call or its environment names. A cache decides what is
* found, so that files which changes bring into it do not count: the directory is that of the base then, or empty.
* @throws InvalidError `WRITE_THROUGH_LINK` if it is a symbolic link of the checkout or below one.
*/
async function findCacheDirectory(call) {
	const { inputs, host } = call;
	const given = inputs["cache-dir"] ?? host.getEnv("SEAWORTHY_CACHE_DIR");
	if (given === void 0) return void 0;
	const directory = resolve(given);
	await checkWritePlace(directory, host);
	const place = await settingsPlaces(call, [directory], { isOptional: true });
	return resolve(place.root, ...place.paths);
}
var resolve;
function init_cache_directory() {
	return (init_cache_directory = __esmMin((() => {
		init_files();
		init_load_settings();
		({resolve} = process.getBuiltinModule("node:path"));
	})))();
}

export { init_cache_directory as n, findCacheDirectory as t };