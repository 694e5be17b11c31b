import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, V as init_references, X as parseReference, Y as init_reference, bi as InvalidError } from "../core.js";

// shared/runner/destination.ts
/**
* Parses the destination of a copy.
* @throws InvalidError with the given advice if it has a digest.
*/
function parseDestination(text, advice) {
	const { registry, repository, tag, digest } = parseReference(text);
	if (digest === void 0 && tag !== void 0) return {
		registry,
		repository,
		tag
	};
	throw new InvalidError("INPUT_VALUE", `"${text}" has a digest, but a destination needs a tag`, { advice });
}
function init_destination() {
	return (init_destination = __esmMin((() => {
		init_errors();
		init_references();
	})))();
}

export { parseDestination as n, init_destination as t };