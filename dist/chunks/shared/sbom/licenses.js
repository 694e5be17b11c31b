import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { _ as licenseOfAddress, g as init_license_texts } from "../packages/third-party/third-party.js";
import { t as init_packages } from "../packages/index.js";
import { n as require_spdx_license_ids, t as require_deprecated } from "../../npm/spdx-license-ids.js";
import { t as require_spdx_expression_parse } from "../../npm/spdx-expression-parse.js";

// shared/sbom/license-names.ts
var gnuFamilies, licenseNames, newerThanCycloneDx;
function init_license_names() {
	return (init_license_names = __esmMin((() => {
		gnuFamilies = {
			gpl: "GPL",
			lgpl: "LGPL",
			agpl: "AGPL",
			gfdl: "GFDL"
		};
		licenseNames = {
			"academic free license (afl)": "AFL-3.0",
			afl: "AFL-3.0",
			"apache 2": "Apache-2.0",
			"apache 2.0": "Apache-2.0",
			"apache license 2.0": "Apache-2.0",
			"apache license version 2.0": "Apache-2.0",
			"apache license, version 2.0": "Apache-2.0",
			"apache software license 2.0": "Apache-2.0",
			"apache-2": "Apache-2.0",
			"apache license 2": "Apache-2.0",
			"apache license v2.0": "Apache-2.0",
			"apache license, 2.0": "Apache-2.0",
			"apache license, version 2": "Apache-2.0",
			"apache public license 2.0": "Apache-2.0",
			"apache software license - version 2.0": "Apache-2.0",
			"apache software license, version 2.0": "Apache-2.0",
			apache2: "Apache-2.0",
			artistic: "Artistic-1.0-Perl",
			"artistic 2.0": "Artistic-2.0",
			"artistic-2": "Artistic-2.0",
			"asl 1.1": "Apache-1.1",
			"asl 2.0": "Apache-2.0",
			boost: "BSL-1.0",
			"bsd 2-clause license": "BSD-2-Clause",
			"bsd 3-clause license": "BSD-3-Clause",
			"bsd 2-clause": "BSD-2-Clause",
			"bsd 3-clause": "BSD-3-Clause",
			"bsd-2": "BSD-2-Clause",
			"bsd-3": "BSD-3-Clause",
			"bsd-4": "BSD-4-Clause",
			bsd2: "BSD-2-Clause",
			bsd3: "BSD-3-Clause",
			"bsl-1": "BSL-1.0",
			cc0: "CC0-1.0",
			"eclipse distribution license - v 1.0": "BSD-3-Clause",
			"eclipse public license - v 1.0": "EPL-1.0",
			"eclipse public license - v 2.0": "EPL-2.0",
			"eclipse public license 1.0": "EPL-1.0",
			"eclipse public license 2.0": "EPL-2.0",
			"eclipse public license v1.0": "EPL-1.0",
			"eclipse public license v2.0": "EPL-2.0",
			"eclipse public license, version 2.0": "EPL-2.0",
			"edl 1.0": "BSD-3-Clause",
			epl: "EPL-1.0",
			"epl 1.0": "EPL-1.0",
			"epl 2.0": "EPL-2.0",
			"epl-1": "EPL-1.0",
			"epl-2": "EPL-2.0",
			expat: "MIT",
			ftl: "FTL",
			"gnu affero general public license v3": "AGPL-3.0-only",
			"gnu general public license, version 2 with the gnu classpath exception": "GPL-2.0-only WITH Classpath-exception-2.0",
			"gpl2 w/ cpe": "GPL-2.0-only WITH Classpath-exception-2.0",
			"isc license": "ISC",
			"lppl-1.3": "LPPL-1.3a",
			"mit license": "MIT",
			"mit/x11": "MIT",
			"mozilla public license version 2.0": "MPL-2.0",
			"mozilla public license, version 2.0": "MPL-2.0",
			"mpl 1.1": "MPL-1.1",
			"mpl 2.0": "MPL-2.0",
			"mpl-1": "MPL-1.0",
			"mpl-2": "MPL-2.0",
			"mplv1.0": "MPL-1.0",
			"mplv1.1": "MPL-1.1",
			"mplv2.0": "MPL-2.0",
			"mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
			openssl: "OpenSSL",
			perl: "Artistic-1.0-Perl OR GPL-1.0-or-later",
			"perl-5": "Artistic-1.0-Perl OR GPL-1.0-or-later",
			"psf-2": "PSF-2.0",
			psfl: "PSF-2.0",
			ruby: "Ruby",
			"new bsd license": "BSD-3-Clause",
			"revised bsd": "BSD-3-Clause",
			"the apache license, version 2.0": "Apache-2.0",
			"the apache software license, version 2.0": "Apache-2.0",
			"the bsd 2-clause license": "BSD-2-Clause",
			"the bsd 3-clause license": "BSD-3-Clause",
			"the mit license": "MIT",
			"the mit license (mit)": "MIT",
			"the new bsd license": "BSD-3-Clause",
			"the unlicense": "Unlicense",
			unicode: "Unicode-DFS-2016",
			"utf-8-mit": "MIT",
			"x11/mit": "MIT",
			"zlib/libpng": "zlib-acknowledgement"
		};
		newerThanCycloneDx = /* @__PURE__ */ new Set([
			"atc-game",
			"Brian-Gladman-3-Clause-no-conversion",
			"BSD-2-Clause-pos-unchanged",
			"BSD-3-Clause-OpenWebUI",
			"BSD-ask-to-endorse",
			"BSD-Source-alt-GPL",
			"BSD-Source-Code-no-disclaimer",
			"Bugroff",
			"CC-BY-NC-3.0-IGO",
			"FDK-MPEG-H",
			"Hippocratic-3.0-core",
			"Informatica",
			"MVT-1.1"
		]);
	})))();
}

// shared/sbom/licenses.ts
/**
* Parses a declared license into SPDX terms (SPDX 2.3, annexes D and E): expressions unchanged, and short names of
* Debian, Fedora and language registries with `and`, `or`, `,` and `|`, and known addresses. Anything else stays a name.
*/
function readLicense(declared) {
	if (known.has(declared)) return known.get(declared);
	const license = parseLicense(declared);
	if (known.size < maxKnown && declared.length < maxExpressionLength) known.set(declared, license);
	return license;
}
function parseLicense(declared) {
	const text = declared.replace(/\s+/g, " ").trim();
	if (text === "" || /^(?:UNKNOWN|NONE|NOASSERTION|UNLICENSED)$/i.test(text)) return void 0;
	if (text.length > maxExpressionLength) return {
		kind: "name",
		text: `${text.slice(0, 999)}…`
	};
	const expression = canonical(licenseOfAddress(text) ?? text);
	if (expression === void 0) return {
		kind: "name",
		text
	};
	return {
		kind: isSimple(expression) ? "id" : "expression",
		text: expression
	};
}
/** Parses licenses, removes duplicates and sorts them. */
function readLicenses(declared) {
	const licenses = /* @__PURE__ */ new Map();
	for (const declaredLicense of declared) {
		const license = readLicense(declaredLicense);
		if (license !== void 0) licenses.set(`${license.kind} ${license.text}`, license);
	}
	return [...licenses.values()].sort((a, b) => a.text < b.text ? -1 : 1);
}
/** Joins all licenses by AND; undefined if one is only a name. */
function joinLicenses(licenses) {
	if (licenses.length === 0 || licenses.some(({ kind }) => kind === "name")) return void 0;
	return licenses.map(({ kind, text }) => licenses.length > 1 && kind === "expression" ? `(${text})` : text).join(" AND ");
}
function canonical(text) {
	const single = /^[\w.+-]+$/.test(text) ? operand(text) : void 0;
	if (single !== void 0 && isSimple(single)) return single;
	const parts = text.split(/([()|,&])|(?<=^|\s|\))(and|or|with)(?=\s|\()/i).map((part) => part?.trim() ?? "");
	const words = (Object.hasOwn(licenseNames, text.toLowerCase()) ? [text] : parts.filter((part) => part !== "")).map(wordOf);
	if (!words.every((word) => word !== void 0)) return void 0;
	const joined = words.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
	const expression = words.length === 1 ? joined.replace(/^\((.*)\)$/, "$1") : joined;
	return isValid(expression) ? expression : void 0;
}
function wordOf(part) {
	const operator = {
		and: "AND",
		or: "OR",
		with: "WITH",
		"|": "OR",
		",": "AND",
		"&": "AND"
	}[part.toLowerCase()];
	if (operator !== void 0) return operator;
	return part === "(" || part === ")" ? part : operand(part);
}
/** Parses one license or exception. Puts a choice in parentheses. */
function operand(name) {
	const id = Object.hasOwn(licenseNames, name.toLowerCase()) ? licenseNames[name.toLowerCase()] : void 0;
	if (id !== void 0) return id.includes(" ") ? `(${id})` : id;
	return gnu(name) ?? idByLowerCase.get(name.toLowerCase()) ?? (/^[\w.+-]+$/.test(name) ? name : void 0);
}
/** Converts `GPL-2+`, `GPLv2+`, `LGPL-2.1`, `GFDL-NIV-1.3+` to SPDX's "only" and "or-later" ids. */
function gnu(name) {
	const [, family = "", invariant, major, minor = "0", , suffix] = /^(gpl|lgpl|agpl|gfdl)(-niv)?[- ]?v?(\d)(?:\.(\d))?(\.0)?(\+|-only|-or-later)?$/i.exec(name) ?? [];
	const base = gnuFamilies[family.toLowerCase()];
	if (base === void 0 || major === void 0) return void 0;
	const later = suffix === "+" || suffix?.toLowerCase() === "-or-later" ? "or-later" : "only";
	const id = `${base}-${major}.${minor}${invariant === void 0 ? "" : "-no-invariants"}-${later}`;
	return idByLowerCase.get(id.toLowerCase());
}
function isSimple(expression) {
	return idByLowerCase.get(expression.toLowerCase()) === expression;
}
function isValid(expression) {
	try {
		(0, import_spdx_expression_parse.default)(expression);
		return true;
	} catch {
		return false;
	}
}
var import_spdx_expression_parse, import_deprecated, import_spdx_license_ids, maxExpressionLength, known, maxKnown, idByLowerCase;
function init_licenses() {
	return (init_licenses = __esmMin((() => {
		import_spdx_expression_parse = /* @__PURE__ */ __toESM(require_spdx_expression_parse(), 1);
		import_deprecated = /* @__PURE__ */ __toESM(require_deprecated(), 1);
		import_spdx_license_ids = /* @__PURE__ */ __toESM(require_spdx_license_ids(), 1);
		init_packages();
		init_license_names();
		maxExpressionLength = 1e3;
		known = /* @__PURE__ */ new Map();
		maxKnown = 1e3;
		idByLowerCase = new Map([...import_deprecated.default, ...import_spdx_license_ids.default].map((id) => [id.toLowerCase(), id]));
	})))();
}

export { init_license_names as a, readLicenses as i, joinLicenses as n, newerThanCycloneDx as o, readLicense as r, init_licenses as t };