import { n as __esmMin } from "../../rolldown-runtime.js";
import { At as checkWritePlace, B as init_severity, Dn as escapeMarkdown, E as blockingFindings, Mn as init_plain, Nt as init_write_file, O as init_report, On as init_markdown, T as activeFindings, W as worstSeverity, jn as count, k as isComplete, kt as init_files, pn as init_text, w as init_findings } from "../core.js";
import { l as resolveInputs, s as init_resolve, t as init_config } from "../config/index.js";
import { d as inCheckout, f as init_paths, n as loadSettings, t as init_load_settings } from "./load-settings.js";
import { a as compareExamined, i as init_identify, n as writeResults, o as init_compare, r as identify, t as init_write_results } from "./write-results.js";
import { i as withinTime, r as startTime, t as init_limits } from "./limits.js";
import { a as tally, n as examinedText, o as totalExamined, r as init_order } from "../report/order.js";
import { i as init_annotations, n as chooseAnnotations } from "../report/annotations.js";
import { a as resultMark, n as headlines, r as init_words } from "../report/words.js";
import { a as toJson, i as init_json, n as init_summary, r as toMarkdown, t as init_report$1 } from "../report/index.js";

// shared/runner/decide.ts
/**
* Decides the outcome of a run: `findings` if there are findings at the threshold or worse, otherwise `undecided` if the
* coverage is incomplete, otherwise `pass`.
*/
function decideOutcome(result, threshold, newOnly) {
	const reports = result.examined.map((item) => item.report);
	const blocking = reports.flatMap((report) => blockingFindings(report, threshold, newOnly)).length;
	const outcome = result.outcome ?? outcomeOf(reports, blocking);
	return {
		outcome,
		verdict: result.verdict ?? sentence(reports, {
			threshold,
			outcome,
			blocking,
			newOnly
		})
	};
}
function outcomeOf(reports, blocking) {
	if (blocking > 0) return "findings";
	return reports.every((report) => isComplete(report.coverage)) ? "pass" : "undecided";
}
function sentence(reports, { threshold, outcome, blocking, newOnly }) {
	const findings = reports.flatMap(activeFindings);
	const summary = `${tally(findings)} in ${examinedText(totalExamined(reports)) || "0 files"}`;
	const kind = newOnly ? "new finding" : "finding";
	const gaps = reports.flatMap((report) => report.coverage.gaps.filter((gap) => gap.weight === "partial"));
	if (outcome === "findings") {
		const incomplete = gaps.length === 0 ? "" : `; ${count(gaps.length, "gap")}: not everything was examined`;
		return `${count(blocking, kind)} at ${threshold} or worse — ${summary}${incomplete}`;
	}
	if (outcome === "pass") return threshold === "none" ? summary : `no ${kind}s at ${threshold} or worse — ${summary}`;
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
	const reports = result.examined.map(({ report }) => report);
	const files = filesFor(publication, inputs);
	const comments = pullRequest !== void 0 && shouldComment(decision, inputs);
	const editable = pullRequest === void 0 || inputs.suggestions !== true ? [] : editableReports(result);
	const overflows = annotateAll !== void 0 && inputs["check-run"] === true && chooseAnnotations(reports, host.annotationsPerLevel).crowdedOut > 0;
	if (files.length === 0 && !comments && !overflows && editable.length === 0) return;
	const { token } = inputs;
	if (token === void 0) {
		host.info("there is no token: skips code scanning and the pull-request comment");
		return;
	}
	if (comments) await sendComment(publication, inputs, token);
	if (pullRequest !== void 0 && editable.length > 0) logResult(host, await pullRequest.suggest(editable, token));
	if (overflows) logResult(host, await annotateAll({
		action: publication.action,
		reports,
		decision
	}, token));
	for (const file of files) {
		const sent = await host.codeScanning?.upload(await readFile(resolve$1(host.workspace, file), "utf8"), token);
		if (sent !== void 0) logResult(host, {
			...sent,
			message: `${file}: ${sent.message}`
		});
	}
}
function filesFor({ delivered, context }, inputs) {
	if (context.host.codeScanning === void 0 || inputs["upload-sarif"] !== true) return [];
	return delivered?.upload ?? [];
}
function shouldComment({ outcome }, { comment = "never" }) {
	return comment === "always" || comment === "on-failure" && outcome !== "pass";
}
async function sendComment({ result, decision, context }, inputs, token) {
	const { host } = context;
	const { ruling } = result;
	const reports = result.examined.filter(({ report, sarif }) => sarif !== false && report.action !== "gate").map(({ report }) => report);
	if (reports.length === 0 && ruling === void 0) return;
	const nameOption = inputs.name === void 0 ? {} : { name: inputs.name };
	const sent = await host.pullRequest?.comment({
		reports,
		threshold: inputs["fail-on"] ?? "none",
		newOnly: inputs["new-only"] ?? false,
		fresh: inputs["comment-mode"] === "new",
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
function editableReports({ examined }) {
	return examined.filter(({ report: { subject }, sarif }) => subject.kind === "source" && sarif !== false).map(({ report }) => report);
}
function logResult(host, { level, message }) {
	if (level === "warning") host.warn(message);
	else host.info(message);
}
var readFile, resolve$1;
function init_send_results() {
	return (init_send_results = __esmMin((() => {
		init_annotations();
		init_text();
		({readFile} = process.getBuiltinModule("node:fs/promises"));
		({resolve: resolve$1} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/runner/show-results.ts
/** Shows results on the host: annotations, job summary, outputs, and the format of `--format`. */
async function showResults(action, result, decision, delivered, context) {
	const { host } = context;
	const reports = result.examined.map(({ report }) => report);
	const { shown, left } = chooseAnnotations(reports, host.annotationsPerLevel);
	host.annotate(shown);
	if (host.annotationsPerLevel > 0 && left > 0) host.info(`${count(left, "finding")} without an annotation. See the job summary and the SARIF file`);
	if (host.codeScanning !== void 0) for (const cut of delivered?.cuts ?? []) host.info(`code scanning: ${cut}`);
	const markdown = `${result.summary ?? toMarkdown({
		title: `${action}: ${headlines[decision.outcome]}`,
		verdict: escapeMarkdown(decision.verdict),
		reports
	})}${result.appendix ?? ""}`;
	await host.summarize(markdown);
	writeOutputs(result, decision, delivered, context);
	await printFormat(result, markdown, context);
	const worst = worstSeverity(reports.flatMap(activeFindings).map(({ severity }) => severity));
	host.info(`${resultMark(decision.outcome, worst)} ${action}: ${decision.verdict}`);
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
async function printFormat(result, markdown, context) {
	const { host, inputs } = context;
	const text = result.document ?? await formatted(result, markdown, context);
	const file = inputs["output"];
	if (typeof file === "string") await writeOutput(resolve(host.workspace, file), text, host);
	else await host.print(text);
}
/** Writes to the place that the call names, also to a pipe or device; never through a link of the checkout. */
async function writeOutput(path, text, host) {
	await checkWritePlace(path, host);
	await writeFile(path, text);
}
async function formatted(result, markdown, { inputs, host, version }) {
	const reports = result.examined.map(({ report }) => report);
	switch (inputs["format"]) {
		case "json": return toJson(reports);
		case "markdown": return markdown;
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
			return reports.map((report) => toText(report, host)).join("\n");
		}
	}
}
var writeFile, resolve;
function init_show_results() {
	return (init_show_results = __esmMin((() => {
		init_files();
		init_findings();
		init_report$1();
		init_words();
		init_text();
		({writeFile} = process.getBuiltinModule("node:fs/promises"));
		({resolve} = process.getBuiltinModule("node:path"));
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
	const context = {
		inputs,
		settings: section.values,
		...loaded,
		host,
		now,
		version,
		time
	};
	for (const line of host.describePermissions?.(inputs) ?? []) host.info(line);
	const unidentified = await host.group(spec.name, () => withinTime(run(context), time, spec.name));
	const result = {
		...unidentified,
		examined: await compareExamined(identify(unidentified.examined, context), context)
	};
	const common = inputs;
	const decision = decideOutcome(result, common["fail-on"] ?? "none", common["new-only"] ?? false);
	const outDir = common["out-dir"] ?? host.defaultOutDir;
	const delivered = result.delivered ?? (outDir === void 0 ? void 0 : await writeResults(outDir, result.examined, context));
	await showResults(spec.name, result, decision, delivered, context);
	await sendResults({
		action: spec.name,
		result,
		decision,
		delivered,
		context
	});
	return decision.outcome;
}
function init_run_pipeline() {
	return (init_run_pipeline = __esmMin((() => {
		init_config();
		init_compare();
		init_decide();
		init_identify();
		init_limits();
		init_load_settings();
		init_paths();
		init_send_results();
		init_show_results();
		init_write_results();
	})))();
}

init_run_pipeline();
export { runPipeline };