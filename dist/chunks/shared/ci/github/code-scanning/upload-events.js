import { n as __esmMin } from "../../../../rolldown-runtime.js";

// shared/ci/github/code-scanning/upload-events.ts
var eventsWithoutUpload;
function init_upload_events() {
	return (init_upload_events = __esmMin((() => {
		eventsWithoutUpload = {
			merge_group: "GitHub deletes the ref of a merge queue before it processes the file; the exit code decides there",
			pull_request_target: "this run is for the base branch, not for the pull request",
			workflow_run: "this run is for another commit than the results"
		};
	})))();
}

export { init_upload_events as n, eventsWithoutUpload as t };