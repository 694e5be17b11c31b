import { budget, deployment, object, scaler, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-single-replica": {
    fires: [deployment(""), deployment("  replicas: 1\n")],
    silent: [deployment("  replicas: 2\n"), together(deployment(""), scaler("web"))],
  },
  "SW-K8S-replicas-not-spread": {
    fires: [deployment("  replicas: 2\n")],
    silent: [deployment("  replicas: 1\n"), deployment("  replicas: 3\n", "      affinity: {podAntiAffinity: {}}\n")],
  },
  "SW-K8S-pdb-without-pods": {
    fires: [together(deployment(""), budget("  minAvailable: 1\n  selector: {matchLabels: {app: wep}}"))],
    silent: [
      together(
        deployment(""),
        budget("  minAvailable: 1\n  selector: {matchExpressions: [{key: app, operator: In, values: [web]}]}"),
      ),
      budget("  minAvailable: 1\n  selector: {matchLabels: {app: elsewhere}}"),
    ],
  },
  "SW-K8S-pdb-blocks-drains": {
    fires: [
      budget("  maxUnavailable: 0%\n  selector: {matchLabels: {app: web}}"),
      together(deployment("  replicas: 2\n"), budget("  minAvailable: 2\n  selector: {matchLabels: {app: web}}")),
      budget("  minAvailable: 100%\n  selector: {matchLabels: {app: web}}"),
    ],
    silent: [
      together(deployment("  replicas: 3\n"), budget("  minAvailable: 2\n  selector: {matchLabels: {app: web}}")),
      budget("  maxUnavailable: 10%\n  selector: {matchLabels: {app: web}}"),
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
