import { n as __esmMin } from "../../../rolldown-runtime.js";
import { a as code, l as count, o as escapeMarkdown, s as init_markdown, t as init_text, u as init_plain } from "../../../shared/text/index.js";
import { a as isComplete, i as init_report$1, t as activeFindings } from "../../../shared/findings/report.js";
import { a as toJson$1, i as init_json, t as init_publish } from "../../../shared/publish/index.js";
import { c as unscanned, i as notPassed, l as unsigned, r as init_rules } from "../images/rules.js";
import { a as reportedStandard, i as init_standards, n as init_choose, o as rulesOf, t as chooseStandards } from "./choose.js";

// actions/manifest-check/compliance/assess.ts
/** What a report says of a standard, control by control; rules that are `idle` had nothing to go by. Pure. */
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
		controls: controls.map((control) => assessControl(control, rulesOf(text, control), report, idle))
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
		basis: `${rules.join(", ")} had nothing to go by`
	};
	const looked = lookedAt(working, report.coverage);
	const counted = {
		...base,
		findings,
		accepted: all.length - findings.length
	};
	if (findings.length > 0) return {
		...counted,
		status: "findings",
		basis: looked
	};
	if (looked === "") return {
		...counted,
		status: "not-covered",
		basis: "no file of a kind that shows it was there"
	};
	return {
		...counted,
		status: "evidence",
		basis: looked
	};
}
/** `14 objects, 3 services`; empty where nothing was there. */
function lookedAt(rules, { examined }) {
	return subjects.flatMap(([prefix, counted]) => {
		const number = examined[counted] ?? 0;
		return number > 0 && rules.some((rule) => prefix.test(rule)) ? [count(number, counted.replace(/s$/, ""))] : [];
	}).join(", ");
}
var subjects;
function init_assess() {
	return (init_assess = __esmMin((() => {
		init_report$1();
		init_text();
		init_standards();
		subjects = [
			[/^(?:SW-K8S-|SW-DEPLOY-|pss\/)/, "objects"],
			[/^SW-(?:COMPOSE|DEPLOY)-/, "services"],
			[/^SW-DAEMON-/, "daemons"],
			[/^SW-FALCO-/, "detections"]
		];
	})))();
}

// actions/manifest-check/compliance/render.ts
/** The assessments as GitHub Markdown: a table a standard. */
function toMarkdown(assessments) {
	return assessments.map(section).join("\n");
}
function section({ standard, complete, controls }) {
	const rows = controls.map((control) => `| ${escapeMarkdown(control.id)} | ${escapeMarkdown(control.title)} | ${words[control.status]} | ${escapeMarkdown(basisOf(control))} | ${places(control)} |`);
	return [
		`### ${escapeMarkdown(`${standard.name} ${standard.version}`)}`,
		"",
		`${tally(controls)}. This is evidence from files, no attestation of compliance. ${escapeMarkdown(standard.basis)}`,
		...complete ? [] : ["", "**Not everything could be looked at**, so that evidence here is partial."],
		"",
		"| control | about | this scan | looked at | where |",
		"|---|---|---|---|---|",
		...rows,
		""
	].join("\n");
}
/** `12 controls with findings, 9 with evidence, 5 not covered by this scan`. */
function tally(controls) {
	const number = (status) => controls.filter((control) => control.status === status).length;
	return `${count(number("findings"), "control")} with findings, ${number("evidence")} with evidence, ${number("not-covered")} not covered by this scan`;
}
function basisOf({ basis, accepted }) {
	return accepted === 0 ? basis : `${basis}${basis === "" ? "" : "; "}${count(accepted, "finding")} accepted`;
}
function places({ findings }) {
	const files = [...new Set(findings.map(({ ruleId, locations: [first] }) => `${ruleId} ${first?.file ?? ""}:${first?.region.startLine ?? 1}`))];
	const more = files.length > maxPlaces ? ` and ${files.length - maxPlaces} more` : "";
	return `${files.slice(0, maxPlaces).map(code).join(" ")}${more}`;
}
/** The assessments as JSON; findings by rule, fingerprint and place. */
function toJson(assessments) {
	return assessments.map(({ standard, complete, controls }) => ({
		...standard,
		complete,
		statement: "evidence from files; no attestation of compliance",
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
var words, maxPlaces;
function init_render() {
	return (init_render = __esmMin((() => {
		init_text();
		words = {
			findings: "findings against it",
			evidence: "evidence for it",
			"not-covered": "not covered by this scan"
		};
		maxPlaces = 5;
	})))();
}

// actions/manifest-check/compliance/report.ts
/**
* The result of a report that speaks of standards: taxonomies in its SARIF, documents as Markdown and JSON beside it, tables on the
* run's page, and with `--format json` an object of findings and standards. `idle` are rules that had
* nothing to go by. Throws `InvalidError` for an id that no standard has.
*/
function withCompliance(report, ids, format, idle = []) {
	const chosen = chooseStandards(ids);
	const assessments = chosen.map((standard) => assess(standard, report, idle));
	const markdown = toMarkdown(assessments);
	const json = toJson(assessments);
	const payloads = [{
		role: "compliance",
		name: `${report.action}.compliance.json`,
		mediaType: "application/json",
		text: serialise(json)
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
					standards: chosen.map(reportedStandard)
				},
				payloads
			}],
			documentsOutput: "compliance-report",
			appendix: `\n${markdown}`,
			...format === "json" ? { document: serialise({
				findings: findingsOf(report),
				compliance: json
			}) } : {}
		},
		lines: assessments.map(({ standard, controls }) => `${standard.name} ${standard.version}: ${tally(controls)}`)
	};
}
/** Rules that have nothing to go by under these options, so that their silence is no evidence. */
function idleRules({ trustedRegistries, images }) {
	const registries = trustedRegistries.length > 0 ? [] : ["SW-K8S-image-registry", "SW-COMPOSE-image-registry"];
	const scans = images?.scanned === void 0 ? [unscanned.id, notPassed.id] : [];
	const signatures = images?.verified === void 0 ? [unsigned.id] : [];
	return [
		...registries,
		...scans,
		...signatures
	];
}
function findingsOf(report) {
	return JSON.parse(toJson$1([report]));
}
function serialise(value) {
	return `${JSON.stringify(value, void 0, 2)}\n`;
}
function init_report() {
	return (init_report = __esmMin((() => {
		init_publish();
		init_rules();
		init_assess();
		init_choose();
		init_render();
		init_standards();
	})))();
}

init_report();
export { idleRules, withCompliance };