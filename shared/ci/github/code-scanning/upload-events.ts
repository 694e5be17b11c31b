/** Events that do not upload to code scanning, with the reason. */
export const eventsWithoutUpload: Readonly<Record<string, string>> = {
  merge_group: "GitHub deletes the ref of a merge queue before it processes the file; the exit code decides there",
  pull_request_target: "this run is for the base branch, not for the pull request",
  workflow_run: "this run is for another commit than the results",
};
