import { testRules } from "../../rule-cases.ts";

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
    fires: ["resources: {limits: {memory: 64MB}}", "resources: {requests: {cpu: 2}, limits: {cpu: 1500m}}"],
    silent: ["resources: {requests: {cpu: 1500m}, limits: {cpu: 2}}", `resources: {limits: {memory: "\${MEMORY}"}}`],
  },
});
