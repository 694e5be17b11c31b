import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as code, d as oneLine, s as init_markdown, t as init_text, u as init_plain } from "../../shared/text/index.js";
import { l as resolveInputs, s as init_resolve, t as init_config, u as withSuite } from "../../shared/config/index.js";
import { _ as init_inputs$1, d as init_inputs$4, f as spec$4, g as spec, h as init_inputs, l as init_inputs$3, m as spec$2, p as init_inputs$2, u as spec$3, v as spec$1 } from "../catalogue.js";
import { i as init_report, t as activeFindings } from "../../shared/findings/report.js";
import { a as tally, n as examinedText, r as init_order } from "../../shared/publish/order.js";
import { i as init_compare, n as init_deliver, r as compareExamined, t as deliver } from "../../shared/action/deliver.js";
import { t as init_action } from "../../shared/action/index.js";
import { n as readInputImages, t as init_images } from "../../shared/action/images.js";
import { n as run$1, t as init_run } from "../dockerfile-lint/run.js";
import { b as isAboutSource, y as init_names } from "../gate/verdict/words.js";
import { a as verdictOf, c as init_markdown$1, l as verdictMarkdown, n as init_run$1, o as init_render$1, r as rulingOf, s as verdictText, t as checkPolicy } from "../gate/run.js";
import { n as init_summary, r as toMarkdown, t as init_publish } from "../../shared/publish/index.js";
import { n as table, t as init_table } from "../../shared/publish/table.js";
import { c as ImageChecks, d as init_read, f as vexPredicates, l as init_checks, r as scanImages, t as init_scan, u as init_vex } from "../image-scan/scan.js";
import { n as run$2, t as init_run$2 } from "../manifest-check/run.js";
import { a as readingFor, i as portrait, n as examine, r as init_describe, t as describeImages } from "../sbom-generate/describe.js";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { tmpdir } from "node:os";

// actions/suite/render.ts
/** A stage as a line of the suite's table. */
function stageOf(name, examined, written, time) {
	const reports = examined.map((item) => item.report);
	const findings = reports.flatMap(activeFindings);
	const gaps = reports.flatMap((report) => report.coverage.gaps).filter((gap) => gap.weight === "partial");
	const looked = reports.map((report) => {
		return [report.subject.kind === "image" ? `${report.subject.name} ${report.subject.platform}` : "", examinedText(report.coverage.examined)].filter((part) => part !== "").join(" · ");
	});
	const result = examined.every((item) => item.sarif === false) ? written.documents.join(", ") : tally(findings);
	return {
		name,
		examined,
		looked: looked.join("; "),
		result: gaps.length === 0 ? result : `${result}; not everything was looked at`,
		time,
		ok: gaps.length === 0
	};
}
/** For a terminal: a line an action, then the verdict and what would flip it. */
function suiteText(verdict, stages) {
	const rows = stages.map((stage) => [
		stage.ok ? "✓" : "?",
		stage.name,
		oneLine(stage.looked),
		`${(stage.time / 1e3).toFixed(1)} s`,
		oneLine(stage.result)
	]);
	const mark = {
		pass: "✓",
		deny: "✗",
		undecided: "?"
	}[verdict.decision];
	const longest = Math.max(0, ...stages.map(({ name }) => name.length));
	return `${table(rows)}\n${mark}  ${"gate".padEnd(longest)}  ${verdictText(verdict)}`;
}
function folded(title, markdown) {
	return `<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`;
}
/** For the run's page: the gate's verdict, a row an action, and each action's findings folded. */
function suiteMarkdown(verdict, stages) {
	const rows = stages.map((stage) => `| ${stage.name} | ${code(stage.looked)} | ${code(stage.result)} |`);
	const parts = stages.filter((stage) => stage.examined.some((item) => item.report.findings.length > 0)).map((stage) => toMarkdown({
		title: stage.name,
		verdict: tally(stage.examined.flatMap((item) => activeFindings(item.report))),
		reports: stage.examined.map((item) => item.report)
	}));
	return [
		verdictMarkdown(verdict),
		`| action | looked at | result |\n|---|---|---|\n${rows.join("\n")}\n`,
		...parts,
		...stages.flatMap(({ portrait = "" }) => portrait === "" ? [] : [folded("What the image is made of", portrait)])
	].join("\n");
}
function init_render() {
	return (init_render = __esmMin((() => {
		init_report();
		init_publish();
		init_table();
		init_text();
		init_render$1();
	})))();
}

// actions/suite/pipeline.ts
/**
* The whole suite in one process: lint, then one reading of each image for scan and SBOM, the manifests, then the gate, which reads
* the evidence that the others wrote and decides.
*/
async function run(context) {
	const given = context.inputs["out-dir"] ?? context.host.defaultOutDir;
	if (given !== void 0) return check(given, context);
	const temporary = await mkdtemp(join(tmpdir(), "seaworthy-check-"));
	try {
		return await check(temporary, context);
	} finally {
		await rm(temporary, {
			recursive: true,
			force: true
		});
	}
}
async function check(outDir, context) {
	const stages = [];
	const delivered = [];
	const stage = async (of, work) => {
		const inner = contextFor(of, context);
		const start = performance.now();
		context.host.progress(of.name);
		const done = await work(inner);
		if (done === void 0) return;
		const { examined: plain, ...more } = done;
		const examined = await compareExamined(plain, inner);
		const written = await deliver(outDir, examined, inner);
		delivered.push(written);
		stages.push({
			...stageOf(of.name, examined, written, performance.now() - start),
			...more
		});
	};
	await checkPolicy(contextFor(spec, context));
	await stage(spec$1, (inner) => run$1(belowPath(inner, context.inputs.path)));
	const checks = await ImageChecks.from(contextFor(spec$2, context));
	const { collectors = [], predicateTypes = [] } = readingFor(contextFor(spec$3, context));
	const images = await readInputImages(context.inputs.image, context, {
		collectors: [...checks.collectors, ...collectors],
		predicateTypes: [...predicateTypes, ...vexPredicates]
	});
	if (images.length > 0) {
		await stage(spec$2, async (inner) => ({ examined: await scanImages(images, checks, inner) }));
		await stage(spec$3, async (inner) => {
			const described = await describeImages(images, inner);
			return {
				examined: described.map((one) => examine(one, inner)),
				portrait: portrait(described)
			};
		});
	}
	await stage(spec$4, (inner) => manifestsBelow(inner, context.inputs.path));
	const digests = images.map(({ image }) => image.digest);
	const gate = contextFor(spec, context);
	const inputsOf = (config) => gateInputs({
		...context,
		config
	}, outDir, digests);
	const answer = await verdictOf({
		...gate,
		inputs: inputsOf(context.config)
	}, inputsOf);
	delivered.push(await deliver(outDir, answer.examined, gate));
	const summary = suiteMarkdown(answer.verdict, stages);
	await writeFile(resolve(context.host.root, outDir, "summary.md"), summary);
	return {
		examined: [...stages.flatMap((item) => item.examined), ...answer.examined],
		outcome: answer.outcome,
		verdict: answer.sentence,
		summary,
		ruling: rulingOf(answer.verdict),
		delivered: joined(delivered),
		outputs: {
			digest: digests.join("\n"),
			verdict: join(outDir, "verdict.json"),
			sbom: sbomsIn(delivered).join("\n")
		},
		...context.inputs.format === "text" ? { document: suiteText(answer.verdict, stages) } : {}
	};
}
/** The gate's inputs after the other stages. Where there is no image, only what examines source is required. */
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
/** Checks manifests where there are any; a checkout without them has no such stage. */
async function manifestsBelow(inner, path) {
	const optional = {
		...inner,
		inputs: {
			...inner.inputs,
			"allow-empty": true
		}
	};
	const result = await run$2(belowPath(optional, path));
	return result.examined.every(({ report }) => report.coverage.examined["files"] === 0 && report.findings.length === 0) ? void 0 : result;
}
/** Looks at what the suite's path holds, unless the configuration names files. */
function belowPath(inner, path) {
	if (path === "." || inner.inputs.files.length > 0) return inner;
	return {
		...inner,
		inputs: {
			...inner.inputs,
			files: [path]
		}
	};
}
/**
* The context of one stage: what the suite's call gives under the same name, else the stage's own section of the
* configuration file, else the suite's section, else the default.
*/
function contextFor(stage, { host, config, now, version }) {
	const section = config.section(stage.name);
	const merged = withSuite(stage.inputs, section, config.section("check"));
	return {
		inputs: resolveInputs(stage.inputs, (name) => isOwn(name) ? void 0 : host.given(name), merged),
		settings: section.values,
		config,
		host,
		now,
		version
	};
}
/** Inputs whose meaning is the suite's alone. */
function isOwn(name) {
	return [
		"path",
		"format",
		"output"
	].includes(name);
}
function joined(parts) {
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
function init_pipeline() {
	return (init_pipeline = __esmMin((() => {
		init_action();
		init_config();
		init_vex();
		init_inputs$1();
		init_run();
		init_names();
		init_inputs();
		init_run$1();
		init_checks();
		init_inputs$2();
		init_scan();
		init_inputs$4();
		init_run$2();
		init_describe();
		init_inputs$3();
		init_render();
	})))();
}

init_pipeline();
export { run };