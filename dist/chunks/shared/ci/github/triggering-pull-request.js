import { n as __esmMin } from "../../../rolldown-runtime.js";
import { n as init_client, r as reasonOf } from "./client2.js";

// shared/ci/github/triggering-pull-request.ts
/**
* Finds the pull request whose run triggered this one (event `workflow_run`). The event does not name it for forks, so it
* is looked up by head repository and branch, and must still have the head commit of that run. Returns the reason if
* there is none. Never throws.
*/
async function findTriggeringPullRequest(api, { owner, repo, workflowRun }) {
	if (workflowRun === void 0) return { missing: "no workflow run triggered this one. Use the event workflow_run" };
	const { event, headRepository, headBranch, headSha } = workflowRun;
	if (event !== "pull_request") return { missing: `the triggering run was for the event ${event}, not for a pull request` };
	const [headOwner = ""] = headRepository.split("/");
	try {
		const pull = (await api.paginate(api.rest.pulls.list, {
			owner,
			repo,
			state: "open",
			head: `${headOwner}:${headBranch}`,
			per_page: 100
		})).find(({ head }) => head.sha === headSha && head.repo?.full_name === headRepository);
		if (pull === void 0) return { missing: `no open pull request has the head commit ${headSha.slice(0, 7)}. It was closed or has newer commits` };
		const fork = headRepository !== `${owner}/${repo}`;
		return {
			number: pull.number,
			headSha,
			baseRef: pull.base.ref,
			fork
		};
	} catch (error) {
		return { missing: `cannot list pull requests (${reasonOf(error)}). Grant the job \`pull-requests: write\`` };
	}
}
function init_triggering_pull_request() {
	return (init_triggering_pull_request = __esmMin((() => {
		init_client();
	})))();
}

init_triggering_pull_request();
export { findTriggeringPullRequest };