import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { At as identityOf, Bt as init_files, Cn as readCheckoutFile, Gn as init_markdown, I as init_report, Jn as count, N as announcedFindings, O as init_findings, On as init_text, Wn as escapeMarkdown, Yn as init_plain, jt as init_identity, vt as init_references, xn as init_checkout } from "../../../core.js";
import { c as boolean, g as object, h as number, o as array, u as init_schemas, y as string } from "../../../../npm/zod/classic.js";
import { O as SourceText, k as init_source_text, t as init_dockerfile } from "../../../dockerfile/index.js";
import { c as applyFixes, l as getEdits, t as init_fixes, u as init_apply_fixes } from "../../../fixes/index.js";
import { r as init_order, t as byImportance } from "../../../report/order.js";
import { i as statusOf, n as init_client, r as reasonOf } from "../client2.js";

// shared/ci/github/review/diff-lines.ts
/**
* Lists the lines of a file that its patch shows on the new side (unified diff). Comments are possible on these lines.
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

// shared/ci/github/review/suggestions.ts
/**
* Reads fingerprint and scope from a comment that Seaworthy wrote. Undefined for other comments. Comments of earlier
* versions have no scope.
*/
function suggestionIn(body) {
	const [, fingerprint, scope] = new RegExp(`^${prefix}([0-9a-f:]+)(?: ([0-9a-f]+))? -->`, "u").exec(body) ?? [];
	return fingerprint === void 0 ? void 0 : {
		fingerprint,
		...scope === void 0 ? {} : { scope }
	};
}
/**
* Creates suggestions for findings whose fix changes only lines that the diff shows. Pure.
* @param textOf returns a file at the head commit.
* @param shown returns the lines of a file in the diff.
*/
function suggestionsFor(findings, textOf, shown) {
	const taken = /* @__PURE__ */ new Set();
	return findings.flatMap((finding) => {
		const suggestion = suggestionOf(finding, textOf, shown);
		if (suggestion === void 0) return [];
		const places = linesOf(suggestion).map((line) => `${suggestion.path}:${line}`);
		if (places.some((place) => taken.has(place))) return [];
		for (const place of places) taken.add(place);
		return [suggestion];
	});
}
function suggestionOf({ finding, scope }, textOf, shown) {
	const edits = getEdits(finding);
	const [first] = edits;
	if (first === void 0) return void 0;
	const text = textOf(first.file);
	const startLine = Math.min(...edits.map(({ region }) => region.startLine));
	const line = Math.max(...edits.map(({ region }) => region.endLine));
	const visible = shown(first.file);
	if (text === void 0 || line - startLine >= maxLines || !linesOf({
		startLine,
		line
	}).every((number) => visible.has(number))) return void 0;
	const changed = fixedLines({
		path: first.file,
		source: new SourceText(text)
	}, finding, startLine, line);
	if (changed === void 0) return void 0;
	const fence = "`".repeat(Math.max(3, ...(changed.match(/`+/gu) ?? []).map((run) => run.length + 1)));
	const body = `${prefix}${finding.fingerprint} ${scope} -->\n**${escapeMarkdown(finding.ruleId)}** (${finding.severity}): ${escapeMarkdown(finding.message)}\n\n${fence}suggestion\n${changed}\n${fence}\n`;
	return {
		path: first.file,
		startLine,
		line,
		body,
		fingerprint: finding.fingerprint
	};
}
function linesOf({ startLine, line }) {
	return Array.from({ length: line - startLine + 1 }, (_none, index) => startLine + index);
}
/** Returns the lines after the fix. Undefined if it cannot be applied to the text. */
function fixedLines(file, finding, startLine, line) {
	const { files, applied } = applyFixes([file], [finding]);
	const [fixed] = files;
	if (fixed === void 0 || applied.length === 0) return void 0;
	const after = file.source.text.split("\n").length - line;
	const lines = fixed.source.text.split("\n");
	return lines.slice(startLine - 1, lines.length - after).join("\n").replace(/\r$/u, "");
}
var maxLines, prefix;
function init_suggestions() {
	return (init_suggestions = __esmMin((() => {
		init_dockerfile();
		init_fixes();
		init_text();
		maxLines = 20;
		prefix = "<!-- seaworthy:suggestion ";
	})))();
}

// shared/ci/github/review/threads.ts
/**
* Resolves the review threads that start with the given comments (GraphQL API, `resolveReviewThread`). Returns the number
* of resolved threads. Throws API errors.
*/
async function resolveThreads(api, { owner, repo, pullRequest }, comments) {
	if (pullRequest === void 0 || comments.size === 0) return 0;
	let resolved = 0;
	let after = null;
	for (let pages = 0; pages < maxPages; pages += 1) {
		const raw = await api.graphql(threadsQuery, {
			owner,
			repo,
			number: pullRequest.number,
			after
		});
		const { nodes, pageInfo } = threadsAnswer.parse(raw).repository.pullRequest.reviewThreads;
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
var threadsQuery, resolveMutation, threadsAnswer, maxPages;
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
		threadsAnswer = object({ repository: object({ pullRequest: object({ reviewThreads: object({
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
		maxPages = 20;
	})))();
}

// shared/ci/github/review/review.ts
/** Reads the lines of each file that the pull request's diff shows. */
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
* Posts new suggestions as one review. Marks earlier suggestions of the same scopes as fixed if their finding is gone.
* Returns a sentence with the result. Never throws.
* @param present fingerprints of the findings that each examined scope still has; other scopes are left alone.
*/
async function postSuggestions(api, context, suggestions, present) {
	const { owner, repo, pullRequest } = context;
	if (pullRequest === void 0) return "no suggestions: this run is not for a pull request";
	try {
		const own = (await api.paginate(api.rest.pulls.listReviewComments, {
			owner,
			repo,
			pull_number: pullRequest.number,
			per_page: 100
		})).flatMap(({ id, body, user }) => {
			const suggestion = user?.type === "Bot" ? suggestionIn(body) : void 0;
			return suggestion === void 0 ? [] : [{
				id,
				...suggestion
			}];
		});
		const posted = new Set(own.map(({ fingerprint }) => fingerprint));
		const fresh = suggestions.filter(({ fingerprint }) => !posted.has(fingerprint)).slice(0, maxSuggestions);
		const gone = own.filter(({ fingerprint, scope }) => present.get(scope ?? "")?.has(fingerprint) === false);
		for (const { id } of gone) await api.rest.pulls.updateReviewComment({
			owner,
			repo,
			comment_id: id,
			body: `Fixed as of ${pullRequest.headSha.slice(0, 7)}.`
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
		return `posted ${count(fresh.length, "suggestion")}, marked ${count(gone.length, "earlier suggestion")} as fixed${resolved}`;
	} catch (error) {
		const status = statusOf(error);
		const grant = status === 403 || status === 404 ? ". Grant the job `permissions: { pull-requests: write }`" : "";
		return `cannot post suggestions (${reasonOf(error)})${grant}`;
	}
}
/** Resolves the threads of fixed suggestions, if the token can. */
async function resolveGone(api, context, ids) {
	if (ids.size === 0) return "";
	try {
		return `, resolved ${count(await resolveThreads(api, context, ids), "thread")}`;
	} catch (error) {
		return `, cannot resolve their threads (${reasonOf(error)})`;
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

// shared/ci/github/review/suggest.ts
/**
* Posts edits of findings as suggestions on lines of the diff. Marks earlier suggestions of the same subjects as fixed if
* their finding is gone. Never throws.
*/
async function suggest(api, context, reports, root) {
	const scopes = reports.map((report) => ({
		scope: identityOf(report.action, report.subject).marker,
		findings: announcedFindings(report).filter(({ fixes }) => fixes.some(({ kind }) => kind === "edit"))
	}));
	const scopeOf = new Map(scopes.flatMap(({ scope, findings }) => findings.map((finding) => [finding, scope])));
	const diffLines = await readDiffLines(api, context).catch(() => /* @__PURE__ */ new Map());
	const texts = /* @__PURE__ */ new Map();
	for (const path of diffLines.keys()) {
		const text = await readCheckoutFile(root, path, maxBytes).catch(() => void 0);
		if (text !== void 0) texts.set(path, text.toString("utf8"));
	}
	const suggestions = suggestionsFor(byImportance([...scopeOf.keys()]).map((finding) => ({
		finding,
		scope: scopeOf.get(finding) ?? ""
	})), (path) => texts.get(path), (path) => diffLines.get(path) ?? /* @__PURE__ */ new Set());
	const present = new Map(scopes.map(({ scope, findings }) => [scope, new Set(findings.map(({ fingerprint }) => fingerprint))]));
	return {
		level: "info",
		message: await postSuggestions(api, context, suggestions, present),
		changed: suggestions.length > 0
	};
}
var maxBytes;
function init_suggest() {
	return (init_suggest = __esmMin((() => {
		init_files();
		init_findings();
		init_references();
		init_order();
		init_review();
		init_suggestions();
		maxBytes = 16 * 2 ** 20;
	})))();
}

init_suggest();
export { suggest };