import { n as __esmMin } from "../../rolldown-runtime.js";
import { l as count, o as escapeMarkdown, p as truncate, s as init_markdown, t as init_text, u as init_plain } from "../text/index.js";
import { n as paceOf, r as sleepOf, t as init_pace } from "./pace.js";
import { i as init_report, t as activeFindings } from "../findings/report.js";
import { r as init_order, t as byImportance } from "../publish/order.js";
import { n as init_annotations, t as chooseAnnotations } from "../publish/annotations.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// shared/action/git-hub.ts
/**
* Uploads to code scanning and writes the pull request's comment, where the job may. What it may not is said with the
* permission to grant, and fails nothing.
*/
async function publishToGitHub(publication) {
	const { host, inputs } = publication.context;
	const { token, comment = "never", "upload-sarif": upload = false, "check-run": wantsCheckRun = false, suggestions = false } = inputs;
	const { gitHub } = host;
	const files = upload ? publication.delivered?.upload ?? [] : [];
	const wantsComment = gitHub?.pullRequest !== void 0 && (comment === "always" || comment === "on-failure" && publication.decision.outcome !== "pass");
	const editable = gitHub?.pullRequest === void 0 || !suggestions ? [] : editableFindings(publication);
	const reports = publication.result.examined.map(({ report }) => report);
	const overflowing = wantsCheckRun && chooseAnnotations(reports).crowdedOut > 0;
	if (gitHub === void 0 || files.length === 0 && !wantsComment && !overflowing && editable.length === 0) return;
	if (token === void 0) {
		host.info("no token: nothing is uploaded to code scanning and no comment is written");
		return;
	}
	const { gitHubClient } = await import("../publish/github/client.js");
	const api = await gitHubClient(gitHub, token, paceOf(host));
	const sleep = sleepOf(host);
	if (wantsComment) await comments(api, gitHub, publication, sleep);
	if (editable.length > 0) await suggest(api, gitHub, editable, publication);
	if (overflowing) await checkRun(api, gitHub, publication);
	for (const file of files) await uploads(api, gitHub, file, publication, sleep);
}
async function uploads(api, gitHub, file, { context: { host } }, sleep) {
	const { uploadSarif } = await import("../publish/github/code-scanning.js");
	const { state, message } = await uploadSarif(api, gitHub, await readFile(resolve(host.root, file), "utf8"), sleep);
	if (state === "failed") host.warn(`${file}: ${message}`);
	else host.info(`${file}: ${message}`);
}
/** A check run with the annotations that the step's own have no room for. */
async function checkRun(api, gitHub, publication) {
	const { action, result, decision, context } = publication;
	const { checkAnnotations, createCheckRun } = await import("../publish/github/check-run.js");
	const reports = result.examined.map(({ report }) => report);
	const conclusion = {
		pass: "success",
		findings: "failure",
		undecided: "neutral"
	};
	const [subject] = reports.flatMap((report) => report.subject.kind === "image" ? [report.subject] : []);
	const facts = {
		name: truncate(`Seaworthy ${[
			action,
			subject?.name,
			subject?.platform
		].filter((part) => part !== void 0).join(" ")}`, 200),
		conclusion: conclusion[decision.outcome],
		title: decision.verdict,
		summary: `${escapeMarkdown(decision.verdict)}\n\n[The run](${encodeURI(gitHub.runUrl)}) has the summary.`
	};
	context.host.info(await createCheckRun(api, gitHub, facts, checkAnnotations(reports)));
}
async function comments(api, gitHub, publication, sleep) {
	const { host } = publication.context;
	const [{ sectionOf }, { upsertComment }] = await Promise.all([import("../publish/github/sections.js"), import("../publish/github/sticky2.js")]);
	const { "fail-on": threshold = "none", "new-only": newOnly = false, "comment-mode": mode } = publication.context.inputs;
	const sha = gitHub.pullRequest?.headSha ?? gitHub.sha;
	const sections = publication.result.examined.filter((item) => item.sarif !== false && item.report.action !== "gate").map((item) => item.report).map((report) => sectionOf(report, {
		sha,
		threshold,
		newOnly
	}));
	const gate = gateSection(publication, sha);
	if (sections.length === 0 && gate === void 0) return;
	const { state, message } = await upsertComment(api, gitHub, gate === void 0 ? sections : [...sections, gate], {
		sleep,
		fresh: mode === "new"
	});
	if (state === "failed" || state === "lost") host.warn(message);
	else host.info(`${message}${state === "written" ? ` (${count(sections.length, "section")})` : ""}`);
}
/** The gate's verdict as a section of its own: it makes the comment's first line. */
function gateSection({ result, decision }, sha) {
	const { ruling } = result;
	if (ruling === void 0) return void 0;
	return {
		head: {
			id: "seaworthy/gate/",
			title: "gate",
			outcome: decision.outcome,
			sha,
			blocking: ruling.blocking,
			total: ruling.blocking,
			suppressed: ruling.waived,
			verdict: decision.verdict.slice(0, 500),
			steps: []
		},
		details: ruling.details
	};
}
/** Findings that an edit mends, worst first; an SBOM and the gate have none. */
function editableFindings({ result }) {
	const findings = result.examined.flatMap((item) => activeFindings(item.report));
	return byImportance(findings).filter((finding) => finding.fixes.some(({ kind }) => kind === "edit"));
}
async function suggest(api, gitHub, findings, { context: { host } }) {
	const [{ postSuggestions, readDiffLines }, { suggestionsFor }] = await Promise.all([import("../publish/github/review.js"), import("../publish/github/suggestions.js")]);
	const shown = await readDiffLines(api, gitHub).catch(() => /* @__PURE__ */ new Map());
	const texts = /* @__PURE__ */ new Map();
	for (const path of shown.keys()) {
		const text = await readFile(resolve(host.root, path), "utf8").catch(() => void 0);
		if (text !== void 0) texts.set(path, text);
	}
	const suggestions = suggestionsFor(findings, (path) => texts.get(path), (path) => shown.get(path) ?? /* @__PURE__ */ new Set());
	host.info(await postSuggestions(api, gitHub, suggestions, new Set(findings.map(({ fingerprint }) => fingerprint))));
}
function init_git_hub() {
	return (init_git_hub = __esmMin((() => {
		init_report();
		init_annotations();
		init_order();
		init_text();
		init_pace();
	})))();
}

init_git_hub();
export { publishToGitHub };