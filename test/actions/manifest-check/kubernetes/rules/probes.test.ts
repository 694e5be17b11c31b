import { labeledPod, object, service, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
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
