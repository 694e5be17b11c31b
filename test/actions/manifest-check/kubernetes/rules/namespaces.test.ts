import { namespace, object } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
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
