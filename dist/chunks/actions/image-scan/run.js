import { n as __esmMin } from "../../rolldown-runtime.js";
import { Br as InvalidError, Fr as init_defined, Nn as init_text, Pr as defined, Ur as init_errors, ar as count, cr as plain, or as init_plain } from "../../shared/core.js";
import { d as init_resolve, f as required, t as init_config } from "../../shared/config/index.js";
import { f as init_paths, m as resolvePath } from "../../shared/runner/load-settings.js";
import { t as init_runner } from "../../shared/runner/index.js";
import { n as readInputImages, t as init_images } from "../../shared/runner/images.js";
import { a as matchInventory, c as init_findings, d as init_checks, f as init_vex, i as init_match, l as toFindings, m as vexPredicates, n as matchImages, o as init_gaps, p as init_read, s as matchGaps, t as init_scan, u as ImageChecks } from "./scan.js";
import { X as init_explain$1, Y as explainVulnerability, t as init_advisories } from "../../shared/advisories/index.js";
import { n as init_file, r as readSbomText, t as init_sbom } from "../../shared/sbom/index.js";

// actions/image-scan/explain.ts
/**
* Explains, for each package that an advisory names, why a vulnerability does or does not affect it. Accepts any id of
* the vulnerability. Pure.
*/
function explain(id, subjects, { index }, now) {
	return subjects.map(({ name, packages, os }) => ({
		name,
		explanations: explainVulnerability(id, packages, os, index, now)
	}));
}
/** Formats explanations as text: package, advisory with its date, comparison and result. */
function explanationText(id, explained, { source, modified }) {
	const lines = explained.flatMap(({ name, explanations }) => [`${name}: ${explanations.length === 0 ? `no advisory for ${id} names an installed package` : count(explanations.length, "advisory", "advisories")}`, ...explanations.flatMap((explanation) => [`  ${explanation.package.purl}: ${verdicts[explanation.verdict]}`, `    ${explanation.record} (${explanation.ecosystem}, changed ${explanation.modified}): ${explanation.because}`])]);
	const date = modified === void 0 ? "age unknown" : `last updated ${modified}`;
	return `${[...lines, `advisories: ${source}, ${date}`].map(plain).join("\n")}\n`;
}
/** Formats explanations as JSON. */
function explanationJson(id, explained, advisories) {
	const subjects = explained.map(({ name, explanations }) => ({
		name,
		records: explanations.map(({ package: pkg, ...facts }) => ({
			purl: pkg.purl,
			version: pkg.version ?? null,
			...facts
		}))
	}));
	return `${JSON.stringify({
		vulnerability: id,
		advisories,
		subjects
	}, void 0, 2)}\n`;
}
var verdicts;
function init_explain() {
	return (init_explain = __esmMin((() => {
		init_advisories();
		init_text();
		verdicts = {
			affected: "affected",
			"not-affected": "not affected",
			"unknown-version": "undecided, because the installed version is unknown",
			"does-not-apply": "not affected, because the advisory does not apply"
		};
	})))();
}

// actions/image-scan/sboms.ts
/**
* Reads SBOM files.
* @throws InvalidError if a file cannot be read.
* @throws UndecidedError if it is not an SBOM.
*/
async function readSboms(paths, host) {
	return Promise.all(paths.map((path) => readScannedSbom(path, host)));
}
async function readScannedSbom(name, host) {
	const { root, run } = host;
	const path = resolvePath(host, name);
	const { readSbom } = await import("../../shared/sbom/read/index2.js");
	const text = await readSbomText(path, name);
	const inside = relative(resolve(root), path).replaceAll("\\", "/");
	const { commit } = run;
	return {
		subject: {
			kind: "source",
			path: inside,
			...commit === void 0 ? {} : { commit }
		},
		name,
		read: readSbom(text, name),
		purlPositions: findPurls(text)
	};
}
function findPurls(text) {
	const places = /* @__PURE__ */ new Map();
	for (const [index, line] of text.split("\n").entries()) for (const match of line.matchAll(/pkg:[^\s"'<>\\]+/g)) {
		const purl = match[0].replaceAll("&amp;", "&");
		if (!places.has(purl)) places.set(purl, {
			line: index + 1,
			column: match.index + 1,
			length: match[0].length
		});
	}
	return places;
}
/**
* Matches the packages of an SBOM with the advisories. The subject is the document: it states its author's claims, and
* no image is read. Pure.
*/
function sbomReport({ subject, name, read, purlPositions: places }, advisories, now) {
	const result = matchInventory(read, advisories, now);
	const { findings, rules } = toFindings(result, subject, advisories.loaded?.exploitation);
	return {
		action: "image-scan",
		subject,
		rules,
		findings: findings.map((finding) => withLocation(finding, subject.path, places)),
		coverage: {
			examined: { packages: read.packages.length },
			gaps: [
				...read.gaps,
				...advisories.gaps,
				...matchGaps(result, read),
				{
					what: name,
					why: `it is an SBOM (${read.format}) with the packages that its author listed; no image was read, so hygiene and secrets were not checked`,
					weight: "note"
				}
			]
		}
	};
}
/** Places a finding on the first line that contains the package's purl. */
function withLocation(finding, file, places) {
	const { line, column, length } = places.get(finding.package?.purl ?? "") ?? {
		line: 1,
		column: 1,
		length: 0
	};
	const location = {
		file,
		region: {
			startLine: line,
			startColumn: column,
			endLine: line,
			endColumn: column + length
		}
	};
	return {
		...finding,
		locations: [location]
	};
}
var relative, resolve;
function init_sboms() {
	return (init_sboms = __esmMin((() => {
		init_runner();
		init_sbom();
		init_findings();
		init_gaps();
		init_match();
		({relative, resolve} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/image-scan/run.ts
/** Reads each image and SBOM once and matches their packages with the advisories. */
async function run(context) {
	const { inputs, host, now } = context;
	const isSbom = (source) => source.startsWith(sbomPrefix);
	const documents = [...inputs.sbom, ...inputs.image.filter(isSbom).map((source) => source.slice(5))];
	const sources = documents.length > 0 ? inputs.image.filter((source) => !isSbom(source)) : required(inputs.image, "image", "`oci:build/image`, an OCI layout or a docker archive");
	const sboms = await readSboms(documents, host);
	const checks = await ImageChecks.from(context);
	const images = await readInputImages(sources, context, {
		collectors: checks.collectors,
		threads: checks.threads,
		predicateTypes: vexPredicates
	});
	const { examined, read } = await matchImages(images, sboms.map((sbom) => sbom.read), checks, context);
	const subjects = [...images.map(({ image, catalog }) => ({
		...catalog,
		name: image.name
	})), ...sboms.map((sbom) => ({
		...sbom.read,
		name: sbom.name
	}))];
	const document = inputs.explain === void 0 ? void 0 : explanationOf(inputs.explain, subjects, read, context);
	return {
		examined: [...examined, ...sboms.map((sbom) => examine(sbom, read, now))],
		outputs: { digest: images.map(({ image }) => image.digest).join("\n") },
		...defined({ document })
	};
}
function examine(sbom, read, now) {
	return {
		report: sbomReport(sbom, read, now),
		...defined({ advisories: read.data })
	};
}
/** Explains a vulnerability. Undefined without advisories, where the report says why there are none. */
function explanationOf(id, subjects, { loaded, data }, { inputs, now }) {
	if (inputs.format === "html") throw new InvalidError("EXPLAIN_FORMAT", "`explain` does not support the format html", { advice: "Set `format` to `text` or `json`" });
	if (loaded === void 0 || data === void 0) return void 0;
	const explained = explain(id, subjects, loaded, now);
	return inputs.format === "json" ? explanationJson(id, explained, data) : explanationText(id, explained, data);
}
var sbomPrefix;
function init_run() {
	return (init_run = __esmMin((() => {
		init_config();
		init_errors();
		init_images();
		init_vex();
		init_checks();
		init_explain();
		init_sboms();
		init_scan();
		sbomPrefix = "sbom:";
	})))();
}

init_run();
export { run };