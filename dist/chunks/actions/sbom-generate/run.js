import { n as __esmMin } from "../../rolldown-runtime.js";
import { An as exists, Ci as init_errors, Fr as count, Ir as init_plain, Mn as isFile, Nn as kindOf, bi as InvalidError, dn as init_files, jn as init_kind, or as init_text } from "../../shared/core.js";
import { d as required, t as init_config, u as init_resolve } from "../../shared/config/index.js";
import { c as init_on_demand, s as catalogDirectory, t as init_packages } from "../../shared/packages/index.js";
import { n as examinedText, o as totalExamined, r as init_order } from "../../shared/report/order.js";
import { n as init_summary, r as toMarkdown, t as init_report } from "../../shared/report/index.js";
import { f as init_paths, m as resolvePath } from "../../shared/runner/load-settings.js";
import { t as init_runner } from "../../shared/runner/index.js";
import { n as init_images, r as readInputImages } from "../../shared/runner/images.js";
import { n as init_file, r as readSbomText, t as init_sbom } from "../../shared/sbom/index.js";
import { a as renderCharts, c as init_options, d as init_format, f as init_snapshot, i as readOptionsFor, l as timestampOf, n as examine, o as unhashedFiles, p as submitSnapshots, r as init_describe, s as commonBom, t as describeImages, u as formatOf } from "./describe.js";

// shared/sbom/convert.ts
/**
* Converts another SBOM to the input of the writers: packages with versions, purls, licenses, hashes, suppliers,
* dependencies and CPE names, the distribution, and the subject.
* @param name for documents that do not name their subject.
*/
function bomOfSbom(read, name) {
	const { root, os, packages, cpes, gaps } = read;
	return {
		subject: root ?? {
			kind: "document",
			isImage: false,
			name
		},
		...os === void 0 ? {} : { os },
		layers: [],
		packages: packages.filter(({ ownedBy }) => ownedBy === void 0),
		owned: packages.filter(({ ownedBy }) => ownedBy !== void 0),
		cpes,
		gaps
	};
}
function init_convert() {
	return (init_convert = __esmMin((() => {})))();
}

// shared/sbom/read/looks-like.ts
/** Returns whether text begins like a supported SBOM. The rest may still be invalid. */
function looksLikeSbom(head) {
	return /^\ufeff?\s*(?:[{<]|(?:#.*\s+)*SPDXVersion:)/.test(head);
}
function init_looks_like() {
	return (init_looks_like = __esmMin((() => {})))();
}

// actions/sbom-generate/sources.ts
/** Reads a source once. Returns one description per platform for images, otherwise one. */
async function describeSource(source, context) {
	const { kind, path } = await sourceOf(source, context.host);
	switch (kind) {
		case "directory": return [await directoryBom(path, context)];
		case "sbom": return [await documentBom(path, context)];
		case "image": return describeImages(await readInputImages([path], context, readOptionsFor(context)), context);
	}
}
/** Detects the kind of a source by its prefix, otherwise by its content. */
async function sourceOf(source, host) {
	if (source.startsWith("dir:")) return {
		kind: "directory",
		path: source.slice(4)
	};
	if (source.startsWith("sbom:")) return {
		kind: "sbom",
		path: source.slice(5)
	};
	const path = resolvePath(host, source);
	if (await kindOf(path) === "directory") return {
		kind: await exists(join(path, "index.json")) || await exists(join(path, "manifest.json")) ? "image" : "directory",
		path: source
	};
	return {
		kind: await isFile(path) && looksLikeSbom(await headOf(path)) ? "sbom" : "image",
		path: source
	};
}
async function headOf(path) {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
		return buffer.toString("utf8", 0, bytesRead);
	} finally {
		await file.close();
	}
}
/**
* Describes a directory: the installed packages of an unpacked root file system, otherwise the packages in lockfiles.
*/
async function directoryBom(givenText, context) {
	const { host, now } = context;
	const path = resolvePath(host, givenText);
	const isRoot = await exists(join(path, "etc/os-release")) || await exists(join(path, "usr/lib/os-release"));
	const { os, packages, owned, gaps } = await catalogDirectory(path, isRoot ? "image" : "source");
	const { commit, repository } = host.run;
	const name = path === resolve(host.root) ? repository ?? basename(path) : basename(path);
	return {
		subject: sourceSubject(path, context),
		bom: {
			...commonBom(context),
			subject: {
				kind: "directory",
				name,
				...commit === void 0 ? {} : { commit }
			},
			...os === void 0 ? {} : { os },
			layers: [],
			packages,
			owned,
			gaps: [...gaps, ...unhashedFiles(context)],
			timestamp: timestampOf(context, void 0, now)
		}
	};
}
async function documentBom(givenText, context) {
	const { host, now } = context;
	const path = resolvePath(host, givenText);
	const { readSbom } = await import("../../shared/sbom/read/index2.js");
	const read = readSbom(await readSbomText(path, givenText), givenText);
	const converted = bomOfSbom(read, basename(givenText));
	return {
		subject: sourceSubject(path, context),
		bom: {
			...commonBom(context),
			...converted,
			gaps: [...converted.gaps, ...unhashedFiles(context)],
			timestamp: timestampOf(context, read.timestamp, now)
		}
	};
}
function sourceSubject(path, { host }) {
	const inside = relative(resolve(host.root), path).replaceAll("\\", "/");
	const { commit } = host.run;
	return {
		kind: "source",
		path: inside === "" ? "." : inside,
		...commit === void 0 ? {} : { commit }
	};
}
var open, basename, join, relative, resolve;
function init_sources() {
	return (init_sources = __esmMin((() => {
		init_files();
		init_packages();
		init_images();
		init_runner();
		init_sbom();
		init_describe();
		init_options();
		({open} = process.getBuiltinModule("node:fs/promises"));
		({basename, join, relative, resolve} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/sbom-generate/run.ts
/** Reads each source once and describes it. */
async function run(context) {
	const { inputs } = context;
	const sources = required(inputs.image, "image", "`oci:build/image`, an OCI layout or a docker archive");
	commonBom(context);
	formatOf(context);
	const described = [];
	for (const source of sources) described.push(...await describeSource(source, context));
	const examined = await Promise.all(described.map((subject) => examine(subject, context)));
	const documents = examined.flatMap((examinedSubject) => (examinedSubject.payloads ?? []).map((payload) => payload.text));
	if (documents.length > 1 && inputs.output !== void 0) throw new InvalidError("SEVERAL_SBOMS", `\`output\` accepts one SBOM, but there are ${documents.length}`, { advice: "Set `platform` to choose one, or `out-dir` to write all of them" });
	if (inputs["submit-snapshot"]) await submitSnapshots(described.map(({ bom }) => bom), context);
	return {
		examined,
		verdict: verdictOf(examined),
		document: documents.join(""),
		documentsOutput: "sbom",
		summary: summaryOf(described, examined),
		outputs: { digest: described.flatMap(({ subject }) => subject.kind === "image" ? subject.digest : []).join("\n") }
	};
}
function verdictOf(examined) {
	const gaps = examined.flatMap(({ report }) => report.coverage.gaps.filter(({ weight }) => weight === "partial"));
	const { components = 0, ...rest } = totalExamined(examined.map(({ report }) => report));
	const [first] = gaps;
	const incomplete = first === void 0 ? "" : `not everything was examined — ${first.what}: ${first.why}; `;
	const where = examinedText(rest);
	return `${incomplete}${count(components, "component")} described${where === "" ? "" : ` in ${where}`}`;
}
function summaryOf(described, examined) {
	const reports = examined.map(({ report }) => report);
	const components = described.reduce((sum, { bom }) => sum + bom.packages.length, 0);
	return [toMarkdown({
		title: "sbom-generate",
		verdict: `${components} components described`,
		reports
	}), renderCharts(described)].filter((part) => part !== "").join("\n");
}
function init_run() {
	return (init_run = __esmMin((() => {
		init_config();
		init_errors();
		init_report();
		init_text();
		init_describe();
		init_format();
		init_options();
		init_snapshot();
		init_sources();
	})))();
}

init_run();
export { run };