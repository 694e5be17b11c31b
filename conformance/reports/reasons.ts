/** Files of the given samples that are read in another way on purpose, and why. */
export const reasons: ReadonlyMap<string, string> = new Map([
  [
    "snyk/../../advisories/feeds/reports/snyk/snykcontainer_issue_epss.json",
    "issues of `applications` count, because they are in the image, too",
  ],
  ["snyk/snykcontainer_issue_9270.json", "issues of `applications` count, because they are in the image, too"],
  ["sarif/flawfinder.sarif", "a result of the kind `pass` is no problem (SARIF 2.1.0, 3.27.9)"],
  ["tap/out_err_mix.tap", "it has no line of TAP, so nothing identifies it"],
  ["sarif/no_runs.sarif", "without a run nothing was examined, and no tool is named"],
  [
    "wizcli/wizcli_dir-wizcli_dir_many_vul.json",
    "the description of a secret quotes it, so its type is the id of the finding",
  ],
]);
