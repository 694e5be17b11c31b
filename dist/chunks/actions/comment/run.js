import { n as __esmMin } from "../../rolldown-runtime.js";
import { i as init_errors, t as InvalidError } from "../../shared/errors/index.js";
import { l as count, t as init_text, u as init_plain } from "../../shared/text/index.js";
import { n as paceOf, r as sleepOf, t as init_pace } from "../../shared/action/pace.js";
import { a as init_read, s as readEvidenceFolder, t as init_evidence } from "../../shared/evidence/index.js";
import { _ as compareReport, o as category, s as init_write, t as init_sarif, v as init_baseline } from "../../shared/sarif/index.js";
import { n as init_client, r as reasonOf, t as gitHubClient } from "../../shared/publish/github/client2.js";
import { n as readBaseline, t as init_baseline$1 } from "../../shared/publish/github/baseline2.js";
import { n as sectionOf, t as init_sections } from "../../shared/publish/github/sections2.js";
import { n as upsertComment, t as init_sticky } from "../../shared/publish/github/sticky.js";
import { resolve } from "node:path";

// shared/publish/github/followed-pull.ts
/**
* The pull request whose run this one follows (event `workflow_run`). Events of forks name none, so it is looked up by
* head repository and branch, all of GitHub's word, and counts only with the head commit that the run was about.
* Gives a sentence where there is none. Never throws.
*/
async function followedPullRequest(api, { owner, repo, workflowRun }) {
	if (workflowRun === void 0) return { missing: "this run follows no other: it belongs on the event workflow_run" };
	const { event, headRepository, headBranch, headSha } = workflowRun;
	if (event !== "pull_request") return { missing: `the followed run was about ${event}, not about a pull request` };
	const [headOwner = ""] = headRepository.split("/");
	try {
		const found = (await api.paginate(api.rest.pulls.list, {
			owner,
			repo,
			state: "open",
			head: `${headOwner}:${headBranch}`,
			per_page: 100
		})).find(({ head }) => head.sha === headSha && head.repo?.full_name === headRepository);
		if (found === void 0) return { missing: `no open pull request has the head ${headSha.slice(0, 7)}: it was closed, or pushed to since` };
		const fork = headRepository !== `${owner}/${repo}`;
		return {
			number: found.number,
			headSha,
			baseRef: found.base.ref,
			fork
		};
	} catch (error) {
		return { missing: `pull requests cannot be listed (${reasonOf(error)}). Grant the job \`pull-requests: write\`` };
	}
}
function init_followed_pull() {
	return (init_followed_pull = __esmMin((() => {
		init_client();
	})))();
}

// actions/comment/run.ts
/**
* Writes the comment of the pull request whose run this one follows, from the evidence in that run's artifact. Which
* pull request it is GitHub says alone; nothing is uploaded to code scanning.
*/
async function run(context) {
	const { inputs, host } = context;
	const { gitHub } = host;
	if (gitHub?.workflowRun === void 0 || inputs.token === void 0) throw new InvalidError("NO_FOLLOWED_RUN", "it follows no run of GitHub Actions, or has no token", { advice: "Use it in a workflow on `workflow_run`, as in examples/workflows/fork-companion.yml" });
	const api = await gitHubClient(gitHub, inputs.token, paceOf(host));
	const pullRequest = await followedPullRequest(api, gitHub);
	if ("missing" in pullRequest) return nothing(pullRequest.missing);
	const followed = {
		...gitHub,
		pullRequest,
		runUrl: gitHub.workflowRun.url
	};
	const { evidence, problems } = await readEvidenceFolder(resolve(host.root, inputs.evidence));
	for (const { file, message } of problems) host.warn(`${file} is left out: ${message}`);
	const reports = evidence.flatMap(({ report }) => report === void 0 || report.action === "gate" ? [] : [report]);
	if (reports.length === 0) return nothing("the artifact holds no evidence that can be read");
	const threshold = inputs["fail-on"];
	const sections = (await compareAll(reports.slice(0, mostReports), api, followed)).map((report) => sectionOf(report, {
		sha: pullRequest.headSha,
		threshold,
		newOnly: false
	}));
	const { message } = await upsertComment(api, followed, sections, {
		sleep: sleepOf(host),
		fresh: inputs["comment-mode"] === "new",
		note
	});
	return {
		examined: [],
		outcome: "pass",
		verdict: `${message}: pull request ${pullRequest.number}, ${count(sections.length, "section")}`,
		outputs: { "pull-request": String(pullRequest.number) }
	};
}
/** What the artifact says of a comparison is not believed. */
async function compareAll(reports, api, context) {
	const compared = [];
	for (const { comparison: _theirs, ...report } of reports) {
		const findings = report.findings.map(({ baselineState: _state, ...finding }) => finding);
		const baseline = await readBaseline(api, context, category(report.action, report.subject));
		compared.push(compareReport({
			...report,
			findings
		}, baseline));
	}
	return compared;
}
function nothing(why) {
	return {
		examined: [],
		outcome: "pass",
		verdict: `no comment: ${why}`,
		outputs: { "pull-request": "" }
	};
}
var mostReports, note;
function init_run() {
	return (init_run = __esmMin((() => {
		init_pace();
		init_errors();
		init_evidence();
		init_baseline();
		init_baseline$1();
		init_client();
		init_followed_pull();
		init_sections();
		init_sticky();
		init_sarif();
		init_text();
		mostReports = 20;
		note = "*Reported by the pull request's own run, whose workflow and files are the author's: read it as their word, and let the checks of the base repository decide.*";
	})))();
}

init_run();
export { run };