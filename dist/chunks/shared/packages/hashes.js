import { n as __esmMin } from "../../rolldown-runtime.js";
import { _ as isSystemType, h as init_lookup, p as ecosystemOf, t as init_ecosystems } from "../ecosystems/index.js";
import { t as require_packageurl_js } from "../../npm/packageurl-js.js";

// shared/packages/purl.ts
/** Returns whether a system database lists the package, not only an embedded SBOM. */
function isInDatabase({ type, foundInSbom }) {
	return isSystemType(type) && foundInSbom !== true;
}
/** Parses a package URL; undefined if it violates the purl specification. */
function parsePurl(purl) {
	try {
		return import_packageurl_js.PackageURL.fromString(purl);
	} catch {
		return;
	}
}
/** Returns the name of a purl's package in advisories. Includes the namespace, unless that is a distribution. */
function purlName(type, { namespace, name }) {
	if (namespace === void 0 || namespace === null || namespace === "" || isSystemType(type)) return name;
	return namespace + (ecosystemOf(type).nameSeparator ?? "/") + name;
}
/** Returns a version with its epoch, which is a qualifier in an rpm's purl and precedes the version in rpm itself. */
function versionWithEpoch(type, version, epoch) {
	if (version === void 0 || version === "") return void 0;
	return type === "rpm" && epoch !== void 0 && /^\d+$/.test(epoch) ? `${epoch}:${version}` : version;
}
/**
* Returns the package URL of a package (purl specification; PURL-TYPES for namespaces and qualifiers). System packages
* have `arch`, `distro` (`debian-12`) and, if the source has another name, `upstream`. Falls back to `generic`, so that
* every package has a purl.
*/
function purlOf(draft, os) {
	const isSystem = isSystemType(draft.type);
	const namespace = draft.namespace ?? (isSystem ? os?.id : void 0);
	const qualifiers = {
		...isSystem ? systemQualifiers(draft, os) : {},
		...draft.qualifiers
	};
	const name = draft.purlName ?? draft.name;
	const version = draft.purlVersion ?? draft.version;
	try {
		return new import_packageurl_js.PackageURL(draft.type, namespace, name, version, qualifiers, draft.subpath).toString();
	} catch {
		return new import_packageurl_js.PackageURL("generic", void 0, draft.name, version, void 0, void 0).toString();
	}
}
function systemQualifiers(draft, os) {
	const { arch, source, name } = draft;
	const distro = os === void 0 ? void 0 : `${os.id}-${os.versionId ?? os.codename ?? "unknown"}`;
	return {
		...arch === void 0 ? {} : { arch },
		...distro === void 0 ? {} : { distro },
		...source === void 0 || source.name === name ? {} : { upstream: upstream(source, draft.version) }
	};
}
function upstream(source, version) {
	return source.version === version || source.version === "" ? source.name : `${source.name}@${source.version}`;
}
var import_packageurl_js;
function init_purl() {
	return (init_purl = __esmMin((() => {
		import_packageurl_js = require_packageurl_js();
		init_ecosystems();
	})))();
}

// shared/packages/hashes.ts
/**
* Converts a digest, given the name of its algorithm (`sha256`) and its bytes in base64 or base64url; undefined for
* other algorithms.
*/
function hashOf(algorithmName, base64) {
	const algorithm = algorithms.get(algorithmName);
	const value = Buffer.from(base64, "base64").toString("hex");
	return algorithm === void 0 || value.length !== hexLength[algorithm] ? void 0 : {
		algorithm,
		value
	};
}
/**
* Packs digests of files into one text per algorithm. Leaves out names with line breaks, which no database contains.
*/
function fileHashesOf(hashes) {
	const sound = hashes.filter(({ path }) => !path.includes("\n"));
	return [...Map.groupBy(sound, ({ algorithm }) => algorithm)].map(([algorithm, group]) => ({
		algorithm,
		lines: group.map(({ path, value }) => `${value} ${path}`).join("\n")
	}));
}
/** Unpacks digests from `fileHashesOf`. */
function readFileHashes({ algorithm, lines }) {
	return lines.split("\n").map((line) => {
		const blank = line.indexOf(" ");
		return {
			algorithm,
			value: line.slice(0, blank),
			path: line.slice(blank + 1)
		};
	});
}
var algorithms, hexLength;
function init_hashes() {
	return (init_hashes = __esmMin((() => {
		algorithms = /* @__PURE__ */ new Map([
			["md5", "MD5"],
			["sha1", "SHA-1"],
			["sha256", "SHA-256"],
			["sha384", "SHA-384"],
			["sha512", "SHA-512"]
		]);
		hexLength = {
			MD5: 32,
			"SHA-1": 40,
			"SHA-256": 64,
			"SHA-384": 96,
			"SHA-512": 128
		};
	})))();
}

export { init_purl as a, purlName as c, readFileHashes as i, purlOf as l, hashOf as n, isInDatabase as o, init_hashes as r, parsePurl as s, fileHashesOf as t, versionWithEpoch as u };