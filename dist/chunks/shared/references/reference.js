import { n as __esmMin } from "../../rolldown-runtime.js";
import { i as init_errors, t as InvalidError } from "../errors/index.js";
import { i as isDigest, n as splitReference, r as init_digest, t as init_split } from "./split.js";

// shared/references/reference.ts
/**
* Parses `[host[:port]/]path[:tag][@digest]`. The first part is a host only if it contains a dot or a port or is
* `localhost`. Official images of Docker Hub get their `library/`. The tag defaults to `latest` if there is no digest.
* @throws InvalidError `REFERENCE_INVALID`.
*/
function parseReference(text) {
	const reference = tryParseReference(text);
	if (reference !== void 0) return reference;
	throw new InvalidError("REFERENCE_INVALID", `"${text}" is not an image reference`, { advice: "Write host/path:tag or host/path@sha256:…, in lower case, for example ghcr.io/owner/app:1.2." });
}
/** Parses like `parseReference`, but returns undefined instead of throwing. */
function tryParseReference(text) {
	const { registry: host, path, tag, digest } = splitReference(text);
	const registry = host === void 0 ? hub : canonicalHost(host);
	const repository = registry === hub && !path.includes("/") ? `library/${path}` : path;
	if (!hostName.test(registry) || !repositoryPath.test(repository) || repository.length > 255) return void 0;
	if (tag !== void 0 && !tagName.test(tag) || digest !== void 0 && !isDigest(digest)) return void 0;
	const wanted = tag ?? (digest === void 0 ? "latest" : void 0);
	return {
		registry,
		repository,
		...wanted === void 0 ? {} : { tag: wanted },
		...digest === void 0 ? {} : { digest }
	};
}
/** Formats a reference in its long form. */
function formatReference({ registry, repository, tag, digest }) {
	return `${registry}/${repository}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
/** Maps a registry to the host of its API; Docker Hub's differs from the name that people write. */
function apiHost(registry) {
	return registry === hub ? "registry-1.docker.io" : registry;
}
function canonicalHost(host) {
	return [
		"index.docker.io",
		"registry-1.docker.io",
		"registry.hub.docker.com"
	].includes(host) ? hub : host;
}
var repositoryPath, tagName, hostName, hub;
function init_reference() {
	return (init_reference = __esmMin((() => {
		init_errors();
		init_digest();
		/* @__PURE__ */ init_split();
		repositoryPath = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
		tagName = /^\w[\w.-]{0,127}$/;
		hostName = /^(?:[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
		hub = "docker.io";
	})))();
}

export { tryParseReference as a, parseReference as i, formatReference as n, init_reference as r, apiHost as t };