import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ar as escapeMarkdown, Ct as isComplete, Dt as defaultThreshold, Fr as count, Ir as init_plain, Rt as init_finding, St as init_report, bt as blockingFindings, dn as init_files, fi as defined, fn as checkWritePlace, hn as init_write_file, jr as init_markdown, jt as init_threshold, kt as describeThreshold, lt as init_findings, nn as init_severity, or as init_text, pi as init_defined, sn as worstSeverity, vt as activeFindings, xt as decidingFindings, zt as isUnrated } from "../core.js";
import { n as init_result, t as exitCodes } from "./result.js";
import { f as resolveInputs, t as init_config, u as init_resolve } from "../config/index.js";
import { a as tally, n as examinedText, o as totalExamined, r as init_order } from "../report/order.js";
import { i as init_annotations, n as chooseAnnotations } from "../report/annotations.js";
import { a as pageMark, n as headlines, r as init_words, s as resultMark } from "../report/words.js";
import { C as existingSentence, D as unknownSentences, O as withoutExisting, S as examinedByChange, _ as filterText, c as renderDiagram, g as filterSentence, h as filterReport, m as displayFilter, n as init_summary, p as countFiltered, r as toMarkdown, s as init_flowchart, t as init_report$1, v as init_filter, w as init_existing, x as countExisting, y as isShown } from "../report/index.js";
import { a as resolveNewOnly, c as compareExamined, d as baseOpener, i as newOnlyRule, l as init_compare, m as init_at_base, n as writeResults, o as identify, r as init_new_only, s as init_identify, t as init_write_results } from "./write-results.js";
import { d as inCheckout, f as init_paths, n as loadSettings, t as init_load_settings } from "./load-settings.js";
import { n as linkTarget, t as init_link_target } from "./link-target.js";
import { i as withinTime, r as startTime, t as init_limits } from "./limits.js";

// shared/runner/decide.ts
/**
* Decides the outcome of a run: `findings` if there are findings at the threshold, otherwise `undecided` if the
* coverage is incomplete, otherwise `pass`.
*/
function decideOutcome(result, { threshold, newOnly, change = "change" }) {
	const reports = result.examined.map((item) => item.report);
	const blocking = reports.flatMap((report) => blockingFindings(report, threshold, newOnly));
	const outcome = result.outcome ?? outcomeOf(reports, blocking.length);
	return {
		outcome,
		verdict: result.verdict ?? sentence(reports, {
			threshold,
			outcome,
			blocking,
			newOnly,
			change
		})
	};
}
function outcomeOf(reports, blocking) {
	if (blocking > 0) return "findings";
	return reports.every((report) => isComplete(report.coverage)) ? "pass" : "undecided";
}
function sentence(reports, { threshold, outcome, blocking, newOnly, change }) {
	const findings = reports.flatMap((report) => decidingFindings(report, newOnly));
	const existing = newOnly ? existingSentence(countExisting(reports), change) : "";
	const summary = [`${tally(findings, isUnrated)} in ${examinedText(totalExamined(reports)) || "0 files"}`, existing].filter((part) => part !== "").join("; ");
	const kind = newOnly ? "new finding" : "finding";
	const gaps = reports.flatMap((report) => report.coverage.gaps.filter((gap) => gap.weight === "partial"));
	if (outcome === "findings") {
		const incomplete = gaps.length === 0 ? "" : `; ${count(gaps.length, "gap")}: not everything was examined`;
		return `${count(blocking.length, kind)} ${describeThreshold(threshold, { over: blocking })} — ${summary}${incomplete}`;
	}
	if (outcome === "pass") return threshold === "none" ? summary : `no ${kind}s ${describeThreshold(threshold)} — ${summary}`;
	const [first] = gaps;
	const others = gaps.length > 1 ? ` and ${gaps.length - 1} more` : "";
	return `not everything was examined — ${first === void 0 ? "" : `${first.what}: ${first.why}`}${others}`;
}
function init_decide() {
	return (init_decide = __esmMin((() => {
		init_findings();
		init_report$1();
		init_text();
	})))();
}

// shared/runner/send-results.ts
/**
* Publishes results to the CI system: pull-request comment, suggestions, all annotations and code scanning. Logs missing
* permissions and does not fail because of them.
*/
async function sendResults(publication) {
	const { result, decision, context } = publication;
	const { host } = context;
	const inputs = context.inputs;
	const { pullRequest, annotateAll } = host;
	const examined = publication.isNewOnly ? examinedByChange(result.examined) : result.examined;
	const filter = displayFilter(inputs);
	const reports = examined.map(({ report }) => filterReport(report, filter));
	const files = filesFor(publication, inputs);
	const comments = pullRequest !== void 0 && shouldComment(decision, inputs, publication);
	const editable = pullRequest === void 0 || inputs.suggestions !== true ? [] : editableReports(result.examined);
	const overflows = annotateAll !== void 0 && inputs["check-run"] === true && chooseAnnotations(reports, host.annotationsPerLevel).crowdedOut > 0;
	if (files.length === 0 && !comments && !overflows && editable.length === 0) return;
	const { token } = inputs;
	if (token === void 0) {
		host.info("there is no token: skips code scanning and the pull-request comment");
		return;
	}
	if (comments) await sendComment(publication, inputs, token);
	if (pullRequest !== void 0 && editable.length > 0) {
		const run = {
			reports: editable,
			newOnly: publication.isNewOnly
		};
		logResult(host, await pullRequest.suggest(run, token));
	}
	if (overflows) logResult(host, await annotateAll({
		action: publication.action,
		reports,
		decision
	}, token));
	if (files.length > 0) await uploadFiles(host, files, token);
}
/** Uploads all files together. Logs each result once, with the files that have it. */
async function uploadFiles(host, names, token) {
	const files = await Promise.all(names.map(async (name) => ({
		name,
		text: await readFile(resolve$1(host.workspace, name), "utf8")
	})));
	const sent = await host.codeScanning?.upload(files, token) ?? [];
	for (const [message, same] of Map.groupBy(sent.entries(), ([, result]) => result.message)) {
		const [[, result] = []] = same;
		const listed = same.map(([index]) => names[index]).join(", ");
		if (result !== void 0) logResult(host, {
			...result,
			message: `${listed}: ${message}`
		});
	}
}
function filesFor({ delivered, context }, inputs) {
	if (context.host.codeScanning === void 0 || inputs["upload-sarif"] !== true) return [];
	return delivered?.upload ?? [];
}
/**
* Checks whether to comment. A step that never fails (`fail-on: none`) comments on what fails a step by default, because
* nothing else would ever count as its failure.
*/
function shouldComment({ outcome }, { comment = "never", "fail-on": threshold }, { result, isNewOnly }) {
	if (comment !== "on-failure") return comment === "always";
	if (outcome !== "pass") return true;
	return threshold === "none" && result.examined.some(({ report }) => blockingFindings(report, "high", isNewOnly).length > 0);
}
async function sendComment({ result, isNewOnly, decision, context }, inputs, token) {
	const { host } = context;
	const { ruling } = result;
	const reports = result.examined.filter(({ report, sarif }) => sarif !== false && report.action !== "gate").map(({ report }) => report);
	if (reports.length === 0 && ruling === void 0) return;
	const nameOption = inputs.name === void 0 ? {} : { name: inputs.name };
	const sent = await host.pullRequest?.comment({
		reports,
		threshold: inputs["fail-on"] ?? "none",
		newOnly: isNewOnly,
		fresh: inputs["comment-mode"] === "new",
		...defined({ filter: displayFilter(inputs) }),
		...ruling === void 0 ? {} : { gate: {
			decision,
			ruling,
			...nameOption
		} }
	}, token);
	if (sent === void 0) return;
	const amount = sent.changed ? ` (${count(reports.length, "section")})` : "";
	logResult(host, {
		...sent,
		message: `${sent.message}${amount}`
	});
}
/** Lists the reports about sources, whose findings can have edits. */
function editableReports(examined) {
	return examined.filter(({ report: { subject }, sarif }) => subject.kind === "source" && sarif !== false).map(({ report }) => report);
}
function logResult(host, { level, message }) {
	if (level === "warning") host.warn(message);
	else host.info(message);
}
var readFile, resolve$1;
function init_send_results() {
	return (init_send_results = __esmMin((() => {
		init_findings();
		init_annotations();
		init_report$1();
		init_text();
		({readFile} = process.getBuiltinModule("node:fs/promises"));
		({resolve: resolve$1} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/runner/print-format.ts
/** Prints the result in the format of `format`, or writes it to the file of `--output` or `output-file` and says so. */
async function printFormat(run, context) {
	const { host, inputs } = context;
	const text = run.result.document ?? await formatted(run, context);
	const file = inputs["output"] ?? inputs["output-file"];
	if (typeof file !== "string") return host.print(text);
	await writeOutput(resolve(host.workspace, file), text, host);
	host.info(`report written to ${file}`);
}
/** Writes to the place that the call names, also to a pipe or device; never through a link of the checkout. */
async function writeOutput(path, text, host) {
	await checkWritePlace(path, host);
	await writeFile(path, text);
}
async function formatted(run, context) {
	const { inputs, host, version } = context;
	const reports = run.result.examined.map(({ report }) => report);
	switch (inputs["format"]) {
		case "json": {
			const { serializeDocument } = await import("../report/document/build.js");
			return serializeDocument(await documentOf(run, context));
		}
		case "html": {
			const { toHtml } = await import("../report/html/page.js");
			return toHtml(await documentOf(run, context), run.result.examined, run.result.diagrams?.());
		}
		case "markdown": return run.markdown;
		case "sarif": {
			const { serializeSarif, toSarif } = await import("../sarif/index2.js");
			const logs = reports.map((report) => toSarif(report, { version }));
			const [first] = logs;
			return first === void 0 ? "" : serializeSarif({
				...first,
				runs: logs.flatMap((log) => log.runs)
			});
		}
		default: {
			const { toText } = await import("../report/text.js");
			return run.reports.map((report) => toText(report, host)).join("\n");
		}
	}
}
async function documentOf({ action, result, decision, isNewOnly: newOnly }, { inputs, now, version }) {
	const { buildDocument } = await import("../report/document/build.js");
	const { "fail-on": failOn = "none" } = inputs;
	const exitCode = exitCodes[decision.outcome];
	return buildDocument({
		action,
		version,
		now,
		result,
		decision,
		exitCode,
		failOn,
		newOnly
	});
}
var writeFile, resolve;
function init_print_format() {
	return (init_print_format = __esmMin((() => {
		init_files();
		init_result();
		({writeFile} = process.getBuiltinModule("node:fs/promises"));
		({resolve} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/runner/show-results.ts
/** Shows results on the host: annotations, job summary, outputs, and the format of `--format`. */
async function showResults(publication) {
	const { action, result, isNewOnly, decision, delivered, context } = publication;
	const { host } = context;
	const all = result.examined.map(({ report }) => report);
	const reports = isNewOnly ? all.map(withoutExisting) : all;
	const filter = displayFilter(context.inputs);
	const visible = reports.map((report) => filterReport(report, filter));
	const { shown, left } = chooseAnnotations(visible, host.annotationsPerLevel);
	host.annotate(shown);
	if (host.annotationsPerLevel > 0 && left > 0) host.info(`${count(left, "finding")} without an annotation. See the job summary and the SARIF file`);
	if (host.codeScanning !== void 0) for (const cut of delivered?.cuts ?? []) host.info(`code scanning: ${cut}`);
	const notes = changeNotes(all, publication);
	for (const note of notes) host.info(note);
	const { "fail-on": threshold = "none" } = context.inputs;
	const worst = worstSeverity(all.flatMap(activeFindings).map(({ severity }) => severity));
	const worstCounting = worstSeverity(reports.flatMap(activeFindings).map(({ severity }) => severity));
	const blocking = all.flatMap((report) => blockingFindings(report, threshold, isNewOnly));
	const hidden = blocking.filter((finding) => !isShown(finding, filter)).length;
	const hiddenNote = hidden === 0 ? "" : ` — ${hidden} of the blocking findings are hidden by filters`;
	const toPage = () => result.summary ?? toMarkdown({
		title: `${action}: ${headlines[decision.outcome]}`,
		verdict: `${escapeMarkdown(decision.verdict)}${hiddenNote}`,
		mark: pageMark(decision.outcome, worstCounting),
		passes: decision.outcome === "pass",
		notes,
		reports: all,
		newOnly: isNewOnly,
		blocking,
		...defined({
			change: host.base?.change,
			target: linkTarget(host),
			filter
		})
	});
	const filtered = filterSentence(filterText(filter), countFiltered(reports, filter));
	if (filtered !== "") host.info(filtered);
	const showsPage = host.summarize !== void 0 || context.inputs["format"] === "markdown";
	const drawn = showsPage ? (result.diagrams?.() ?? []).map((diagram) => `\n${renderDiagram(diagram)}`) : [];
	const markdown = showsPage ? [
		toPage(),
		result.appendix ?? "",
		...drawn
	].join("") : "";
	await host.summarize?.(markdown);
	writeOutputs(result, decision, delivered, context);
	await printFormat({
		action,
		result,
		decision,
		markdown,
		reports: visible,
		isNewOnly
	}, context);
	host.info(`${resultMark(decision.outcome, worst)} ${action}: ${decision.verdict}`);
}
/** Says which findings count on unmerged changes, and why. */
function changeNotes(reports, { result, isNewOnly, context }) {
	const { base } = context.host;
	if (base === void 0 || !("new-only" in context.inputs)) return [];
	const rule = result.ruling === void 0 ? [newOnlyRule(resolveNewOnly(context), base.change)] : [];
	return isNewOnly ? [...rule, ...unknownSentences(reports)] : rule;
}
function writeOutputs(result, decision, delivered, { host }) {
	const findings = result.examined.flatMap((item) => activeFindings(item.report));
	host.output("outcome", decision.outcome);
	host.output("sarif", (delivered?.sarif ?? []).join("\n"));
	host.output("upload", (delivered?.upload ?? []).join("\n"));
	host.output("evidence", (delivered?.evidence ?? []).join("\n"));
	host.output("findings", String(findings.length));
	host.output("worst", worstSeverity(findings.map((finding) => finding.severity)) ?? "");
	if (result.documentsOutput !== void 0) host.output(result.documentsOutput, (delivered?.documents ?? []).join("\n"));
	for (const [name, value] of Object.entries(result.outputs ?? {})) host.output(name, value);
}
function init_show_results() {
	return (init_show_results = __esmMin((() => {
		init_findings();
		init_report$1();
		init_words();
		init_text();
		init_new_only();
		init_print_format();
	})))();
}

// shared/runner/run-pipeline.ts
/** Resolves the inputs, runs the action, writes its evidence and publishes its results. Throws the action's errors. */
async function runPipeline(call) {
	const { spec, catalog, host } = call;
	for (const [name, input] of Object.entries(spec.inputs)) if (input.secret) host.mask(host.getInput(name) ?? "");
	const { files: settingsFiles, ...configs } = await loadSettings({
		host,
		catalog
	});
	try {
		return await runWith(call, {
			settingsFiles,
			...configs
		});
	} finally {
		await settingsFiles.close();
	}
}
async function runWith({ spec, run, host, now, version, clock }, loaded) {
	const { config } = loaded;
	const section = config.section(spec.name);
	const inputs = inCheckout(resolveInputs(spec.inputs, (name) => host.getInput(name), section), host);
	const { limits = [] } = inputs;
	const time = startTime(limits, clock);
	const newOnly = resolveNewOnly({
		inputs,
		config,
		host
	});
	const openBase = newOnly.applies && host.base !== void 0 ? baseOpener(loaded.settingsFiles, host.root) : void 0;
	const common = inputs;
	const outDir = common["out-dir"] ?? host.defaultOutDir;
	const showsFixes = outDir !== void 0 || common.format !== "text" || hasPage(host);
	const context = {
		inputs,
		settings: section.values,
		...loaded,
		host,
		now,
		version,
		time,
		showsFixes,
		...defined({ openBase })
	};
	host.checkEvent?.(inputs);
	for (const line of host.describePermissions?.(inputs) ?? []) host.info(line);
	const unidentified = await host.group(spec.name, () => withinTime(run(context), time, spec.name));
	const result = {
		...unidentified,
		examined: await compareExamined(identify(unidentified.examined, context), context)
	};
	const isNewOnly = result.ruling?.newOnly ?? newOnly.applies;
	const decision = decideOutcome(result, {
		threshold: common["fail-on"] ?? "none",
		newOnly: isNewOnly,
		...defined({ change: host.base?.change })
	});
	const delivered = result.delivered ?? (outDir === void 0 ? void 0 : await writeResults(outDir, result.examined, context));
	const publication = {
		action: spec.name,
		result,
		isNewOnly,
		decision,
		delivered,
		context
	};
	await showResults(publication);
	await sendResults(publication);
	return decision.outcome;
}
/** Checks whether a page or a comment shows results. A terminal shows findings without their fixes. */
function hasPage({ summarize, pullRequest }) {
	return summarize !== void 0 || pullRequest !== void 0;
}
function init_run_pipeline() {
	return (init_run_pipeline = __esmMin((() => {
		init_config();
		init_at_base();
		init_compare();
		init_decide();
		init_identify();
		init_limits();
		init_load_settings();
		init_new_only();
		init_paths();
		init_send_results();
		init_show_results();
		init_write_results();
	})))();
}

init_run_pipeline();
export { runPipeline };