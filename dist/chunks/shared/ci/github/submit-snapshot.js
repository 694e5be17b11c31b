import { n as __esmMin } from "../../../rolldown-runtime.js";
import { i as statusOf, n as init_client, r as reasonOf } from "./client2.js";

// shared/ci/github/submit-snapshot.ts
/**
* Submits a snapshot to the dependency graph of the repository (REST API,
* `POST /repos/{owner}/{repo}/dependency-graph/snapshots`). Never throws.
*/
async function submitSnapshot(api, { owner, repo }, name, snapshot) {
	try {
		await api.request({
			method: "POST",
			url: "/repos/{owner}/{repo}/dependency-graph/snapshots",
			owner,
			repo,
			...snapshot
		});
		return {
			level: "info",
			message: `submitted the dependency snapshot of ${name} to ${owner}/${repo}`,
			changed: true
		};
	} catch (error) {
		return {
			level: "warning",
			message: `cannot submit the dependency snapshot of ${name}: ${refusal(error)}`,
			changed: false
		};
	}
}
function refusal(error) {
	const reason = reasonOf(error);
	switch (statusOf(error)) {
		case 403: return `${reason}. Grant the job \`permissions: { contents: write }\``;
		case 404: return `${reason}. Enable the dependency graph in the repository's security settings, and grant the job \`permissions: { contents: write }\``;
		default: return reason;
	}
}
function init_submit_snapshot() {
	return (init_submit_snapshot = __esmMin((() => {
		init_client();
	})))();
}

init_submit_snapshot();
export { submitSnapshot };