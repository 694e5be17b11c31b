import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, Ir as init_plain, Lr as oneLine, V as init_references, X as parseReference, Y as init_reference, a as init_probe, o as unreachable, or as init_text, wi as messageOf, zr as truncate } from "../core.js";
import { A as init_open, F as registryUrl, P as init_url, j as openImage, t as init_oci } from "../oci/index.js";
import { dt as init_base_image$1, t as init_dockerfile, ut as findBaseDifference } from "../dockerfile/index.js";
import { r as readOnce, t as init_base_reads } from "./base-reads.js";
import { i as registryOptions, n as init_images, t as engineOptions } from "./images.js";

// shared/runner/base-image.ts
/**
* Compares what is below the build of an image with its base image, whose manifest and configuration it reads as the
* input `base-image` says. Never throws: what cannot be read in time is unknown.
* @param patience milliseconds for reading the base image.
*/
async function compareWithBaseImage(image, { baseSteps, base: reference }, { inputs, host }, patience = defaultPatience) {
	const source = inputs["base-image"];
	if (source === "none") return {
		state: "unknown",
		why: "`base-image: none` does not read it"
	};
	if (reference === void 0) return {
		state: "unknown",
		why: "FROM has a value that only the build knows"
	};
	try {
		const { platform } = image;
		const base = await readOnce(host, {
			source,
			reference,
			platform
		}, () => readBase(source, reference, platform, {
			inputs,
			host,
			patience
		}));
		if (typeof base === "string") return {
			state: "unknown",
			reference,
			why: reason(base)
		};
		const diffIds = image.layers.map(({ diffId }) => diffId);
		const why = findBaseDifference({
			history: image.history,
			diffIds,
			config: image.config
		}, baseSteps, base);
		const { digest } = base;
		return why === void 0 ? {
			state: "same",
			reference,
			digest
		} : {
			state: "different",
			reference,
			digest,
			why: reason(why)
		};
	} catch (error) {
		return {
			state: "unknown",
			reference,
			why: reason(`it could not be read: ${messageOf(error)}`)
		};
	}
}
/** Returns a reason within the limit of records. Images and registries control parts of it. */
function reason(text) {
	return truncate(oneLine(text), maxReason);
}
/**
* Reads how a base image runs, from its registry, with the logins of Docker's configuration. Never throws, and asks for each
* image once.
* @param platform `os/architecture[/variant]`. @param patience milliseconds.
* @returns the settings, or why they could not be read.
*/
async function readBaseSettings(reference, platform, { inputs, host }, patience = defaultPatience) {
	const call = {
		...inputs,
		"registry-username": void 0,
		"registry-password": void 0
	};
	try {
		const base = await readOnce(host, {
			source: "registry",
			reference,
			platform
		}, () => readBase("registry", reference, platform, {
			inputs: call,
			host,
			patience
		}));
		return typeof base === "string" ? reason(base) : base.config;
	} catch (error) {
		return reason(`it could not be read: ${messageOf(error)}`);
	}
}
/** Reads the base image's configuration. Returns why it was not read. */
async function readBase(source, reference, platform, { inputs, host, patience }) {
	const insecure = inputs["insecure-registries"];
	if (source === "registry") {
		const { registry } = parseReference(reference);
		const silent = await unreachable(registryUrl(registry, insecure), { sleep: host.sleep });
		if (silent !== void 0) return `${registry} does not respond (${silent})`;
	}
	const controller = new AbortController();
	const late = /* @__PURE__ */ new Error(`it takes more than ${patience / 1e3} s`);
	const timer = setTimeout(() => controller.abort(late), patience);
	const stopped = new Promise((_, reject) => controller.signal.addEventListener("abort", () => reject(late)));
	try {
		return await Promise.race([stopped, readConfiguration(source, reference, platform, {
			inputs,
			host
		}, controller)]);
	} finally {
		clearTimeout(timer);
	}
}
async function readConfiguration(source, reference, platform, { inputs, host }, { signal }) {
	const own = {
		...inputs,
		"registry-username": void 0,
		"registry-password": void 0
	};
	const registry = registryOptions(own, host);
	const stoppable = (url, init) => fetch(url, {
		...init,
		signal: AbortSignal.any([signal, ...init?.signal == null ? [] : [init.signal]])
	});
	const opened = await openImage(source === "registry" ? `docker://${reference}` : source, {
		platform,
		registry: {
			...registry,
			ports: {
				...registry.ports,
				fetch: stoppable
			}
		},
		engine: engineOptions(host)
	});
	try {
		const [image] = opened.images;
		if (image === void 0 || opened.images.length > 1) return `${source} has ${opened.images.length} images for ${platform}`;
		const { config, history, digest } = image;
		return {
			digest,
			history,
			config,
			diffIds: config.diffIds
		};
	} finally {
		await opened.close();
	}
}
var defaultPatience, maxReason;
function init_base_image() {
	return (init_base_image = __esmMin((() => {
		init_dockerfile();
		init_errors();
		init_probe();
		init_oci();
		init_url();
		init_references();
		init_text();
		init_base_reads();
		init_images();
		defaultPatience = 6e4;
		maxReason = 1e3;
	})))();
}

init_base_image();
export { compareWithBaseImage, readBaseSettings };