import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createContainerCheck, createObjectCheck } from "../checks.ts";
import { createContainerProblem, createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";

const pods = 'containers: [{name: app, image: "app:1"}]';

const cron = (spec: string): string =>
  `apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: "0 4 * * *"\n${spec}  jobTemplate: {spec: {template: {spec: {${pods}}}}}`;

const noDeadline = defineManifestRule({
  id: "SW-K8S-cron-job-deadline",
  severity: "low",
  summary: "Set startingDeadlineSeconds of a CronJob.",
  why: "Without a deadline, Kubernetes counts all missed times since the last run. After 100 of them, it never starts the CronJob again.",
  before: cron(""),
  after: cron("  startingDeadlineSeconds: 300\n"),
  tags: ["reliability"],
  links: ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"],
  precision: "high",
  isOptIn: true,
});

const deployment = (spec: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n${spec}  selector: {matchLabels: {app: web}}\n  template: {metadata: {labels: {app: web}}, spec: {${pods}}}`;

const nakedPod = defineManifestRule({
  id: "SW-K8S-naked-pod",
  severity: "low",
  summary: "Create pods with a Deployment or another controller.",
  why: "Nothing replaces a pod without a controller when its node fails or is drained.",
  before: `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  ${pods}`,
  after: deployment(""),
  tags: ["reliability"],
  aliases: ["C-0073"],
  links: ["https://kubernetes.io/docs/concepts/workloads/pods/#working-with-pods"],
  precision: "high",
  isOptIn: true,
});

const downtime = defineManifestRule({
  id: "SW-K8S-update-downtime",
  severity: "low",
  summary: "Replace the pods of a Deployment step by step.",
  why: "Otherwise each update stops all pods before new ones start.",
  before: deployment("  strategy: {type: Recreate}\n"),
  after: deployment("  strategy: {type: RollingUpdate}\n"),
  tags: ["reliability"],
  links: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy"],
  precision: "medium",
  isOptIn: true,
});

const sudo = defineManifestRule({
  id: "SW-K8S-sudo",
  severity: "medium",
  summary: "Do not start programs with sudo.",
  why: "sudo needs a root file with the setuid bit and privilege escalation in the container. An attacker can use both.",
  before: "command: [sudo, /app/server]",
  after: "command: [/app/server]",
  tags: ["security", "CWE-250"],
  links: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  precision: "high",
});

/** Returns true for a pod that is to run until it is deleted, and that nothing else creates. */
function isNaked({ root, group, labels }: Resource): boolean {
  const metadata = root.get("metadata");
  const isHook = metadata
    .get("annotations")
    .fields()
    .some(({ key }) => /^(?:helm\.sh\/hook$|argocd\.argoproj\.io\/hook$|kubernetes\.io\/config\.)/.test(String(key)));
  const isStatic = labels.get("tier") === "control-plane";
  const isLasting = (root.get("spec", "restartPolicy").text ?? "Always") === "Always";
  return group === "" && isLasting && !isHook && !isStatic && metadata.get("ownerReferences").items().length === 0;
}

/** `sudo` as a program: alone, or where a shell starts one. */
const callsSudo = /^(?:\S*\/)?sudo$|(?:^|[;&|(]|\bexec\b)\s{0,9}(?:\/\S{1,99}\/)?sudo\s/m;

/** Checks of how workloads start, run and are replaced. */
export const lifecycleChecks: readonly Check[] = [
  createObjectCheck([noDeadline], ["CronJob"], function* (resource): Generator<ManifestProblem> {
    const field = resource.root.get("spec", "startingDeadlineSeconds");
    if (resource.group === "batch" && !field.exists)
      yield createProblem(noDeadline, resource, field, "The CronJob has no deadline for late starts");
  }),
  createObjectCheck([nakedPod], ["Pod"], function* (resource): Generator<ManifestProblem> {
    const name = resource.root.get("metadata", "name");
    if (isNaked(resource)) yield createProblem(nakedPod, resource, name, "No controller replaces the pod");
  }),
  createObjectCheck([downtime], ["Deployment"], function* (resource): Generator<ManifestProblem> {
    const type = resource.root.get("spec", "strategy", "type");
    const most = resource.root.get("spec", "strategy", "rollingUpdate", "maxUnavailable");
    if (type.exists && type.text !== "RollingUpdate")
      yield createProblem(downtime, resource, type, `The strategy ${type.text} does not replace pods step by step`);
    else if (most.text === "100%") yield createProblem(downtime, resource, most, "An update can stop all pods at once");
  }),
  createContainerCheck([sudo], function* (container): Generator<ManifestProblem> {
    for (const list of ["command", "args"]) {
      const field = container.field
        .get(list)
        .items()
        .find(({ text = "" }) => callsSudo.test(text.slice(0, 10_000)));
      if (field === undefined) continue;
      yield createContainerProblem(sudo, container, field, `Container ${container.name} runs sudo`);
      return;
    }
  }),
];
