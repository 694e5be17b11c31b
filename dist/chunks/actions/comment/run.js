import { n as __esmMin } from "../../rolldown-runtime.js";
import { $ as identityOf, An as exists, Ci as init_errors, Ct as isComplete, Fr as count, Ir as init_plain, Jt as init_baseline, St as init_report, V as init_references, bi as InvalidError, bt as blockingFindings, dn as init_files, et as init_identity, fi as defined, jn as init_kind, lt as init_findings, or as init_text, pi as init_defined, qt as compareReport } from "../../shared/core.js";
import { g as readEvidenceDirectory, h as init_read, t as init_evidence } from "../../shared/evidence/index.js";
import { m as displayFilter, t as init_report$1, v as init_filter } from "../../shared/report/index.js";
import { f as init_paths, m as resolvePath } from "../../shared/runner/load-settings.js";
import { t as init_runner } from "../../shared/runner/index.js";

// actions/comment/run.ts
/**
* Comments on the pull request whose run triggered this one, from the evidence in that run's artifact. Only GitHub
* decides which pull request that is. Uploads nothing to code scanning.
*/
async function run(context) {
	const { inputs, host } = context;
	const { token } = inputs;
	if (host.triggeringPullRequest === void 0 || token === void 0) throw new InvalidError("NO_FOLLOWED_RUN", "no workflow run triggered this one, or there is no token", { advice: "Run this action in a workflow on `workflow_run`, as in examples/workflows/fork-companion.yml" });
	const pullRequest = await host.triggeringPullRequest(token);
	if ("missing" in pullRequest) return skip(pullRequest.missing);
	const directory = resolvePath(host, inputs.evidence);
	const { evidence, problems } = await exists(directory) ? await readEvidenceDirectory(directory) : nothing;
	if (evidence.length + problems.length === 0) return skip(`no artifact: ${inputs.evidence} is missing or empty. A run that was cancelled or failed early leaves none`);
	for (const { file, message } of problems) host.warn(`skipped ${file}: ${message}`);
	const reports = evidence.flatMap(({ report }) => report === void 0 || report.action === "gate" ? [] : [report]);
	if (reports.length === 0) return skip("the artifact contains no readable evidence");
	const compared = await compareAll(worstFirst(reports, inputs["fail-on"]).slice(0, maxReports), pullRequest, token);
	const { message } = await pullRequest.comment({
		reports: compared,
		threshold: inputs["fail-on"],
		newOnly: true,
		fresh: inputs["comment-mode"] === "new",
		...defined({ filter: displayFilter(inputs) }),
		note: [note, ...omittedNote(reports.length - compared.length)].join(" "),
		unverified: true
	}, token);
	return {
		examined: [],
		outcome: "pass",
		verdict: `${message}: pull request ${pullRequest.number}, ${count(compared.length, "section")}`,
		outputs: { "pull-request": String(pullRequest.number) }
	};
}
/** Sorts reports by what they would block, so that none of those is omitted for one that passes. */
function worstFirst(reports, threshold) {
	return reports.map((report) => ({
		report,
		blocking: blockingFindings(report, threshold, false).length,
		isComplete: isComplete(report.coverage)
	})).toSorted((a, b) => b.blocking - a.blocking || Number(a.isComplete) - Number(b.isComplete)).map(({ report }) => report);
}
function omittedNote(omitted) {
	return omitted === 0 ? [] : [`*${count(omitted, "more report")} in its artifact ${omitted === 1 ? "is" : "are"} not shown.*`];
}
/** Compares each report with the base branch, and ignores comparisons in the untrusted artifact. */
async function compareAll(reports, pullRequest, token) {
	const compared = [];
	for (const { comparison: _untrusted, ...report } of reports) {
		const findings = report.findings.map(({ baselineState: _state, ...finding }) => finding);
		const baseline = await pullRequest.baseline(identityOf(report.action, report.subject).category, token);
		compared.push(compareReport({
			...report,
			findings
		}, baseline));
	}
	return compared;
}
function skip(reason) {
	return {
		examined: [],
		outcome: "pass",
		verdict: `no comment: ${reason}`,
		outputs: { "pull-request": "" }
	};
}
var maxReports, note, nothing;
function init_run() {
	return (init_run = __esmMin((() => {
		init_errors();
		init_evidence();
		init_files();
		init_findings();
		init_references();
		init_report$1();
		init_runner();
		init_text();
		maxReports = 20;
		note = "*Reported by the pull request's own run. Its author controls the workflow and the files, so treat these results as unverified. The checks of the base repository decide.*";
		nothing = {
			evidence: [],
			problems: []
		};
	})))();
}

init_run();
export { run };