import { n as __esmMin } from "../../../rolldown-runtime.js";
import { l as count, t as init_text, u as init_plain } from "../../text/index.js";
import { d as init_schemas, g as object, h as number, l as boolean, s as array, y as string } from "../../../npm/zod.js";
import { i as statusOf, n as init_client, r as reasonOf } from "./client2.js";
import { n as suggestionIn, t as init_suggestions } from "./suggestions2.js";

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
function init_diff_lines() {
	return (init_diff_lines = __esmMin((() => {})))();
}

// shared/publish/github/threads.ts
/**
* Resolves the review threads that begin with the given comments (GraphQL API, `resolveReviewThread`; REST cannot).
* Gives how many were open. Throws what the API throws.
*/
async function resolveThreads(api, { owner, repo, pullRequest }, comments) {
	if (pullRequest === void 0 || comments.size === 0) return 0;
	let resolved = 0;
	let after = null;
	for (let pages = 0; pages < mostPages; pages += 1) {
		const raw = await api.graphql(threadsQuery, {
			owner,
			repo,
			number: pullRequest.number,
			after
		});
		const { nodes, pageInfo } = answer.parse(raw).repository.pullRequest.reviewThreads;
		for (const { id, isResolved, comments: ofThread } of nodes) {
			const first = ofThread.nodes[0]?.databaseId;
			if (isResolved || first === void 0 || first === null || !comments.has(first)) continue;
			await api.graphql(resolveMutation, { thread: id });
			resolved += 1;
		}
		if (!pageInfo.hasNextPage) break;
		after = pageInfo.endCursor;
	}
	return resolved;
}
var threadsQuery, resolveMutation, answer, mostPages;
function init_threads() {
	return (init_threads = __esmMin((() => {
		init_schemas();
		threadsQuery = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved comments(first: 1) { nodes { databaseId } } }
      }
    }
  }
}`;
		resolveMutation = `mutation ($thread: ID!) {
  resolveReviewThread(input: { threadId: $thread }) { thread { id isResolved } }
}`;
		answer = object({ repository: object({ pullRequest: object({ reviewThreads: object({
			pageInfo: object({
				hasNextPage: boolean(),
				endCursor: string().nullable()
			}),
			nodes: array(object({
				id: string(),
				isResolved: boolean(),
				comments: object({ nodes: array(object({ databaseId: number().nullable() })) })
			}))
		}) }) }) });
		mostPages = 20;
	})))();
}

// shared/publish/github/review.ts
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
		const resolved = await resolveGone(api, context, new Set(gone.map(({ id }) => id)));
		return `${count(fresh.length, "new suggestion")}, ${count(gone.length, "earlier one", "earlier ones")} mended${resolved}`;
	} catch (error) {
		const status = statusOf(error);
		const grant = status === 403 || status === 404 ? ". Grant the job `permissions: { pull-requests: write }`" : "";
		return `no suggestions (${reasonOf(error)})${grant}`;
	}
}
/** Their threads are closed, too; where the token may not, the struck out text has to do. */
async function resolveGone(api, context, ids) {
	if (ids.size === 0) return "";
	try {
		return `, ${count(await resolveThreads(api, context, ids), "thread")} resolved`;
	} catch (error) {
		return `, their threads left open (${reasonOf(error)})`;
	}
}
var maxSuggestions;
function init_review() {
	return (init_review = __esmMin((() => {
		init_text();
		init_client();
		init_suggestions();
		init_threads();
		maxSuggestions = 30;
	})))();
}

init_review();
export { postSuggestions, readDiffLines };