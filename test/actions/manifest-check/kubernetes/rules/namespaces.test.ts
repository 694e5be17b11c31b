import { namespace, object, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

const podIn = (name: string): string =>
  object("v1", "Pod", "spec: {containers: [{name: a, image: 'a:1'}]}", "web", name);

testRules({
  "SW-K8S-limit-range-missing": {
    fires: [
      together(namespace("  labels: {}"), podIn("shop")),
      together(namespace("  labels: {}"), podIn("shop"), object("v1", "LimitRange", "spec: {limits: []}")),
      together(namespace("  labels: {}"), podIn("other")),
      podIn("shop"),
    ],
    silent: [
      together(namespace("  labels: {}"), podIn("shop"), object("v1", "LimitRange", "spec: {}", "web", "shop")),
      namespace("  labels: {}"),
    ],
  },
  "SW-K8S-resource-quota-missing": {
    fires: [together(namespace("  labels: {}"), podIn("shop"), object("v1", "LimitRange", "spec: {}", "web", "shop"))],
    silent: [
      together(namespace("  labels: {}"), podIn("shop"), object("v1", "ResourceQuota", "spec: {}", "web", "shop")),
      namespace("  labels: {}"),
    ],
  },
  "SW-K8S-pod-security-label": {
    fires: [
      namespace("  labels: {pod-security.kubernetes.io/warn: Baseline}"),
      namespace("  labels: {pod-security.kubernetes.io/enforced: baseline}"),
      namespace("  labels: {pod-security.kubernetes.io/enforce-version: newest}"),
    ],
    silent: [
      namespace(
        "  labels: {pod-security.kubernetes.io/enforce: baseline, pod-security.kubernetes.io/enforce-version: v1.30}",
      ),
      namespace("  labels: {team: shop}"),
    ],
  },
  "SW-K8S-namespace-without-pod-security": {
    fires: [namespace("  labels: {pod-security.kubernetes.io/warn: baseline}"), namespace("  labels: {}")],
    silent: [
      namespace("  labels: {pod-security.kubernetes.io/enforce: privileged}"),
      namespace("  labels: {}", "kube-system"),
    ],
  },
  "SW-K8S-limit-range": {
    fires: [
      object(
        "v1",
        "LimitRange",
        "spec: {limits: [{type: Container, default: {cpu: 1}, max: {cpu: 1}, min: {cpu: 1}}]}",
      ),
    ],
    silent: [
      object(
        "v1",
        "LimitRange",
        "spec: {limits: [{type: Container, default: {cpu: 1}, defaultRequest: {cpu: 1}, max: {cpu: 1}, min: {cpu: 1}}]}",
      ),
    ],
  },
  "SW-K8S-resource-quota": {
    fires: [object("v1", "ResourceQuota", "spec: {hard: {requests.cpu: 1, requests.memory: 1Gi, limits.cpu: 1}}")],
    silent: [
      object(
        "v1",
        "ResourceQuota",
        "spec: {hard: {requests.cpu: 1, requests.memory: 1Gi, limits.cpu: 1, limits.memory: 1Gi}}",
      ),
    ],
  },
});
