import { t as activeFindings } from "../findings/report.js";
import { n as count } from "../text/plain.js";
import { t as byImportance } from "../publish/order.js";
import { r as category } from "../sarif/index.js";
import "../text/index.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

// shared/action/git-hub.ts
/**
* Uploads to code scanning and writes the pull request's comment, where the job may. What it may not is said with the
* permission to grant, and fails nothing.
*/
async function publishToGitHub(publication) {
	const { host, inputs } = publication.context;
	const { token, comment = "never", "upload-sarif": upload = false, suggestions = false } = inputs;
	const { gitHub } = host;
	const files = upload ? publication.delivered?.upload ?? [] : [];
	const wantsComment = gitHub?.pullRequest !== void 0 && (comment === "always" || comment === "on-failure" && publication.decision.outcome !== "pass");
	const editable = gitHub?.pullRequest === void 0 || !suggestions ? [] : editableFindings(publication);
	if (gitHub === void 0 || files.length === 0 && !wantsComment && editable.length === 0) return;
	if (token === void 0) {
		host.info("no token: nothing is uploaded to code scanning and no comment is written");
		return;
	}
	const { gitHubClient } = await import("../publish/github/client.js");
	const api = await gitHubClient(gitHub, token);
	const sleep = async (seconds) => {
		await setTimeout(seconds * 1e3 * paceOf(host.variable("SEAWORTHY_PACE")));
	};
	if (wantsComment) await comments(api, gitHub, publication, sleep);
	if (editable.length > 0) await suggest(api, gitHub, editable, publication);
	for (const file of files) await uploads(api, gitHub, file, publication, sleep);
}
/** Tests run against a server on loopback, where seconds of waiting stand for nothing. */
function paceOf(text) {
	const pace = Number(text ?? 1);
	return pace >= 0 && pace <= 1 ? pace : 1;
}
async function uploads(api, gitHub, file, { context: { host } }, sleep) {
	const { uploadSarif } = await import("../publish/github/code-scanning.js");
	const { state, message } = await uploadSarif(api, gitHub, await readFile(resolve(host.root, file), "utf8"), sleep);
	if (state === "failed") host.warn(`${file}: ${message}`);
	else host.info(`${file}: ${message}`);
}
async function comments(api, gitHub, publication, sleep) {
	const { host } = publication.context;
	const [{ readBaseline }, { sectionOf }, { upsertComment }] = await Promise.all([
		import("../publish/github/baseline.js"),
		import("../publish/github/sections.js"),
		import("../publish/github/sticky.js")
	]);
	const failOn = publication.context.inputs["fail-on"];
	const threshold = failOn === void 0 || failOn === "none" ? void 0 : failOn;
	const sha = gitHub.pullRequest?.headSha ?? gitHub.sha;
	const reports = publication.result.examined.filter((item) => item.sarif !== false && item.report.action !== "gate").map((item) => item.report);
	const sections = [];
	for (const report of reports) {
		const baseline = await readBaseline(api, gitHub, category(report.action, report.subject));
		sections.push(sectionOf(report, {
			sha,
			threshold,
			baseline
		}));
	}
	const gate = gateSection(publication, sha);
	if (sections.length === 0 && gate === void 0) return;
	const { state, message } = await upsertComment(api, gitHub, gate === void 0 ? sections : [...sections, gate], { sleep });
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

export { publishToGitHub };