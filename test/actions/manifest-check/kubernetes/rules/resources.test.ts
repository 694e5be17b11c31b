import { testRules } from "../../rule-cases.ts";
import { object } from "../objects.ts";

testRules({
  "SW-K8S-memory-limit": {
    fires: ["resources: {limits: {cpu: 1}}"],
    silent: ["resources: {limits: {memory: 64Mi}}"],
  },
  "SW-K8S-memory-request": {
    fires: ["resources: {requests: {cpu: 1}}"],
    silent: ["resources: {requests: {memory: 64Mi}}", "resources: {limits: {memory: 64Mi}}"],
  },
  "SW-K8S-cpu-request": {
    fires: ["resources: {requests: {memory: 64Mi}}"],
    silent: ["resources: {requests: {cpu: 1}}", "resources: {limits: {cpu: 1}}"],
  },
  "SW-K8S-cpu-limit": {
    fires: ["resources: {requests: {cpu: 1}}"],
    silent: ["resources: {limits: {cpu: 1}}"],
  },
  "SW-K8S-quantity": {
    fires: [
      "resources: {limits: {memory: 64MB}}",
      "resources: {requests: {cpu: 2}, limits: {cpu: 1500m}}",
      "resources: {limits: {memory: 64m}}",
      "resources: {requests: {memory: 500m}}",
      "resources: {limits: {cpu: -1}}",
      "resources: {limits: {disk: 1Gi}}",
      "resources: {requests: {example.com/gpu: 1}, limits: {example.com/gpu: 2}}",
      "volumes: [{name: a, emptyDir: {sizeLimit: 1GB}}]",
      object(
        "v1",
        "PersistentVolumeClaim",
        "spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1GB}}}",
      ),
      object("v1", "ResourceQuota", "spec: {hard: {pods: many}}"),
    ],
    silent: [
      "resources: {requests: {cpu: 1500m}, limits: {cpu: 2}}",
      `resources: {limits: {memory: "\${MEMORY}"}}`,
      "resources: {limits: {cpu: 64m, memory: 64M, example.com/gpu: 2, hugepages-2Mi: 4Mi}}",
      "resources: {requests: {memory: 1e9}}",
      // 107374182400 thousandths of a byte are what a controller computes.
      "resources: {limits: {memory: 107374182400m}}",
      "volumes: [{name: a, emptyDir: {sizeLimit: 1Gi}}]",
    ],
  },
});
