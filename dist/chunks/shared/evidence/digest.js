import { n as __esmMin } from "../../rolldown-runtime.js";
import { Bn as sha256, dn as init_files, zn as init_digest$1 } from "../core.js";

// shared/evidence/digest.ts
/** Computes the SHA-256 of a value as JSON with sorted keys, so that equal values have equal digests. */
function digestOf(value) {
	return sha256(canonicalJson(value));
}
function canonicalJson(value) {
	return JSON.stringify(value, (_key, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => a < b ? -1 : 1)) : inner);
}
function init_digest() {
	return (init_digest = __esmMin((() => {
		init_files();
	})))();
}

export { init_digest as n, digestOf as t };