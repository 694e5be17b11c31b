import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ar as escapeMarkdown, Ci as init_errors, Fr as count, Ir as init_plain, Lr as oneLine, Rt as init_finding, Si as UndecidedError, St as init_report, _n as writeFileAtomic, cr as wrapText, dn as init_files, fi as defined, hn as init_write_file, jr as init_markdown, kr as code, lt as init_findings, nn as init_severity, or as init_text, pi as init_defined, rn as isAtLeast, sn as worstSeverity, sr as init_wrap, vt as activeFindings, wt as isNew, zt as isUnrated } from "../../shared/core.js";
import { d as init_inputs, f as spec, l as init_inputs$1, u as spec$1 } from "../action-specs.js";
import { a as init_inputs$3, i as spec$2, n as spec$4, o as spec$3, r as init_inputs$2, t as init_inputs$4 } from "../manifest-check/inputs.js";
import { a as tally, n as examinedText, r as init_order } from "../../shared/report/order.js";
import { a as pageMark, r as init_words, s as resultMark, t as fold } from "../../shared/report/words.js";
import { A as gapLines, S as examinedByChange, T as isCountSentence, j as init_coverage_items, m as displayFilter, n as init_summary, r as toMarkdown, t as init_report$1, v as init_filter, w as init_existing, x as countExisting } from "../../shared/report/index.js";
import { c as compareExamined, l as init_compare, n as writeResults, o as identify, s as init_identify, t as init_write_results } from "../../shared/runner/write-results.js";
import { t as init_runner } from "../../shared/runner/index.js";
import { n as linkTarget, t as init_link_target } from "../../shared/runner/link-target.js";
import { n as init_images, r as readInputImages } from "../../shared/runner/images.js";
import { C as init_names, i as outcomeOf, r as init_words$1, w as needsDigest } from "../gate/verdict/words.js";
import { a as init_render$1, c as verdictNotes, d as init_display, f as gateDecision, h as init_request, i as verdictOf, l as verdictTitle, m as checkPolicy, n as rulingOf, o as verdictText, p as init_decision, s as init_markdown$1, t as init_run, u as displayVerdict } from "../gate/run.js";
import { n as table, t as init_table } from "../../shared/report/table.js";
import { C as init_read, S as init_vex, b as ImageChecks, r as scanImages, t as init_scan, w as vexPredicates, x as init_checks } from "../image-scan/scan.js";
import { a as renderCharts, i as readOptionsFor, n as examine, r as init_describe, t as describeImages } from "../sbom-generate/describe.js";
import { a as init_source_stages, i as checkManifests, n as init_stage_context, o as lintDockerfiles, r as belowPath, t as contextFor } from "./stage-context.js";

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
	const result = examined.every((item) => item.sarif === false) ? documents : tally(findings, isUnrated);
	const existing = countExisting(reports);
	const ending = gaps.length === 0 ? "" : "; incomplete";
	return {
		name,
		examined,
		examinedText: texts.join("; "),
		result: `${result}${ending}`,
		...existing === 0 ? {} : { resultOfChange: `${tally(findings.filter(isNew), isUnrated)}; ${existing} existing${ending}` },
		duration,
		isComplete: gaps.length === 0
	};
}
/** Leaves out findings that the change did not cause if the verdict does. */
function countingStages({ asked: { newOnly } }, stages) {
	if (!newOnly) return stages;
	return stages.map((stage) => ({
		...stage,
		result: stage.resultOfChange ?? stage.result,
		examined: examinedByChange(stage.examined)
	}));
}
/**
* Formats a suite run for a terminal of so many columns: a line for each action, two where one is too narrow, then the
* verdict, what to do, the digests of the images, and how to see what is left out.
* @param display what is shown of the verdict. Default: everything.
*/
function suiteText(verdict, allStages, width = Number.POSITIVE_INFINITY, display) {
	const stages = countingStages(verdict, allStages);
	const rows = stages.map((stage) => [
		markOf(stage),
		stage.name,
		oneLine(stage.examinedText),
		`${(stage.duration / 1e3).toFixed(1)} s`,
		oneLine(stage.result)
	]);
	const mark = resultMark(verdict.decision === "deny" ? "findings" : verdict.decision, void 0);
	const nameWidth = Math.max(0, ...stages.map(({ name }) => name.length));
	const lines = table(rows).split("\n");
	return [
		`${lines.every((line) => line.length <= width) ? lines.join("\n") : narrowTable(rows, width)}\n${mark}  ${"gate".padEnd(nameWidth)}  ${verdictText(verdict, width, display)}`,
		digestLines(stages),
		leftOut(verdict, stages, width)
	].join("");
}
/** Formats the rows of a suite run without the column of what was examined, which follows each row on its own line. */
function narrowTable(rows, width) {
	const heads = table(rows.map(([mark = "", name = "", , time = "", result = ""]) => [
		mark,
		name,
		time,
		result
	]), { width }).split("\n");
	const marks = heads.flatMap((line, index) => /^\S/u.test(line) ? [index] : []);
	return marks.flatMap((start, row) => [...heads.slice(start, marks[row + 1]), ...wrapText(rows[row]?.[2] ?? "", width - examinedIndent.length).split("\n").map((line) => `${examinedIndent}${line}`)]).join("\n");
}
/** The digests that a gate or a signature in another step needs. */
function digestLines(stages) {
	const lines = stages.flatMap(({ examined }) => examined.map(({ report: { subject } }) => subject)).flatMap((subject) => subject.kind === "image" ? [`${oneLine(subject.name)} ${oneLine(subject.platform)}:\n  ${subject.digest}\n`] : []);
	return lines.length === 0 ? "" : `\n${[...new Set(lines)].join("")}`;
}
/** Says how many findings the verdict does not list, and how to see them. */
function leftOut({ rules }, stages, width) {
	const listed = rules.flatMap(({ because }) => because.filter(({ findingId }) => findingId !== void 0)).length;
	const all = stages.flatMap(({ examined }) => examined.flatMap(({ report }) => activeFindings(report))).length;
	const left = all - Math.min(listed, all);
	if (left === 0) return "";
	return `\n${wrapText(`${count(left, "more finding")} not listed here: --format html --output report.html shows all, and --out-dir keeps them as SARIF`, width)}\n`;
}
/** Marks a stage by what it found. Whether findings count is the gate's decision. */
function markOf({ isComplete, examined }) {
	const worst = worstSeverity(examined.flatMap(({ report }) => activeFindings(report)).map(({ severity }) => severity));
	if (!isComplete) return resultMark("undecided", worst);
	return resultMark(worst !== void 0 && isAtLeast(worst, "high") ? "findings" : "pass", worst);
}
/** Renders a suite run as the job summary: the gate's verdict, what to do, and every finding once. */
function suiteMarkdown(verdict, stages, page) {
	const { ruling, display, ...places } = page;
	const [described, checked] = [stages.filter(isDescription), stages.filter((stage) => !isDescription(stage))];
	const gaps = described.flatMap(({ examined }) => examined.flatMap(({ report }) => report.coverage.gaps));
	const portraits = stages.flatMap(({ portrait = "" }) => portrait);
	const reasons = (isMissing) => ruling.reasons.filter((reason) => reason.isMissing === isMissing).map((reason) => escapeMarkdown(`${reason.what}. To pass: ${reason.remediation}`));
	return toMarkdown({
		...places,
		title: "Seaworthy",
		verdict: escapeMarkdown(verdictTitle(verdict, display.hidden)),
		mark: pageMark(outcomeOf(verdict), void 0),
		passes: verdict.decision === "pass",
		reports: checked.flatMap(({ examined }) => examined.map(({ report }) => report)),
		notes: verdict.notes.filter(isCountSentence),
		newOnly: verdict.asked.newOnly,
		change: verdict.asked.change ?? "change",
		...ruling.planned.length === 0 ? {} : { blocking: ruling.planned },
		steps: reasons(false),
		missing: [...reasons(true), ...gapLines(gaps, gaps.length)],
		folds: [fold("Image contents", portraits.join("\n"))],
		coverage: [...described.map(documentsLine), verdictNotes(verdict)].map((part) => `\n${part}`).join("")
	});
}
/** Checks whether a stage writes documents in place of findings. */
function isDescription({ examined }) {
	return examined.every(({ sarif }) => sarif === false);
}
function documentsLine({ examinedText: text, result }) {
	return `**SBOM**: ${escapeMarkdown(text)} · ${code(result)}\n`;
}
var examinedIndent;
function init_render() {
	return (init_render = __esmMin((() => {
		init_findings();
		init_report$1();
		init_table();
		init_words();
		init_text();
		init_render$1();
		init_words$1();
		examinedIndent = "   ";
	})))();
}

// actions/suite/pipeline.ts
/**
* Runs the whole suite in one process: reads each image once for scan and SBOM, lints with what the scan has read of base
* images, checks manifests, and runs the gate on the evidence of the earlier stages.
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
	const finished = [];
	const stage = async (spec, work) => {
		const inner = belowPath(contextFor(spec, context), context.inputs.path);
		const start = performance.now();
		context.host.progress(spec.name);
		const result = await work(inner);
		if (result === void 0) return;
		const { examined: plain, ...portraits } = result;
		const examined = await compareExamined(identify(plain, inner), inner);
		const written = await writeResults(outDir, examined, inner);
		const summary = summarizeStage(spec.name, examined, isKept ? written : void 0, performance.now() - start);
		finished.push({
			stage: {
				...summary,
				...portraits
			},
			written
		});
	};
	await checkPolicy(contextFor(spec, context));
	const checks = await ImageChecks.from(contextFor(spec$2, context));
	const { collectors, threads, predicateTypes } = readOptionsFor(contextFor(spec$1, context));
	const images = await readInputImages(context.inputs.image, context, {
		collectors: [...checks.collectors, ...collectors],
		threads: [...checks.threads, ...threads],
		predicateTypes: [...predicateTypes, ...vexPredicates]
	});
	if (images.length > 0) {
		await stage(spec$2, async (inner) => ({ examined: await scanImages(images, checks, inner) }));
		await stage(spec$1, async (inner) => {
			const described = await describeImages(images, inner);
			return {
				examined: await Promise.all(described.map((description) => examine(description, inner))),
				portrait: renderCharts(described)
			};
		});
	}
	await stage(spec$3, lintDockerfiles);
	await stage(spec$4, checkManifests);
	const inOrder = finished.toSorted((a, b) => stageOrder.indexOf(a.stage.name) - stageOrder.indexOf(b.stage.name));
	const stages = inOrder.map((one) => one.stage);
	const delivered = inOrder.map(({ written }) => written);
	if (stages.length === 0) throw nothingToCheck(join(context.host.root, context.inputs.path));
	const digests = images.map(({ image }) => image.digest);
	const gate = contextFor(spec, context);
	const found = new Set(stages.map(({ name }) => name));
	const inputsOf = (config) => gateInputs({
		...context,
		config
	}, {
		outDir,
		digests,
		found
	});
	const ruling = await verdictOf({
		...gate,
		inputs: inputsOf(context.config)
	}, inputsOf);
	const { name: _name, ...unnamed } = gate.inputs;
	delivered.push(await writeResults(outDir, identify(ruling.examined, {
		...gate,
		inputs: unnamed
	}), gate));
	const judged = rulingOf(ruling);
	const filter = displayFilter(context.inputs);
	const display = displayVerdict(ruling, filter);
	const summary = suiteMarkdown(ruling.verdict, stages, {
		ruling: judged,
		display,
		...defined({
			target: linkTarget(context.host),
			filter
		})
	});
	await writeFileAtomic(resolve(context.host.workspace, outDir), "summary.md", summary);
	return {
		examined: [...stages.flatMap((stage) => stage.examined), ...ruling.examined],
		outcome: ruling.outcome,
		verdict: ruling.sentence,
		summary,
		ruling: judged,
		gate: gateDecision(ruling.verdict),
		delivered: mergeDelivered(delivered),
		outputs: {
			digest: digests.join("\n"),
			verdict: join(outDir, "verdict.json"),
			sbom: sbomsIn(delivered).join("\n")
		},
		...context.inputs.format === "text" ? { document: suiteText(ruling.verdict, stages, context.host.terminalColumns, display) } : {}
	};
}
/**
* Resolves the gate's inputs. Requires only source checks if there is no image. By default, the lint of Dockerfiles is
* required only if there are some; without an image and a Dockerfile, the check of manifests is.
*/
function gateInputs(context, { outDir: evidence, digests, found }) {
	const { inputs } = contextFor(spec, context);
	const wanted = context.host.getInput("require") !== void 0 || context.config.section("gate").inputs["require"] !== void 0 || found.has(spec$3.name) ? inputs.require : withoutLint(inputs.require, digests);
	const require = digests.length === 0 ? wanted.filter((entry) => !needsDigest(entry)) : wanted;
	return {
		...inputs,
		require,
		evidence,
		digest: digests
	};
}
function withoutLint(require, digests) {
	const others = require.filter((name) => name !== spec$3.name);
	return digests.length > 0 ? others : [...others, spec$4.name];
}
function nothingToCheck(directory) {
	return new UndecidedError("NOTHING_TO_CHECK", `found no Dockerfile and no manifest in ${directory}, and no image is named`, { advice: "Run it in a checkout that has one, or set `image` to an image, for example `--image app:ci`" });
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
var mkdtemp, rm, tmpdir, join, resolve, stageOrder;
function init_pipeline() {
	return (init_pipeline = __esmMin((() => {
		init_errors();
		init_files();
		init_report$1();
		init_images();
		init_runner();
		init_vex();
		init_inputs$3();
		init_names();
		init_inputs();
		init_request();
		init_run();
		init_decision();
		init_display();
		init_checks();
		init_inputs$2();
		init_scan();
		init_inputs$4();
		init_describe();
		init_inputs$1();
		init_render();
		init_source_stages();
		init_stage_context();
		({mkdtemp, rm} = process.getBuiltinModule("node:fs/promises"));
		({tmpdir} = process.getBuiltinModule("node:os"));
		({join, resolve} = process.getBuiltinModule("node:path"));
		stageOrder = [
			spec$3,
			spec$2,
			spec$1,
			spec$4
		].map(({ name }) => name);
	})))();
}

init_pipeline();
export { run };