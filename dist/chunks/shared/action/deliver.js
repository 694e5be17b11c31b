import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, t as InvalidError } from "../errors/index.js";
import { a as init_spec, i as commonInputs, t as init_config } from "../config/index.js";
import { n as paceOf, t as init_pace } from "./pace.js";
import { _ as digestOf, f as init_images, i as writeEvidence, n as evidenceName, p as statedImages, r as init_write, t as init_evidence, v as init_digest } from "../evidence/index.js";
import { a as isComplete, i as init_report } from "../findings/report.js";
import { _ as compareReport, c as serialiseSarif, f as init_line_hash, h as readBaselineRuns, l as toSarif, m as init_baseline$1, n as init_upload, o as category, p as lineHashes, r as prepareForUpload, s as init_write$1, t as init_sarif, v as init_baseline } from "../sarif/index.js";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

// shared/action/compare.ts
/** Whether the input `baseline` names a SARIF file; anything else is an image. */
function isSarifFile(baseline) {
	return /\.(?:sarif|json)$/i.test(baseline);
}
/**
* Marks the findings of a run as new or as there before: compared with the SARIF file that the call names, else on pull
* requests with the base branch's last analysis. Reports that were compared already, and SBOMs, stay as they are.
* @throws InvalidError for a file that cannot be read or is no SARIF of ours.
*/
async function compareExamined(examined, context) {
	const open = examined.filter(({ report, sarif }) => sarif !== false && report.comparison === void 0);
	if (open.length === 0) return examined;
	const find = await finderFor(context);
	if (find === void 0) return examined;
	const compared = /* @__PURE__ */ new Map();
	for (const item of open) compared.set(item, {
		...item,
		report: compareReport(item.report, await find(item.report))
	});
	return examined.map((item) => compared.get(item) ?? item);
}
async function finderFor({ inputs, host }) {
	const { baseline, token, comment = "never", "new-only": newOnly = false } = inputs;
	if (baseline !== void 0 && isSarifFile(baseline)) {
		const runs = await readRuns(resolve(host.root, baseline), baseline);
		return async (report) => runFor(runs, report) ?? { missing: `${baseline} has no run for it` };
	}
	const { gitHub } = host;
	if (gitHub?.pullRequest === void 0 || comment === "never" && !newOnly) return void 0;
	if (token === void 0) return async () => ({ missing: "without a token the base branch's analysis cannot be read" });
	const [{ gitHubClient }, { readBaseline }] = await Promise.all([import("../publish/github/client.js"), import("../publish/github/baseline.js")]);
	const api = await gitHubClient(gitHub, token, paceOf(host));
	return ({ action, subject }) => readBaseline(api, gitHub, category(action, subject));
}
/** The run of the same category; else the only one of the same action. */
function runFor(runs, { action, subject }) {
	const wanted = category(action, subject);
	const [only, another] = runs.filter((run) => run.category.startsWith(`seaworthy/${action}/`));
	return (runs.find((run) => run.category === wanted) ?? (another === void 0 ? only : void 0))?.baseline;
}
async function readRuns(path, name) {
	try {
		const runs = readBaselineRuns(JSON.parse(await readFile(path, "utf8")), name, "file");
		if (runs.some(({ category: id }) => id.startsWith("seaworthy/"))) return runs;
	} catch (cause) {
		throw unreadable(name, messageOf(cause).split("\n")[0] ?? "", cause);
	}
	throw unreadable(name, "no run in it is Seaworthy's", void 0);
}
function unreadable(name, why, cause) {
	return new InvalidError("BASELINE_UNREADABLE", `cannot be compared with (${why})`, {
		place: { what: name },
		advice: "Give `baseline` a SARIF file that an earlier run left in its `out-dir`, or an image",
		...cause === void 0 ? {} : { cause }
	});
}
function init_compare() {
	return (init_compare = __esmMin((() => {
		init_errors();
		init_baseline();
		init_sarif();
		init_pace();
	})))();
}

// shared/action/configuration.ts
/**
* Digest of what an action was told to look at and how, so that two runs can be compared. No secret is in it: a digest of
* one could be guessed at.
*/
function configurationDigest({ inputs, settings }) {
	const relevant = Object.entries(inputs).filter(([name]) => !irrelevant.has(name));
	return digestOf({
		inputs: Object.fromEntries(relevant),
		settings
	});
}
var access, _compared, publishing, irrelevant;
function init_configuration() {
	return (init_configuration = __esmMin((() => {
		init_config();
		init_evidence();
		access = [...[
			"image",
			"registry-username",
			"registry-password",
			"insecure-registries"
		], ...["cache-dir", "cache-layers"]];
		({baseline: _compared, ...publishing} = commonInputs);
		irrelevant = /* @__PURE__ */ new Set([...access, ...Object.keys(publishing)]);
	})))();
}

// shared/action/line-hashes.ts
/** Hashes of the lines that the report's findings stand on, read from the checkout; unreadable files have none. */
async function readLineHashes(root, report) {
	const files = new Set(report.findings.flatMap((finding) => finding.locations.slice(0, 1).map((location) => location.file)));
	const hashes = /* @__PURE__ */ new Map();
	for (const file of files) {
		const text = await readFile(join(root, file), "utf8").catch(() => void 0);
		if (text !== void 0) hashes.set(file, lineHashes(text));
	}
	return (file, line) => hashes.get(file)?.[line - 1];
}
function init_line_hashes() {
	return (init_line_hashes = __esmMin((() => {
		init_sarif();
	})))();
}

// shared/action/deliver.ts
/** Writes SARIF, its copy for upload, the other documents and the evidence record of each examined subject. */
async function deliver(directory, examined, context) {
	const all = {
		sarif: [],
		upload: [],
		evidence: [],
		documents: [],
		cuts: []
	};
	const absolute = resolve(context.host.root, directory);
	for (const item of examined) {
		const name = evidenceName(item.report.action, item.report.subject);
		const log = toSarif(item.report, {
			version: context.version,
			lineHash: await readLineHashes(context.host.root, item.report)
		});
		const sarif = item.sarif === false ? [] : [{
			role: "sarif",
			name: `${name}.sarif`,
			mediaType: "application/sarif+json",
			text: serialiseSarif(log)
		}];
		const written = await writeEvidence(absolute, name, factsOf(item, context), [...sarif, ...item.payloads ?? []]);
		all.evidence.push(join(directory, `${name}.evidence.json`));
		for (const { role, name: file } of [...sarif, ...item.payloads ?? []]) (role === "sarif" ? all.sarif : all.documents).push(join(directory, file));
		if (sarif.length === 0 || written.files.length === 0) continue;
		const copy = prepareForUpload(log, { fallbackFile: fallbackFile(item.report) });
		await mkdir(join(absolute, "upload"), { recursive: true });
		await writeFile(join(absolute, "upload", `${name}.sarif`), serialiseSarif(copy.log));
		all.upload.push(join(directory, "upload", `${name}.sarif`));
		all.cuts.push(...copy.cuts);
	}
	return all;
}
function factsOf({ report, advisories, images }, context) {
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
		...advisories === void 0 ? {} : { advisories },
		coverage: {
			examined: report.coverage.examined,
			gaps: [...report.coverage.gaps]
		},
		complete: isComplete(report.coverage),
		...statedImages(images)
	};
}
function fallbackFile(report) {
	return report.findings.find((finding) => finding.locations.length > 0)?.locations[0]?.file ?? "Dockerfile";
}
function init_deliver() {
	return (init_deliver = __esmMin((() => {
		init_evidence();
		init_report();
		init_sarif();
		init_configuration();
		init_line_hashes();
	})))();
}

export { isSarifFile as a, init_compare as i, init_deliver as n, compareExamined as r, deliver as t };