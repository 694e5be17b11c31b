import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, Cn as isReallyInside, Sn as init_private_file, bi as InvalidError, dn as init_files, fn as checkWritePlace, hn as init_write_file, mn as createFileAtomic, wi as messageOf, wn as readPrivateFile } from "../core.js";
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

// shared/runner/cache-secret.ts
/**
* Returns the secret that the call sets in the environment, and masks it in the log.
* @throws InvalidError `CACHE_KEY` if it is too short to be one.
*/
function givenCacheSecret(host) {
	const text = host.getEnv(cacheKeyVariable);
	if (text === void 0) return void 0;
	host.mask(text);
	if (text.length >= minLength) return Buffer.from(text);
	throw new InvalidError("CACHE_KEY", `${cacheKeyVariable} has fewer than ${minLength} characters`, { advice: "Use a random value, for example from `openssl rand -hex 32`" });
}
/**
* Returns the secret of this machine's user, and creates it if there is none: 32 random bytes in hexadecimal, in a file
* of the state directory (XDG base directory specification) that only its owner can read.
* @param cacheDirectory of the cache, which must not contain it.
*/
async function machineCacheSecret(host, cacheDirectory) {
	try {
		const directory = stateDirectory(host);
		const path = join(directory, keyFile);
		if (await isReallyInside(cacheDirectory, path)) return { missing: `the cache contains ${path}` };
		const known = await readSecret(path);
		if (known !== void 0) return known;
		await createFileAtomic(directory, keyFile, `${randomBytes(32).toString("hex")}\n`, 384);
		return await readSecret(path) ?? { missing: `${path} was removed` };
	} catch (error) {
		return { missing: messageOf(error) };
	}
}
/** Returns the secret of the call or of this machine's user for a cache. Says in the log if there is none. */
async function findCacheSecret(directory, host) {
	const given = givenCacheSecret(host);
	if (given !== void 0) return given;
	const secret = await machineCacheSecret(host, directory);
	if ("secret" in secret) return secret.secret;
	const advice = `Set ${cacheKeyVariable} to a random value`;
	sayOnce(host, `the cache is not used, because it has no key to authenticate records: ${secret.missing}. ${advice}`);
}
/** Writes a line to the log of a host, once. */
function sayOnce(host, line) {
	const lines = said.get(host) ?? /* @__PURE__ */ new Set();
	if (!lines.has(line)) host.info(line);
	said.set(host, lines.add(line));
}
function stateDirectory({ getEnv }) {
	const state = getEnv("XDG_STATE_HOME");
	return state !== void 0 && isAbsolute(state) ? state : join(homedir(), ".local", "state");
}
async function readSecret(path) {
	const text = await readPrivateFile(path, 100);
	if (text === void 0) return void 0;
	return /^[0-9a-f]{64}\n?$/u.test(text) ? { secret: Buffer.from(text.trim(), "hex") } : { missing: `${path} is not a key` };
}
var randomBytes, homedir, isAbsolute, join, cacheKeyVariable, minLength, keyFile, said;
function init_cache_secret() {
	return (init_cache_secret = __esmMin((() => {
		init_errors();
		init_files();
		({randomBytes} = process.getBuiltinModule("node:crypto"));
		({homedir} = process.getBuiltinModule("node:os"));
		({isAbsolute, join} = process.getBuiltinModule("node:path"));
		cacheKeyVariable = "SEAWORTHY_CACHE_KEY";
		minLength = 32;
		keyFile = join("seaworthy", "cache-key");
		said = /* @__PURE__ */ new WeakMap();
	})))();
}

export { sayOnce as a, init_cache_secret as i, findCacheSecret as n, findCacheDirectory as o, givenCacheSecret as r, init_cache_directory as s, cacheKeyVariable as t };