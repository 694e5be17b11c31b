import { n as __esmMin } from "../../rolldown-runtime.js";
import { i as init_errors, t as InvalidError } from "../errors/index.js";
import { n as didYouMean, r as init_suggest, t as init_text } from "../text/index.js";
import { c as required, s as init_resolve, t as init_config } from "../config/index.js";
import { A as dockerCredentials, dt as init_limits, j as init_credentials, t as init_oci, ut as defaultOpenLimits } from "../oci/index.js";
import { _ as init_layers, b as folderCache, n as init_read_images, r as readImages, t as init_packages, v as defaultLayerLimits, x as init_cache, y as init_limits$1 } from "../packages/index.js";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createHash } from "node:crypto";

// shared/action/image-limits.ts
/**
* The bounds on what reading an image may cost, as the input `limits` has them: `name=value`, bytes with KiB, MiB or GiB.
* @throws InvalidError for a name that is none and for a value that is no number above 0.
*/
function imageLimits(given) {
	const limits = given.map((text) => {
		const [, name = "", number = "", unit = ""] = /^\s*(\w+)\s*=\s*(\d+)\s*([KMG]iB)?\s*$/i.exec(text) ?? [];
		if (known[name] === void 0) {
			const near = name === "" ? /^\s*(\w+)/.exec(text)?.[1] ?? "" : name;
			throw new InvalidError("LIMIT_UNKNOWN", `"${text}" is no limit${didYouMean(near, Object.keys(known))}`, { advice: `Write \`name=value\`, for example \`layerBytes=128GiB\`. Known: ${Object.keys(known).join(", ")}` });
		}
		const value = Number(number) * (units[unit.toLowerCase()] ?? 1);
		if (!Number.isSafeInteger(value) || value < 1) throw new InvalidError("LIMIT_INVALID", `the limit ${name} is not a whole number above 0`, { advice: `Its default is ${name}=${known[name]}` });
		return [name, value];
	});
	return Object.fromEntries(limits);
}
var known, units;
function init_image_limits() {
	return (init_image_limits = __esmMin((() => {
		init_errors();
		init_layers();
		init_oci();
		init_text();
		known = {
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

// shared/action/layer-cache.ts
/**
* Does work with the cache of layers that a call asks for: a folder of its own, or one that the CI system's store
* fills before and takes back after, when the work added something.
*/
async function withLayerCache({ inputs, host, version }, work) {
	const folder = inputs["cache-dir"] ?? host.variable("SEAWORTHY_CACHE_DIR");
	if (folder !== void 0) return work({ cache: folderCache(folder, version) });
	const temporary = host.variable("RUNNER_TEMP");
	const store = inputs["cache-layers"] && temporary !== void 0 ? await storeOf(host) : void 0;
	if (store === void 0 || temporary === void 0) return work({});
	const kept = join(temporary, "seaworthy-layers");
	const prefix = `seaworthy-layers-${version}-`;
	await mkdir(kept, { recursive: true });
	await store.restore(kept, prefix);
	const before = await contentOf(kept);
	const result = await work({ cache: folderCache(kept, version, storedBytes) });
	const after = await contentOf(kept);
	if (after !== before) await store.save(kept, `${prefix}${after}`);
	return result;
}
/** Runs for tags and releases judge what is shipped, and believe nothing that an earlier run left behind. */
async function storeOf({ gitHub, folderStore }) {
	return gitHub?.eventName === "release" || gitHub?.ref.startsWith("refs/tags/") === true ? void 0 : folderStore?.();
}
/** A name for the set of records in a folder; their own names say what they hold. */
async function contentOf(folder) {
	const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".zst")).sort();
	return createHash("sha256").update(names.join("\n")).digest("hex");
}
var storedBytes;
function init_layer_cache() {
	return (init_layer_cache = __esmMin((() => {
		init_layers();
		storedBytes = 256 * 2 ** 20;
	})))();
}

// shared/action/images.ts
/**
* Reads and catalogues the images of all sources, each once, with the call's credentials and cache.
* @param more who else looks at the files in the same pass, and the statements to read beside the images.
*/
async function readInputImages(sources, { inputs, host, version }, more = {}) {
	const engine = {
		dockerHost: host.variable("DOCKER_HOST"),
		runtimeFolder: host.variable("XDG_RUNTIME_DIR")
	};
	const limits = imageLimits(inputs.limits);
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
				...more
			}));
		}
		return images;
	});
}
/** How the registries of a call are spoken to: with the login that it gives, else with Docker's own. */
function registryOptions(inputs, host) {
	const { "registry-username": username, "registry-password": given } = inputs;
	const docker = dockerCredentials(host.variable("DOCKER_CONFIG"));
	const insecure = inputs["insecure-registries"];
	if (username === void 0 && given === void 0) return {
		credentials: docker,
		insecure
	};
	const password = required(given, "registry-password", "from the secrets of the repository");
	const credentials = {
		kind: "password",
		username: required(username, "registry-username", "`registry-username: robot`"),
		password
	};
	return {
		credentials: async () => credentials,
		insecure
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