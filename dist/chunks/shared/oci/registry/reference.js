import { n as __esmMin } from "../../../rolldown-runtime.js";
import { i as init_errors, r as UndecidedError, t as InvalidError } from "../../errors/index.js";
import { createHash } from "node:crypto";

// shared/oci/digest.ts
/** True for `sha256:<64 lower-case hex>` and `sha512:<128 lower-case hex>`. */
function isDigest(text) {
	const [algorithm = "", hex = "", rest] = text.split(":");
	return rest === void 0 && hex.length === hexLengths[algorithm] && /^[0-9a-f]+$/.test(hex);
}
/** A running hash of the algorithm that `digest` names. */
function hashFor(digest) {
	return createHash(digest.slice(0, digest.indexOf(":")));
}
/** The error for content that is not what its digest says; names both. */
function digestMismatch(what, expected, actual) {
	return new UndecidedError("DIGEST_MISMATCH", `the digest should be ${expected} and is ${actual}`, {
		place: { what },
		advice: "The content was changed or damaged on its way: fetch or export the image again."
	});
}
/**
* Returns `bytes` when they hash to `digest`.
* @throws UndecidedError `DIGEST_MISMATCH`, naming both digests.
*/
function verifyBytes(bytes, digest, what) {
	const actual = `${digest.slice(0, digest.indexOf(":"))}:${hashFor(digest).update(bytes).digest("hex")}`;
	if (actual !== digest) throw digestMismatch(what, digest, actual);
	return bytes;
}
/**
* Passes chunks on while hashing them, and checks digest and size at the end; whoever stops before the end has
* verified nothing.
* @param size bytes expected, or undefined when no descriptor says.
* @throws UndecidedError `DIGEST_MISMATCH` or `SIZE_MISMATCH`.
*/
async function* verifyStream(chunks, digest, size, what) {
	const hash = hashFor(digest);
	let bytes = 0;
	for await (const chunk of chunks) {
		hash.update(chunk);
		bytes += chunk.byteLength;
		if (size !== void 0 && bytes > size) break;
		yield chunk;
	}
	if (size !== void 0 && bytes !== size) throw new UndecidedError("SIZE_MISMATCH", `the blob should have ${size} bytes and has ${describe(bytes, size)}`, {
		place: { what },
		advice: `Fetch or export the image again; ${digest} is cut short or changed.`
	});
	const actual = `${digest.slice(0, digest.indexOf(":"))}:${hash.digest("hex")}`;
	if (actual !== digest) throw digestMismatch(what, digest, actual);
}
function describe(bytes, size) {
	return bytes > size ? `more (${bytes} at least)` : String(bytes);
}
var hexLengths;
function init_digest() {
	return (init_digest = __esmMin((() => {
		init_errors();
		hexLengths = {
			sha256: 64,
			sha512: 128
		};
	})))();
}

// shared/oci/registry/reference.ts
/**
* Reads `[host[:port]/]path[:tag][@digest]`. The first part is a host only when it has a dot or a port or is
* `localhost`; official images of Docker Hub get their `library/`; without tag and digest the tag is `latest`.
* @throws InvalidError `REFERENCE_INVALID`.
*/
function parseReference(text) {
	const reference = tryParseReference(text);
	if (reference !== void 0) return reference;
	throw new InvalidError("REFERENCE_INVALID", `"${text}" is not an image reference`, { advice: "Write host/path:tag or host/path@sha256:…, in lower case, for example ghcr.io/owner/app:1.2." });
}
/** As `parseReference`; undefined instead of an error. */
function tryParseReference(text) {
	const at = text.indexOf("@");
	const digest = at < 0 ? void 0 : text.slice(at + 1);
	const named = at < 0 ? text : text.slice(0, at);
	const slash = named.indexOf("/");
	const first = slash < 0 ? "" : named.slice(0, slash);
	const isHost = first.includes(".") || first.includes(":") || first === "localhost";
	const registry = isHost ? canonicalHost(first) : hub;
	const rest = isHost ? named.slice(slash + 1) : named;
	const colon = rest.lastIndexOf(":");
	const hasTag = colon > rest.lastIndexOf("/");
	const tag = hasTag ? rest.slice(colon + 1) : void 0;
	const path = hasTag ? rest.slice(0, colon) : rest;
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
/** The reference as text, in its long form. */
function formatReference({ registry, repository, tag, digest }) {
	return `${registry}/${repository}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
/** True for hosts that only this machine can answer for; they are spoken to without TLS. */
function isLoopback(registry) {
	const host = registry.replace(/:\d+$/, "");
	return host === "localhost" || host.endsWith(".localhost") || /^127(?:\.\d{1,3}){3}$/.test(host) || host === "[::1]";
}
/** Docker Hub answers to several names, and its API to one that people do not write. */
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
		repositoryPath = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
		tagName = /^\w[\w.-]{0,127}$/;
		hostName = /^(?:[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
		hub = "docker.io";
	})))();
}

export { parseReference as a, init_digest as c, verifyStream as d, isLoopback as i, isDigest as l, formatReference as n, tryParseReference as o, init_reference as r, digestMismatch as s, apiHost as t, verifyBytes as u };