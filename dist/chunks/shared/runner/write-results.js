import { n as __esmMin } from "../../rolldown-runtime.js";
import { At as checkWritePlace, Ft as writeFileAtomic, N as compareReport, Nt as init_write_file, O as init_report, P as init_baseline, St as scopeTargets, bt as init_identity, cn as readCheckoutFile, dr as messageOf, k as isComplete, kt as init_files, nr as init_defined, on as init_checkout, sr as InvalidError, st as init_references, tr as defined, ur as init_errors, vt as distinguish, w as init_findings, yt as identityOf } from "../core.js";
import { a as init_spec, i as commonInputs, t as init_config } from "../config/index.js";
import { n as init_digest, t as digestOf } from "../evidence/digest.js";
import { f as init_paths, m as resolvePath, s as usedSettings, t as init_load_settings } from "./load-settings.js";

// shared/runner/compare.ts
/** Checks whether the input `baseline` names a SARIF file. Otherwise it is an image. */
function isSarifFile(baseline) {
	return /\.(?:sarif|json)$/i.test(baseline);
}
/**
* Marks findings as new or existing, compared with the SARIF file of the call, or on pull requests with the base branch's
* last analysis. Skips SBOMs and reports that are already compared.
* @throws InvalidError `BASELINE_UNREADABLE`.
*/
async function compareExamined(examined, context) {
	const uncompared = examined.filter(({ report, sarif }) => sarif !== false && report.comparison === void 0);
	if (uncompared.length === 0) return examined;
	const find = await finderFor(context);
	if (find === void 0) return examined;
	const compared = /* @__PURE__ */ new Map();
	for (const item of uncompared) compared.set(item, {
		...item,
		report: compareReport(item.report, await find(item.report))
	});
	return examined.map((item) => compared.get(item) ?? item);
}
async function finderFor({ inputs, host }) {
	const { baseline, token, comment = "never", "new-only": newOnly = false } = inputs;
	if (baseline !== void 0 && isSarifFile(baseline)) {
		const runs = await readRuns(host.root, resolvePath(host, baseline), baseline);
		return async (report) => runFor(runs, report) ?? { missing: `${baseline} has no run for this subject` };
	}
	const find = host.codeScanning?.baseline;
	if (find === void 0 || comment === "never" && !newOnly) return void 0;
	if (token === void 0) return async () => ({ missing: "there is no token to read the base branch's analysis" });
	return ({ action, subject }) => find(identityOf(action, subject).category, token);
}
/** Finds the run of the same category, or the only run of the same action. */
function runFor(runs, { action, subject }) {
	const category = identityOf(action, subject).category;
	const [only, another] = runs.filter((run) => run.category.startsWith(`seaworthy/${action}/`));
	return (runs.find((run) => run.category === category) ?? (another === void 0 ? only : void 0))?.baseline;
}
async function readRuns(root, path, name) {
	try {
		const { readBaselineRuns } = await import("../sarif/index2.js");
		const text = (await readCheckoutFile(root, path, maxBytes$1)).toString("utf8");
		const runs = readBaselineRuns(JSON.parse(text), name, "file");
		if (runs.some(({ category: id }) => id.startsWith("seaworthy/"))) return runs;
	} catch (error) {
		throw unreadable(name, messageOf(error).split("\n")[0] ?? "", error);
	}
	throw unreadable(name, "it has no run of Seaworthy", void 0);
}
function unreadable(name, reason, cause) {
	return new InvalidError("BASELINE_UNREADABLE", `cannot be used as a baseline (${reason})`, {
		place: { what: name },
		advice: "Set `baseline` to a SARIF file in the `out-dir` of an earlier run, or to an image",
		...cause === void 0 ? {} : { cause }
	});
}
var maxBytes$1;
function init_compare() {
	return (init_compare = __esmMin((() => {
		init_errors();
		init_files();
		init_findings();
		init_references();
		init_paths();
		maxBytes$1 = 512 * 2 ** 20;
	})))();
}

// shared/runner/identify.ts
/**
* Sets the scope of every subject of a call: the input `name`, and the targets of actions that examine files. Adds the
* digest to subjects of one action that would have the same identity. Absolute targets become relative to the checkout,
* because runners differ in where it is.
*/
function identify(examined, { inputs, host }) {
	const { name, files, exclude } = inputs;
	const targets = inCheckout(host, listOf(files), listOf(exclude));
	const scoped = examined.map(({ report: { action, subject } }) => {
		const named = name === void 0 ? subject : {
			...subject,
			scope: name
		};
		return {
			action,
			subject: subject.kind === "source" && subject.path === "." && targets.length > 0 ? {
				...named,
				targets
			} : named
		};
	});
	const subjects = distinguish(scoped);
	return examined.map((item, index) => withSubject(item, subjects[index] ?? item.report.subject));
}
/**
* Lists the targets of a call. Those in another checkout than the job's own start with its path, because two checkouts
* can have the same files.
*/
function inCheckout({ root, otherCheckout }, files, exclude) {
	const inRoot = (path) => {
		const inside = isAbsolute(path) ? relative(root, path) : path;
		return otherCheckout === void 0 ? inside : `${otherCheckout}/${inside}`;
	};
	const everything = otherCheckout !== void 0 && files.length === 0 ? [""] : [];
	return scopeTargets([...files, ...everything].map(inRoot), exclude.map(inRoot));
}
function listOf(value) {
	return Array.isArray(value) ? value.map(String) : [];
}
function withSubject(item, subject) {
	return {
		...item,
		report: {
			...item.report,
			subject
		}
	};
}
/** Returns the base name of the files for a report's subject. */
function fileNameOf({ report }) {
	return identityOf(report.action, report.subject).fileName;
}
var isAbsolute, relative;
function init_identify() {
	return (init_identify = __esmMin((() => {
		init_references();
		({isAbsolute, relative} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/runner/configuration.ts
/**
* Computes a digest of an action's relevant inputs and settings, to compare two runs. Excludes secrets, which could be
* guessed from a digest.
*/
function configurationDigest({ inputs, settings }) {
	const relevant = Object.entries(inputs).filter(([name]) => !irrelevant.has(name));
	return digestOf({
		inputs: Object.fromEntries(relevant),
		settings
	});
}
var accessInputs, _compared, publishing, irrelevant;
function init_configuration() {
	return (init_configuration = __esmMin((() => {
		init_config();
		init_digest();
		accessInputs = [...[
			"image",
			"registry-username",
			"registry-password",
			"insecure-registries"
		], ...["cache-dir", "cache-layers"]];
		({baseline: _compared, ...publishing} = commonInputs);
		irrelevant = /* @__PURE__ */ new Set([...accessInputs, ...Object.keys(publishing)]);
	})))();
}

// shared/runner/line-hashes.ts
/** Hashes the lines of a report's findings in the checkout. Unreadable files have no hashes. */
async function readLineHashes(root, report) {
	const files = new Set(report.findings.flatMap((finding) => finding.locations.slice(0, 1).map((location) => location.file)));
	const hashes = /* @__PURE__ */ new Map();
	const { lineHashes } = await import("../sarif/index2.js");
	for (const file of files) {
		const text = await readCheckoutFile(root, file, maxBytes).catch(() => void 0);
		if (text !== void 0) hashes.set(file, lineHashes(text.toString("utf8")));
	}
	return (file, line) => hashes.get(file)?.[line - 1];
}
var maxBytes;
function init_line_hashes() {
	return (init_line_hashes = __esmMin((() => {
		init_files();
		maxBytes = 16 * 2 ** 20;
	})))();
}

// shared/runner/write-results.ts
/** Writes the SARIF file, its copy for upload, the other documents and the evidence record of each subject. */
async function writeResults(directory, examined, context) {
	const all = {
		sarif: [],
		upload: [],
		evidence: [],
		documents: [],
		cuts: []
	};
	const absolute = resolve(context.host.workspace, directory);
	await checkWritePlace(absolute, context.host);
	const [evidence, { prepareForUpload, serializeSarif, toSarif }] = await Promise.all([import("../evidence/index2.js"), import("../sarif/index2.js")]);
	const { run: given } = context.host;
	const run = examined.length === 0 ? given : await evidence.openRun(absolute, given, context.now);
	for (const item of examined) {
		const name = fileNameOf(item);
		const payloads = (item.payloads ?? []).map((payload) => namedPayload(payload, name));
		const log = toSarif(item.report, {
			version: context.version,
			lineHash: await readLineHashes(context.host.root, item.report)
		});
		const sarif = item.sarif === false ? [] : [{
			role: "sarif",
			name: `${name}.sarif`,
			mediaType: "application/sarif+json",
			text: serializeSarif(log)
		}];
		const written = await evidence.writeEvidence(absolute, name, {
			...factsOf(item, context, evidence),
			run
		}, [...sarif, ...payloads]);
		all.evidence.push(join(directory, basename(written.record)));
		for (const { role, name: file } of [...sarif, ...payloads]) (role === "sarif" ? all.sarif : all.documents).push(join(directory, file));
		if (sarif.length === 0 || written.files.length === 0) continue;
		const copy = prepareForUpload(log, { fallbackFile: fallbackFile(item.report) });
		await writeFileAtomic(absolute, join("upload", `${name}.sarif`), serializeSarif(copy.log));
		all.upload.push(join(directory, "upload", `${name}.sarif`));
		all.cuts.push(...copy.cuts);
	}
	return all;
}
function namedPayload(payload, name) {
	if ("name" in payload) return payload;
	const { ending, ...document } = payload;
	return {
		...document,
		name: `${name}.${ending}`
	};
}
function factsOf({ report, advisories, images }, context, evidence) {
	return {
		action: report.action,
		engine: {
			name: "seaworthy",
			version: context.version
		},
		subject: report.subject,
		run: context.host.run,
		createdAt: context.now.toISOString(),
		configuration: configurationDigest(context),
		...defined({
			advisories,
			settings: usedSettings(report.action, context)
		}),
		coverage: {
			examined: report.coverage.examined,
			gaps: [...report.coverage.gaps]
		},
		complete: isComplete(report.coverage),
		...evidence.toRecordImages(images)
	};
}
function fallbackFile(report) {
	return report.findings.find((finding) => finding.locations.length > 0)?.locations[0]?.file ?? "Dockerfile";
}
var basename, join, resolve;
function init_write_results() {
	return (init_write_results = __esmMin((() => {
		init_files();
		init_findings();
		init_configuration();
		init_identify();
		init_line_hashes();
		init_load_settings();
		({basename, join, resolve} = process.getBuiltinModule("node:path"));
	})))();
}

export { compareExamined as a, init_identify as i, writeResults as n, init_compare as o, identify as r, isSarifFile as s, init_write_results as t };