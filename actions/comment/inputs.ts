import { type ActionSpec, commonInputs, filterInputs, limitInputs, text } from "../../shared/config/index.ts";

const { "fail-on": threshold, token, "comment-mode": mode, config } = commonInputs;

const inputs = {
  evidence: text({
    configurable: false,
    default: "seaworthy-out",
    description:
      "Directory with the artifact of the triggering run. Only its findings are used; they are validated, escaped and limited in number.",
  }),
  "fail-on": threshold,
  "comment-mode": mode,
  ...filterInputs,
  ...limitInputs,
  config,
  token,
};

export const spec: ActionSpec<typeof inputs> = {
  name: "comment",
  description:
    "Posts the findings of a fork's run as a pull-request comment, from a workflow_run workflow whose token can write.",
  branding: { icon: "message-square", color: "blue" },
  only: "action",
  inputs,
  outputs: { "pull-request": "Number of the pull request with the comment. Empty if there is none." },
  permissions: {
    "pull-requests: write": "to find the pull request and write the comment",
    "actions: read": "to download the artifact of the triggering run",
    "security-events: read": "optional: to compare with the last analysis of the base branch",
  },
};
