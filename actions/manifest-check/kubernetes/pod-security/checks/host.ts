import { type ManifestProblem, manifestRule } from "../../../rules/rule.ts";
import { containerProblem, problemOf } from "../../problem.ts";
import type { Workload } from "../../workload.ts";
import type { PodSecurityCheck } from "../check.ts";

const links = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"];

const hostNetwork = manifestRule({
  id: "SW-K8S-host-network",
  severity: "high",
  summary: "Keep pods out of the node's network.",
  why: "A pod in the node's network reaches what listens on the node's loopback, sees other pods' traffic, and no NetworkPolicy holds for it.",
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

const hostPid = manifestRule({
  id: "SW-K8S-host-pid",
  severity: "high",
  summary: "Keep pods out of the node's process namespace.",
  why: "A pod that sees the node's processes can read their memory and environment, and signal them.",
  before: "hostPID: true",
  after: "hostPID: false",
  tags: ["security", "CWE-653", "CIS-Kubernetes-5.2.3", "NSA-CISA"],
  aliases: ["KSV-0010", "CKV_K8S_17", "C-0038", "kube-linter/host-pid", "polaris/hostPIDSet", "kubesec/HostPID"],
  links,
  precision: "very-high",
});

const hostIpc = manifestRule({
  id: "SW-K8S-host-ipc",
  severity: "high",
  summary: "Keep pods out of the node's IPC namespace.",
  why: "Shared memory of the node's processes, and of other pods in that namespace, lies open to the pod.",
  before: "hostIPC: true",
  after: "hostIPC: false",
  tags: ["security", "CWE-653", "CIS-Kubernetes-5.2.4", "NSA-CISA"],
  aliases: ["KSV-0008", "CKV_K8S_18", "C-0038", "kube-linter/host-ipc", "polaris/hostIPCSet", "kubesec/HostIPC"],
  links,
  precision: "very-high",
});

const hostPort = manifestRule({
  id: "SW-K8S-host-port",
  severity: "medium",
  summary: "Publish ports with a Service, not on the node.",
  why: "A host port is open on the node's address past Services and their policies, and allows one such pod a node.",
  before: "ports:\n  - containerPort: 8080\n    hostPort: 8080",
  after: "ports:\n  - containerPort: 8080",
  tags: ["security", "CWE-668", "CIS-Kubernetes-5.2.13"],
  aliases: ["KSV-0024", "CKV_K8S_26", "C-0044", "polaris/hostPortSet"],
  links,
  precision: "very-high",
});

const probeHost = manifestRule({
  id: "SW-K8S-probe-host",
  severity: "medium",
  summary: "Let probes and lifecycle hooks ask the pod itself.",
  why: "The kubelet sends the request from the node: a host in it turns the kubelet into a proxy to addresses that the pod cannot reach.",
  before: "livenessProbe:\n  httpGet:\n    host: 169.254.169.254\n    path: /\n    port: 80",
  after: "livenessProbe:\n  httpGet:\n    path: /healthz\n    port: 8080",
  tags: ["security", "CWE-918"],
  links,
  precision: "very-high",
});

const windowsHostProcess = manifestRule({
  id: "SW-K8S-windows-host-process",
  severity: "high",
  summary: "Run no HostProcess containers.",
  why: "A HostProcess container runs on the Windows node itself, with the rights of its user there.",
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
  for (const [key, rule, what] of namespaces) {
    const field = pod.get(key);
    if (field.isTrue) yield problemOf(rule, pod, field, `The pods share the node's ${what}`);
  }
}

function* hostPortProblems(pod: Workload): Generator<ManifestProblem> {
  for (const container of pod.containers) {
    for (const port of container.field.get("ports").items()) {
      const field = port.get("hostPort");
      if (!field.exists || field.value === 0) continue;
      yield containerProblem(
        hostPort,
        container,
        field,
        `Container ${container.name} takes port ${field.text} of the node`,
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

function* probeHostProblems(pod: Workload): Generator<ManifestProblem> {
  for (const container of pod.containers) {
    for (const handler of handlers) {
      for (const action of ["httpGet", "tcpSocket"]) {
        const field = container.field.get(...handler, action, "host");
        if ((field.text ?? "") === "") continue;
        const name = handler.at(-1) ?? "";
        yield containerProblem(
          probeHost,
          container,
          field,
          `The ${name} of container ${container.name} asks ${field.text}, not the pod`,
        );
      }
    }
  }
}

function* hostProcessProblems(pod: Workload): Generator<ManifestProblem> {
  const path = ["securityContext", "windowsOptions", "hostProcess"];
  const own = pod.get(...path);
  if (own.isTrue) yield problemOf(windowsHostProcess, pod, own, "The pods run on the Windows node itself");
  for (const container of pod.containers) {
    const field = container.field.get(...path);
    if (!field.isTrue) continue;
    yield containerProblem(
      windowsHostProcess,
      container,
      field,
      `Container ${container.name} runs on the Windows node itself`,
    );
  }
}

/** What pods take of the node. */
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
