import { n as __esmMin } from "../../../rolldown-runtime.js";

// shared/publish/github/upload-events.ts
var eventsWithoutUpload;
function init_upload_events() {
	return (init_upload_events = __esmMin((() => {
		eventsWithoutUpload = {
			merge_group: "the merge queue's ref is gone before GitHub has processed the file; the gate's exit code decides there",
			pull_request_target: "the run is about the base branch, not about the pull request",
			workflow_run: "the run is about another commit than the results"
		};
	})))();
}

export { init_upload_events as n, eventsWithoutUpload as t };