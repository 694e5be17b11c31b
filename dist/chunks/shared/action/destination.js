import { n as __esmMin } from "../../rolldown-runtime.js";
import { i as init_errors, t as InvalidError } from "../errors/index.js";
import { a as parseReference, r as init_reference } from "../oci/registry/reference.js";

// shared/action/destination.ts
/**
* The destination that an input names.
* @throws InvalidError for a digest, with the given advice.
*/
function destinationOf(text, advice) {
	const { registry, repository, tag, digest } = parseReference(text);
	if (digest === void 0 && tag !== void 0) return {
		registry,
		repository,
		tag
	};
	throw new InvalidError("INPUT_VALUE", `"${text}" has a digest, which a copy cannot choose`, { advice });
}
function init_destination() {
	return (init_destination = __esmMin((() => {
		init_errors();
		init_reference();
	})))();
}

export { init_destination as n, destinationOf as t };