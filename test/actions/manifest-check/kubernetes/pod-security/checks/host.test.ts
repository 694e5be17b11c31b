import { expect, test } from "vitest";
import { findingsOf } from "../../../checking.ts";
import { object, pod } from "../../../kubernetes/objects.ts";
import { testRules } from "../../../rule-cases.ts";

testRules({
  "SW-K8S-host-network": {
    fires: ["hostNetwork: true"],
    silent: ["hostNetwork: false", "dnsPolicy: Default"],
  },
  "SW-K8S-host-pid": {
    fires: ["hostPID: true"],
    silent: ["hostPID: false", "shareProcessNamespace: true"],
  },
  "SW-K8S-host-ipc": {
    fires: ["hostIPC: true"],
    silent: ["hostIPC: false"],
  },
  "SW-K8S-host-port": {
    fires: ["ports: [{containerPort: 80, hostPort: 80}]"],
    silent: ["ports: [{containerPort: 80}]", "ports: [{containerPort: 80, hostPort: 0}]"],
  },
  "SW-K8S-probe-host": {
    fires: [
      "readinessProbe: {tcpSocket: {host: 10.0.0.1, port: 80}}",
      "lifecycle: {postStart: {httpGet: {host: a.example.com, port: 80}}}",
    ],
    silent: ["readinessProbe: {tcpSocket: {port: 80}}"],
  },
  "SW-K8S-windows-host-process": {
    fires: [pod("  securityContext: {windowsOptions: {hostProcess: true}}\n")],
    silent: ["securityContext: {windowsOptions: {hostProcess: false}}"],
  },
});

test.each(["os: {name: windows}", "nodeSelector: {kubernetes.io/os: windows}"])(
  "the node's namespaces are of little importance with %s, but Pod Security refuses them",
  (system) => {
    const text = object("v1", "Pod", `spec:\n  ${system}\n  hostPID: true\n  containers: [{name: a, image: "a:1"}]\n`);
    expect(findingsOf("SW-K8S-host-pid", text).map(({ severity }) => severity)).toEqual(["low"]);
    const [refused] = findingsOf("pss/hostNamespaces", text, { podSecurity: { level: "baseline" } });
    expect(refused?.severity).toBe("high");
  },
);

test.each([
  ["hostNetwork: true", "127.0.0.1", "low The livenessProbe of container a sends requests to 127.0.0.1 of the node"],
  [
    "hostNetwork: true",
    "10.0.0.1",
    "medium The livenessProbe of container a sends requests to 10.0.0.1, not to the pod",
  ],
  [
    "hostNetwork: false",
    "localhost",
    "medium The livenessProbe of container a sends requests to localhost, not to the pod",
  ],
])("a probe of pods with %s to %s is %s", (network, host, expected) => {
  const probe = `livenessProbe: {tcpSocket: {host: ${host}, port: 80}}`;
  const text = object("v1", "Pod", `spec:\n  ${network}\n  containers: [{name: a, image: "a:1", ${probe}}]\n`);
  const found = findingsOf("SW-K8S-probe-host", text).map(({ severity, message }) => `${severity} ${message}`);
  expect(found).toEqual([expected]);
});
