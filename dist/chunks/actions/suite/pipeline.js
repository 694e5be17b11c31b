import { n as resolveInputs } from "../../shared/config/resolve.js";
import { r as readInputImages } from "../../shared/action/index.js";
import { t as deliver } from "../../shared/action/deliver.js";
import { r as oneLine } from "../../shared/text/plain.js";
import { t as code } from "../../shared/text/markdown.js";
import "../../shared/config/index.js";
import { i as spec, n as spec$1, r as spec$3, t as spec$2 } from "../sbom-generate/inputs.js";
import { t as run$1 } from "../dockerfile-lint/run.js";
import { a as verdictText, i as verdictMarkdown, r as verdictOf, t as rulingOf } from "../gate/run.js";
import { n as ImageChecks, t as scanImages } from "../image-scan/scan.js";
import { i as readingFor, t as describeImages } from "../sbom-generate/describe.js";
import { i as tally, n as examinedText } from "../../shared/publish/order.js";
import { t as activeFindings } from "../../shared/findings/report.js";
import { t as toMarkdown } from "../../shared/publish/index.js";
import { t as table } from "../../shared/publish/table.js";
import "../../shared/text/index.js";
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
		...parts
	].join("\n");
}

// actions/suite/pipeline.ts
/**
* The whole suite in one process: lint, then one reading of each image for scan and SBOM, then the gate, which reads
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
		const examined = await work(inner);
		const written = await deliver(outDir, examined, inner);
		delivered.push(written);
		stages.push(stageOf(of.name, examined, written, performance.now() - start));
	};
	await stage(spec, async (inner) => (await run$1(belowPath(inner, context.inputs.path))).examined);
	const checks = await ImageChecks.from(contextFor(spec$1, context));
	const { collectors = [], predicateTypes = [] } = readingFor(contextFor(spec$2, context));
	const images = await readInputImages(context.inputs.image, context, {
		collectors: [...checks.collectors, ...collectors],
		predicateTypes
	});
	if (images.length > 0) {
		await stage(spec$1, (inner) => scanImages(images, checks, inner));
		await stage(spec$2, async (inner) => describeImages(images, inner));
	}
	const digests = images.map(({ image }) => image.digest);
	const gate = contextFor(spec$3, context);
	const require = images.length === 0 ? gate.inputs.require.filter((action) => action === "dockerfile-lint") : gate.inputs.require;
	const answer = await verdictOf({
		...gate,
		inputs: {
			...gate.inputs,
			require,
			evidence: outDir,
			digest: digests
		}
	});
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
/** Lints what the suite's path holds, unless the configuration names files. */
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
	const suite = config.section("check");
	const shared = Object.entries(suite.inputs).filter(([name]) => name in stage.inputs);
	return {
		inputs: resolveInputs(stage.inputs, (name) => isOwn(name) ? void 0 : host.given(name), {
			...section,
			inputs: {
				...Object.fromEntries(shared),
				...section.inputs
			}
		}),
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

export { run };