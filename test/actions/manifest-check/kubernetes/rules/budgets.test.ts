import { budget, deployment, object, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

const minimum = (spec: string): string =>
  object(
    "autoscaling/v2",
    "HorizontalPodAutoscaler",
    `spec:\n  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}\n  maxReplicas: 9\n${spec}`,
  );
const prometheus = object("monitoring.coreos.com/v1", "Prometheus", "spec: {}", "k8s");

testRules({
  "SW-K8S-pdb-unhealthy-pods": {
    fires: [budget("  maxUnavailable: 1\n  selector: {matchLabels: {app: web}}")],
    silent: [
      budget("  unhealthyPodEvictionPolicy: AlwaysAllow\n  maxUnavailable: 1"),
      budget("  unhealthyPodEvictionPolicy: IfHealthyBudget\n  maxUnavailable: 1"),
    ],
  },
  "SW-K8S-pdb-missing": {
    fires: [
      deployment("  replicas: 2\n"),
      together(deployment("  replicas: 2\n"), budget("  maxUnavailable: 1\n  selector: {matchLabels: {app: other}}")),
      together(deployment(""), minimum("  minReplicas: 2\n")),
    ],
    silent: [
      together(deployment("  replicas: 2\n"), budget("  maxUnavailable: 1\n  selector: {matchLabels: {app: web}}")),
      deployment("  replicas: 1\n"),
      deployment(""),
      together(deployment("  replicas: 2\n"), minimum("  minReplicas: 1\n")),
    ],
  },
  "SW-K8S-pdb-without-pods": {
    fires: [
      together(deployment(""), budget("  minAvailable: 1\n  selector: {matchLabels: {app: wep}}")),
      together(
        deployment(""),
        prometheus,
        budget("  maxUnavailable: 1\n  selector: {matchLabels: {prometheus: other}}"),
      ),
    ],
    silent: [
      together(
        deployment(""),
        budget("  minAvailable: 1\n  selector: {matchExpressions: [{key: app, operator: In, values: [web]}]}"),
      ),
      together(deployment(""), prometheus, budget("  maxUnavailable: 1\n  selector: {matchLabels: {prometheus: k8s}}")),
      budget("  minAvailable: 1\n  selector: {matchLabels: {app: elsewhere}}"),
    ],
  },
  "SW-K8S-pdb-blocks-drains": {
    fires: [
      budget("  maxUnavailable: 0%\n  selector: {matchLabels: {app: web}}"),
      together(deployment("  replicas: 2\n"), budget("  minAvailable: 2\n  selector: {matchLabels: {app: web}}")),
      together(deployment("  replicas: 1\n"), budget("  minAvailable: 50%\n  selector: {matchLabels: {app: web}}")),
      together(
        deployment("  replicas: 9\n"),
        minimum("  minReplicas: 2\n"),
        budget("  minAvailable: 2\n  selector: {matchLabels: {app: web}}"),
      ),
      budget("  minAvailable: 100%\n  selector: {matchLabels: {app: web}}"),
    ],
    silent: [
      together(deployment("  replicas: 3\n"), budget("  minAvailable: 2\n  selector: {matchLabels: {app: web}}")),
      together(
        deployment("  replicas: 2\n"),
        minimum("  minReplicas: 3\n"),
        budget("  minAvailable: 2\n  selector: {matchLabels: {app: web}}"),
      ),
      together(deployment("  replicas: 3\n"), budget("  minAvailable: 50%\n  selector: {matchLabels: {app: web}}")),
      budget("  maxUnavailable: 10%\n  selector: {matchLabels: {app: web}}"),
    ],
  },
});
