import { annotation, deployment, object, pod } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

const cron = (spec: string): string => object("batch/v1", "CronJob", `spec: {schedule: "0 4 * * *"${spec}}`);

testRules({
  "SW-K8S-cron-job-deadline": {
    fires: [cron("")],
    silent: [cron(", startingDeadlineSeconds: 60")],
  },
  "SW-K8S-naked-pod": {
    fires: [pod(), pod("  restartPolicy: Always\n")],
    silent: [
      pod("  restartPolicy: Never\n"),
      pod("", annotation("helm.sh/hook", "test")),
      pod("", "  labels: {tier: control-plane}\n"),
      pod("", "  ownerReferences: [{kind: Node, name: a, uid: b, apiVersion: v1}]\n"),
      deployment(""),
    ],
  },
  "SW-K8S-update-downtime": {
    fires: [
      deployment("  strategy: {type: Recreate}\n"),
      deployment("  strategy: {rollingUpdate: {maxUnavailable: 100%}}\n"),
    ],
    silent: [deployment(""), deployment("  strategy: {type: RollingUpdate, rollingUpdate: {maxUnavailable: 1}}\n")],
  },
  "SW-K8S-sudo": {
    fires: [
      "command: [sudo, -E, /app]",
      "command: [/usr/bin/sudo]\nargs: [/app]",
      "command: [sh, -c]\nargs: ['cd /app && sudo ./run']",
      "command: [sh, -c, 'sudo -u app ./run']",
    ],
    silent: [
      "command: [/app/sudoku]",
      "args: [--group, sudoers]",
      "command: [sh, -c, 'echo this needs no sudo']",
      "command: [sh, -c, 'apt-get install sudo curl']",
    ],
  },
});
