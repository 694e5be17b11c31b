import { n as __esmMin } from "../../rolldown-runtime.js";
import { It as init_private_file, Lt as isReallyInside, Mt as createFileAtomic, Nt as init_write_file, Rt as readPrivateFile, dr as messageOf, jt as createDirectory, kt as init_files, sr as InvalidError, ur as init_errors } from "../core.js";
import { c as required, s as init_resolve, t as init_config } from "../config/index.js";
import { _ as recordSuffix, d as init_layer_tables, f as minTableBytes, g as init_cache, h as directoryCache, t as init_layers } from "../layers/index.js";
import { A as init_credentials, k as dockerCredentials, t as init_oci } from "../oci/index.js";
import { n as init_read_images, r as readImages, t as init_packages } from "../packages/index.js";
import { n as init_cache_directory, t as findCacheDirectory } from "./cache-directory.js";
import { n as parseLimits, t as init_limits } from "./limits.js";

// shared/runner/build-id.ts
var buildId;
function init_build_id() {
	return (init_build_id = __esmMin((() => {
		buildId = "53e56b13fc41de1d";
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
function stateDirectory({ getEnv }) {
	const state = getEnv("XDG_STATE_HOME");
	return state !== void 0 && isAbsolute(state) ? state : join(homedir(), ".local", "state");
}
async function readSecret(path) {
	const text = await readPrivateFile(path, 100);
	if (text === void 0) return void 0;
	return /^[0-9a-f]{64}\n?$/u.test(text) ? { secret: Buffer.from(text.trim(), "hex") } : { missing: `${path} is not a key` };
}
var randomBytes, homedir, isAbsolute, join, cacheKeyVariable, minLength, keyFile;
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
	})))();
}

// shared/runner/layer-cache.ts
/**
* Runs work with a layer cache: the directory of the call, or a directory that is restored from the CI system's store and
* saved again if the work added something. Records are authenticated by a secret: `SEAWORTHY_CACHE_KEY`, else one of this
* machine's user. Without any, nothing is read from a cache or written to one. Only records that the call's own secret
* authenticates go to the CI system's store.
*/
async function withLayerCache(call, work) {
	const { inputs, host, version: release } = call;
	const version = "53e56b13fc41de1d" === void 0 ? release : `${release}+${buildId}`;
	const isOfBuild = buildId !== void 0;
	const directory = await findCacheDirectory(call);
	if (directory !== void 0) {
		const secret = await secretFor(directory, host);
		return secret === void 0 ? work({}) : work({ cache: directoryCache(directory, version, secret, { isOfBuild }) });
	}
	const temporary = host.temporaryDirectory;
	if (!inputs["cache-layers"] || temporary === void 0 || host.directoryStore === void 0) return work({});
	const cacheDirectory = await createDirectory(temporary, "seaworthy-layers");
	const options = {
		maxBytes: maxStoredBytes,
		isOfBuild
	};
	const given = givenCacheSecret(host);
	if (given === void 0) {
		sayOnce(host, `results of reading layers are cached for this job only, because ${cacheKeyVariable} is not set`);
		const secret = await secretFor(cacheDirectory, host);
		return work(secret === void 0 ? {} : { cache: directoryCache(cacheDirectory, version, secret, options) });
	}
	const store = await host.directoryStore();
	if (store === void 0) return work({});
	const prefix = `seaworthy-layers-${version}-`;
	await store.restore(cacheDirectory, prefix);
	const before = await contentOf(cacheDirectory);
	const result = await work({ cache: directoryCache(cacheDirectory, version, given, options) });
	const after = await contentOf(cacheDirectory);
	if (after !== before) await store.save(cacheDirectory, `${prefix}${after}`);
	return result;
}
/** Returns the secret of the call or of this machine's user. Says in the log if there is none. */
async function secretFor(directory, host) {
	const given = givenCacheSecret(host);
	if (given !== void 0) return given;
	const secret = await machineCacheSecret(host, directory);
	if ("secret" in secret) return secret.secret;
	const advice = `Set ${cacheKeyVariable} to a random value`;
	sayOnce(host, `the cache is not used, because it has no key to authenticate records: ${secret.missing}. ${advice}`);
}
function sayOnce(host, line) {
	const lines = said.get(host) ?? /* @__PURE__ */ new Set();
	if (!lines.has(line)) host.info(line);
	said.set(host, lines.add(line));
}
/**
* Hashes the names of the records in a directory. The names identify the contents. Files that were verified are other
* files in the next job, so they are no reason to save.
*/
async function contentOf(directory) {
	const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith(".record") && !name.startsWith("verified")).sort();
	return createHash("sha256").update(names.join("\n")).digest("hex");
}
var createHash, readdir, maxStoredBytes, said;
function init_layer_cache() {
	return (init_layer_cache = __esmMin((() => {
		init_files();
		init_layers();
		init_build_id();
		init_cache_directory();
		init_cache_secret();
		({createHash} = process.getBuiltinModule("node:crypto"));
		({readdir} = process.getBuiltinModule("node:fs/promises"));
		maxStoredBytes = 256 * 2 ** 20;
		said = /* @__PURE__ */ new WeakMap();
	})))();
}

// shared/runner/images.ts
/**
* Reads and catalogs the images of all sources, each once, with the call's credentials and cache.
* @param options collectors to run in the same pass, and predicate types to read from attestations.
*/
async function readInputImages(sources, call, options = {}) {
	const { inputs, host } = call;
	const engine = {
		dockerHost: host.getEnv("DOCKER_HOST"),
		runtimeDirectory: host.getEnv("XDG_RUNTIME_DIR")
	};
	const { fileSeconds: _file, totalSeconds: _total, ...limits } = parseLimits(inputs.limits);
	return withLayerCache(call, async (cache) => {
		const images = [];
		for (const source of sources) {
			host.progress(`reading ${source}`);
			const registry = registryOptions(inputs, host);
			images.push(...await readImages(source, {
				platform: inputs.platform,
				registry,
				engine,
				limits,
				...inputs.read === "table" ? { tablesFrom: minTableBytes } : {},
				...cache,
				...options
			}));
		}
		return images;
	});
}
/** Resolves access to registries: the login of the call, or the logins of Docker's configuration. */
function registryOptions(inputs, host) {
	const { "registry-username": username, "registry-password": secret } = inputs;
	const docker = dockerCredentials(host.getEnv("DOCKER_CONFIG"), host.exec);
	const insecure = inputs["insecure-registries"];
	const ports = { sleep: host.sleep };
	if (username === void 0 && secret === void 0) return {
		credentials: docker,
		insecure,
		ports
	};
	const password = required(secret, "registry-password", "from the secrets of the repository");
	const credentials = {
		kind: "password",
		username: required(username, "registry-username", "`registry-username: robot`"),
		password
	};
	return {
		credentials: async () => credentials,
		insecure,
		ports
	};
}
function init_images() {
	return (init_images = __esmMin((() => {
		init_config();
		init_layers();
		init_oci();
		init_packages();
		init_layer_cache();
		init_limits();
	})))();
}

export { readInputImages as n, registryOptions as r, init_images as t };