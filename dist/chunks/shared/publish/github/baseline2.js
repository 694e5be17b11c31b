import { n as __esmMin } from "../../../rolldown-runtime.js";
import { C as ZodError, w as init_errors } from "../../../npm/zod.js";
import { h as readBaselineRuns, m as init_baseline$1, t as init_sarif } from "../../sarif/index.js";
import { n as init_client, r as reasonOf } from "./client2.js";

// shared/publish/github/baseline.ts
/**
* The base branch's newest analysis of a category, read through code scanning; a sentence when there is none to compare
* with. Never throws.
*/
async function readBaseline(api, { owner, repo, pullRequest }, category) {
	if (pullRequest === void 0) return { missing: "this is no pull request" };
	const ref = `refs/heads/${pullRequest.baseRef}`;
	try {
		const { data } = await api.rest.codeScanning.listRecentAnalyses({
			owner,
			repo,
			ref,
			tool_name: "seaworthy",
			per_page: 100
		});
		const newest = data.find((analysis) => analysis.category === category.replace(/\/$/u, ""));
		if (newest === void 0) return { missing: `${pullRequest.baseRef} has no analysis of this kind yet` };
		const { data: sarif } = await api.rest.codeScanning.getAnalysis({
			owner,
			repo,
			analysis_id: newest.id,
			headers: { accept: "application/sarif+json" }
		});
		const name = `${pullRequest.baseRef} at ${newest.commit_sha.slice(0, 7)}`;
		const [first] = readBaselineRuns(jsonOf(sarif), name, "branch");
		return first?.baseline ?? { missing: `the analysis of ${pullRequest.baseRef} is empty` };
	} catch (error) {
		return { missing: `the analyses of ${pullRequest.baseRef} cannot be read (${error instanceof ZodError ? "another form than expected" : reasonOf(error)})` };
	}
}
/** The client takes SARIF's media type for binary data. */
function jsonOf(data) {
	if (data instanceof ArrayBuffer) return JSON.parse(new TextDecoder().decode(data));
	return typeof data === "string" ? JSON.parse(data) : data;
}
function init_baseline() {
	return (init_baseline = __esmMin((() => {
		init_errors();
		init_sarif();
		init_client();
	})))();
}

export { readBaseline as n, init_baseline as t };