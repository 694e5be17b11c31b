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

export { purlOf as a, purlName as i, isInDatabase as n, versionWithEpoch as o, parsePurl as r, init_purl as t };