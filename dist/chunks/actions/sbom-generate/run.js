import { t as required } from "../../shared/config/resolve.js";
import "../../shared/config/index.js";
import { a as truncate, n as count, r as oneLine, t as byteCount } from "../../shared/text/plain.js";
import { i as messageOf, r as UndecidedError, t as InvalidError } from "../../shared/errors/index.js";
import { t as toMarkdown } from "../../shared/publish/index.js";
import { a as unhashedFiles, c as formatOf, d as looksLikeSbom, f as readSbom, i as readingFor, l as submitSnapshots, n as examine, o as commonBom, r as imageBom, s as timestampOf, u as driftMarkdown } from "./describe.js";
import "../../shared/text/index.js";
import { a as catalogueFolder, r as readInputImages } from "../../shared/action/index.js";
import { open, readFile, stat } from "node:fs/promises";
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

// actions/sbom-generate/pictures.ts
/** Slices beyond these are one. */
const mostSlices = 10;
/** Bytes of one picture; GitHub shows Mermaid of this size at once. */
const mostBytes = 2e4;
/** What a subject is made of, as Mermaid pictures in Markdown: packages by ecosystem, bytes by layer. */
function pictures({ packages, layers }) {
	const ecosystems = [...Map.groupBy(packages, ({ type }) => type)].map(([type, group]) => [type, group.length]);
	const byLayer = /* @__PURE__ */ new Map();
	for (const { type, locations } of packages) {
		const index = locations[0]?.layer?.index;
		if (index === void 0) continue;
		const types = byLayer.get(index) ?? /* @__PURE__ */ new Map();
		byLayer.set(index, types.set(type, (types.get(type) ?? 0) + 1));
	}
	const sizes = layers.map(({ index, size }) => [`layer ${index} (${byteCount(size)})`, size]);
	return [
		pie(`${count(packages.length, "package")} by ecosystem`, ecosystems),
		pie("Stored bytes by layer", sizes),
		treemap(byLayer)
	].filter((picture) => picture !== "" && Buffer.byteLength(picture) <= mostBytes).join("\n");
}
/** A pie of the largest slices; empty where there is nothing to compare. */
function pie(title, slices) {
	const sorted = slices.filter(([, value]) => value > 0).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	if (sorted.length < 2) return "";
	const rest = sorted.slice(mostSlices).reduce((sum, [, value]) => sum + value, 0);
	const lines = [...sorted.slice(0, mostSlices), ...rest > 0 ? [["others", rest]] : []].map(([name, value]) => `    ${label(name)} : ${value}`);
	return mermaid([`pie showData title ${title.replace(/[;#:"]/g, " ")}`, ...lines]);
}
/** Packages by the layer that brought them and their ecosystem. */
function treemap(byLayer) {
	const layers = [...byLayer].sort(([a], [b]) => a - b).slice(0, 100);
	if (layers.length < 2) return "";
	return mermaid([
		"treemap-beta",
		`${label("packages")}`,
		...layers.flatMap(([index, types]) => [`  ${label(`layer ${index}`)}`, ...[...types].sort(([a], [b]) => a < b ? -1 : 1).map(([type, value]) => `    ${label(type)}: ${value}`)])
	]);
}
function mermaid(lines) {
	return `\`\`\`mermaid\n${lines.join("\n")}\n\`\`\`\n`;
}
/** A quoted label: Mermaid ends it at the next quote, and reads `#…;` as an entity. */
function label(text) {
	const plain = oneLine(text).replace(/["`<>#;\\]/g, " ").trim();
	return `"${truncate(plain, 60)}"`;
}

// actions/sbom-generate/sources.ts
const largestSbom = 256 * 2 ** 20;
/** Reads a source, once, into what its SBOMs are made from: one a platform for images, else one. */
async function describeSource(source, context) {
	const { kind, path } = await sourceOf(source, context.host.root);
	switch (kind) {
		case "folder": return [await folderBom(path, context)];
		case "sbom": return [await documentBom(path, context)];
		case "image": return (await readInputImages([path], context, readingFor(context))).map((image) => imageBom(image, context));
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
	const found = await stat(path).catch(() => void 0);
	if (found?.isDirectory() === true) return {
		kind: await exists(join(path, "index.json")) || await exists(join(path, "manifest.json")) ? "image" : "folder",
		path: source
	};
	return {
		kind: found?.isFile() === true && looksLikeSbom(await headOf(path)) ? "sbom" : "image",
		path: source
	};
}
async function exists(path) {
	return stat(path).then(() => true, () => false);
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
	const read = readSbom(await textOf(path, given), given);
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
async function textOf(path, given) {
	try {
		const { size } = await stat(path);
		if (size <= largestSbom) return await readFile(path, "utf8");
	} catch (cause) {
		throw new InvalidError("SBOM_NOT_FOUND", `it cannot be read (${messageOf(cause)})`, {
			place: { what: given },
			advice: "Check the path",
			cause
		});
	}
	throw new UndecidedError("SBOM_TOO_LARGE", `it has more than ${largestSbom} bytes`, { place: { what: given } });
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
	}), ...described.flatMap(({ bom, drifts = [] }) => [driftMarkdown(drifts), pictures(bom)])].filter((part) => part !== "").join("\n");
}

export { run };