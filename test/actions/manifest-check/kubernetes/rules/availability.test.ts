import { deployment, object, scaler, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

const antiAffinity = (app: string): string =>
  `      affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: kubernetes.io/hostname, labelSelector: {matchLabels: {app: ${app}}}}]}}\n`;
const spreadConstraint = (app: string): string =>
  `      topologySpreadConstraints: [{maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, labelSelector: {matchLabels: {app: ${app}}}}]\n`;

testRules({
  "SW-K8S-hpa-without-range": {
    fires: [`${scaler("web")}\n  minReplicas: 5`],
    silent: [scaler("web"), `${scaler("web")}\n  minReplicas: 4`],
  },
  "SW-K8S-single-replica": {
    fires: [deployment(""), deployment("  replicas: 1\n"), `${scaler("web")}\n  minReplicas: 1`],
    silent: [deployment("  replicas: 2\n"), together(deployment(""), scaler("web"))],
  },
  "SW-K8S-replicas-not-spread": {
    fires: [
      deployment("  replicas: 2\n"),
      deployment("  replicas: 2\n", antiAffinity("other")),
      deployment("  replicas: 2\n", spreadConstraint("other")),
    ],
    silent: [
      deployment("  replicas: 1\n"),
      deployment("  replicas: 3\n", antiAffinity("web")),
      deployment("  replicas: 3\n", spreadConstraint("web")),
    ],
  },
  "SW-K8S-hpa-without-target": {
    fires: [together(deployment(""), scaler("wep"))],
    silent: [together(deployment(""), scaler("web")), together(deployment(""), scaler("shop", "StatefulSet"))],
  },
  "SW-K8S-replicas-with-hpa": {
    fires: [together(deployment("  replicas: 2\n"), scaler("web"))],
    silent: [together(deployment(""), scaler("web")), together(deployment("  replicas: 2\n"), scaler("shop"))],
  },
  "SW-K8S-job-not-cleaned-up": {
    fires: [object("batch/v1", "Job", 'spec: {template: {spec: {containers: [{name: a, image: "a:1"}]}}}')],
    silent: [
      object("batch/v1", "Job", "spec: {ttlSecondsAfterFinished: 0}"),
      object("batch/v1", "CronJob", "spec: {}"),
    ],
  },
});
