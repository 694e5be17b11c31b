import { n as count } from "../../text/plain.js";
import "../../text/index.js";
import { n as reasonOf, r as statusOf } from "./client2.js";
import { t as suggestionIn } from "./suggestions2.js";

// shared/publish/github/diff-lines.ts
/**
* Lines of the new side that a file's patch shows (unified diff, as GitHub's API gives it): comments can stand on these.
*/
function linesInPatch(patch) {
	const lines = /* @__PURE__ */ new Set();
	let line = 0;
	for (const text of patch.split("\n")) {
		const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(text);
		if (hunk !== null) line = Number(hunk[1]);
		else if (text.startsWith("+") || text.startsWith(" ")) {
			lines.add(line);
			line += 1;
		}
	}
	return lines;
}

// shared/publish/github/review.ts
/** GitHub's secondary limits punish more in one review. */
const maxSuggestions = 30;
/** Lines of each file that the pull request's diff shows. */
async function readDiffLines(api, { owner, repo, pullRequest }) {
	const files = await api.paginate(api.rest.pulls.listFiles, {
		owner,
		repo,
		pull_number: pullRequest?.number ?? 0,
		per_page: 100
	});
	return new Map(files.map(({ filename, patch }) => [filename, linesInPatch(patch ?? "")]));
}
/**
* Posts suggestions as one review, those that stand there already left out, and strikes out earlier ones whose finding is
* gone. Gives a sentence on what was done; never throws.
*/
async function postSuggestions(api, context, suggestions, present) {
	const { owner, repo, pullRequest } = context;
	if (pullRequest === void 0) return "no suggestions: this is no pull request";
	try {
		const ours = (await api.paginate(api.rest.pulls.listReviewComments, {
			owner,
			repo,
			pull_number: pullRequest.number,
			per_page: 100
		})).flatMap(({ id, body, user }) => {
			const fingerprint = user?.type === "Bot" ? suggestionIn(body) : void 0;
			return fingerprint === void 0 ? [] : [{
				id,
				fingerprint
			}];
		});
		const known = new Set(ours.map(({ fingerprint }) => fingerprint));
		const fresh = suggestions.filter(({ fingerprint }) => !known.has(fingerprint)).slice(0, maxSuggestions);
		const gone = ours.filter(({ fingerprint }) => !present.has(fingerprint));
		for (const { id } of gone) await api.rest.pulls.updateReviewComment({
			owner,
			repo,
			comment_id: id,
			body: `Mended as of ${pullRequest.headSha.slice(0, 7)}.`
		});
		if (fresh.length > 0) await api.rest.pulls.createReview({
			owner,
			repo,
			pull_number: pullRequest.number,
			commit_id: pullRequest.headSha,
			event: "COMMENT",
			comments: fresh.map(({ path, startLine, line, body }) => ({
				path,
				line,
				side: "RIGHT",
				body,
				...startLine === line ? {} : {
					start_line: startLine,
					start_side: "RIGHT"
				}
			}))
		});
		return `${count(fresh.length, "new suggestion")}, ${count(gone.length, "earlier one", "earlier ones")} mended`;
	} catch (error) {
		const status = statusOf(error);
		const grant = status === 403 || status === 404 ? ". Grant the job `permissions: { pull-requests: write }`" : "";
		return `no suggestions (${reasonOf(error)})${grant}`;
	}
}

export { postSuggestions, readDiffLines };