import { n as __esmMin } from "../../rolldown-runtime.js";
import { l as count, o as escapeMarkdown, s as init_markdown, t as init_text, u as init_plain } from "../text/index.js";
import { f as init_load, l as resolveInputs, p as loadConfig, s as init_resolve, t as init_config } from "../config/index.js";
import { n as init_severity, o as worstSeverity } from "../findings/severity.js";
import { a as isComplete, i as init_report, n as blockingFindings, t as activeFindings } from "../findings/report.js";
import { c as serialiseSarif, l as toSarif, s as init_write, t as init_sarif } from "../sarif/index.js";
import { a as tally, n as examinedText, r as init_order } from "../publish/order.js";
import { i as init_compare, n as init_deliver, r as compareExamined, t as deliver } from "./deliver.js";
import { n as init_annotations, t as chooseAnnotations } from "../publish/annotations.js";
import { a as toJson, i as init_json, n as init_summary, r as toMarkdown, t as init_publish$1 } from "../publish/index.js";
import { n as init_upload_events, t as eventsWithoutUpload } from "../publish/github/upload-events.js";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";

// shared/action/announce.ts
/**
* What a job on GitHub is going to send and the permission that each takes, and what it will not and why: known before
* anything is looked at. What a token may do beyond that, GitHub tells only when it is tried.
*/
function announcement(gitHub, inputs) {
	const { token, comment = "never", suggestions = false } = inputs;
	const wanted = [
		...inputs["upload-sarif"] === true && !Object.hasOwn(eventsWithoutUpload, gitHub.eventName) ? [["code scanning", "security-events: write"]] : [],
		...gitHub.pullRequest !== void 0 && comment !== "never" ? [["the pull request's comment", "pull-requests: write"]] : [],
		...gitHub.pullRequest !== void 0 && suggestions ? [["suggestions", "pull-requests: write"]] : [],
		...inputs["check-run"] === true ? [["a check run, where annotations need one", "checks: write"]] : []
	];
	if (wanted.length === 0) return [];
	const list = wanted.map(([what, permission]) => `${what} (\`${permission}\`)`).join(", ");
	if (token === void 0) return [`without \`token\` nothing is sent: ${list}`];
	const reader = readOnly(gitHub);
	return reader === void 0 ? [`will be sent where the job's permissions allow it: ${list}`] : [`${reader}: its token is read-only, so these may be refused: ${list}. The summary has everything`];
}
/** Why the token of a run can write nothing, where that is known. */
function readOnly({ eventName, actor, pullRequest }) {
	if (eventName === "pull_request" && pullRequest?.fork === true) return "this pull request comes from a fork";
	return actor === "dependabot[bot]" && eventName !== "workflow_run" ? "Dependabot started this run" : void 0;
}
function init_announce() {
	return (init_announce = __esmMin((() => {
		init_upload_events();
	})))();
}

// shared/action/decide.ts
/**
* What a run amounts to. Findings at or above the threshold say no; without them an incomplete look decides nothing;
* only a complete look without them is a pass.
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
	const totals = /* @__PURE__ */ new Map();
	for (const report of reports) for (const [what, number] of Object.entries(report.coverage.examined)) totals.set(what, (totals.get(what) ?? 0) + number);
	const what = `${tally(findings)} in ${examinedText(Object.fromEntries(totals)) || "nothing"}`;
	const kind = newOnly ? "new finding" : "finding";
	if (outcome === "findings") return `${count(blocking, kind)} at ${threshold} or worse — ${what}`;
	if (outcome === "pass") return threshold === "none" ? what : `nothing ${newOnly ? "new " : ""}at ${threshold} or worse — ${what}`;
	const gaps = reports.flatMap((report) => report.coverage.gaps.filter((gap) => gap.weight === "partial"));
	const first = gaps[0];
	const rest = gaps.length > 1 ? ` and ${gaps.length - 1} more` : "";
	return `could not look at everything — ${first === void 0 ? "" : `${first.what}: ${first.why}`}${rest}`;
}
function init_decide() {
	return (init_decide = __esmMin((() => {
		init_report();
		init_publish$1();
		init_text();
	})))();
}

// shared/action/publish.ts
/** Shows a run's result where the host shows it: annotations, the run's page, outputs, and the asked-for format. */
async function publish(action, result, decision, delivered, context) {
	const { host } = context;
	const reports = result.examined.map((item) => item.report);
	const { shown, left } = chooseAnnotations(reports);
	host.annotate(shown);
	if (host.name === "github") {
		if (left > 0) host.info(`${count(left, "finding")} without an annotation: see the summary and the SARIF file`);
		for (const cut of delivered?.cuts ?? []) host.info(`copy for code scanning: ${cut}`);
	}
	const markdown = `${result.summary ?? toMarkdown({
		title: `${action}: ${headline[decision.outcome]}`,
		verdict: escapeMarkdown(decision.verdict),
		reports
	})}${result.appendix ?? ""}`;
	await host.summarise(markdown);
	writeOutputs(result, decision, delivered, context);
	await printFormat(result, markdown, context);
	const mark = {
		pass: "✓",
		findings: "✗",
		undecided: "?"
	}[decision.outcome];
	host.info(`${mark} ${action}: ${decision.verdict}`);
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
	if (typeof file === "string") await writeFile(resolve(host.root, file), text);
	else await host.print(text);
}
async function formatted(result, markdown, { inputs, host, version }) {
	const reports = result.examined.map((item) => item.report);
	switch (inputs["format"]) {
		case "json": return toJson(reports);
		case "markdown": return markdown;
		case "sarif": {
			const logs = reports.map((report) => toSarif(report, { version }));
			const [first] = logs;
			return first === void 0 ? "" : serialiseSarif({
				...first,
				runs: logs.flatMap((log) => log.runs)
			});
		}
		default: {
			const { toText } = await import("../publish/text.js");
			return reports.map((report) => toText(report, host)).join("\n");
		}
	}
}
var headline;
function init_publish() {
	return (init_publish = __esmMin((() => {
		init_report(), init_severity();
		init_publish$1();
		init_sarif();
		init_text();
		headline = {
			pass: "fit to ship",
			findings: "not fit to ship",
			undecided: "undecided"
		};
	})))();
}

// shared/action/perform.ts
/** Resolves the inputs, runs the action, writes its evidence and publishes; throws what the run throws. */
async function perform(call) {
	const { spec, run, catalogue, host, now, version } = call;
	for (const [name, input] of Object.entries(spec.inputs)) if (input.secret) host.mask(host.given(name) ?? "");
	const config = await loadConfig(host.root, host.given("config"), catalogue);
	const section = config.section(spec.name);
	const inputs = resolveInputs(spec.inputs, (name) => host.given(name), section);
	const context = {
		inputs,
		settings: section.values,
		config,
		host,
		now,
		version
	};
	if (host.gitHub !== void 0) for (const line of announcement(host.gitHub, inputs)) host.info(line);
	const plain = await host.group(spec.name, () => run(context));
	const result = {
		...plain,
		examined: await compareExamined(plain.examined, context)
	};
	const common = inputs;
	const decision = decideOutcome(result, common["fail-on"] ?? "none", common["new-only"] ?? false);
	const outDir = common["out-dir"] ?? host.defaultOutDir;
	const delivered = result.delivered ?? (outDir === void 0 ? void 0 : await deliver(outDir, result.examined, context));
	await publish(spec.name, result, decision, delivered, context);
	if (host.gitHub !== void 0) {
		const { publishToGitHub } = await import("./git-hub.js");
		await publishToGitHub({
			action: spec.name,
			result,
			decision,
			delivered,
			context
		});
	}
	return decision.outcome;
}
function init_perform() {
	return (init_perform = __esmMin((() => {
		init_config();
		init_announce();
		init_compare();
		init_decide();
		init_deliver();
		init_publish();
	})))();
}

init_perform();
export { perform };