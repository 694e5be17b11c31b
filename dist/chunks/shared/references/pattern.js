import { n as __esmMin } from "../../rolldown-runtime.js";
import { n as splitReference, t as init_split } from "./split.js";
import { a as tryParseReference, r as init_reference } from "./reference.js";

// shared/text/wildcard.ts
/** Checks whether text matches a pattern in which `*` stands for any text. Takes linear time. */
function matchesWildcard(text, pattern) {
	const [head = "", ...rest] = pattern.split("*");
	const tail = rest.pop();
	if (tail === void 0) return text === head;
	if (!text.startsWith(head)) return false;
	let position = head.length;
	for (const part of rest) {
		const start = text.indexOf(part, position);
		if (start < 0) return false;
		position = start + part.length;
	}
	return text.length - tail.length >= position && text.endsWith(tail);
}
function init_wildcard() {
	return (init_wildcard = __esmMin((() => {})))();
}

// shared/references/pattern.ts
/**
* Parses a reference into its canonical form with a lower-case host: `node` becomes `docker.io/library/node:latest`.
* Returns undefined if the text is not a reference.
*/
function canonicalReference(text) {
	const reference = tryParseReference(text);
	return reference === void 0 ? void 0 : {
		...reference,
		registry: reference.registry.toLowerCase()
	};
}
/**
* Parses a pattern the way references are parsed, so that `node` and `index.docker.io/library/node` are the same
* pattern. `registry/*` matches everything in a registry. Returns a sentence that says what is wrong with an invalid
* pattern.
*/
function parseImagePattern(text) {
	const [named = ""] = text.split("@", 1);
	const [host, ...rest] = named.split("/");
	const path = rest.join("/");
	const shortName = rest.length === 0 ? named.split(":", 1)[0] ?? "" : "";
	if (shortName === "*") return `"${text}" names no registry; write for example "docker.io/*"`;
	if (shortName.includes(".") || shortName === "localhost") return `"${text}" is a registry without a path; write "${named}/*" for everything in it`;
	const reference = text.includes(anyText) ? void 0 : canonicalReference(text.replaceAll("*", anyText));
	if (reference === void 0) return `"${text}" is not an image pattern (\`*\` matches any text); write it in lower case as host/path, host/path:tag or host/path@sha256:…`;
	const registry = withStars(reference.registry);
	if (registry.lastIndexOf("*") > 0 || registry.startsWith("*") && !registry.startsWith("*.")) return `"${text}" would match other people's registries; a registry has \`*\` only before its first dot`;
	const isAll = host?.includes(".") === true && /^\*+(?::|$)/u.test(path);
	const isTagged = named.lastIndexOf(":") > named.lastIndexOf("/");
	return {
		registry,
		repository: isAll ? "*" : withStars(reference.repository),
		...isTagged && reference.tag !== void 0 ? { tag: withStars(reference.tag) } : {},
		...reference.digest === void 0 ? {} : { digest: reference.digest }
	};
}
/**
* Checks whether a reference matches a pattern. Parts are compared with parts, so no `*` reaches into the next part.
* A digest next to a tag decides what is pulled; the tag is taken at its word.
*/
function matchesImage(pattern, { registry, repository, tag = "", digest }) {
	return matchesWildcard(registry, pattern.registry) && matchesWildcard(repository, pattern.repository) && (pattern.tag === void 0 || matchesWildcard(tag, pattern.tag)) && (pattern.digest === void 0 || pattern.digest === digest);
}
/**
* Checks whether an image comes from a trusted registry. A pattern is a registry or a registry with the beginning of a
* path; `*` may be its first or last character (hadolint's `trustedRegistries`). A leading `*` matches registries only,
* so that no path of another registry can end like a trusted name.
*/
function isFromTrustedRegistry(image, patterns) {
	const { registry } = splitReference(image);
	const registries = registry === void 0 ? ["docker.io", "hub.docker.com"] : [registry];
	const names = [...registries, registry === void 0 ? `docker.io/${image}` : image];
	return patterns.some((pattern) => {
		if (pattern.startsWith("*")) return registries.some((name) => matchesWildcard(name, pattern));
		if (pattern.endsWith("*")) return names.some((name) => name.startsWith(pattern.slice(0, -1)));
		return names.some((name) => name === pattern || name.startsWith(`${pattern}/`));
	});
}
function withStars(text) {
	return text.replaceAll(anyText, "*");
}
var anyText;
function init_pattern() {
	return (init_pattern = __esmMin((() => {
		init_reference();
		/* @__PURE__ */ init_split();
		anyText = "x0any0text0x";
	})))();
}

export { parseImagePattern as a, matchesImage as i, init_pattern as n, init_wildcard as o, isFromTrustedRegistry as r, matchesWildcard as s, canonicalReference as t };