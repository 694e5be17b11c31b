import { n as __esmMin } from "../../rolldown-runtime.js";
import { i as init_errors, t as InvalidError } from "../../shared/errors/index.js";
import { c as required, s as init_resolve, t as init_config } from "../../shared/config/index.js";
import { gt as kindOf, ht as isFile, mt as init_kind, pt as exists } from "../../shared/oci/index.js";
import { t as init_action } from "../../shared/action/index.js";
import { o as catalogueFolder, s as init_catalogue, t as init_packages } from "../../shared/packages/index.js";
import { n as readInputImages, t as init_images } from "../../shared/action/images.js";
import { a as init_file, i as readSbom, n as init_read, o as sbomText, r as looksLikeSbom, t as init_sbom } from "../../shared/sbom/index.js";
import { n as init_summary, r as toMarkdown, t as init_publish } from "../../shared/publish/index.js";
import { a as readingFor, c as init_options, d as init_format, f as init_snapshot, i as portrait, l as timestampOf, n as examine, o as unhashedFiles, p as submitSnapshots, r as init_describe, s as commonBom, t as describeImages, u as formatOf } from "./describe.js";
import { open } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";

// shared/sbom/convert.ts
/**
* What another SBOM says, to be written in any format: packages with versions, purls, licences, hashes, suppliers,
* dependencies and CPE names, the distribution, and what it is about.
* @param name for documents that do not say what they are about.
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

// actions/sbom-generate/sources.ts
/** Reads a source, once, into what its SBOMs are made from: one a platform for images, else one. */
async function describeSource(source, context) {
	const { kind, path } = await sourceOf(source, context.host.root);
	switch (kind) {
		case "folder": return [await folderBom(path, context)];
		case "sbom": return [await documentBom(path, context)];
		case "image": return describeImages(await readInputImages([path], context, readingFor(context)), context);
	}
}
/** By its prefix, else by what lies there: a folder that is no image, or a file that begins as an SBOM does. */
async function sourceOf(source, root) {
	if (source.startsWith("dir:")) return {
		kind: "folder",
		path: source.slice(4)
	};
	if (source.startsWith("sbom:")) return {
		kind: "sbom",
		path: source.slice(5)
	};
	const path = resolve(root, source);
	if (await kindOf(path) === "folder") return {
		kind: await exists(join(path, "index.json")) || await exists(join(path, "manifest.json")) ? "image" : "folder",
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
/** An unpacked root file system shows what is installed, any other folder what its lockfiles ask for. */
async function folderBom(given, context) {
	const { host, now } = context;
	const path = resolve(host.root, given);
	const isRoot = await exists(join(path, "etc/os-release")) || await exists(join(path, "usr/lib/os-release"));
	const { os, packages, owned, gaps } = await catalogueFolder(path, isRoot ? "image" : "source");
	const { commit, repository } = host.run;
	const name = path === resolve(host.root) ? repository ?? basename(path) : basename(path);
	return {
		subject: sourceSubject(path, context),
		bom: {
			...commonBom(context),
			subject: {
				kind: "folder",
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
async function documentBom(given, context) {
	const { host, now } = context;
	const path = resolve(host.root, given);
	const read = readSbom(await sbomText(path, given), given);
	const converted = bomOfSbom(read, basename(given));
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
function init_sources() {
	return (init_sources = __esmMin((() => {
		init_action();
		init_kind();
		init_packages();
		init_sbom();
		init_describe();
		init_options();
	})))();
}

// actions/sbom-generate/run.ts
/** Reads every source that the inputs name, once, and describes it. */
async function run(context) {
	const { inputs } = context;
	const sources = required(inputs.image, "image", "`oci:build/image`, an OCI layout or a docker archive");
	commonBom(context);
	formatOf(context);
	const described = [];
	for (const source of sources) described.push(...await describeSource(source, context));
	const examined = described.map((one) => examine(one, context));
	const documents = examined.flatMap((item) => (item.payloads ?? []).map((payload) => payload.text));
	if (documents.length > 1 && inputs.output !== void 0) throw new InvalidError("SEVERAL_SBOMS", `output takes one SBOM, and there are ${documents.length}`, { advice: "Give `platform` to choose one, or `out-dir` to get all" });
	if (inputs["submit-snapshot"]) await submitSnapshots(described.map(({ bom }) => bom), context);
	return {
		examined,
		document: documents.join(""),
		documentsOutput: "sbom",
		summary: summaryOf(described, examined),
		outputs: { digest: described.flatMap(({ subject }) => subject.kind === "image" ? subject.digest : []).join("\n") }
	};
}
function summaryOf(described, examined) {
	const reports = examined.map(({ report }) => report);
	const components = described.reduce((sum, { bom }) => sum + bom.packages.length, 0);
	return [toMarkdown({
		title: "sbom-generate",
		verdict: `${components} components described`,
		reports
	}), portrait(described)].filter((part) => part !== "").join("\n");
}
function init_run() {
	return (init_run = __esmMin((() => {
		init_config();
		init_errors();
		init_publish();
		init_describe();
		init_format();
		init_options();
		init_snapshot();
		init_sources();
	})))();
}

init_run();
export { run };