import { labeledPod, object, service, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-probe-port-undeclared": {
    fires: ["ports: [{containerPort: 8080}]\nlivenessProbe: {tcpSocket: {port: 8081}}"],
    silent: [
      "ports: [{containerPort: 8080}]\nlivenessProbe: {tcpSocket: {port: 8080}}",
      "livenessProbe: {tcpSocket: {port: 8081}}",
      "ports: [{containerPort: 8080}]\nlivenessProbe: {tcpSocket: {port: web}}",
    ],
  },
  "SW-K8S-probes-identical": {
    fires: [
      "livenessProbe: {httpGet: {path: /, port: 80}, periodSeconds: 5}\nreadinessProbe: {periodSeconds: 5, httpGet: {port: 80, path: /}}",
      "livenessProbe: {exec: {command: [a, b]}}\nreadinessProbe: {exec: {command: [a, b]}}",
    ],
    silent: [
      "livenessProbe: {httpGet: {path: /, port: 80}}\nreadinessProbe: {httpGet: {path: /ready, port: 80}}",
      "livenessProbe: {exec: {command: [a, b]}}\nreadinessProbe: {exec: {command: [a, c]}}",
      "livenessProbe: {tcpSocket: {port: 80}, failureThreshold: 9}\nreadinessProbe: {tcpSocket: {port: 80}}",
      "env: []",
    ],
  },
  "SW-K8S-readiness-probe": {
    fires: [
      "ports: [{containerPort: 8080}]\nlivenessProbe: {tcpSocket: {port: 8080}}",
      together(labeledPod, service("  selector: {app: web}\n  ports: [{port: 80, targetPort: 8080}]")),
    ],
    silent: [
      "ports: [{containerPort: 8080}]\nreadinessProbe: {tcpSocket: {port: 8080}}",
      "env: []",
      together(labeledPod, service("  selector: {app: other}\n  ports: [{port: 80, targetPort: 8080}]")),
    ],
  },
  "SW-K8S-liveness-probe": {
    fires: ["readinessProbe: {tcpSocket: {port: 8080}}"],
    silent: [
      "livenessProbe: {exec: {command: [a]}}",
      object("batch/v1", "Job", 'spec: {template: {spec: {containers: [{name: a, image: "a:1"}]}}}'),
    ],
  },
  "SW-K8S-probe-port": {
    fires: ["ports: [{name: http, containerPort: 8080}]\nlivenessProbe: {tcpSocket: {port: https}}"],
    silent: [
      "ports: [{name: http, containerPort: 8080}]\nlivenessProbe: {tcpSocket: {port: http}}",
      "livenessProbe: {tcpSocket: {port: 9090}}",
    ],
  },
});
