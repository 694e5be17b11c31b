import { type ActionSpec, commonInputs, text } from "../../shared/config/index.ts";

const { "fail-on": threshold, token, "comment-mode": mode, config } = commonInputs;

const inputs = {
  evidence: text({
    configurable: false,
    default: "seaworthy-out",
    description:
      "Directory with the artifact of the followed run. Nothing in it is believed but what it says of findings, and that is checked, escaped and limited.",
  }),
  "fail-on": threshold,
  "comment-mode": mode,
  config,
  token,
};

export const spec: ActionSpec<typeof inputs> = {
  name: "comment",
  description: "Posts what a fork's run found: a companion for workflow_run, where the token may write.",
  branding: { icon: "message-square", color: "blue" },
  only: "action",
  inputs,
  outputs: { "pull-request": "Number of the pull request that has the comment; empty where there is none." },
  permissions: {
    "pull-requests: write": "to find the pull request and write its one comment",
    "actions: read": "to download the artifact of the followed run",
    "security-events: read": "optional: to compare with the base branch's last analysis",
  },
};
