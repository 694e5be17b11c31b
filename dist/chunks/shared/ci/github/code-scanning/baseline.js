import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { D as ZodError, O as init_errors } from "../../../../npm/zod/classic.js";
import { h as readBaselineRuns, m as init_baseline$1, t as init_sarif } from "../../../sarif/index.js";
import { n as init_client, r as reasonOf } from "../client2.js";

// shared/ci/github/code-scanning/baseline.ts
/**
* Reads the newest code-scanning analysis of a category on a branch. Default: the base branch. Returns the reason if there is none. Never
* throws.
*/
async function readBaseline(api, { owner, repo, pullRequest, mergeGroup }, category, branch = (pullRequest ?? mergeGroup)?.baseRef) {
	if (branch === void 0) return { missing: "this run is not for a pull request" };
	const ref = `refs/heads/${branch}`;
	try {
		const { data } = await api.rest.codeScanning.listRecentAnalyses({
			owner,
			repo,
			ref,
			tool_name: "seaworthy",
			per_page: 100
		});
		const name = category.replace(/\/$/u, "");
		const newest = data.find((analysis) => analysis.category === name && analysis.error === "");
		if (newest === void 0) return { missing: `${branch} has no analysis of this category yet` };
		const { data: sarif } = await api.rest.codeScanning.getAnalysis({
			owner,
			repo,
			analysis_id: newest.id,
			headers: { accept: "application/sarif+json" }
		});
		const source = `${branch} at ${newest.commit_sha.slice(0, 7)}`;
		const [first] = readBaselineRuns(jsonOf(sarif), source, "branch");
		return first?.baseline ?? { missing: `the analysis of ${branch} is empty` };
	} catch (error) {
		return { missing: `the analyses of ${branch} cannot be read (${error instanceof ZodError ? "unexpected response" : reasonOf(error)})` };
	}
}
/** Parses a response. The client returns SARIF as binary data. */
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

init_baseline();
export { readBaseline };