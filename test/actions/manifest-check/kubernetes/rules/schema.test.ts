import { object } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-unknown-field": {
    fires: ["securityContext: {runAsNonroot: true}", "hostNetwork: false\nhostNetwrk: true"],
    silent: ["securityContext: {runAsNonRoot: true}", object("example.com/v1", "Shop", "spec: {anything: true}")],
  },
  "SW-K8S-wrong-type": {
    fires: ['ports: [{containerPort: "8080"}]', "env: [{name: A, value: 1}]"],
    silent: ["ports: [{containerPort: 8080}]", 'env: [{name: A, value: "1"}]'],
  },
  "SW-K8S-unknown-value": {
    fires: ["imagePullPolicy: Allways", "ports: [{containerPort: 53, protocol: udp}]"],
    silent: ["imagePullPolicy: Never", "ports: [{containerPort: 53, protocol: UDP}]"],
  },
  "SW-K8S-missing-field": {
    fires: ["env: [{value: a}]", "volumeMounts: [{name: a}]"],
    silent: ["env: [{name: A}]", "volumeMounts: [{name: a, mountPath: /a}]"],
  },
});
