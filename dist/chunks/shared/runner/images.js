import { n as __esmMin } from "../../rolldown-runtime.js";
import { i as init_errors, t as InvalidError } from "../errors/index.js";
import { A as init_credentials, St as init_limits, k as dockerCredentials, t as init_oci, xt as defaultOpenLimits } from "../oci/index.js";
import { n as didYouMean, r as init_suggest } from "../text/suggest.js";
import { c as required, s as init_resolve, t as init_config } from "../config/index.js";
import { _ as init_cache, f as defaultLayerLimits, g as directoryCache, p as init_limits$1, t as init_layers } from "../layers/index.js";
import { n as init_read_images, r as readImages, t as init_packages } from "../packages/index.js";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createHash } from "node:crypto";

// shared/runner/image-limits.ts
/**
* Parses the input `limits`: `name=value`, with KiB, MiB or GiB for bytes.
* @throws InvalidError `LIMIT_UNKNOWN` or `LIMIT_INVALID`.
*/
function parseImageLimits(items) {
	const limits = items.map((text) => {
		const [, name = "", number = "", unit = ""] = /^\s*(\w+)\s*=\s*(\d+)\s*([KMG]iB)?\s*$/i.exec(text) ?? [];
		if (defaults[name] === void 0) {
			const near = name === "" ? /^\s*(\w+)/.exec(text)?.[1] ?? "" : name;
			throw new InvalidError("LIMIT_UNKNOWN", `"${text}" is not a limit${didYouMean(near, Object.keys(defaults))}`, { advice: `Write \`name=value\`, for example \`layerBytes=128GiB\`. Limits: ${Object.keys(defaults).join(", ")}` });
		}
		const value = Number(number) * (units[unit.toLowerCase()] ?? 1);
		if (!Number.isSafeInteger(value) || value < 1) throw new InvalidError("LIMIT_INVALID", `the limit ${name} must be a whole number above 0`, { advice: `Default: ${name}=${defaults[name]}` });
		return [name, value];
	});
	return Object.fromEntries(limits);
}
var defaults, units;
function init_image_limits() {
	return (init_image_limits = __esmMin((() => {
		init_errors();
		init_layers();
		init_oci();
		init_suggest();
		defaults = {
			...defaultOpenLimits,
			...defaultLayerLimits
		};
		units = {
			"": 1,
			kib: 1024,
			mib: 2 ** 20,
			gib: 2 ** 30
		};
	})))();
}

// shared/runner/build-id.ts
var buildId;
function init_build_id() {
	return (init_build_id = __esmMin((() => {
		buildId = "c7d9313bb9d6d0fa";
	})))();
}

// shared/runner/layer-cache.ts
/**
* Runs work with a layer cache: the directory of the call, or a directory that is restored from the CI system's store and
* saved again if the work added something.
*/
async function withLayerCache({ inputs, host, version: release }, work) {
	const version = "c7d9313bb9d6d0fa" === void 0 ? release : `${release}+${buildId}`;
	const isOfBuild = buildId !== void 0;
	const directory = inputs["cache-dir"] ?? host.getEnv("SEAWORTHY_CACHE_DIR");
	if (directory !== void 0) return work({ cache: directoryCache(directory, version, { isOfBuild }) });
	const temporary = host.temporaryDirectory;
	const store = inputs["cache-layers"] && temporary !== void 0 ? await host.directoryStore?.() : void 0;
	if (store === void 0 || temporary === void 0) return work({});
	const cacheDirectory = join(temporary, "seaworthy-layers");
	const prefix = `seaworthy-layers-${version}-`;
	await mkdir(cacheDirectory, { recursive: true });
	await store.restore(cacheDirectory, prefix);
	const before = await contentOf(cacheDirectory);
	const result = await work({ cache: directoryCache(cacheDirectory, version, {
		maxBytes: maxStoredBytes,
		isOfBuild
	}) });
	const after = await contentOf(cacheDirectory);
	if (after !== before) await store.save(cacheDirectory, `${prefix}${after}`);
	return result;
}
/**
* Hashes the names of the records in a directory. The names identify the contents. Files that were verified are other
* files in the next job, so they are no reason to save.
*/
async function contentOf(directory) {
	const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith(".zst") && !name.startsWith("verified")).sort();
	return createHash("sha256").update(names.join("\n")).digest("hex");
}
var maxStoredBytes;
function init_layer_cache() {
	return (init_layer_cache = __esmMin((() => {
		init_layers();
		init_build_id();
		maxStoredBytes = 256 * 2 ** 20;
	})))();
}

// shared/runner/images.ts
/**
* Reads and catalogs the images of all sources, each once, with the call's credentials and cache.
* @param options collectors to run in the same pass, and predicate types to read from attestations.
*/
async function readInputImages(sources, { inputs, host, version }, options = {}) {
	const engine = {
		dockerHost: host.getEnv("DOCKER_HOST"),
		runtimeDirectory: host.getEnv("XDG_RUNTIME_DIR")
	};
	const limits = parseImageLimits(inputs.limits);
	return withLayerCache({
		inputs,
		host,
		version
	}, async (cache) => {
		const images = [];
		for (const source of sources) {
			host.progress(`reading ${source}`);
			const registry = registryOptions(inputs, host);
			images.push(...await readImages(source, {
				platform: inputs.platform,
				registry,
				engine,
				limits,
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
		init_oci();
		init_packages();
		init_image_limits();
		init_layer_cache();
	})))();
}

export { readInputImages as n, registryOptions as r, init_images as t };