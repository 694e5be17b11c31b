import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, V as init_references, X as parseReference, Y as init_reference, bi as InvalidError } from "../../shared/core.js";

// actions/gate/pinned-reference.ts
/**
* The reference that an input gives with a digest.
* @throws InvalidError for a tag, and for what is no reference.
*/
function pinnedReference(text, input) {
	const reference = parseReference(text);
	if (reference.digest !== void 0) return reference;
	throw new InvalidError("INPUT_VALUE", `"${text}" is a tag, which can move`, { advice: `Give \`${input}\` with the digest of what was pushed: host/path@sha256:…` });
}
function init_pinned_reference() {
	return (init_pinned_reference = __esmMin((() => {
		init_errors();
		init_references();
	})))();
}

export { pinnedReference as n, init_pinned_reference as t };