import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { Ci as init_errors, Si as UndecidedError, U as init_pattern, V as init_references, W as isFromTrustedRegistry, _i as overtime, at as init_split, gi as isOver, hi as init_deadline, ot as splitReference, wi as messageOf, xi as SeaworthyError } from "../../../../shared/core.js";
import { M as RegistryClient, N as init_client, T as init_stored_manifest, _ as parseManifest, c as readBlob, g as init_content, s as init_read_blob, t as init_oci, w as findManifest } from "../../../../shared/oci/index.js";
import { _ as init_scalar, m as init_field, o as init_read, p as Field, s as readDocuments, t as init_yaml, v as resolveScalar } from "../../../../shared/yaml/index.js";
import { d as pointAt, n as createNotCheckedProblemAt, s as init_file_rules } from "../../rules/file-rules.js";
import { n as getTextFile, r as init_files } from "../chart/files.js";
import { n as init_failure, t as ChartFailure } from "../chart/failure.js";
import { n as init_archive, r as readArchive, t as createArchiveBudget } from "../chart/archive.js";
import { A as readMetadata, D as init_discover, O as init_metadata, T as createLookup, n as listSubcharts, t as init_load_chart } from "../chart/load-chart.js";

// actions/manifest-check/helm/registry/lock.ts
/** Reads the lock file of a chart. Undefined if there is none. */
function readLock(source) {
	const requirements = getTextFile(source, "requirements.yaml");
	const requested = requirements ?? getTextFile(source, "Chart.yaml");
	const file = getTextFile(source, requirements === void 0 ? "Chart.lock" : "requirements.lock");
	if (file === void 0 || requested === void 0) return void 0;
	const [root, request] = [rootOf(file), rootOf(requested)];
	const digest = root.get("digest");
	const { start, end } = digest.place?.span ?? {
		start: 0,
		end: 0
	};
	return {
		file,
		dependencies: root.get("dependencies").items().map((item) => ({
			name: item.get("name").text ?? "",
			version: item.get("version").text ?? "",
			repository: item.get("repository").text ?? ""
		})),
		isCurrent: digest.text !== void 0 && listDigests(request, root).includes(digest.text),
		place: {
			file,
			start,
			end
		}
	};
}
function rootOf(file) {
	const [document] = readDocuments(file);
	return new Field(document !== void 0 && "root" in document ? document.root : void 0);
}
/** Returns the digests that Helm accepts: of both lists, and of the requested ones alone for charts of version 1. */
function listDigests(request, lock) {
	const [requested, locked] = [request, lock].map((root) => printList(root.get("dependencies")));
	const isOld = request.get("apiVersion").text !== "v2";
	return [hash(`[${requested},${locked}]`), ...isOld ? [hash(`{"dependencies":${requested}}`)] : []];
}
function hash(text) {
	return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
function printList(list) {
	return list.node?.kind === "list" ? `[${list.items().map(printDependency).join(",")}]` : "null";
}
/** Prints a dependency as Go prints Helm's type. */
function printDependency(item) {
	const text = (key) => {
		const { text: value = "" } = item.get(key);
		return value === "" ? [] : [`"${key}":${printText(value)}`];
	};
	const list = (key) => {
		const items = item.get(key).items();
		return items.length === 0 ? [] : [`"${key}":[${items.map((value) => printValue(value, 0)).join(",")}]`];
	};
	return `{${[
		`"name":${printText(item.get("name").text ?? "")}`,
		...text("version"),
		`"repository":${printText(item.get("repository").text ?? "")}`,
		...text("condition"),
		...list("tags"),
		...item.get("enabled").isTrue ? ["\"enabled\":true"] : [],
		...list("import-values"),
		...text("alias")
	].join(",")}}`;
}
function printValue(field, depth) {
	const { node } = field;
	if (node === void 0 || depth > maxDepth) return "null";
	if (node.kind === "list") return `[${field.items().map((item) => printValue(item, depth + 1)).join(",")}]`;
	if (node.kind === "map") return `{${field.fields().toSorted((a, b) => String(a.key) < String(b.key) ? -1 : 1).map((entry) => `${printText(String(entry.key))}:${printValue(entry, depth + 1)}`).join(",")}}`;
	const value = resolveScalar(node);
	return typeof value === "string" ? printText(value) : JSON.stringify(value);
}
/** Prints a text as Go's encoder does, which escapes what HTML would read. */
function printText(text) {
	return JSON.stringify(text).replace(/[<>&\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
var createHash, maxDepth;
function init_lock() {
	return (init_lock = __esmMin((() => {
		init_yaml();
		init_files();
		({createHash} = process.getBuiltinModule("node:crypto"));
		maxDepth = 20;
	})))();
}

// actions/manifest-check/helm/registry/pull-chart.ts
/**
* Downloads a packaged chart. The content is verified by the digest in the manifest, and the tag is taken at its word.
* @throws SeaworthyError if there is no such chart, the content does not match, or a limit is exceeded.
*/
async function pullChart(client, version, { maxBytes, deadline }) {
	const tag = version.replaceAll("+", "_");
	const place = { what: `${client.name}:${tag}` };
	const checkTime = () => {
		if (isOver(deadline)) throw new UndecidedError("TIME_LIMIT", deadline === void 0 ? "" : overtime(deadline), { place });
	};
	checkTime();
	const stored = await findManifest(client, tag);
	if (stored === void 0) throw new UndecidedError("CHART_NOT_FOUND", "the registry has no such chart", { place });
	const layers = parseManifest(stored, place.what)?.layers.filter(({ mediaType }) => mediaType === contentType) ?? [];
	const [content, ...others] = layers;
	if (content === void 0 || others.length > 0) throw new UndecidedError("CHART_INVALID", `the manifest has ${layers.length} chart layers, not 1`, { place });
	return readBlob(client, content, maxBytes, checkTime);
}
var contentType;
function init_pull_chart() {
	return (init_pull_chart = __esmMin((() => {
		init_errors();
		init_oci();
		init_deadline();
		contentType = "application/vnd.cncf.helm.chart.content.v1.tar+gzip";
	})))();
}

// actions/manifest-check/helm/registry/fetch-dependencies.ts
/**
* Fetches the dependencies that are neither in `charts` nor in the checkout from the registries that are allowed. Only
* `oci://` repositories are supported. The version is the one in Chart.lock, whose digest must be that of the
* dependencies in Chart.yaml. It does not cover the content, so that a registry can replace what a version contains.
* Never throws for what a registry or a chart contains.
*/
async function fetchDependencies(charts, options) {
	if (options.registries.length === 0) return {
		charts,
		problems: [],
		count: 0
	};
	const lookup = createLookup(charts, options.satisfies);
	const fetching = {
		...options,
		lookup,
		problems: [],
		downloads: /* @__PURE__ */ new Map(),
		bytes: 0
	};
	const completed = [];
	for (const chart of charts) completed.push(await complete(chart, fetching));
	return {
		charts: completed,
		problems: fetching.problems,
		count: fetching.downloads.size
	};
}
async function complete(chart, fetching) {
	const added = /* @__PURE__ */ new Map();
	for (const dependency of listMissing(chart, fetching)) try {
		const { version, bytes } = await fetchDependency(chart, dependency, fetching);
		added.set(`charts/${dependency.name.value}-${version}.tgz`, bytes);
	} catch (error) {
		if (!(error instanceof SeaworthyError) && !(error instanceof ChartFailure)) throw error;
		const place = (error instanceof ChartFailure ? error.place : void 0) ?? dependency.place;
		if (place === void 0) throw error;
		fetching.problems.push(createProblem(chart, dependency, place, messageOf(error)));
	}
	return added.size === 0 ? chart : {
		...chart,
		files: new Map([...chart.files, ...added])
	};
}
function createProblem(chart, { name }, { file, start, end }, why) {
	const what = `The dependency ${JSON.stringify(name.value)} of the chart ${chart.path || "."}`;
	return createNotCheckedProblemAt(pointAt(file, start, end > start ? end : void 0), file, `${what} was not fetched, so the chart was not checked: ${why}`);
}
/** Lists the dependencies in registries that are allowed, and that are neither in the chart nor in the checkout. */
function listMissing(chart, { lookup, registries }) {
	try {
		const { dependencies = [] } = readMetadata(chart);
		const wanted = dependencies.filter((dependency) => {
			const image = imageOf(dependency);
			return image !== void 0 && isFromTrustedRegistry(image, registries);
		});
		if (wanted.length === 0) return [];
		const present = new Set(listSubcharts(chart, { budget: createArchiveBudget() }).map((subchart) => readMetadata(subchart).name.value));
		return wanted.filter(({ name, version }) => {
			if (present.has(name.value)) return false;
			return lookup.findChart(name.value, version.value) === void 0;
		});
	} catch (error) {
		if (error instanceof ChartFailure) return [];
		throw error;
	}
}
/** Returns the repository of a dependency as an image reference. Undefined if it is not in a registry. */
function imageOf({ repository, name }) {
	const [, path] = /^oci:\/\/([\w.:/-]{1,300}?)\/*$/u.exec(repository.value) ?? [];
	return path === void 0 || !/^[\w.-]{1,200}$/u.test(name.value) ? void 0 : `${path}/${name.value}`;
}
async function fetchDependency(chart, dependency, fetching) {
	const version = readVersion(chart, dependency, fetching.satisfies);
	const image = imageOf(dependency) ?? "";
	const key = `${image}:${version}`;
	if (!fetching.downloads.has(key) && fetching.downloads.size >= maxDownloads) throw new ChartFailure("limit", `more than ${maxDownloads} charts would be downloaded`);
	const download = fetching.downloads.get(key) ?? pull(image, version, fetching);
	fetching.downloads.set(key, download);
	const bytes = await download;
	const { name, version: own } = readMetadata(readArchive(key, bytes));
	if (name.value !== dependency.name.value || own.value.replace(/^v/u, "") !== version.replace(/^v/u, "")) throw new ChartFailure("dependencies", `${key} contains the chart ${name.value.slice(0, 100)} ${own.value.slice(0, 100)}`);
	return {
		version,
		bytes
	};
}
/** Returns the exact version of a dependency. @throws ChartFailure without a lock file that matches Chart.yaml. */
function readVersion(chart, { name, repository, version, place }, satisfies) {
	const lock = readLock(chart);
	if (lock === void 0) throw new ChartFailure("dependencies", "the chart has no Chart.lock, so its version is not known", { place });
	const stale = `${lock.file.path} does not match the dependencies of the chart. Run helm dependency update`;
	if (!lock.isCurrent) throw new ChartFailure("dependencies", stale, { place: lock.place });
	const entry = lock.dependencies.find((candidate) => candidate.name === name.value && candidate.repository === repository.value && (version.value === "" || satisfies(version.value, candidate.version)));
	if (entry === void 0 || !/^v?\d[\w.+-]{0,126}$/u.test(entry.version)) throw new ChartFailure("dependencies", stale, { place: lock.place });
	return entry.version;
}
async function pull(image, version, fetching) {
	const { registry } = splitReference(image);
	if (registry === void 0) throw new ChartFailure("dependencies", `${image} names no registry`);
	const repository = image.slice(registry.length + 1);
	const client = fetching.createClient?.(registry, repository) ?? new RegistryClient(registry, repository);
	const maxBytes = Math.min(maxChartBytes, maxTotalBytes - fetching.bytes);
	const bytes = await pullChart(client, version, {
		maxBytes,
		deadline: fetching.deadline
	});
	fetching.bytes += bytes.length;
	return bytes;
}
var maxChartBytes, maxTotalBytes, maxDownloads;
function init_fetch_dependencies() {
	return (init_fetch_dependencies = __esmMin((() => {
		init_errors();
		init_oci();
		init_references();
		init_file_rules();
		init_archive();
		init_discover();
		init_failure();
		init_load_chart();
		init_metadata();
		init_lock();
		init_pull_chart();
		maxChartBytes = 20 * 2 ** 20;
		maxTotalBytes = 200 * 2 ** 20;
		maxDownloads = 200;
	})))();
}

init_fetch_dependencies();
export { fetchDependencies };