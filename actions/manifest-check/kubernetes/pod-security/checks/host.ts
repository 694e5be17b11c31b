import { defineManifestRule, type ManifestProblem } from "../../../rules/rule.ts";
import { createContainerProblem, createProblem } from "../../problem.ts";
import { isForWindows, type Workload } from "../../workload.ts";
import type { PodSecurityCheck } from "../check.ts";

const links = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"];

const hostNetwork = defineManifestRule({
  id: "SW-K8S-host-network",
  severity: "high",
  summary: "Do not share the node's network namespace.",
  why: "A pod in the node's network can reach services on the node's loopback and see other pods' traffic. NetworkPolicies do not apply to it.",
  before: "hostNetwork: true",
  after: "hostNetwork: false",
  tags: ["security", "CWE-653", "CIS-Kubernetes-5.2.5", "NSA-CISA"],
  aliases: [
    "KSV-0009",
    "CKV_K8S_19",
    "C-0041",
    "kube-linter/host-network",
    "polaris/hostNetworkSet",
    "kubesec/HostNetwork",
  ],
  links,
  precision: "very-high",
});

const hostPid = defineManifestRule({
  id: "SW-K8S-host-pid",
  severity: "high",
  summary: "Do not share the node's process namespace.",
  why: "A pod that sees the node's processes can read their memory and environment, and send them signals.",
  before: "hostPID: true",
  after: "hostPID: false",
  tags: ["security", "CWE-653", "CIS-Kubernetes-5.2.3", "NSA-CISA"],
  aliases: ["KSV-0010", "CKV_K8S_17", "C-0038", "kube-linter/host-pid", "polaris/hostPIDSet", "kubesec/HostPID"],
  links,
  precision: "very-high",
});

const hostIpc = defineManifestRule({
  id: "SW-K8S-host-ipc",
  severity: "high",
  summary: "Do not share the node's IPC namespace.",
  why: "The pod can access the shared memory of the node's processes and of other pods in that namespace.",
  before: "hostIPC: true",
  after: "hostIPC: false",
  tags: ["security", "CWE-653", "CIS-Kubernetes-5.2.4", "NSA-CISA"],
  aliases: ["KSV-0008", "CKV_K8S_18", "C-0038", "kube-linter/host-ipc", "polaris/hostIPCSet", "kubesec/HostIPC"],
  links,
  precision: "very-high",
});

const hostPort = defineManifestRule({
  id: "SW-K8S-host-port",
  severity: "medium",
  summary: "Publish ports with a Service, not with hostPort.",
  why: "A host port is open on the node's address and bypasses Services and their policies. Only one such pod fits on a node.",
  before: "ports:\n  - containerPort: 8080\n    hostPort: 8080",
  after: "ports:\n  - containerPort: 8080",
  tags: ["security", "CWE-668", "CIS-Kubernetes-5.2.13"],
  aliases: ["KSV-0024", "CKV_K8S_26", "C-0044", "polaris/hostPortSet"],
  links,
  precision: "very-high",
});

const probeHost = defineManifestRule({
  id: "SW-K8S-probe-host",
  severity: "medium",
  summary: "Do not set a host in probes and lifecycle hooks.",
  why: "The kubelet sends the request from the node. With a host, the kubelet becomes a proxy to addresses that the pod cannot reach.",
  before: "livenessProbe:\n  httpGet:\n    host: 169.254.169.254\n    path: /\n    port: 80",
  after: "livenessProbe:\n  httpGet:\n    path: /healthz\n    port: 8080",
  tags: ["security", "CWE-918"],
  links,
  precision: "very-high",
});

const windowsHostProcess = defineManifestRule({
  id: "SW-K8S-windows-host-process",
  severity: "high",
  summary: "Do not run HostProcess containers.",
  why: "A HostProcess container runs directly on the Windows node, with the permissions of its user on the node.",
  before: "securityContext:\n  windowsOptions:\n    hostProcess: true",
  after: "securityContext:\n  windowsOptions:\n    hostProcess: false",
  tags: ["security", "CWE-250", "CIS-Kubernetes-5.2.11"],
  aliases: ["KSV-0103"],
  links,
  precision: "very-high",
});

const namespaces = [
  ["hostNetwork", hostNetwork, "network"],
  ["hostPID", hostPid, "process namespace"],
  ["hostIPC", hostIpc, "IPC namespace"],
] as const;

function* hostNamespaceProblems(pod: Workload): Generator<ManifestProblem> {
  for (const [key, rule, namespaceName] of namespaces) {
    const field = pod.get(key);
    if (!field.isTrue) continue;
    if (!isForWindows(pod)) yield createProblem(rule, pod, field, `The pods share the node's ${namespaceName}`);
    else {
      const effect = key === "hostNetwork" ? ", as HostProcess requires" : " without effect";
      yield createProblem(rule, pod, field, `The pods for Windows set ${key}${effect}`, { severity: "low" });
    }
  }
}

function* hostPortProblems(pod: Workload): Generator<ManifestProblem> {
  for (const container of pod.containers) {
    for (const port of container.field.get("ports").items()) {
      const field = port.get("hostPort");
      if (!field.exists || field.value === 0) continue;
      yield createContainerProblem(
        hostPort,
        container,
        field,
        `Container ${container.name} uses port ${field.text} of the node`,
      );
    }
  }
}

const handlers = [
  ["livenessProbe"],
  ["readinessProbe"],
  ["startupProbe"],
  ["lifecycle", "postStart"],
  ["lifecycle", "preStop"],
];

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;

function* probeHostProblems(pod: Workload): Generator<ManifestProblem> {
  for (const container of pod.containers) {
    for (const handler of handlers) {
      for (const action of ["httpGet", "tcpSocket"]) {
        const field = container.field.get(...handler, action, "host");
        const host = field.text ?? "";
        if (host === "") continue;
        // The kubelet's own addresses are those of pods that share the node's network.
        const isOwn = pod.get("hostNetwork").isTrue && loopback.test(host);
        const target = isOwn ? `${host} of the node` : `${host}, not to the pod`;
        const message = `The ${handler.at(-1)} of container ${container.name} sends requests to ${target}`;
        yield createContainerProblem(probeHost, container, field, message, isOwn ? { severity: "low" } : {});
      }
    }
  }
}

function* hostProcessProblems(pod: Workload): Generator<ManifestProblem> {
  const path = ["securityContext", "windowsOptions", "hostProcess"];
  const own = pod.get(...path);
  if (own.isTrue) yield createProblem(windowsHostProcess, pod, own, "The pods run directly on the Windows node");
  for (const container of pod.containers) {
    const field = container.field.get(...path);
    if (!field.isTrue) continue;
    yield createContainerProblem(
      windowsHostProcess,
      container,
      field,
      `Container ${container.name} runs directly on the Windows node`,
    );
  }
}

/** Checks of node resources that pods use. */
export const hostChecks: readonly PodSecurityCheck[] = [
  {
    id: "hostNamespaces",
    level: "baseline",
    since: 0,
    rules: [hostNetwork, hostPid, hostIpc],
    run: hostNamespaceProblems,
  },
  { id: "hostPorts", level: "baseline", since: 0, rules: [hostPort], run: hostPortProblems },
  { id: "hostProbesAndHostLifecycle", level: "baseline", since: 34, rules: [probeHost], run: probeHostProblems },
  { id: "windowsHostProcess", level: "baseline", since: 0, rules: [windowsHostProcess], run: hostProcessProblems },
];
