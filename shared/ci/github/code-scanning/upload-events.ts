/** Events on which nothing is uploaded to code scanning, each with why. */
export const eventsWithoutUpload: Readonly<Record<string, string>> = {
  merge_group: "the merge queue's ref is gone before GitHub has processed the file; the gate's exit code decides there",
  pull_request_target: "the run is about the base branch, not about the pull request",
  workflow_run: "the run is about another commit than the results",
};
