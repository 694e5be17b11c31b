import { n as __esmMin } from "../../rolldown-runtime.js";
import { B as init_severity, En as code, Ft as writeFileAtomic, Mn as init_plain, Nn as oneLine, Nt as init_write_file, O as init_report, On as init_markdown, T as activeFindings, V as isAtLeast, W as worstSeverity, k as isComplete, kt as init_files, pn as init_text, w as init_findings } from "../../shared/core.js";
import { l as resolveInputs, s as init_resolve, t as init_config, u as withSuite } from "../../shared/config/index.js";
import { _ as init_inputs$1, d as init_inputs$4, f as spec$4, g as spec, h as init_inputs, l as init_inputs$3, m as spec$2, p as init_inputs$2, u as spec$3, v as spec$1 } from "../action-specs.js";
import { a as compareExamined, i as init_identify, n as writeResults, o as init_compare, r as identify, t as init_write_results } from "../../shared/runner/write-results.js";
import { t as init_runner } from "../../shared/runner/index.js";
import { n as run$1, t as init_run } from "../dockerfile-lint/run.js";
import { n as readInputImages, t as init_images } from "../../shared/runner/images.js";
import { A as init_names, j as isAboutSource } from "../gate/verdict/words.js";
import { a as init_render$1, c as verdictMarkdown, i as verdictOf, l as checkPolicy, n as rulingOf, o as verdictText, s as init_markdown$1, t as init_run$1, u as init_request } from "../gate/run.js";
import { a as tally, n as examinedText, r as init_order } from "../../shared/report/order.js";
import { a as resultMark, r as init_words } from "../../shared/report/words.js";
import { n as init_summary, r as toMarkdown, t as init_report$1 } from "../../shared/report/index.js";
import { n as table, t as init_table } from "../../shared/report/table.js";
import { c as ImageChecks, d as init_read, f as vexPredicates, l as init_checks, r as scanImages, t as init_scan, u as init_vex } from "../image-scan/scan.js";
import { n as run$2, t as init_run$2 } from "../manifest-check/run.js";
import { a as renderCharts, i as readOptionsFor, n as examine, r as init_describe, t as describeImages } from "../sbom-generate/describe.js";

// actions/suite/render.ts
/** Summarizes a stage for the suite's table. @param written undefined if the files are not kept. */
function summarizeStage(name, examined, written, duration) {
	const reports = examined.map((item) => item.report);
	const findings = reports.flatMap(activeFindings);
	const gaps = reports.flatMap((report) => report.coverage.gaps).filter((gap) => gap.weight === "partial");
	const texts = reports.map((report) => {
		return [report.subject.kind === "image" ? `${report.subject.name} ${report.subject.platform}` : "", examinedText(report.coverage.examined)].filter((part) => part !== "").join(" · ");
	});
	const documents = written?.documents.join(", ") ?? "not kept: set --out-dir";
	const result = examined.every((item) => item.sarif === false) ? documents : tally(findings);
	return {
		name,
		examined,
		examinedText: texts.join("; "),
		result: gaps.length === 0 ? result : `${result}; incomplete`,
		duration,
		isComplete: gaps.length === 0
	};
}
/** Formats a suite run for a terminal: a line for each action, then the verdict and what to do. */
function suiteText(verdict, stages) {
	const rows = stages.map((stage) => [
		markOf(stage),
		stage.name,
		oneLine(stage.examinedText),
		`${(stage.duration / 1e3).toFixed(1)} s`,
		oneLine(stage.result)
	]);
	const mark = resultMark(verdict.decision === "deny" ? "findings" : verdict.decision, void 0);
	const nameWidth = Math.max(0, ...stages.map(({ name }) => name.length));
	return `${table(rows)}\n${mark}  ${"gate".padEnd(nameWidth)}  ${verdictText(verdict)}`;
}
/** Marks a stage by what it found. Whether findings count is the gate's decision. */
function markOf({ isComplete, examined }) {
	const worst = worstSeverity(examined.flatMap(({ report }) => activeFindings(report)).map(({ severity }) => severity));
	if (!isComplete) return resultMark("undecided", worst);
	return resultMark(worst !== void 0 && isAtLeast(worst, "high") ? "findings" : "pass", worst);
}
function folded(title, markdown) {
	return `<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`;
}
/** Renders a suite run as the job summary: the gate's verdict, a row for each action, and each action's findings folded. */
function suiteMarkdown(verdict, stages) {
	const rows = stages.map((stage) => `| ${stage.name} | ${code(stage.examinedText)} | ${code(stage.result)} |`);
	const parts = stages.filter((stage) => stage.examined.some((item) => item.report.findings.length > 0)).map((stage) => toMarkdown({
		title: stage.name,
		verdict: tally(stage.examined.flatMap((item) => activeFindings(item.report))),
		reports: stage.examined.map((item) => item.report)
	}));
	return [
		verdictMarkdown(verdict),
		`| action | examined | result |\n|---|---|---|\n${rows.join("\n")}\n`,
		...parts,
		...stages.flatMap(({ portrait = "" }) => portrait === "" ? [] : [folded("Image contents", portrait)])
	].join("\n");
}
function init_render() {
	return (init_render = __esmMin((() => {
		init_findings();
		init_report$1();
		init_table();
		init_words();
		init_text();
		init_render$1();
	})))();
}

// actions/suite/pipeline.ts
/**
* Runs the whole suite in one process: lints, reads each image once for scan and SBOM, checks manifests, and runs the gate
* on the evidence of the earlier stages.
*/
async function run(context) {
	const outDir = context.inputs["out-dir"] ?? context.host.defaultOutDir;
	if (outDir !== void 0) return runStages(outDir, context, true);
	const temporary = await mkdtemp(join(tmpdir(), "seaworthy-check-"));
	try {
		const result = await runStages(temporary, context, false);
		return {
			...result,
			delivered: mergeDelivered([]),
			outputs: { digest: result.outputs?.["digest"] ?? "" }
		};
	} finally {
		await rm(temporary, {
			recursive: true,
			force: true
		});
	}
}
async function runStages(outDir, context, isKept) {
	const stages = [];
	const delivered = [];
	const stage = async (spec, work) => {
		const inner = belowPath(contextFor(spec, context), context.inputs.path);
		const start = performance.now();
		context.host.progress(spec.name);
		const result = await work(inner);
		if (result === void 0) return;
		const { examined: plain, ...portraits } = result;
		const examined = await compareExamined(identify(plain, inner), inner);
		const written = await writeResults(outDir, examined, inner);
		delivered.push(written);
		stages.push({
			...summarizeStage(spec.name, examined, isKept ? written : void 0, performance.now() - start),
			...portraits
		});
	};
	await checkPolicy(contextFor(spec, context));
	await stage(spec$1, run$1);
	const checks = await ImageChecks.from(contextFor(spec$2, context));
	const { collectors, threads, predicateTypes } = readOptionsFor(contextFor(spec$3, context));
	const images = await readInputImages(context.inputs.image, context, {
		collectors: [...checks.collectors, ...collectors],
		threads: [...checks.threads, ...threads],
		predicateTypes: [...predicateTypes, ...vexPredicates]
	});
	if (images.length > 0) {
		await stage(spec$2, async (inner) => ({ examined: await scanImages(images, checks, inner) }));
		await stage(spec$3, async (inner) => {
			const described = await describeImages(images, inner);
			return {
				examined: await Promise.all(described.map((description) => examine(description, inner))),
				portrait: renderCharts(described)
			};
		});
	}
	await stage(spec$4, checkManifests);
	const digests = images.map(({ image }) => image.digest);
	const gate = contextFor(spec, context);
	const inputsOf = (config) => gateInputs({
		...context,
		config
	}, outDir, digests);
	const ruling = await verdictOf({
		...gate,
		inputs: inputsOf(context.config)
	}, inputsOf);
	const { name: _name, ...unnamed } = gate.inputs;
	delivered.push(await writeResults(outDir, identify(ruling.examined, {
		...gate,
		inputs: unnamed
	}), gate));
	const summary = suiteMarkdown(ruling.verdict, stages);
	await writeFileAtomic(resolve(context.host.workspace, outDir), "summary.md", summary);
	return {
		examined: [...stages.flatMap((stage) => stage.examined), ...ruling.examined],
		outcome: ruling.outcome,
		verdict: ruling.sentence,
		summary,
		ruling: rulingOf(ruling.verdict),
		delivered: mergeDelivered(delivered),
		outputs: {
			digest: digests.join("\n"),
			verdict: join(outDir, "verdict.json"),
			sbom: sbomsIn(delivered).join("\n")
		},
		...context.inputs.format === "text" ? { document: suiteText(ruling.verdict, stages) } : {}
	};
}
/** Resolves the gate's inputs. Requires only source checks if there is no image. */
function gateInputs(context, evidence, digest) {
	const { inputs } = contextFor(spec, context);
	const require = digest.length === 0 ? inputs.require.filter(isAboutSource) : inputs.require;
	return {
		...inputs,
		require,
		evidence,
		digest
	};
}
/** Checks manifests. Skips the stage if the checkout has none. */
async function checkManifests(inner) {
	const result = await run$2({
		...inner,
		inputs: {
			...inner.inputs,
			"allow-empty": true
		}
	});
	return result.examined.every(({ report }) => report.coverage.examined["files"] === 0 && report.findings.length === 0 && isComplete(report.coverage)) ? void 0 : result;
}
/** Limits a stage that examines files to the suite's path, unless the configuration names files. */
function belowPath(inner, path) {
	const { files } = inner.inputs;
	if (path === "." || !Array.isArray(files) || files.length > 0) return inner;
	return {
		...inner,
		inputs: {
			...inner.inputs,
			files: [path]
		}
	};
}
/**
* Creates the context of a stage. Inputs come from the call, then the stage's section of the configuration file, then the
* suite's section, then the default.
*/
function contextFor(stage, { inputs: _inputs, settings: _settings, ...common }) {
	const { host, config } = common;
	const section = config.section(stage.name);
	const merged = withSuite(stage.inputs, section, config.section("check"));
	const inputs = resolveInputs(stage.inputs, (name) => isSuiteInput(name) ? void 0 : host.getInput(name), merged);
	return {
		...common,
		inputs,
		settings: section.values
	};
}
/** Checks whether an input belongs to the suite only. */
function isSuiteInput(name) {
	return [
		"path",
		"format",
		"output"
	].includes(name);
}
function mergeDelivered(parts) {
	const all = (key) => parts.flatMap((part) => part[key]);
	return {
		sarif: all("sarif"),
		upload: all("upload"),
		evidence: all("evidence"),
		documents: all("documents"),
		cuts: all("cuts")
	};
}
function sbomsIn(parts) {
	return parts.flatMap((part) => part.documents.filter((path) => path.endsWith(".cdx.json")));
}
var mkdtemp, rm, tmpdir, join, resolve;
function init_pipeline() {
	return (init_pipeline = __esmMin((() => {
		init_config();
		init_files();
		init_findings();
		init_images();
		init_runner();
		init_vex();
		init_inputs$1();
		init_run();
		init_names();
		init_inputs();
		init_request();
		init_run$1();
		init_checks();
		init_inputs$2();
		init_scan();
		init_inputs$4();
		init_run$2();
		init_describe();
		init_inputs$3();
		init_render();
		({mkdtemp, rm} = process.getBuiltinModule("node:fs/promises"));
		({tmpdir} = process.getBuiltinModule("node:os"));
		({join, resolve} = process.getBuiltinModule("node:path"));
	})))();
}

init_pipeline();
export { run };