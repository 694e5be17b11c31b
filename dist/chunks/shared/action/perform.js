import { n as resolveInputs } from "../config/resolve.js";
import { r as loadConfig } from "../config/index.js";
import { l as worstSeverity, n as isComplete, o as isAtLeast, t as activeFindings } from "../findings/report.js";
import { n as count } from "../text/plain.js";
import { n as escapeMarkdown } from "../text/markdown.js";
import { n as toJson, r as chooseAnnotations, t as toMarkdown } from "../publish/index.js";
import "../text/index.js";
import { t as deliver } from "./deliver.js";
import { i as tally, n as examinedText } from "../publish/order.js";
import { a as toSarif, i as serialiseSarif } from "../sarif/index.js";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";

// shared/action/decide.ts
/**
* What a run amounts to. Findings at or above the threshold say no; without them an incomplete look decides nothing;
* only a complete look without them is a pass.
*/
function decideOutcome(result, threshold) {
	const reports = result.examined.map((item) => item.report);
	const outcome = result.outcome ?? outcomeOf(reports, threshold);
	return {
		outcome,
		verdict: result.verdict ?? sentence(reports, threshold, outcome)
	};
}
function outcomeOf(reports, threshold) {
	if (blocking(reports, threshold) > 0) return "findings";
	return reports.every((report) => isComplete(report.coverage)) ? "pass" : "undecided";
}
function blocking(reports, threshold) {
	if (threshold === "none") return 0;
	return reports.flatMap(activeFindings).filter((finding) => isAtLeast(finding.severity, threshold)).length;
}
function sentence(reports, threshold, outcome) {
	const findings = reports.flatMap(activeFindings);
	const totals = /* @__PURE__ */ new Map();
	for (const report of reports) for (const [what, number] of Object.entries(report.coverage.examined)) totals.set(what, (totals.get(what) ?? 0) + number);
	const what = `${tally(findings)} in ${examinedText(Object.fromEntries(totals)) || "nothing"}`;
	if (outcome === "findings") return `${count(blocking(reports, threshold), "finding")} at ${threshold} or worse — ${what}`;
	if (outcome === "pass") return threshold === "none" ? what : `nothing at ${threshold} or worse — ${what}`;
	const gaps = reports.flatMap((report) => report.coverage.gaps.filter((gap) => gap.weight === "partial"));
	const first = gaps[0];
	const rest = gaps.length > 1 ? ` and ${gaps.length - 1} more` : "";
	return `could not look at everything — ${first === void 0 ? "" : `${first.what}: ${first.why}`}${rest}`;
}

// shared/action/publish.ts
const headline = {
	pass: "fit to ship",
	findings: "not fit to ship",
	undecided: "undecided"
};
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
	const markdown = result.summary ?? toMarkdown({
		title: `${action}: ${headline[decision.outcome]}`,
		verdict: escapeMarkdown(decision.verdict),
		reports
	});
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
	const result = await host.group(spec.name, () => run(context));
	const common = inputs;
	const decision = decideOutcome(result, common["fail-on"] ?? "none");
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

export { perform };