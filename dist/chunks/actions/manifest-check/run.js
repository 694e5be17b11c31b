import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, n as SeaworthyError, t as InvalidError } from "../../shared/errors/index.js";
import { l as count, t as init_text, u as init_plain } from "../../shared/text/index.js";
import { E as openImage, T as init_open, gt as kindOf, ht as isFile, mt as init_kind, t as init_oci } from "../../shared/oci/index.js";
import { a as init_read, o as isFromRun, s as readEvidenceFolder, t as init_evidence$1 } from "../../shared/evidence/index.js";
import { n as init_severity, r as isAtLeast } from "../../shared/findings/severity.js";
import { i as init_report, r as decidingFindings } from "../../shared/findings/report.js";
import { H as init_decode, T as init_source_text, V as decodeDockerfile, t as init_dockerfile, w as SourceText } from "../../shared/dockerfile/index.js";
import { n as init_targets, r as targetFiles, t as init_action } from "../../shared/action/index.js";
import { o as tryParseReference, r as init_reference } from "../../shared/oci/registry/reference.js";
import { r as registryOptions, t as init_images } from "../../shared/action/images.js";
import { K as unreadableProblem, Q as init_names, U as notCheckedProblem, V as init_frame_rules, dt as isRemote, et as mayBeCompose, ft as resolvePath, g as minorOf, h as init_level, lt as folderOf$1, nt as Field, rt as init_field, ut as init_paths } from "./images/rules.js";
import { a as isKustomization, c as readKustomization, d as isElsewhere, f as referencesOf, i as init_tree, l as referencesOf$1, n as deployedBy, o as kustomizationNames, p as rootsOf, r as init_manifests, s as init_kustomization, t as checkManifests, u as init_files } from "./manifests.js";
import { readFile, realpath, stat, writeFile } from "node:fs/promises";
import { join as join$1, resolve, sep } from "node:path";

// actions/manifest-check/charts.ts
/** Tells charts by their `Chart.yaml` (Helm's chart format, v1 and v2). A chart inside a chart is part of it. */
function sortCharts(files) {
	const folders = new Set(files.filter(isChart).map(folderOf$1));
	const outermost = [...folders].filter((folder) => !ancestors(folder).some((above) => folders.has(above)));
	const inChart = (file) => outermost.some((folder) => isBelow(file.path, folder) && !isBelow(file.path, join(folder, "crds")));
	return {
		charts: files.filter((file) => isChart(file) && outermost.includes(folderOf$1(file))),
		ofCharts: files.filter((file) => inChart(file) && !(isChart(file) && outermost.includes(folderOf$1(file)))),
		plain: files.filter((file) => !inChart(file))
	};
}
/** The name of a chart, for messages. */
function chartName({ path, source }) {
	return /^name:\s*["']?([\w.-]{1,100})/mu.exec(source.text)?.[1] ?? path;
}
function isChart({ path, source }) {
	return /(?:^|\/)Chart\.yaml$/u.test(path) && /^name:/mu.test(source.text);
}
function ancestors(folder) {
	if (folder === "") return [];
	const parts = folder.split("/");
	return parts.map((_, index) => parts.slice(0, index).join("/"));
}
function isBelow(path, folder) {
	return folder === "" || path.startsWith(`${folder}/`);
}
function join(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
function init_charts() {
	return (init_charts = __esmMin((() => {})))();
}

// actions/manifest-check/sources.ts
/** Reads files of the checkout, some at a time. A link that leaves the checkout is not followed. */
async function readSources(root, paths) {
	const top = await realpath(root);
	const read = new Array(Math.min(paths.length, maxFiles$2));
	let next = 0;
	const worker = async () => {
		while (next < read.length) {
			const index = next;
			next += 1;
			read[index] = await readOne(top, root, paths[index] ?? "");
		}
	};
	await Promise.all(Array.from({ length: 16 }, worker));
	const beyond = paths.slice(maxFiles$2, 50001).map((path) => refused(path, `only ${maxFiles$2} files are read`));
	return {
		files: read.filter((one) => "source" in one),
		problems: [...read.filter((one) => "rule" in one), ...beyond]
	};
}
async function readOne(top, root, path) {
	const full = join$1(root, path);
	try {
		const real = await realpath(full);
		if (real !== top && !real.startsWith(top.endsWith(sep) ? top : `${top}${sep}`)) return refused(path, "it is a link to a place outside the checkout");
		const { size } = await stat(real);
		if (size > maxBytes) return oversized(path, size);
		return {
			path,
			source: new SourceText(decodeDockerfile(await readFile(real)).text)
		};
	} catch (error) {
		return refused(path, messageOf(error));
	}
}
/** Big JSON files are data far more often than manifests. */
function oversized(path, size) {
	if (path.endsWith(".json")) return {
		path,
		source: new SourceText("")
	};
	return refused(path, `it has ${size} bytes, and files of up to ${maxBytes} are read`);
}
function refused(path, why) {
	return unreadableProblem({
		path,
		source: new SourceText("")
	}, why, 0);
}
var maxBytes, maxFiles$2;
function init_sources() {
	return (init_sources = __esmMin((() => {
		init_dockerfile();
		init_errors();
		init_frame_rules();
		maxBytes = 8 * 2 ** 20;
		maxFiles$2 = 5e4;
	})))();
}

// actions/manifest-check/compose/project/load.ts
/** Reads all that the Compose files among these refer to, and what that refers to, within the checkout; and their `.env`. */
async function loadProjectFiles(root, files) {
	const known = new Map(files.map((file) => [file.path, file]));
	const problems = /* @__PURE__ */ new Map();
	const queue = files.filter(mayBeCompose);
	const asked = /* @__PURE__ */ new Set();
	for (let file = queue.pop(); file !== void 0; file = queue.pop()) {
		const folder = folderOf$1(file);
		const references = (rootsOf(file) ?? []).flatMap((node) => referencesOf(new Field(node)));
		for (const reference of [".env", ...references]) {
			const path = isElsewhere(reference) ? void 0 : resolvePath(folder, reference);
			if (path === void 0 || known.has(path) || asked.has(path) || asked.size >= maxFiles$1) continue;
			asked.add(path);
			if (!await isFile(join$1(root, path))) continue;
			const read = await readSources(root, [path]);
			for (const problem of read.problems) problems.set(path, problem);
			for (const found of read.files) {
				known.set(path, found);
				queue.push(found);
			}
		}
	}
	return {
		files: known,
		problems
	};
}
var maxFiles$1;
function init_load() {
	return (init_load = __esmMin((() => {
		init_kind();
		init_sources();
		init_field();
		init_files();
		init_names();
		maxFiles$1 = 2e3;
	})))();
}

// actions/manifest-check/coverage.ts
/** Says of every file that was looked at and is no manifest that it is none; many are counted by folder. */
function otherFiles({ others }, named) {
	const single = others.length <= maxLines ? others : others.filter((path) => named.has(path));
	const rest = others.filter((path) => !single.includes(path));
	return [...single.map((path) => note(path, "it is no manifest")), ...[...byFolder(rest)].map(([folder, paths]) => note(folder, `${count(paths.length, "file")} ${paths.length === 1 ? "is no manifest" : "are no manifests"}`))];
}
/** The deepest folders that are few enough to name. */
function byFolder(paths) {
	const deepest = Math.max(1, ...paths.map((path) => path.split("/").length - 1));
	for (let depth = deepest; depth > 1; depth--) {
		const folders = Map.groupBy(paths, (path) => folderOf(path, depth));
		if (folders.size <= maxLines) return folders;
	}
	return Map.groupBy(paths, (path) => folderOf(path, 1));
}
function folderOf(path, depth) {
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

// actions/manifest-check/discover.ts
/**
* Files below `root` that may be manifests.
* Throws `InvalidError` for a target that matches nothing or leaves the root.
*/
async function discover(root, { targets, exclude }) {
	const excluded = exclude.flatMap((pattern) => [pattern, `${pattern.replace(/\/+$/u, "")}/**`]);
	const found = /* @__PURE__ */ new Set();
	const named = /* @__PURE__ */ new Set();
	for (const target of targets.length === 0 ? ["."] : targets) {
		const { kind, paths } = await targetFiles(root, target, {
			names,
			ignore: [...never, ...excluded]
		});
		if (paths.length === 0 && kind !== "folder") throw nothing(target);
		for (const path of paths) {
			found.add(path);
			if (kind === "file") named.add(path);
		}
	}
	return {
		paths: [...found].toSorted(),
		named
	};
}
function nothing(target) {
	return new InvalidError("NO_MANIFEST", `nothing is there at ${target}`, { advice: "Name the files with `files`, relative to the checkout" });
}
var names, never;
function init_discover() {
	return (init_discover = __esmMin((() => {
		init_action();
		init_errors();
		names = [
			"*.yaml",
			"*.yml",
			"*.json",
			"Kustomization"
		];
		never = [
			"**/.git/**",
			"**/node_modules/**",
			"**/seaworthy-out/**"
		];
	})))();
}

// actions/manifest-check/images/evidence.ts
/**
* Reads the evidence of image-scan and verify in a folder. Records of another run are unsigned here, and count for nothing.
* Throws `UndecidedError` where the folder cannot be listed.
*/
async function readImageEvidence(folder, run, failOn) {
	const { evidence, problems } = await readEvidenceFolder(folder);
	const about = evidence.filter(({ record: { action } }) => action === "image-scan" || action === "verify");
	const foreign = about.filter(({ record }) => !isFromRun(record, run));
	const own = about.filter((one) => !foreign.includes(one));
	const verified = own.filter(({ record }) => record.action === "verify");
	const gaps = [...problems.map(({ file, message }) => ({
		what: file,
		why: message
	})), ...foreign.map(({ file }) => ({
		what: file,
		why: "it was made by another run, and nothing signs it"
	}))];
	return {
		scanned: own.filter((one) => !verified.includes(one)).flatMap((one) => scanOf(one, failOn)),
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
	const objection = record.complete ? objectionTo(report, failOn) : "not all of it could be looked at";
	const isRoot = report?.findings.some(({ ruleId }) => ruleId === "SW-IM-root-user") === true;
	const { name, digest, platform } = subject;
	return [{
		name,
		digest,
		platform,
		isRoot,
		...objection === void 0 ? {} : { objection }
	}];
}
function verificationOf({ record, report }) {
	const { subject } = record;
	if (subject.kind !== "image") return [];
	const { name, digest, platform } = subject;
	const [worst] = report === void 0 ? [] : decidingFindings(report, false);
	const objection = record.complete ? worst?.message : "not all of it could be looked at";
	return [{
		name,
		digest,
		platform,
		...objection === void 0 ? {} : { objection }
	}];
}
function objectionTo(report, failOn) {
	if (report === void 0 || failOn === "none") return void 0;
	const blocking = decidingFindings(report, false).filter(({ severity }) => isAtLeast(severity, failOn));
	return blocking.length === 0 ? void 0 : `${count(blocking.length, "finding")} at ${failOn} or worse`;
}
function init_evidence() {
	return (init_evidence = __esmMin((() => {
		init_evidence$1();
		init_report(), init_severity();
		init_text();
	})))();
}

// actions/manifest-check/images/registry.ts
/** Asks registries for the manifests and configurations of these references; no layer is read. Never throws. */
async function askRegistries(images, options) {
	const wanted = [...new Set(images)].filter((image) => tryParseReference(image) !== void 0).toSorted();
	const registry = /* @__PURE__ */ new Map();
	const gaps = wanted.slice(maxImages).map((image) => gap(image, `only ${maxImages} images are asked for`));
	const queue = wanted.slice(0, maxImages);
	const worker = async () => {
		for (let image = queue.shift(); image !== void 0; image = queue.shift()) try {
			registry.set(image, await ask(image, options));
		} catch (error) {
			if (error instanceof SeaworthyError && error.code === "IMAGE_NOT_FOUND") registry.set(image, "absent");
			else gaps.push(gap(image, `the registry was asked and did not say: ${messageOf(error)}`));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	return {
		registry,
		gaps
	};
}
async function ask(image, options) {
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
/** Where the tag of `name:tag@digest` leads now. */
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
var maxImages, atOnce;
function init_registry() {
	return (init_registry = __esmMin((() => {
		init_errors();
		init_oci();
		maxImages = 300;
		atOnce = 6;
	})))();
}

// actions/manifest-check/images/learn.ts
/**
* Reads the evidence that the call names, and asks registries where the call allows it.
* @param deployed the images that the manifests deploy.
* @throws UndecidedError where the folder of evidence cannot be listed.
*/
async function learnImages({ inputs, host }, deployed) {
	const evidence = inputs.evidence === void 0 ? void 0 : await readImageEvidence(resolve(host.root, inputs.evidence), host.run, inputs["fail-on"]);
	const answers = inputs["check-registry"] ? await askRegistries(deployed(), registryOptions(inputs, host)) : void 0;
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
function init_learn() {
	return (init_learn = __esmMin((() => {
		init_action();
		init_evidence();
		init_registry();
	})))();
}

// actions/manifest-check/kustomize/load.ts
/** Reads all that the kustomizations among the files refer to, and what that refers to, within the checkout. */
async function loadTree(root, files) {
	const known = new Map(files.map((file) => [file.path, file]));
	const problems = /* @__PURE__ */ new Map();
	const queue = files.filter(isKustomization);
	const seen = new Set(queue.map(({ path }) => path));
	for (let file = queue.pop(); file !== void 0; file = queue.pop()) {
		const fields = readKustomization(file);
		for (const { path: reference } of fields === void 0 ? [] : referencesOf$1(fields)) {
			const path = isRemote(reference) ? void 0 : resolvePath(folderOf$1(file), reference);
			if (path === void 0 || known.size > files.length + maxFiles) continue;
			const next = await load(root, path, known, problems);
			if (next === void 0 || seen.has(next.path) || !isKustomization(next)) continue;
			seen.add(next.path);
			queue.push(next);
		}
	}
	return {
		files: known,
		problems
	};
}
/** The file at a path, or the kustomization of the folder there. */
async function load(root, path, known, problems) {
	const present = known.get(path);
	if (present !== void 0 || problems.has(path)) return present;
	const kind = await kindOf(join$1(root, path));
	if (kind === void 0) return void 0;
	const candidates = kind === "folder" ? kustomizationNames.map((name) => path === "" ? name : `${path}/${name}`) : [path];
	for (const candidate of candidates) {
		const there = known.get(candidate);
		if (there !== void 0) return there;
		if (kind === "folder" && !await isFile(join$1(root, candidate))) continue;
		const { files, problems: failed } = await readSources(root, [candidate]);
		for (const problem of failed) problems.set(candidate, problem);
		const [file] = files;
		if (file !== void 0) {
			known.set(candidate, file);
			return file;
		}
	}
}
var maxFiles;
function init_load$1() {
	return (init_load$1 = __esmMin((() => {
		init_kind();
		init_sources();
		init_kustomization();
		init_tree();
		maxFiles = 5e3;
	})))();
}

// actions/manifest-check/options.ts
/** The defaults, for a check on the given day (`YYYY-MM-DD`). */
function defaultCheckOptions(now) {
	return {
		now,
		ignored: [],
		ignoredBy: "configuration",
		ignoredIn: [],
		enabled: [],
		profile: "recommended",
		podSecurity: {},
		trustedRegistries: [],
		disableInline: false,
		suppressions: [],
		configFile: ".seaworthy.yaml"
	};
}
function init_options() {
	return (init_options = __esmMin((() => {})))();
}

// actions/manifest-check/settings.ts
/** The options of a run. Throws `InvalidError` for versions that are none. */
async function readOptions({ inputs, settings, config, now }) {
	const level = inputs["pod-security-level"];
	const chosen = inputs.compliance.length === 0 ? void 0 : await import("./compliance/choose2.js");
	const required = chosen?.rulesOfAll(chosen.chooseStandards(inputs.compliance)) ?? [];
	const suppressions = settings["suppressions"] === void 0 ? [] : (await import("./suppressions/config.js")).readSuppressions(settings);
	return {
		...defaultCheckOptions(now.toISOString().slice(0, 10)),
		ignored: inputs.ignore,
		ignoredBy: [config.file, "the call"].filter((source) => source !== void 0).join(" or "),
		ignoredIn: config.file === void 0 ? [] : [config.file],
		enabled: [...inputs.enable, ...required],
		profile: inputs.profile,
		podSecurity: {
			level: level === "namespace" ? inputs.compliance.includes("pss") ? "restricted" : void 0 : level,
			minor: version(inputs["pod-security-version"], "pod-security-version")
		},
		kubernetesMinor: version(inputs["kubernetes-version"], "kubernetes-version"),
		trustedRegistries: inputs["trusted-registries"],
		disableInline: inputs["disable-ignore-pragma"],
		suppressions,
		configFile: config.file ?? ".seaworthy.yaml"
	};
}
function version(text, name) {
	if (text === void 0) return void 0;
	const minor = minorOf(text);
	if (minor !== void 0) return minor;
	throw new InvalidError("INPUT_VALUE", `"${text}" is not a value of ${name}`, { advice: "Write v1.N or latest" });
}
function init_settings() {
	return (init_settings = __esmMin((() => {
		init_errors();
		init_level();
	})))();
}

// actions/manifest-check/run.ts
/** Checks every manifest that the inputs name as one report on the checkout. */
async function run(context) {
	const { inputs, host } = context;
	const asked = await readOptions(context);
	const { paths, named } = await discover(host.root, {
		targets: inputs.files,
		exclude: inputs.exclude
	});
	host.progress(`manifest-check ${paths.length} files`);
	const sources = await readSources(host.root, paths);
	const { charts, ofCharts, plain } = sortCharts(sources.files);
	const skipped = charts.map((chart) => notCheckedProblem(chart, `The Helm chart ${chartName(chart)} was not rendered, so nothing of it was checked`));
	const problems = [...sources.problems, ...skipped];
	const collected = {
		problems,
		tree: await loadTree(host.root, plain),
		projectFiles: await loadProjectFiles(host.root, plain)
	};
	const { images: known, gaps } = await learnImages(context, () => deployedBy(plain, collected));
	const options = known === void 0 ? asked : {
		...asked,
		images: known
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
				...chartFiles(ofCharts.length),
				...otherFiles(result, named)
			]
		}
	};
	const { images } = result;
	if (inputs.compliance.length === 0) return {
		examined: [{
			report,
			images
		}],
		outputs: { "compliance-report": "" }
	};
	const { idleRules, withCompliance } = await import("./compliance/report.js");
	const { result: withStandards, lines } = withCompliance(report, inputs.compliance, inputs.format, idleRules(options));
	for (const line of lines) host.info(line);
	return {
		...withStandards,
		examined: withStandards.examined.map((one) => ({
			...one,
			images
		}))
	};
}
/** Writes each changed file once. */
async function fix(files, options, collected, { host }) {
	const { fixManifests } = await import("./fix-files.js");
	const { result, changed, applied } = fixManifests(files, options, collected);
	for (const { path, source } of changed) await writeFile(join$1(host.root, path), source.text);
	if (applied > 0) host.info(`${count(applied, "finding")} fixed in ${count(changed.length, "file")}`);
	return result;
}
function isEmpty({ checked, unreadable }, problems) {
	return checked.length === 0 && unreadable.length === 0 && problems.length === 0;
}
function gapOf({ owner, message }) {
	return {
		what: owner.name,
		why: message,
		weight: "partial"
	};
}
function chartFiles(total) {
	return total === 0 ? [] : [{
		what: "Helm charts",
		why: `${count(total, "more file")} in them`,
		weight: "note"
	}];
}
function noManifest(targets) {
	return new InvalidError("NO_MANIFEST", `no manifest found at ${targets.length === 0 ? "." : targets.join(", ")}`, { advice: "Name the files with `files`, or set `allow-empty` where a checkout without one is fine" });
}
function init_run() {
	return (init_run = __esmMin((() => {
		init_errors();
		init_text();
		init_charts();
		init_load();
		init_coverage();
		init_discover();
		init_frame_rules();
		init_learn();
		init_load$1();
		init_manifests();
		init_settings();
		init_sources();
	})))();
}

export { run as n, init_run as t };