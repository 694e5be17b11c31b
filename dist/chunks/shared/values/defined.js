import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/values/defined.ts
/** Returns an object without its undefined values, as exact optional properties require it. */
function defined(values) {
	const kept = {};
	for (const [key, value] of Object.entries(values)) if (value !== void 0) kept[key] = value;
	return kept;
}
function init_defined() {
	return (init_defined = __esmMin((() => {})))();
}

export { init_defined as n, defined as t };