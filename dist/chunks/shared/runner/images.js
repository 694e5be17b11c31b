import { n as __esmMin } from "../../rolldown-runtime.js";
import { dn as init_files, hn as init_write_file, pn as createDirectory } from "../core.js";
import { d as required, t as init_config, u as init_resolve } from "../config/index.js";
import { d as init_layer_tables, f as minTableBytes, g as init_cache, h as directoryCache, t as init_layers } from "../layers/index.js";
import { I as dockerCredentials, L as init_credentials, t as init_oci } from "../oci/index.js";
import { i as recordSuffix, r as init_stored_documents, t as init_cache$1 } from "../cache/index.js";
import { n as init_read_images, r as readImages, t as init_packages } from "../packages/index.js";
import { a as sayOnce, i as init_cache_secret, n as findCacheSecret, o as findCacheDirectory, r as givenCacheSecret, s as init_cache_directory, t as cacheKeyVariable } from "./cache-secret.js";
import { n as parseLimits, t as init_limits } from "./limits.js";

// shared/runner/build-id.ts
var buildId;
function init_build_id() {
	return (init_build_id = __esmMin((() => {
		buildId = "d7b52a73a034b9b0";
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
	const version = "d7b52a73a034b9b0" === void 0 ? release : `${release}+${buildId}`;
	const isOfBuild = buildId !== void 0;
	const directory = await findCacheDirectory(call);
	if (directory !== void 0) {
		const secret = await findCacheSecret(directory, host);
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
		const secret = await findCacheSecret(cacheDirectory, host);
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
/**
* Hashes the names of the records in a directory. The names identify the contents. Files that were verified are other
* files in the next job, so they are no reason to save.
*/
async function contentOf(directory) {
	const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith(".record") && !name.startsWith("verified")).sort();
	return createHash("sha256").update(names.join("\n")).digest("hex");
}
var createHash, readdir, maxStoredBytes;
function init_layer_cache() {
	return (init_layer_cache = __esmMin((() => {
		init_cache$1();
		init_files();
		init_layers();
		init_build_id();
		init_cache_directory();
		init_cache_secret();
		({createHash} = process.getBuiltinModule("node:crypto"));
		({readdir} = process.getBuiltinModule("node:fs/promises"));
		maxStoredBytes = 256 * 2 ** 20;
	})))();
}

// shared/runner/images.ts
/**
* Reads and catalogs the images of all sources, each once, with the call's credentials and cache.
* @param options collectors and analyzers to run in the same pass, and predicate types to read from attestations.
*/
async function readInputImages(sources, call, options = {}) {
	const { inputs, host } = call;
	const engine = engineOptions(host);
	const { fileSeconds: _file, totalSeconds: _total, ...limits } = parseLimits(inputs.limits);
	return withLayerCache(call, async (cache) => {
		const images = [];
		for (const source of sources) {
			host.progress(`reading ${source}`);
			const registry = registryOptions(inputs, host);
			const read = await readImages(source, {
				platform: inputs.platform,
				registry,
				engine,
				limits,
				...inputs.read === "table" ? { tablesFrom: minTableBytes } : {},
				...cache,
				...options
			});
			const origin = read[0]?.origin;
			if (origin !== void 0) host.info(`${source}: read from ${origin}`);
			images.push(...read);
		}
		return images;
	});
}
/** Returns where this machine's container engines are. */
function engineOptions({ getEnv, exec }) {
	return {
		dockerHost: getEnv("DOCKER_HOST"),
		runtimeDirectory: getEnv("XDG_RUNTIME_DIR"),
		containerdAddress: getEnv("CONTAINERD_ADDRESS"),
		containerdNamespace: getEnv("CONTAINERD_NAMESPACE"),
		exec
	};
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

export { registryOptions as i, init_images as n, readInputImages as r, engineOptions as t };