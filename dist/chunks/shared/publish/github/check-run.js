import { n as __esmMin } from "../../../rolldown-runtime.js";
import { f as plain, p as truncate, t as init_text, u as init_plain } from "../../text/index.js";
import { i as init_report, l as collapseBase, t as activeFindings, u as init_base_image } from "../../findings/report.js";
import { i as statusOf, n as init_client, r as reasonOf } from "./client2.js";
import { r as init_order, t as byImportance } from "../order.js";
import { i as sentenceOf, n as init_annotations, r as levelOf } from "../annotations.js";

// shared/publish/github/check-run.ts
/** All findings that stand on a line of the repository, as annotations of a check run; the most important first. */
function checkAnnotations(reports) {
	return byImportance(collapseBase(reports.flatMap(activeFindings))).flatMap(toAnnotation).slice(0, mostAnnotations);
}
function toAnnotation(finding) {
	const [location] = finding.locations;
	if (location === void 0) return [];
	const { startLine, endLine = startLine, startColumn, endColumn } = location.region;
	const level = levelOf[finding.severity];
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
		message: truncate(plain(sentenceOf(finding)), longestMessage)
	}];
}
/**
* Creates a check run on the commit of the run with every annotation, 50 a request (REST API,
* `POST /repos/{owner}/{repo}/check-runs`). Gives a sentence on what was done; never throws.
*/
async function createCheckRun(api, { owner, repo, sha, pullRequest, runUrl }, facts, annotations) {
	const { name, conclusion, title } = facts;
	const output = {
		title: truncate(title, 255),
		summary: truncate(facts.summary, longestSummary)
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
				annotations: annotations.slice(0, perRequest)
			}
		});
		for (let from = perRequest; from < annotations.length; from += perRequest) {
			const next = annotations.slice(from, from + perRequest);
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
		return `the check run "${name}" has ${annotations.length} annotations`;
	} catch (error) {
		const status = statusOf(error);
		const grant = status === 403 || status === 404 ? ". Grant the job `permissions: { checks: write }`, or set `check-run: false`; the summary has everything" : "";
		return `no check run (${reasonOf(error)})${grant}`;
	}
}
var perRequest, mostAnnotations, longestSummary, longestMessage;
function init_check_run() {
	return (init_check_run = __esmMin((() => {
		init_report(), init_base_image();
		init_text();
		init_annotations();
		init_order();
		init_client();
		perRequest = 50;
		mostAnnotations = 1e3;
		longestSummary = 65e3;
		longestMessage = 4e3;
	})))();
}

init_check_run();
export { checkAnnotations, createCheckRun };