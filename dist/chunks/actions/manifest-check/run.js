import { n as __esmMin } from "../../rolldown-runtime.js";
import { $r as init_map_concurrently, Ci as init_errors, Dn as init_paths, Fr as count, Ir as init_plain, On as isRemote, Si as UndecidedError, St as init_report, Tn as getDirectory, V as init_references, Y as init_reference, Z as tryParseReference, _i as overtime, bi as InvalidError, bn as findRenames, bt as blockingFindings, dn as init_files, dr as init_templates, ei as mapConcurrently, fi as defined, gi as isOver, hi as init_deadline, jt as init_threshold, kn as resolvePath, kt as describeThreshold, lt as init_findings, or as init_text, pi as init_defined, pr as templateEndings, vn as diskTree, wi as messageOf, xi as SeaworthyError, xn as init_renames, xt as decidingFindings, yn as init_source_tree } from "../../shared/core.js";
import { h as init_profile_input, t as init_config, y as toProfile } from "../../shared/config/index.js";
import { n as keepHeapSmall, t as init_heap } from "../../shared/layers/heap.js";
import { A as init_open, j as openImage, t as init_oci } from "../../shared/oci/index.js";
import { ht as init_source_text, mt as SourceText, t as init_dockerfile } from "../../shared/dockerfile/index.js";
import { a as init_run$1, d as findRun, f as init_local_run, g as readEvidenceDirectory, h as init_read, o as isFromRun, t as init_evidence$1 } from "../../shared/evidence/index.js";
import { f as checkAtBase, m as init_at_base } from "../../shared/runner/write-results.js";
import { f as init_paths$1, m as resolvePath$1 } from "../../shared/runner/load-settings.js";
import { a as findHiddenTemplates, i as init_targets, n as findBaseFiles, o as init_hidden_templates, r as findTargetFiles, t as init_runner } from "../../shared/runner/index.js";
import { g as loadProjectFiles, h as init_load$1, t as init_compose } from "../../shared/compose/index.js";
import { a as readTextFile, i as maxYamlBytes, r as init_text_file, t as init_yaml } from "../../shared/yaml/index.js";
import { n as noAdvisorySource, t as init_source_notes } from "../../shared/advisories/model/source-notes.js";
import { dt as listReferences, pt as readKustomization, ut as init_kustomization } from "./helm/rules/values-schema.js";
import { r as createUnreadableProblem, s as init_file_rules } from "./rules/file-rules.js";
import { _ as init_level, n as imageRules, r as init_rules, v as parseMinor } from "./images/rules.js";
import { n as isKustomization, r as kustomizationNames, t as init_tree } from "./kustomize/tree.js";
import { a as readFile, i as init_load_documents, n as init_manifests, r as listImagesDeployedBy, t as checkManifests } from "./manifests.js";
import { i as satisfies, n as init_constraints } from "./helm/functions/semver/constraints.js";

// actions/manifest-check/files/charts.ts
/** Finds charts by their `Chart.yaml` (Helm's chart format, v1 and v2), and what belongs to them. */
function sortCharts(files) {
	const directories = new Set(files.filter(isChart).map(getDirectory));
	const inChart = (file) => [...listAncestors(file.path)].some((directory) => {
		if (!directories.has(directory)) return false;
		return ownPaths.test(file.path.slice(directory === "" ? 0 : directory.length + 1)) || isTemplateData(file);
	});
	return directories.size === 0 ? {
		ofCharts: [],
		plain: files
	} : {
		ofCharts: files.filter(inChart),
		plain: files.filter((file) => !inChart(file))
	};
}
/** Tells whether a file is one that templates read and render, which is not a manifest by itself. */
function isTemplateData(file) {
	return file.source.text.includes("{{") && readFile(file).problems.length > 0;
}
/** Tells whether a path that a call names is a packaged chart (`helm package`). */
function isPackagedChart(path) {
	return path.endsWith(".tgz");
}
/** Tells whether a file is the metadata of a chart. */
function isChart({ path, source }) {
	return /(?:^|\/)Chart\.yaml$/u.test(path) && /^name:/mu.test(source.text);
}
function* listAncestors(path) {
	for (let directory = getDirectory({ path });; directory = getDirectory({ path: directory })) {
		yield directory;
		if (directory === "") return;
	}
}
var ownPaths;
function init_charts() {
	return (init_charts = __esmMin((() => {
		init_files();
		init_load_documents();
		ownPaths = /^(?:(?:Chart|requirements)\.(?:ya?ml|lock)|values(?:[.-][^/]*)?\.(?:ya?ml|json)|(?:templates|charts)\/.*|ci\/[^/]*values\.ya?ml)$/su;
	})))();
}

// actions/manifest-check/files/discover.ts
/**
* Files below `root` that may be manifests.
* Throws `InvalidError` for a target that matches nothing or leaves the root.
*/
async function findManifests(root, { targets, exclude }) {
	const search = searchFor(exclude);
	const allPaths = /* @__PURE__ */ new Set();
	const named = /* @__PURE__ */ new Set();
	const unfollowed = /* @__PURE__ */ new Map();
	for (const target of targets.length === 0 ? ["."] : targets) {
		const { kind, paths, problems } = await findTargetFiles(root, target, search);
		for (const problem of problems) unfollowed.set(problem.path, problem);
		if (paths.length === 0 && problems.every(({ weight }) => weight === "note") && kind !== "directory") throw nothing(target);
		for (const path of paths) {
			allPaths.add(path);
			if (kind === "file") named.add(path);
		}
	}
	return {
		paths: [...allPaths].toSorted(),
		problems: [...unfollowed.values()],
		named
	};
}
/** Lists the files of the commit that a change is to be merged into that may be manifests. */
function findBaseManifests(base, root, { targets, exclude }) {
	return findBaseFiles(base, root, targets, searchFor(exclude));
}
function searchFor(exclude) {
	const excluded = exclude.flatMap((pattern) => [pattern, `${pattern.replace(/\/+$/u, "")}/**`]);
	return {
		names,
		ignore: [...never, ...excluded]
	};
}
function nothing(target) {
	return new InvalidError("NO_MANIFEST", `${target} does not exist`, { advice: "Set `files` to paths relative to the checkout" });
}
var endings, names, never;
function init_discover() {
	return (init_discover = __esmMin((() => {
		init_errors();
		init_runner();
		init_text();
		endings = [
			"yaml",
			"yml",
			"json"
		];
		names = [
			...endings.map((ending) => `*.${ending}`),
			"Kustomization",
			...[
				"apparmor.d/*",
				"apparmor/*",
				"apparmor-*",
				"*.apparmor"
			],
			...[
				"*config.toml",
				"containerd*.toml",
				"hosts.toml",
				"{crio,containers,registries}*.conf"
			],
			"{crio,containers,registries}.conf.d/*.conf",
			...endings.flatMap((ending) => templateEndings.map((template) => `*.${ending}.${template}`))
		];
		never = [
			"**/.git/**",
			"**/node_modules/**",
			"**/seaworthy-out/**"
		];
	})))();
}

// actions/manifest-check/files/sources.ts
/** Reads files concurrently. Follows links inside the repository. */
async function readSources(tree, paths) {
	const read = new Array(Math.min(paths.length, maxFiles$1));
	let next = 0;
	const worker = async () => {
		while (next < read.length) {
			const index = next;
			next += 1;
			read[index] = await readOne(tree, paths[index] ?? "");
		}
	};
	await Promise.all(Array.from({ length: 16 }, worker));
	const beyond = paths.slice(maxFiles$1, 50001).map((path) => refused(path, `only the first ${maxFiles$1} files are read`));
	return {
		files: read.filter((result) => "source" in result),
		problems: [...read.filter((result) => "rule" in result), ...beyond]
	};
}
async function readOne(tree, path) {
	const read = await readTextFile(tree, path);
	return "why" in read ? refused(read.path, read.why) : read;
}
/** Creates the problem of a file that was not read. */
function refused(path, why) {
	return createUnreadableProblem({
		path,
		source: new SourceText("")
	}, why, 0);
}
var maxFiles$1;
function init_sources() {
	return (init_sources = __esmMin((() => {
		init_dockerfile();
		init_yaml();
		init_file_rules();
		maxFiles$1 = 5e4;
	})))();
}

// actions/manifest-check/helm/find-charts.ts
/**
* Loads the charts among files. Undefined if there is none, so that the renderer is not loaded.
* @param tree a checkout's root directory, or the commit that a change is to be merged into.
*/
async function findAndLoadCharts(tree, files, { inputs }) {
	if (!files.files.some(isChart) && files.archives.length === 0) return void 0;
	const [{ loadCharts }, { diskChartTree }, { readChartOptions, readGivenValues }] = await Promise.all([
		import("./helm/load-charts.js"),
		import("./helm/chart/read-chart2.js"),
		import("./helm/settings.js")
	]);
	const source = typeof tree === "string" ? diskChartTree(tree) : tree;
	const given = readGivenValues({ inputs });
	if (typeof tree === "string") await checkSets(source, given);
	const registries = inputs["chart-registries"];
	const complete = registries.length === 0 ? void 0 : async (charts) => (await import("./helm/registry/fetch-dependencies.js")).fetchDependencies(charts, {
		registries,
		satisfies
	});
	const loaded = await loadCharts(source, files, given, readChartOptions({ inputs }), complete);
	return {
		...loaded,
		show: (context) => show(loaded, context)
	};
}
/** @throws InvalidError for a set of values whose chart does not exist. */
async function checkSets(tree, { sets }) {
	for (const { chart } of sets) {
		const path = isPackagedChart(chart) ? chart : `${chart || "."}/Chart.yaml`;
		if (await tree.resolve(path) !== void 0) continue;
		throw new InvalidError("INPUT_VALUE", `chart-values names the chart ${chart || "."}, but ${path} does not exist`, { advice: "Write the directory of the chart, relative to the checkout" });
	}
}
async function show({ charts }, { inputs, host, time }) {
	const directory = inputs["render-to"];
	if (directory === void 0 && !inputs.render) return {};
	const { printCharts, writeCharts } = await import("./helm/print-charts.js");
	const { results } = charts.render(time);
	if (directory !== void 0) await writeCharts(results, directory, host);
	return inputs.render ? { document: printCharts(results) } : {};
}
function init_find_charts() {
	return (init_find_charts = __esmMin((() => {
		init_errors();
		init_charts();
		init_constraints();
	})))();
}

// actions/manifest-check/kustomize/load.ts
/** Loads all files of the repository that the kustomizations refer to, directly or indirectly. */
async function loadTree(source, files) {
	const filesByPath = new Map(files.map((file) => [file.path, file]));
	const problems = /* @__PURE__ */ new Map();
	const queue = files.filter(isKustomization);
	const seen = new Set(queue.map(({ path }) => path));
	for (let file = queue.pop(); file !== void 0; file = queue.pop()) {
		const fields = readKustomization(file);
		for (const { path: reference } of fields === void 0 ? [] : listReferences(fields)) {
			const path = isRemote(reference) ? void 0 : resolvePath(getDirectory(file), reference);
			if (path === void 0 || filesByPath.size > files.length + maxFiles) continue;
			const next = await load(source, path, filesByPath, problems);
			if (next === void 0 || seen.has(next.path) || !isKustomization(next)) continue;
			seen.add(next.path);
			queue.push(next);
		}
	}
	return {
		files: filesByPath,
		problems
	};
}
/** Loads the file at a path, or the kustomization of the directory there. */
async function load(source, path, filesByPath, problems) {
	const present = filesByPath.get(path);
	if (present !== void 0 || problems.has(path)) return present;
	const kind = await source.kindOf(path);
	if (kind === void 0) return void 0;
	const candidates = kind === "directory" ? kustomizationNames.map((name) => path === "" ? name : `${path}/${name}`) : [path];
	for (const candidate of candidates) {
		const there = filesByPath.get(candidate);
		if (there !== void 0) return there;
		if (kind === "directory" && await source.kindOf(candidate) !== "file") continue;
		const { files, problems: failed } = await readSources(source, [candidate]);
		for (const problem of failed) problems.set(candidate, problem);
		const [file] = files;
		if (file !== void 0) {
			filesByPath.set(candidate, file);
			return file;
		}
	}
}
var maxFiles;
function init_load() {
	return (init_load = __esmMin((() => {
		init_files();
		init_sources();
		init_kustomization();
		init_tree();
		maxFiles = 5e3;
	})))();
}

// actions/manifest-check/base.ts
/** Loads the files that kustomizations and Compose files refer to. */
async function loadReferences(source, files) {
	return {
		tree: await loadTree(source, files),
		projectFiles: await loadProjectFiles(source, files)
	};
}
/**
* Checks the manifests of the base. Rules look across files, so that one file that differs makes all of them count. If
* none differs, the findings are those of the change.
* @throws UndecidedError if the base cannot be read or the time is over.
*/
async function checkBase(base, head, options, { inputs, host, time }) {
	const paths = await findBaseManifests(base, host.root, {
		targets: inputs.files,
		exclude: inputs.exclude
	});
	await base.prefetch(paths);
	const { files, problems } = await readSources(base, paths.filter((path) => !isPackagedChart(path)));
	const { plain } = sortCharts(files);
	const loaded = await findAndLoadCharts(base, {
		files,
		archives: paths.filter(isPackagedChart)
	}, { inputs });
	const references = {
		...await loadReferences(base, plain),
		charts: loaded?.charts
	};
	base.assertReadable();
	const [before, after] = [textsOf(plain, references), textsOf(head.files, head.collected)];
	const unchecked = new Set(options.images === void 0 ? [] : imageRules.map(({ id }) => id));
	if (paths.join("\0") === head.paths.join("\0") && isEqual(before, after)) return {
		findings: head.result.findings,
		unchecked,
		...noDifferences
	};
	const { images: _later, ...ownOptions } = options;
	const { findings } = checkManifests(plain, ownOptions, {
		...references,
		problems: [...problems, ...loaded?.problems ?? []]
	});
	if (time !== void 0 && isOver(time.total)) throw new UndecidedError("TIME_LIMIT", `the base was not checked: ${overtime(time.total)}`);
	return {
		findings,
		unchecked,
		...await differences(before, after, diskTree(host.root))
	};
}
function textsOf(files, { tree, projectFiles, charts }) {
	const all = [
		...files,
		...tree?.files.values() ?? [],
		...projectFiles?.files.values() ?? [],
		...charts?.listFiles() ?? []
	];
	return new Map(all.map(({ path, source }) => [path, source.text]));
}
function isEqual(before, after) {
	return before.size === after.size && [...before].every(([path, text]) => after.get(path) === text);
}
/** Returns the texts that differ, and the files that were moved. */
async function differences(before, after, checkout) {
	const gone = /* @__PURE__ */ new Map();
	for (const [path, text] of before) if (!after.has(path) && await checkout.kindOf(path) === void 0) gone.set(path, text);
	const added = new Map([...after].filter(([path]) => !before.has(path)));
	const differing = (texts, others) => new Map([...texts].filter(([path, text]) => others.get(path) !== text));
	return {
		...noDifferences,
		renamed: findRenames(gone, added),
		texts: {
			base: differing(before, after),
			head: differing(after, before)
		}
	};
}
var noDifferences;
function init_base() {
	return (init_base = __esmMin((() => {
		init_compose();
		init_errors();
		init_files();
		init_deadline();
		init_charts();
		init_discover();
		init_sources();
		init_find_charts();
		init_rules();
		init_load();
		init_manifests();
		noDifferences = {
			renamed: /* @__PURE__ */ new Map(),
			matchesByText: false,
			texts: {
				base: /* @__PURE__ */ new Map(),
				head: /* @__PURE__ */ new Map()
			}
		};
	})))();
}

// actions/manifest-check/files/coverage.ts
/** Lists the examined files that are not manifests. Summarizes many by directory. */
function listOtherFiles({ others }, named) {
	const single = others.length <= maxLines ? others : others.filter((path) => named.has(path));
	const grouped = others.filter((path) => !single.includes(path));
	return [...single.map((path) => note(path, "it is not a manifest")), ...[...byDirectory(grouped)].map(([directory, paths]) => note(directory, `${count(paths.length, "file")} ${paths.length === 1 ? "is not a manifest" : "are not manifests"}`))];
}
/** Groups files by the deepest directories that fit the maximum number of lines. */
function byDirectory(paths) {
	const deepest = Math.max(1, ...paths.map((path) => path.split("/").length - 1));
	for (let depth = deepest; depth > 1; depth--) {
		const directories = Map.groupBy(paths, (path) => directoryOf(path, depth));
		if (directories.size <= maxLines) return directories;
	}
	return Map.groupBy(paths, (path) => directoryOf(path, 1));
}
function directoryOf(path, depth) {
	return [...path.split("/").slice(0, -1).slice(0, depth), ""].join("/") || "./";
}
function note(what, why) {
	return {
		what,
		why,
		weight: "note"
	};
}
var maxLines;
function init_coverage() {
	return (init_coverage = __esmMin((() => {
		init_text();
		maxLines = 20;
	})))();
}

// actions/manifest-check/images/evidence.ts
/**
* Reads the evidence of image-scan and verify in a directory. Ignores records of other runs, which are unsigned.
* @throws UndecidedError if the directory cannot be listed.
*/
async function readImageEvidence(directory, run, failOn) {
	const { evidence, problems } = await readEvidenceDirectory(directory);
	const about = evidence.filter(({ record: { action } }) => action === "image-scan" || action === "verify");
	const external = about.filter(({ record }) => !isFromRun(record, run));
	const own = about.filter((entry) => !external.includes(entry));
	const verified = own.filter(({ record }) => record.action === "verify");
	const gaps = [...problems.map(({ file, message }) => ({
		what: file,
		why: message
	})), ...external.map(({ file }) => ({
		what: file,
		why: "another run wrote it, and it is not signed"
	}))];
	return {
		scanned: own.filter((entry) => !verified.includes(entry)).flatMap((entry) => scanOf(entry, failOn)),
		...verified.length === 0 ? {} : { verified: verified.flatMap(verificationOf) },
		gaps: gaps.map((gap) => ({
			...gap,
			weight: "partial"
		}))
	};
}
function scanOf({ record, report }, failOn) {
	const { subject } = record;
	if (subject.kind !== "image") return [];
	const objection = objectionTo(record, describeFailure(report, failOn));
	const isRoot = report?.findings.some(({ ruleId }) => ruleId === "SW-IM-root-user") === true;
	const { name, digest, platform } = subject;
	return [{
		name,
		digest,
		platform,
		isRoot,
		...objection === void 0 ? {} : { failure: objection }
	}];
}
function objectionTo({ complete, advisories }, failure) {
	if (!complete) return "some of it could not be examined";
	return failure ?? (advisories?.source === "none" ? "vulnerabilities were not looked for" : void 0);
}
function verificationOf({ record, report }) {
	const { subject } = record;
	if (subject.kind !== "image") return [];
	const { name, digest, platform } = subject;
	const [worst] = report === void 0 ? [] : decidingFindings(report, false);
	const objection = record.complete ? worst?.message : "some of it could not be examined";
	return [{
		name,
		digest,
		platform,
		...objection === void 0 ? {} : { failure: objection }
	}];
}
function describeFailure(report, failOn) {
	if (report === void 0) return void 0;
	const blocking = blockingFindings(report, failOn, false);
	return blocking.length === 0 ? void 0 : `${count(blocking.length, "finding")} ${describeThreshold(failOn, { over: blocking })}`;
}
function init_evidence() {
	return (init_evidence = __esmMin((() => {
		init_source_notes();
		init_evidence$1();
		init_findings();
		init_text();
	})))();
}

// actions/manifest-check/images/registry.ts
/**
* Fetches the manifests and configurations of these references from their registries. Reads no layers. Never throws.
*/
async function fetchRegistryImages(images, options) {
	const references = [...new Set(images)].filter((image) => tryParseReference(image) !== void 0).toSorted();
	const registry = /* @__PURE__ */ new Map();
	const gaps = references.slice(maxImages).map((image) => gap(image, `only ${maxImages} images are looked up`));
	await mapConcurrently(references.slice(0, maxImages), maxConcurrentLookups, async (image) => {
		try {
			registry.set(image, await fetchRegistryImage(image, options));
		} catch (error) {
			if (error instanceof SeaworthyError && error.code === "IMAGE_NOT_FOUND") registry.set(image, "absent");
			else gaps.push(gap(image, `the registry lookup failed: ${messageOf(error)}`));
		}
	});
	return {
		registry,
		gaps
	};
}
async function fetchRegistryImage(image, options) {
	const opened = await openImage(`docker://${image}`, { registry: options });
	try {
		const digests = digestsOf(opened);
		const tag = await tagDigest(image, options);
		return {
			digests,
			configs: opened.images.map(({ platform, config: { user, exposedPorts } }) => ({
				platform,
				user,
				exposedPorts
			})),
			...tag === void 0 ? {} : { tagDigest: tag }
		};
	} finally {
		await opened.close();
	}
}
function digestsOf({ indexDigest, images }) {
	return [...indexDigest === void 0 ? [] : [indexDigest], ...images.map(({ digest }) => digest)];
}
/** Returns the digest that the tag of `name:tag@digest` points to now. */
async function tagDigest(image, options) {
	const reference = tryParseReference(image);
	if (reference?.tag === void 0 || reference.digest === void 0) return void 0;
	const opened = await openImage(`docker://${image.slice(0, image.indexOf("@"))}`, { registry: options });
	await opened.close();
	return digestsOf(opened)[0];
}
function gap(what, why) {
	return {
		what,
		why,
		weight: "partial"
	};
}
var maxImages, maxConcurrentLookups;
function init_registry() {
	return (init_registry = __esmMin((() => {
		init_errors();
		init_oci();
		init_references();
		maxImages = 300;
		maxConcurrentLookups = 6;
	})))();
}

// actions/manifest-check/images/resolve-image-status.ts
/**
* Reads the evidence directory and looks up images in registries, if the inputs request it.
* @param deployed lists the images that the manifests deploy.
* @throws UndecidedError if the evidence directory cannot be listed.
*/
async function resolveImageStatus({ inputs, host, now }, deployed) {
	const directory = inputs.evidence === void 0 ? void 0 : resolvePath$1(host, inputs.evidence);
	const evidence = directory === void 0 ? void 0 : await readImageEvidence(directory, await findRun(directory, host.run, now), inputs["fail-on"]);
	const answers = inputs["check-registry"] ? await fetchRegistryImages(deployed(), (await import("../../shared/runner/images2.js")).registryOptions(inputs, host)) : void 0;
	const gaps = [...evidence?.gaps ?? [], ...answers?.gaps ?? []];
	if (evidence === void 0 && answers === void 0) return { gaps };
	return {
		images: {
			registry: answers?.registry ?? /* @__PURE__ */ new Map(),
			...evidence === void 0 ? {} : { scanned: evidence.scanned },
			...evidence?.verified === void 0 ? {} : { verified: evidence.verified }
		},
		gaps
	};
}
function init_resolve_image_status() {
	return (init_resolve_image_status = __esmMin((() => {
		init_evidence$1();
		init_runner();
		init_evidence();
		init_registry();
	})))();
}

// actions/manifest-check/options.ts
/** Returns the default options for a check on the given day (`YYYY-MM-DD`). */
function defaultCheckOptions(now) {
	return {
		now,
		ignored: [],
		ignoredBy: "configuration",
		ignoredIn: [],
		enabled: [],
		profile: "recommended",
		joinsHardening: true,
		podSecurity: {},
		trustedRegistries: [],
		units: [],
		disableInline: false,
		suppressions: [],
		configFile: ".seaworthy.yaml"
	};
}
function init_options() {
	return (init_options = __esmMin((() => {})))();
}

// actions/manifest-check/settings.ts
/**
* Reads the options of a run.
* @throws InvalidError for an invalid version.
*/
async function readOptions({ inputs, settings, config, host, now, time }) {
	const level = inputs["pod-security-level"];
	const chosen = inputs.compliance.length === 0 ? void 0 : await import("./compliance/choose2.js");
	const required = chosen?.listRules(chosen.selectStandards(inputs.compliance)) ?? [];
	const suppressions = settings["suppressions"] === void 0 ? [] : (await import("./suppressions/config.js")).readSuppressions(settings);
	return {
		...defaultCheckOptions(now.toISOString().slice(0, 10)),
		time,
		ignored: inputs.ignore,
		ignoredBy: [config.file, "the call"].filter((source) => source !== void 0).join(" or "),
		ignoredIn: config.file === void 0 ? [] : [config.file],
		enabled: [...inputs.enable, ...required],
		profile: toProfile(inputs.profile, (note) => host.info(note)),
		joinsHardening: inputs.compliance.length === 0,
		podSecurity: {
			level: level === "namespace" ? inputs.compliance.includes("pss") ? "restricted" : void 0 : level,
			minor: version(inputs["pod-security-version"], "pod-security-version")
		},
		kubernetesMinor: version(inputs["kubernetes-version"], "kubernetes-version"),
		trustedRegistries: inputs["trusted-registries"],
		composeProfiles: inputs["compose-profiles"].length === 0 ? void 0 : inputs["compose-profiles"],
		units: inputs["deployment-units"],
		disableInline: inputs["disable-ignore-pragma"],
		suppressions,
		configFile: config.file ?? ".seaworthy.yaml"
	};
}
function version(text, name) {
	if (text === void 0) return void 0;
	const minor = parseMinor(text);
	if (minor !== void 0) return minor;
	throw new InvalidError("INPUT_VALUE", `invalid value "${text}" for ${name}`, { advice: "Write v1.N or latest" });
}
function init_settings() {
	return (init_settings = __esmMin((() => {
		init_config();
		init_errors();
		init_level();
	})))();
}

// actions/manifest-check/template-search.ts
/**
* Returns which manifests are checked and which are templates, for the comparison with the base.
* @param files those of the change, without charts.
*/
function templateSearch(files, discovery, root) {
	const known = new Map(files.map((file) => [file.path, file]));
	const fileOf = (path, text) => {
		const file = known.get(path);
		return file?.source.text === text ? file : {
			path,
			source: new SourceText(text)
		};
	};
	return {
		head: new Map(files.map(({ path, source }) => [path, source.text])),
		listBase: (base) => findBaseManifests(base, root, discovery),
		count: (texts) => {
			const { plain } = sortCharts([...texts].map(([path, text]) => fileOf(path, text)));
			return new Map(plain.map((file) => [file.path, countParts(file)]));
		},
		maxBytes: maxYamlBytes
	};
}
function countParts(file) {
	const { documents, templates } = readFile(file);
	return {
		checked: documents.length,
		templates
	};
}
function init_template_search() {
	return (init_template_search = __esmMin((() => {
		init_dockerfile();
		init_yaml();
		init_charts();
		init_discover();
		init_load_documents();
	})))();
}

// actions/manifest-check/run.ts
/** Checks the manifests that the inputs name, as one report on the checkout. */
async function run(context) {
	const { inputs, host } = context;
	keepHeapSmall();
	const baseOptions = await readOptions(context);
	const discovery = {
		targets: inputs.files,
		exclude: inputs.exclude
	};
	const { paths, problems: unfollowed, named } = await findManifests(host.root, discovery);
	host.progress(`manifest-check ${paths.length} files`);
	const checkout = diskTree(host.root);
	const [archives, texts] = [paths.filter(isPackagedChart), paths.filter((path) => !isPackagedChart(path))];
	const sources = await readSources(checkout, texts);
	const { plain } = sortCharts(sources.files);
	const charts = await findAndLoadCharts(host.root, {
		files: sources.files,
		archives
	}, context);
	const problems = [
		...unfollowed.filter(({ weight }) => weight === "partial").map(({ path, why }) => refused(path, why)),
		...sources.problems,
		...charts?.problems ?? []
	];
	const collected = {
		problems,
		charts: charts?.charts,
		...await loadReferences(checkout, plain)
	};
	const { images: imageStatus, gaps } = await resolveImageStatus(context, () => listImagesDeployedBy(plain, collected));
	const options = imageStatus === void 0 ? baseOptions : {
		...baseOptions,
		images: imageStatus
	};
	const result = inputs.fix ? await fix(plain, options, collected, context) : checkManifests(plain, options, collected);
	if (!inputs["allow-empty"] && isEmpty(result, problems)) throw noManifest(inputs.files);
	const report = {
		action: "manifest-check",
		subject: {
			kind: "source",
			path: "."
		},
		rules: result.rules,
		findings: result.findings,
		coverage: {
			examined: result.examined,
			gaps: [
				...gaps,
				...problems.map(gapOf),
				...result.gaps,
				...await findHiddenTemplates(context, templateSearch(plain, discovery, host.root)),
				...unfollowed.filter(({ weight }) => weight === "note").map(({ path, why, weight }) => ({
					what: path,
					why,
					weight
				})),
				...listOtherFiles(result, named)
			]
		}
	};
	const atBase = inputs.fix ? void 0 : await checkAtBase(context, (base) => checkBase(base, {
		paths,
		files: plain,
		collected,
		result
	}, options, context));
	const facts = {
		images: result.images,
		...defined({ atBase })
	};
	const shown = charts === void 0 ? {} : await charts.show(context);
	if (inputs.compliance.length === 0) return {
		examined: [{
			report,
			...facts
		}],
		diagrams: result.draw,
		...shown,
		outputs: { "compliance-report": "" }
	};
	const { listIdleRules, addCompliance } = await import("./compliance/report.js");
	const { result: withStandards, lines } = addCompliance(report, inputs.compliance, listIdleRules(options));
	for (const line of lines) host.info(line);
	return {
		...withStandards,
		diagrams: result.draw,
		...shown,
		examined: withStandards.examined.map((entry) => ({
			...entry,
			...facts
		}))
	};
}
/** Writes each changed file once. */
async function fix(files, options, collected, { host }) {
	const { fixManifests } = await import("./fixes/fix-files.js");
	const { describeUnfixed, findLinkedPaths, writeFixedFiles } = await import("../../shared/fixes/index2.js");
	const ofCharts = await readFixable(host.root, collected);
	const readOnly = await findLinkedPaths(host.root, [...files, ...ofCharts].map(({ path }) => path));
	const { result, changed, applied } = await fixManifests(files, options, {
		collected,
		ofCharts,
		readOnly
	});
	await writeFixedFiles(host.root, changed);
	if (applied > 0) host.info(`fixed ${count(applied, "finding")} in ${count(changed.length, "file")}`);
	for (const line of describeUnfixed(result.findings, readOnly)) host.warn(line);
	return result;
}
/** Reads the files of charts that fixes may change. Leaves out those that are not in the checkout as they were rendered. */
async function readFixable(root, { charts }) {
	const rendered = new Map(charts?.listFixable().map(({ path, source }) => [path, source.text]));
	const { files } = await readSources(diskTree(root), [...rendered.keys()]);
	return files.filter(({ path, source }) => rendered.get(path) === source.text);
}
function isEmpty({ checked, unreadable, templates, charts, gaps }, problems) {
	if (charts > 0 || gaps.some(({ weight }) => weight !== "note")) return false;
	return [
		checked,
		unreadable,
		templates,
		problems
	].every((list) => list.length === 0);
}
function gapOf({ owner, message }) {
	return {
		what: owner.name,
		why: message,
		weight: "partial"
	};
}
function noManifest(targets) {
	const isAll = targets.every((target) => target === ".");
	return new InvalidError("NO_MANIFEST", `found no manifest in ${isAll ? "the checkout" : targets.join(", ")}`, { advice: "Set `files` to the paths of your manifests, or set `allow-empty` if the checkout may have none" });
}
function init_run() {
	return (init_run = __esmMin((() => {
		init_errors();
		init_files();
		init_heap();
		init_runner();
		init_text();
		init_base();
		init_charts();
		init_coverage();
		init_discover();
		init_sources();
		init_find_charts();
		init_resolve_image_status();
		init_manifests();
		init_settings();
		init_template_search();
	})))();
}

export { run as n, init_run as t };