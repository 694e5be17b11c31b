import { n as __esmMin } from "../../rolldown-runtime.js";
import { f as plain, l as count, t as init_text, u as init_plain } from "../../shared/text/index.js";
import { c as required, s as init_resolve, t as init_config } from "../../shared/config/index.js";
import { t as init_action } from "../../shared/action/index.js";
import { n as readInputImages, t as init_images } from "../../shared/action/images.js";
import { a as init_file, i as readSbom, n as init_read, o as sbomText, t as init_sbom } from "../../shared/sbom/index.js";
import { a as matchGaps, c as ImageChecks, d as init_read$1, f as vexPredicates, i as init_gaps, l as init_checks, n as matchImages, o as init_findings, s as toFindings, t as init_scan, u as init_vex } from "./scan.js";
import { A as explainVulnerability, c as init_match, j as init_explain$1, l as matchPackages, t as init_advisories } from "../../shared/advisories/index.js";
import { relative, resolve } from "node:path";

// actions/image-scan/explain.ts
/** Why a vulnerability, by any of its ids, does or does not count for each package that a record of it names. Pure. */
function explain(id, subjects, { index }, now) {
	return subjects.map(({ name, packages, os }) => ({
		name,
		explanations: explainVulnerability(id, packages, os, index, now)
	}));
}
/** The explanation as people read it: package, record with its date, the comparison and its result. */
function explanationText(id, explained, { source, modified }) {
	const lines = explained.flatMap(({ name, explanations }) => [`${name}: ${explanations.length === 0 ? `no record of ${id} names an installed package` : count(explanations.length, "record")}`, ...explanations.flatMap((one) => [`  ${one.package.purl}: ${verdicts[one.verdict]}`, `    ${one.record} (${one.ecosystem}, changed ${one.modified}): ${one.because}`])]);
	const date = modified === void 0 ? "of unknown date" : `newest change ${modified}`;
	return `${[...lines, `advisories: ${source}, ${date}`].map(plain).join("\n")}\n`;
}
/** The same for programs. */
function explanationJson(id, explained, advisories) {
	const subjects = explained.map(({ name, explanations }) => ({
		name,
		records: explanations.map(({ package: item, ...facts }) => ({
			purl: item.purl,
			version: item.version ?? null,
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
			"unknown-version": "not known, because its version is not",
			"does-not-apply": "not affected, because the record is not about it"
		};
	})))();
}

// actions/image-scan/sboms.ts
/** @throws InvalidError when a file cannot be read; UndecidedError when it is no SBOM. */
async function readSboms(paths, host) {
	return Promise.all(paths.map((path) => readOne(path, host)));
}
async function readOne(given, { root, run }) {
	const path = resolve(root, given);
	const text = await sbomText(path, given);
	const inside = relative(resolve(root), path).replaceAll("\\", "/");
	const { commit } = run;
	return {
		subject: {
			kind: "source",
			path: inside,
			...commit === void 0 ? {} : { commit }
		},
		name: given,
		read: readSbom(text, given),
		places: placesIn(text)
	};
}
function placesIn(text) {
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
* What the advisories say of the packages that an SBOM names. The subject is the document: what it says of an image is
* its author's word, and the image itself was not looked at. Pure.
*/
function sbomReport({ subject, name, read, places }, loaded, now) {
	const result = matchPackages(read.packages, read.os, loaded.index, now);
	const { findings, rules } = toFindings(result, subject, loaded.exploitation);
	return {
		action: "image-scan",
		subject,
		rules,
		findings: findings.map((finding) => placed(finding, subject.path, places)),
		coverage: {
			examined: { packages: read.packages.length },
			gaps: [
				...read.gaps,
				...loaded.gaps,
				...matchGaps(result, read),
				{
					what: name,
					why: `it is ${read.format}, and tells what its author saw: no image was looked at, nor its hygiene and secrets`,
					weight: "note"
				}
			]
		}
	};
}
/** On the line of the document that names the package, where it names it by the same purl. */
function placed(finding, file, places) {
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
function init_sboms() {
	return (init_sboms = __esmMin((() => {
		init_advisories();
		init_sbom();
		init_findings();
		init_gaps();
	})))();
}

// actions/image-scan/run.ts
/** Reads every image and SBOM that the inputs name, once, and matches them with the advisories. */
async function run(context) {
	const { inputs, host, now } = context;
	const isSbom = (source) => source.startsWith(sbomPrefix);
	const documents = [...inputs.sbom, ...inputs.image.filter(isSbom).map((source) => source.slice(5))];
	const sources = documents.length > 0 ? inputs.image.filter((source) => !isSbom(source)) : required(inputs.image, "image", "`oci:build/image`, an OCI layout or a docker archive");
	const sboms = await readSboms(documents, host);
	const checks = await ImageChecks.from(context);
	const images = await readInputImages(sources, context, {
		collectors: checks.collectors,
		predicateTypes: vexPredicates
	});
	const { examined, read } = await matchImages(images, sboms.map((sbom) => sbom.read), checks, context);
	const subjects = [...images.map(({ image, catalogue }) => ({
		...catalogue,
		name: image.name
	})), ...sboms.map((sbom) => ({
		...sbom.read,
		name: sbom.name
	}))];
	const explained = inputs.explain === void 0 ? void 0 : explain(inputs.explain, subjects, read.loaded, now);
	return {
		examined: [...examined, ...sboms.map((sbom) => examine(sbom, read, now))],
		outputs: { digest: images.map(({ image }) => image.digest).join("\n") },
		...inputs.explain === void 0 || explained === void 0 ? {} : { document: inputs.format === "json" ? explanationJson(inputs.explain, explained, read.data) : explanationText(inputs.explain, explained, read.data) }
	};
}
function examine(sbom, { loaded, data }, now) {
	return {
		report: sbomReport(sbom, loaded, now),
		advisories: data
	};
}
var sbomPrefix;
function init_run() {
	return (init_run = __esmMin((() => {
		init_action();
		init_config();
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