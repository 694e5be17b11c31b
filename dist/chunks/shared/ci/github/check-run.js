import { n as __esmMin } from "../../../rolldown-runtime.js";
import { $t as init_base_image, Ar as escapeMarkdown, Fr as count, Ir as init_plain, Qt as collapseBase, Rr as plain, St as init_report, V as init_references, et as init_identity, it as titleOf, jr as init_markdown, lt as init_findings, or as init_text, yt as announcedFindings, zr as truncate } from "../../core.js";
import { r as init_order, t as byImportance } from "../../report/order.js";
import { i as init_annotations, r as findingSentence, t as annotationLevels } from "../../report/annotations.js";
import { i as statusOf, n as init_client, r as reasonOf } from "./client2.js";

// shared/ci/github/check-run.ts
/** Converts all findings on repository lines to annotations of a check run, most important first. */
function checkAnnotations(reports) {
	return byImportance(collapseBase(reports.flatMap(announcedFindings))).flatMap(toAnnotation).slice(0, maxAnnotations);
}
function toAnnotation(finding) {
	const [location] = finding.locations;
	if (location === void 0) return [];
	const { startLine, endLine = startLine, startColumn, endColumn } = location.region;
	const level = annotationLevels[finding.severity];
	const columns = startLine === endLine && startColumn !== void 0 && endColumn !== void 0;
	return [{
		path: location.file,
		start_line: startLine,
		end_line: endLine,
		...columns ? {
			start_column: startColumn,
			end_column: endColumn
		} : {},
		annotation_level: level === "error" ? "failure" : level,
		title: truncate(plain(finding.ruleId), 255),
		message: truncate(plain(findingSentence(finding)), maxMessageLength)
	}];
}
/** Creates a check run with all annotations. Never throws. */
async function writeCheckRun(api, context, { action, reports, decision }) {
	return {
		level: "info",
		message: await createCheckRun(api, context, {
			name: checkRunName(action, reports),
			conclusion: {
				pass: "success",
				findings: "failure",
				undecided: "neutral"
			}[decision.outcome],
			title: decision.verdict,
			summary: `${escapeMarkdown(decision.verdict)}\n\nSee the [job summary](${encodeURI(context.runUrl)}).`
		}, checkAnnotations(reports)),
		changed: true
	};
}
/**
* Names the check run after what was examined, because a commit shows only the newest check run of each name: the first
* image, or the targets or name of the sources.
*/
function checkRunName(action, reports) {
	const subjects = reports.map(({ subject }) => subject);
	const subject = subjects.find(({ kind }) => kind === "image") ?? subjects[0];
	return truncate(`Seaworthy ${subject === void 0 ? action : titleOf(action, subject)}`, 200);
}
/**
* Creates a check run on the commit of the run and adds 50 annotations per request (REST API,
* `POST /repos/{owner}/{repo}/check-runs`). Returns a sentence with the result. Never throws.
*/
async function createCheckRun(api, { owner, repo, sha, pullRequest, runUrl }, facts, annotations) {
	const { name, conclusion, title } = facts;
	const output = {
		title: truncate(title, 255),
		summary: truncate(facts.summary, maxSummaryLength)
	};
	try {
		const { data } = await api.rest.checks.create({
			owner,
			repo,
			name,
			head_sha: pullRequest?.headSha ?? sha,
			details_url: runUrl,
			status: "completed",
			conclusion,
			output: {
				...output,
				annotations: annotations.slice(0, maxPerRequest)
			}
		});
		for (let from = maxPerRequest; from < annotations.length; from += maxPerRequest) {
			const next = annotations.slice(from, from + maxPerRequest);
			await api.rest.checks.update({
				owner,
				repo,
				check_run_id: data.id,
				output: {
					...output,
					annotations: next
				}
			});
		}
		return `created check run "${name}" with ${count(annotations.length, "annotation")}`;
	} catch (error) {
		const status = statusOf(error);
		const grant = status === 403 || status === 404 ? ". Grant the job `permissions: { checks: write }`, or set `check-run: false`. The job summary lists all findings" : "";
		return `cannot create a check run (${reasonOf(error)})${grant}`;
	}
}
var maxPerRequest, maxAnnotations, maxSummaryLength, maxMessageLength;
function init_check_run() {
	return (init_check_run = __esmMin((() => {
		init_findings();
		init_references();
		init_annotations();
		init_order();
		init_text();
		init_client();
		maxPerRequest = 50;
		maxAnnotations = 1e3;
		maxSummaryLength = 65e3;
		maxMessageLength = 4e3;
	})))();
}

init_check_run();
export { writeCheckRun };