import { expect, test } from "vitest";
import { check, findingsOf } from "../checking.ts";
import { testRules } from "../rule-cases.ts";

const daemonSet = (containers: string, name = "calico-node"): string =>
  `apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: ${name}, namespace: kube-system}\nspec:\n  selector: {matchLabels: {app: a}}\n  template:\n    metadata: {labels: {app: a}}\n    spec:\n      hostNetwork: true\n      volumes: [{name: a, hostPath: {path: /etc/cni}}]\n      containers: [${containers}]`;
const agent = (image: string, more = ""): string =>
  `{name: agent, image: "${image}", securityContext: {privileged: true}${more}}`;
const calico = agent("quay.io/calico/node:v3.30.0");

testRules({
  "SW-K8S-node-component": {
    fires: [
      daemonSet(calico),
      daemonSet(`${calico}, ${agent("docker.io/calico/cni:v3.30.0").replace("agent", "cni")}`),
      daemonSet(agent("registry.k8s.io/kube-proxy:v1.34.0", ", command: [/usr/local/bin/kube-proxy]"), "any"),
    ],
    silent: [
      daemonSet(agent("example.com/calico/node:v3.30.0")),
      daemonSet(`${calico}, ${agent("example.com/other:1").replace("agent", "other")}`),
      ...[
        "command: [/bin/sh, -c, id]",
        "command: [python3.12, -c, id]",
        "command: [nsenter, -t, '1', -a, id]",
        "command: [/host/tmp/agent]",
        "lifecycle: {postStart: {exec: {command: [bash, -c, id]}}}",
        "livenessProbe: {exec: {command: [/usr/bin/env, id]}}",
      ].map((field) => daemonSet(agent("quay.io/calico/node:v3.30.0", `, ${field}`))),
      daemonSet(calico).replace("kind: DaemonSet", "kind: Deployment"),
    ],
    options: { profile: "recommended" },
  },
});

const high = (text: string): readonly string[] =>
  check(text)
    .findings.filter(({ severity }) => severity === "high" || severity === "critical")
    .map(({ ruleId }) => ruleId);

test("a plugin is one low finding that names what it needs", () => {
  expect(high(daemonSet(calico))).toEqual([]);
  const [found] = findingsOf("SW-K8S-node-component", daemonSet(calico));
  expect(found?.severity).toBe("low");
  expect(found?.message).toBe(
    "DaemonSet calico-node is the network plugin Calico, which needs the node: host-network, host-path, privileged, system-namespace",
  );
});

test("a name silences nothing, and neither does an image what no plugin needs", () => {
  expect(high(daemonSet(agent("example.com/app:1"))).length).toBeGreaterThan(1);
  expect(high(daemonSet(calico).replace("/etc/cni", "/var/run/docker.sock"))).not.toEqual([]);
  expect(check(daemonSet(calico), { profile: "strict" }).findings.map(({ ruleId }) => ruleId)).toContain(
    "SW-K8S-privileged",
  );
});
