import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ar as escapeMarkdown, Ct as isComplete, Fr as count, Ir as init_plain, St as init_report$1, jr as init_markdown, kr as code, lt as init_findings, or as init_text, vt as activeFindings } from "../../../shared/core.js";
import { c as unscanned, i as notPassed, l as unsigned, r as init_rules } from "../images/rules.js";
import { a as listControlRules, i as init_standards, o as toReportedStandard, r as selectStandards, t as init_choose } from "./choose.js";

// actions/manifest-check/compliance/assess.ts
/** Assesses a standard, control by control. Rules in `idle` could not run. Pure. */
function assess(text, report, idle = []) {
	const { id, name, version, uri, basis, controls } = text;
	return {
		standard: {
			id,
			name,
			version,
			uri,
			basis
		},
		complete: isComplete(report.coverage),
		controls: controls.map((control) => assessControl(control, listControlRules(text, control), report, idle))
	};
}
function assessControl({ id, title, uncovered }, rules, report, idle) {
	const base = {
		id,
		title,
		rules,
		findings: [],
		accepted: 0
	};
	if (uncovered !== void 0) return {
		...base,
		status: "not-covered",
		basis: uncovered
	};
	const own = new Set(rules);
	const isAbout = ({ ruleId, aliases }) => own.has(ruleId) || aliases.some((alias) => own.has(alias));
	const all = report.findings.filter(isAbout);
	const findings = activeFindings({ findings: all });
	const working = rules.filter((rule) => !idle.includes(rule));
	if (working.length === 0) return {
		...base,
		status: "not-covered",
		basis: `${rules.join(", ")} could not run without additional input`
	};
	const examined = countExamined(working, report.coverage);
	const counted = {
		...base,
		findings,
		accepted: all.length - findings.length
	};
	if (findings.length > 0) return {
		...counted,
		status: "findings",
		basis: examined
	};
	if (examined === "") return {
		...counted,
		status: "not-covered",
		basis: "no file of a relevant kind"
	};
	return {
		...counted,
		status: "evidence",
		basis: examined
	};
}
/** Formats what was examined: `14 objects, 3 services`. Empty if nothing was. */
function countExamined(rules, { examined }) {
	return subjects.flatMap(([prefix, counted]) => {
		const number = examined[counted] ?? 0;
		return number > 0 && rules.some((rule) => prefix.test(rule)) ? [count(number, counted.replace(/s$/, ""))] : [];
	}).join(", ");
}
var subjects;
function init_assess() {
	return (init_assess = __esmMin((() => {
		init_findings();
		init_text();
		init_standards();
		subjects = [
			[/^(?:SW-K8S-(?!audit-|encryption-)|SW-DEPLOY-|pss\/)/, "objects"],
			[/^SW-APISERVER-/, "API servers"],
			[/^SW-K8S-audit-/, "audit configurations"],
			[/^SW-K8S-encryption-/, "encryption configurations"],
			[/^SW-CONTROLLER-/, "controller managers"],
			[/^SW-SCHEDULER-/, "schedulers"],
			[/^SW-ETCD-/, "etcd servers"],
			[/^SW-KUBELET-/, "kubelets"],
			[/^SW-PROFILE-/, "kernel profiles"],
			[/^SW-ENGINE-/, "container engines"],
			[/^SW-PROXY-/, "kube-proxy configurations"],
			[/^SW-(?:COMPOSE|DEPLOY)-/, "services"],
			[/^SW-DAEMON-/, "daemons"],
			[/^SW-FALCO-/, "detections"]
		];
	})))();
}

// actions/manifest-check/compliance/render.ts
/** Formats the assessments as GitHub Markdown: one table per standard. */
function toMarkdown(assessments) {
	return assessments.map(section).join("\n");
}
function section({ standard, complete, controls }) {
	const rows = controls.map((control) => `| ${escapeMarkdown(control.id)} | ${escapeMarkdown(control.title)} | ${words[control.status]} | ${escapeMarkdown(basisOf(control))} | ${formatLocations(control)} |`);
	return [
		`### ${escapeMarkdown(`${standard.name} ${standard.version}`)}`,
		"",
		`${formatTally(controls)}. This report is evidence from files, not an attestation of compliance. ${escapeMarkdown(standard.basis)}`,
		...complete ? [] : ["", "**Some files could not be examined**, so this evidence is partial."],
		"",
		"| control | title | result | examined | location |",
		"|---|---|---|---|---|",
		...rows,
		""
	].join("\n");
}
/** Formats the totals: `12 controls with findings, 9 with evidence, 5 not covered by this scan`. */
function formatTally(controls) {
	const number = (status) => controls.filter((control) => control.status === status).length;
	return `${count(number("findings"), "control")} with findings, ${number("evidence")} with evidence, ${number("not-covered")} not covered by this scan`;
}
function basisOf({ basis, accepted }) {
	return accepted === 0 ? basis : `${basis}${basis === "" ? "" : "; "}${count(accepted, "finding")} accepted`;
}
function formatLocations({ findings }) {
	const files = [...new Set(findings.map(({ ruleId, locations: [first] }) => `${ruleId} ${first?.file ?? ""}:${first?.region.startLine ?? 1}`))];
	const suffix = files.length > maxLocations ? ` and ${files.length - maxLocations} more` : "";
	return `${files.slice(0, maxLocations).map(code).join(" ")}${suffix}`;
}
/** Formats the assessments as JSON, with findings by rule, fingerprint and location. */
function toJson(assessments) {
	return assessments.map(({ standard, complete, controls }) => ({
		...standard,
		complete,
		statement: "evidence from files, not an attestation of compliance",
		controls: controls.map(({ findings, ...control }) => ({
			...control,
			findings: findings.map(({ ruleId, fingerprint, severity, locations: [first] }) => ({
				ruleId,
				fingerprint,
				severity,
				file: first?.file ?? "",
				line: first?.region.startLine ?? 1
			}))
		}))
	}));
}
var words, maxLocations;
function init_render() {
	return (init_render = __esmMin((() => {
		init_text();
		words = {
			findings: "findings",
			evidence: "evidence",
			"not-covered": "not covered by this scan"
		};
		maxLocations = 5;
	})))();
}

// actions/manifest-check/compliance/report.ts
/**
* Adds compliance standards to a report: taxonomies in its SARIF, Markdown and JSON documents next to it, tables in
* the run's summary, and the JSON report. Rules in `idle` could not run.
* @throws InvalidError for an unknown standard.
*/
function addCompliance(report, ids, idle = []) {
	const chosen = selectStandards(ids);
	const assessments = chosen.map((standard) => assess(standard, report, idle));
	const markdown = toMarkdown(assessments);
	const json = toJson(assessments);
	const payloads = [{
		role: "compliance",
		name: `${report.action}.compliance.json`,
		mediaType: "application/json",
		text: serialize(json)
	}, {
		role: "compliance",
		name: `${report.action}.compliance.md`,
		mediaType: "text/markdown",
		text: markdown
	}];
	return {
		result: {
			examined: [{
				report: {
					...report,
					standards: chosen.map(toReportedStandard)
				},
				payloads
			}],
			documentsOutput: "compliance-report",
			appendix: `\n${markdown}`,
			compliance: json
		},
		lines: assessments.map(({ standard, controls }) => `${standard.name} ${standard.version}: ${formatTally(controls)}`)
	};
}
/** Lists rules that cannot run with these options, so that their silence is not evidence. */
function listIdleRules({ trustedRegistries, images }) {
	const registries = trustedRegistries.length > 0 ? [] : ["SW-K8S-image-registry", "SW-COMPOSE-image-registry"];
	const scans = images?.scanned === void 0 ? [unscanned.id, notPassed.id] : [];
	const signatures = images?.verified === void 0 ? [unsigned.id] : [];
	return [
		...registries,
		...scans,
		...signatures
	];
}
function serialize(value) {
	return `${JSON.stringify(value, void 0, 2)}\n`;
}
function init_report() {
	return (init_report = __esmMin((() => {
		init_rules();
		init_assess();
		init_choose();
		init_render();
		init_standards();
	})))();
}

init_report();
export { addCompliance, listIdleRules };