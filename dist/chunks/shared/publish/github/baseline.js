import { _ as string, h as record, m as object, o as array, x as ZodError } from "../../../npm/zod.js";
import { n as reasonOf } from "./client2.js";

// shared/publish/github/baseline.ts
const analysisSchema = object({ runs: array(object({ results: array(object({ partialFingerprints: record(string(), string()).optional() })).optional() })) });
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
		const { runs } = analysisSchema.parse(jsonOf(sarif));
		const prints = runs.flatMap((run) => (run.results ?? []).flatMap((result) => result.partialFingerprints?.["seaworthy/v1"] ?? []));
		return {
			fingerprints: new Set(prints),
			commit: newest.commit_sha
		};
	} catch (error) {
		return { missing: `the analyses of ${pullRequest.baseRef} cannot be read (${error instanceof ZodError ? "another form than expected" : reasonOf(error)})` };
	}
}
/** The client takes SARIF's media type for binary data. */
function jsonOf(data) {
	if (data instanceof ArrayBuffer) return JSON.parse(new TextDecoder().decode(data));
	return typeof data === "string" ? JSON.parse(data) : data;
}

export { readBaseline };