import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { $ as identityOf, $n as init_checkout, Ar as escapeMarkdown, Ct as isComplete, Fr as count, Ir as init_plain, Rr as plain, St as init_report, V as init_references, dn as init_files, et as init_identity, jr as init_markdown, lt as init_findings, or as init_text, tr as readCheckoutFile, vt as activeFindings, wt as isNew, yt as announcedFindings } from "../../../core.js";
import { n as idOf, r as init_objects } from "../../git/objects.js";
import { ht as init_source_text, mt as SourceText, t as init_dockerfile } from "../../../dockerfile/index.js";
import { r as init_order, t as byImportance } from "../../../report/order.js";
import { h as init_apply_fixes, m as getEdits, p as applyFixes, t as init_fixes } from "../../../fixes/index.js";
import { i as statusOf, n as init_client, r as reasonOf } from "../client2.js";
import { n as viewerLogin, t as init_viewer } from "../viewer.js";

// shared/ci/github/review/diff-lines.ts
/**
* Lists the lines of a file that its patch shows on the new side (unified diff), by number. Comments are possible on these
* lines.
*/
function linesInPatch(patch) {
	const lines = /* @__PURE__ */ new Map();
	let number = 0;
	let hunk = 0;
	for (const line of patch.split("\n")) {
		const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(line);
		if (start !== null) {
			number = Number(start[1]);
			hunk += 1;
		} else if (line.startsWith("+") || line.startsWith(" ")) {
			lines.set(number, {
				text: withoutReturn(line.slice(1)),
				hunk
			});
			number += 1;
		}
	}
	return lines;
}
/** Removes the carriage return of a line that ends in CRLF. */
function withoutReturn(line) {
	return line.endsWith("\r") ? line.slice(0, -1) : line;
}
function init_diff_lines() {
	return (init_diff_lines = __esmMin((() => {})))();
}

// shared/ci/github/review/head-files.ts
/**
* Reads the changed files of a pull request. The checkout is usually the merge with the base branch, where lines can have
* other numbers than at the head, to which comments refer. Therefore a file counts only if git's id of its content is the
* head's. Returns the reason if the pull request has another head by now. Throws API errors.
* @param wanted paths of the files to read.
*/
async function readHeadFiles(api, { owner, repo, pullRequest }, root, wanted) {
	const pull = {
		owner,
		repo,
		pull_number: pullRequest?.number ?? 0
	};
	const { data } = await api.rest.pulls.get(pull);
	if (data.head.sha !== pullRequest?.headSha) return { missing: "the pull request has newer commits" };
	if (wanted.size === 0) return {
		files: /* @__PURE__ */ new Map(),
		differing: /* @__PURE__ */ new Set()
	};
	const changed = await api.paginate(api.rest.pulls.listFiles, {
		...pull,
		per_page: 100
	});
	const files = /* @__PURE__ */ new Map();
	const differing = /* @__PURE__ */ new Set();
	for (const { filename, patch, sha } of changed) {
		if (patch === void 0 || !wanted.has(filename)) continue;
		const bytes = await readCheckoutFile(root, filename, maxBytes).catch(() => void 0);
		const text = bytes === void 0 ? void 0 : textWithId(bytes, sha);
		if (text === void 0) differing.add(filename);
		else files.set(filename, {
			text,
			shown: linesInPatch(patch)
		});
	}
	return {
		files,
		differing
	};
}
/** Returns a content as git keeps it if it has this id. Git may have converted line breaks in the checkout. */
function textWithId(bytes, id) {
	if (id === null) return void 0;
	if (idOf(bytes, "blob", id.length) === id) return bytes.toString("utf8");
	const text = bytes.toString("utf8").replaceAll("\r\n", "\n");
	return idOf(Buffer.from(text), "blob", id.length) === id ? text : void 0;
}
var maxBytes;
function init_head_files() {
	return (init_head_files = __esmMin((() => {
		init_files();
		init_objects();
		/* @__PURE__ */ init_diff_lines();
		maxBytes = 16 * 2 ** 20;
	})))();
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
/** Returns what a comment says, without the marker. */
function suggestionText(body) {
	return body.replace(/^<!--[^>]*-->/u, "").replaceAll("\r\n", "\n").trim();
}
/**
* Creates suggestions for findings whose fix changes only lines that one hunk of the diff shows with the same text, one
* suggestion for each line. Pure.
* @param files files of the pull request at its head commit, by path.
*/
function suggestionsFor(findings, files) {
	const taken = /* @__PURE__ */ new Set();
	return findings.flatMap((finding) => {
		const suggestion = suggestionOf(finding, files);
		if (suggestion === void 0) return [];
		const places = linesOf(suggestion).map((line) => `${suggestion.path}:${line}`);
		if (places.some((place) => taken.has(place))) return [];
		for (const place of places) taken.add(place);
		return [suggestion];
	});
}
function suggestionOf({ finding, scope }, files) {
	const edits = getEdits(finding);
	const [first] = edits;
	const file = files.get(first?.file ?? "");
	if (first === void 0 || file === void 0) return void 0;
	const startLine = Math.min(...edits.map(({ region }) => region.startLine));
	const line = Math.max(...edits.map(({ region }) => region.endLine));
	if (line - startLine >= maxLines || !isShown(file, startLine, line)) return void 0;
	const { text } = file;
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
		fingerprint: finding.fingerprint,
		scope
	};
}
/** Checks whether one hunk shows all lines, and with the text that the file has. */
function isShown({ text, shown }, startLine, line) {
	const texts = text.split("\n");
	const hunk = shown.get(line)?.hunk;
	return linesOf({
		startLine,
		line
	}).every((number) => {
		const known = shown.get(number);
		return known !== void 0 && known.hunk === hunk && known.text === withoutReturn(texts[number - 1] ?? "");
	});
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
		/* @__PURE__ */ init_diff_lines();
		maxLines = 20;
		prefix = "<!-- seaworthy:suggestion ";
	})))();
}

// shared/ci/github/review/posted.ts
/** Reads the comments on lines of a pull request. Throws API errors. */
async function readPosted(api, { owner, repo, pullRequest }) {
	const author = await viewerLogin(api);
	const comments = await api.paginate(api.rest.pulls.listReviewComments, {
		owner,
		repo,
		pull_number: pullRequest?.number ?? 0,
		per_page: 100
	});
	const discussed = new Set(comments.map(({ in_reply_to_id: id }) => id));
	const own = comments.toSorted((a, b) => a.id - b.id).flatMap(({ id, body, user }) => {
		const suggestion = user?.login === author ? suggestionIn(body) : void 0;
		return suggestion === void 0 ? [] : [{
			id,
			...suggestion,
			isDiscussed: discussed.has(id)
		}];
	});
	const findings = new Set(own.map(({ scope, fingerprint }) => `${scope ?? ""} ${fingerprint}`));
	const texts = new Set(comments.map(({ path, line, body }) => JSON.stringify([
		path,
		line ?? 0,
		suggestionText(body)
	])));
	return {
		own,
		has: ({ scope, fingerprint, path, line, body }) => [scope, ""].some((marked) => findings.has(`${marked} ${fingerprint}`)) || texts.has(JSON.stringify([
			path,
			line,
			suggestionText(body)
		]))
	};
}
function init_posted() {
	return (init_posted = __esmMin((() => {
		init_viewer();
		init_suggestions();
	})))();
}

// shared/ci/github/review/review.ts
/**
* Posts new suggestions as one review, and removes earlier suggestions of the same scopes whose finding is gone. Returns a
* sentence with the result. Never throws.
* @param present fingerprints of the findings that each examined scope still has; other scopes are left alone.
*/
async function postSuggestions(api, context, suggestions, present) {
	if (context.pullRequest === void 0) return "no suggestions: this run is not for a pull request";
	try {
		const before = await readPosted(api, context);
		const gone = before.own.filter(({ fingerprint, scope }) => present.get(scope ?? "")?.has(fingerprint) === false);
		for (const suggestion of gone) await remove(api, context, suggestion);
		return sentence(await postMissing(api, context, suggestions, before), gone.length);
	} catch (error) {
		const status = statusOf(error);
		const grant = status === 403 || status === 404 ? ". Grant the job `permissions: { pull-requests: write }`" : "";
		return `cannot post suggestions (${reasonOf(error)})${grant}`;
	}
}
function sentence({ posted, refused, omitted }, removed) {
	return [
		`posted ${count(posted, "suggestion")}, removed ${count(removed, "obsolete suggestion")}`,
		...refused === 0 ? [] : [`GitHub refused ${count(refused, "suggestion")}`],
		...omitted === 0 ? [] : [`${count(omitted, "suggestion")} above the limit of ${maxSuggestions} for a run`]
	].join("; ");
}
/**
* Posts what is not there yet. If the server fails, the comments are read again first, because it may have posted them.
*/
async function postMissing(api, context, suggestions, before) {
	const all = suggestions.filter((suggestion) => !before.has(suggestion));
	const wanted = all.slice(0, maxSuggestions);
	let missing = wanted;
	let refused = 0;
	for (let attempt = 1; missing.length > 0; attempt += 1) try {
		refused = await postReview(api, context, missing);
		break;
	} catch (error) {
		if ((statusOf(error) ?? 0) < 500 || attempt >= attempts) throw error;
		const after = await readPosted(api, context);
		missing = missing.filter((suggestion) => !after.has(suggestion));
	}
	if (wanted.length > refused) await removeTwins(api, context);
	return {
		posted: wanted.length - refused,
		refused,
		omitted: all.length - wanted.length
	};
}
/**
* Posts a review, which GitHub accepts or refuses as a whole. If it refuses, posts the suggestions one by one. Returns the
* number of those that it refuses. Throws other API errors.
*/
async function postReview(api, context, suggestions) {
	try {
		await createReview(api, context, suggestions);
		return 0;
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
		if (suggestions.length === 1) return 1;
	}
	let refused = 0;
	for (const suggestion of suggestions) refused += await postReview(api, context, [suggestion]);
	return refused;
}
async function createReview(api, { owner, repo, pullRequest }, suggestions) {
	await api.rest.pulls.createReview({
		owner,
		repo,
		pull_number: pullRequest?.number ?? 0,
		...pullRequest === void 0 ? {} : { commit_id: pullRequest.headSha },
		event: "COMMENT",
		body: "",
		comments: suggestions.map(({ path, startLine, line, body }) => ({
			path,
			line,
			side: "RIGHT",
			body,
			...startLine === line ? {} : {
				start_line: startLine,
				start_side: "RIGHT"
			}
		})),
		request: { retries: 0 }
	});
}
/** Removes suggestions of one finding that other jobs posted at the same time. All jobs keep the oldest. */
async function removeTwins(api, context) {
	const { own } = await readPosted(api, context);
	const groups = Map.groupBy(own, ({ scope, fingerprint }) => `${scope ?? ""} ${fingerprint}`);
	for (const [, ...twins] of groups.values()) for (const twin of twins) await remove(api, context, twin);
}
/**
* Deletes a suggestion. One that people discuss stays without its text, because to resolve its thread takes
* `contents: write`.
*/
async function remove(api, { owner, repo, pullRequest }, { id, isDiscussed }) {
	const comment = {
		owner,
		repo,
		comment_id: id
	};
	try {
		if (!isDiscussed) await api.rest.pulls.deleteReviewComment(comment);
		else {
			const body = `This suggestion no longer applies as of ${pullRequest?.headSha.slice(0, 7) ?? "this run"}.`;
			await api.rest.pulls.updateReviewComment({
				...comment,
				body
			});
		}
	} catch (error) {
		if (statusOf(error) !== 404) throw error;
	}
}
var maxSuggestions, attempts;
function init_review() {
	return (init_review = __esmMin((() => {
		init_text();
		init_client();
		init_posted();
		maxSuggestions = 30;
		attempts = 3;
	})))();
}

// shared/ci/github/review/suggest.ts
/**
* Posts edits of findings as suggestions on lines of the diff. Removes earlier suggestions of the same subjects whose
* finding is gone, also from subjects whose findings are all gone. A subject that was not examined completely keeps all.
* Never throws.
*/
async function suggest(api, context, { reports, newOnly }, root) {
	const scopeOf = /* @__PURE__ */ new Map();
	const present = /* @__PURE__ */ new Map();
	const incomplete = /* @__PURE__ */ new Set();
	for (const report of reports) {
		const scope = identityOf(report.action, report.subject).marker;
		for (const finding of announcedFindings(report)) if ((!newOnly || isNew(finding)) && getEdits(finding).length > 0) scopeOf.set(finding, scope);
		const prints = present.get(scope) ?? /* @__PURE__ */ new Set();
		for (const { fingerprint } of activeFindings(report)) prints.add(fingerprint);
		present.set(scope, prints);
		if (!isComplete(report.coverage)) incomplete.add(scope);
	}
	for (const scope of incomplete) present.delete(scope);
	const head = await headFiles(api, context, root, new Set([...scopeOf.keys()].flatMap((finding) => getEdits(finding).map(({ file }) => file))));
	if ("missing" in head) return {
		level: "info",
		message: `no suggestions: ${head.missing}`,
		changed: false
	};
	const suggestions = suggestionsFor(byImportance([...scopeOf.keys()]).map((finding) => ({
		finding,
		scope: scopeOf.get(finding) ?? ""
	})), head.files);
	const message = await postSuggestions(api, context, suggestions, present);
	const remark = differingRemark(head);
	return {
		level: "info",
		message: remark === "" ? message : `${message}; ${remark}`,
		changed: suggestions.length > 0
	};
}
async function headFiles(api, context, root, wanted) {
	try {
		return await readHeadFiles(api, context, root, wanted);
	} catch (error) {
		const grant = statusOf(error) === 403 ? ". Grant the job `permissions: { pull-requests: write }`" : "";
		return { missing: `the pull request cannot be read (${reasonOf(error)})${grant}` };
	}
}
/** Says which files have no suggestions because the checkout has another content than the head commit. */
function differingRemark({ differing }) {
	const names = [...differing].map(plain);
	return names.length === 0 ? "" : `no suggestions for ${names.slice(0, 3).join(", ")}${names.length > 3 ? ` and ${names.length - 3} more` : ""}, because the base branch changes ${names.length === 1 ? "it" : "them"}, too`;
}
function init_suggest() {
	return (init_suggest = __esmMin((() => {
		init_findings();
		init_fixes();
		init_references();
		init_order();
		init_text();
		init_client();
		init_head_files();
		init_review();
		init_suggestions();
	})))();
}

init_suggest();
export { suggest };