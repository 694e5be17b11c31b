import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/references/digest.ts
/** Checks for `sha256:<64 lower-case hex>` or `sha512:<128 lower-case hex>`. */
function isDigest(text) {
	const [algorithm = "", hex = "", rest] = text.split(":");
	return rest === void 0 && hex.length === hexLengths[algorithm] && /^[0-9a-f]+$/.test(hex);
}
var hexLengths;
function init_digest() {
	return (init_digest = __esmMin((() => {
		hexLengths = {
			sha256: 64,
			sha512: 128
		};
	})))();
}

// shared/references/split.ts
/**
* Splits `registry/path:tag@digest` without checking the parts, so that variables may occur anywhere. The first part
* is a registry only if it contains a dot or a colon or is `localhost`.
*/
function splitReference(reference) {
	const digestStart = reference.indexOf("@");
	const digest = digestStart === -1 ? void 0 : reference.slice(digestStart + 1);
	const name = digestStart === -1 ? reference : reference.slice(0, digestStart);
	const slash = name.indexOf("/");
	const host = slash === -1 ? "" : name.slice(0, slash);
	const hasRegistry = slash !== -1 && (/[.:]/.test(host) || host === "localhost");
	const path = hasRegistry ? name.slice(slash + 1) : name;
	const colon = tagColon(path);
	return {
		registry: hasRegistry ? host : void 0,
		path: colon === -1 ? path : path.slice(0, colon),
		tag: colon === -1 ? void 0 : path.slice(colon + 1),
		digest
	};
}
/** Finds the colon before the tag; colons inside `${NAME:-default}` do not count. */
function tagColon(path) {
	let depth = 0;
	for (let index = path.lastIndexOf("/") + 1; index < path.length; index += 1) if (path[index] === "{") depth += 1;
	else if (path[index] === "}") depth -= 1;
	else if (path[index] === ":" && depth === 0) return index;
	return -1;
}
function init_split() {
	return (init_split = __esmMin((() => {})))();
}

export { isDigest as i, splitReference as n, init_digest as r, init_split as t };