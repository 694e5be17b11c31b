import { n as __esmMin } from "../../rolldown-runtime.js";
import { Qr as memoizedByObject, Xr as init_memoized } from "../core.js";

// shared/runner/base-reads.ts
/** Reads a base image, unless the run has read it before. */
function readOnce(host, { source, reference, platform }, read) {
	const readings = readingsOf(host);
	const key = JSON.stringify([
		source,
		reference,
		platform
	]);
	const reading = readings.get(key) ?? {
		reference,
		base: read()
	};
	readings.set(key, reading);
	return reading.base;
}
/** Returns how the base images that the run has read are configured, by reference. Reads nothing, and never throws. */
async function listReadSettings(host) {
	const settings = /* @__PURE__ */ new Map();
	for (const { reference, base } of readingsOf(host).values()) {
		const read = await base.catch(() => "it could not be read");
		if (typeof read !== "string") settings.set(reference, read.config);
	}
	return settings;
}
var readingsOf;
function init_base_reads() {
	return (init_base_reads = __esmMin((() => {
		readingsOf = memoizedByObject((_host) => /* @__PURE__ */ new Map());
	})))();
}

export { listReadSettings as n, readOnce as r, init_base_reads as t };