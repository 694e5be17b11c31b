import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createContainerCheck, createObjectCheck, createPodCheck } from "../checks.ts";
import { createContainerProblem, createProblem } from "../problem.ts";

const propagation = defineManifestRule({
  id: "SW-K8S-mount-propagation",
  severity: "high",
  summary: "Do not propagate a container's mounts to the node.",
  why: "With Bidirectional propagation, the container's mounts appear on the node and in other pods. Only storage plugins need this.",
  before: "volumeMounts:\n  - name: data\n    mountPath: /data\n    mountPropagation: Bidirectional",
  after: "volumeMounts:\n  - name: data\n    mountPath: /data",
  tags: ["security", "CWE-668", "CIS-Docker-5.20"],
  links: ["https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation"],
  precision: "very-high",
});

const sharedProcesses = defineManifestRule({
  id: "SW-K8S-shared-processes",
  severity: "low",
  summary: "Isolate the processes of containers.",
  why: "With shareProcessNamespace, each container of the pod sees the other containers' processes, their environment and, through /proc, their files.",
  before: "shareProcessNamespace: true",
  after: "shareProcessNamespace: false",
  tags: ["security", "CWE-653"],
  links: ["https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/"],
  precision: "very-high",
});

const hostAliases = defineManifestRule({
  id: "SW-K8S-host-aliases",
  severity: "low",
  summary: "Resolve host names with DNS.",
  why: "Entries in a pod's hosts file override DNS and can send traffic to an unexpected address.",
  before: "hostAliases:\n  - ip: 10.0.0.1\n    hostnames: [db.example.com]",
  after: "dnsPolicy: ClusterFirst",
  tags: ["security"],
  aliases: ["KSV-0007"],
  precision: "very-high",
  isOptIn: true,
});

const systemNamespace = defineManifestRule({
  id: "SW-K8S-system-namespace",
  severity: "medium",
  summary: "Do not run workloads in kube-system.",
  why: "Its service accounts have permissions for the cluster, and policies often exclude it.",
  before:
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: kube-system\nspec:\n  containers: [{name: app, image: "app:1"}]',
  after:
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  containers: [{name: app, image: "app:1"}]',
  tags: ["security"],
  aliases: ["KSV-0037"],
  precision: "medium",
});

const defaultNamespace = defineManifestRule({
  id: "SW-K8S-default-namespace",
  severity: "low",
  summary: "Use a dedicated namespace for workloads.",
  why: "Workloads in the default namespace share permissions, quotas and network policies.",
  before:
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: default\nspec:\n  containers: [{name: app, image: "app:1"}]',
  after:
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  containers: [{name: app, image: "app:1"}]',
  tags: ["security", "CIS-Kubernetes-5.7.4"],
  aliases: ["KSV-0110", "CKV_K8S_21", "C-0061"],
  precision: "high",
  isOptIn: true,
});

const sandbox = defineManifestRule({
  id: "SW-K8S-sandbox",
  severity: "low",
  summary: "Run untrusted code in a sandbox such as gVisor or Kata Containers.",
  why: "Without a sandbox, only the node's kernel separates the container from the node.",
  before: "runtimeClassName: runc",
  after: "runtimeClassName: gvisor",
  tags: ["security", "NIST-SP-800-190-4.4.1"],
  links: ["https://kubernetes.io/docs/concepts/containers/runtime-class/"],
  precision: "medium",
  isOptIn: true,
});

const lowPorts = defineManifestRule({
  id: "SW-K8S-net-bind-service",
  severity: "info",
  summary: "Do not add NET_BIND_SERVICE.",
  why: "containerd and Docker let every process in a container listen on ports below 1024, so few images need the capability.",
  before: "securityContext:\n  capabilities:\n    drop: [ALL]\n    add: [NET_BIND_SERVICE]",
  after: "securityContext:\n  capabilities:\n    drop: [ALL]",
  tags: ["security", "CWE-250"],
  aliases: ["KSV-0022", "CKV_K8S_25"],
  precision: "medium",
});

const falseSandbox = defineManifestRule({
  id: "SW-K8S-sandbox-handler",
  severity: "high",
  summary: "Use the right handler for a runtime class.",
  why: "Pods that request a sandbox get an ordinary container.",
  before: "apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata:\n  name: gvisor\nhandler: runc",
  after: "apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata:\n  name: gvisor\nhandler: runsc",
  tags: ["security"],
  precision: "high",
});

const sandboxes = /gvisor|runsc|kata|firecracker|sandbox|wasm/i;

/** Checks of pods as a whole. */
export const podChecks: readonly Check[] = [
  createContainerCheck([propagation], function* (container): Generator<ManifestProblem> {
    for (const mount of container.field.get("volumeMounts").items()) {
      const field = mount.get("mountPropagation");
      if (field.text !== "Bidirectional") continue;
      yield createContainerProblem(
        propagation,
        container,
        field,
        `Mounts of container ${container.name} appear on the node`,
      );
    }
  }),
  createContainerCheck([lowPorts], function* (container): Generator<ManifestProblem> {
    const added = container.field.get("securityContext", "capabilities", "add").items();
    const field = added.find(({ text }) => text === "NET_BIND_SERVICE");
    if (field === undefined) return;
    yield createContainerProblem(
      lowPorts,
      container,
      field,
      `Container ${container.name} adds NET_BIND_SERVICE, which it probably does not need`,
    );
  }),
  createPodCheck([sharedProcesses, hostAliases, sandbox], function* (pod): Generator<ManifestProblem> {
    const shared = pod.get("shareProcessNamespace");
    if (shared.isTrue)
      yield createProblem(sharedProcesses, pod, shared, "The pods' containers can see each other's processes");
    const aliases = pod.get("hostAliases");
    if (aliases.exists) yield createProblem(hostAliases, pod, aliases, "The pods add entries to /etc/hosts");
    const runtime = pod.get("runtimeClassName");
    if (!pod.partial && !sandboxes.test(runtime.text ?? ""))
      yield createProblem(sandbox, pod, runtime, "The pods use the node's kernel without a sandbox");
  }),
  createPodCheck([systemNamespace, defaultNamespace], function* (pod, { joins }): Generator<ManifestProblem> {
    const field = pod.resource.root.get("metadata", "namespace");
    const namespace = joins.around.targetNamespaceOf(pod);
    const isControlPlane = pod.labels.get("tier") === "control-plane";
    if (namespace === "kube-system" && !isControlPlane)
      yield createProblem(systemNamespace, pod, field, "The workload runs in kube-system");
    if (namespace === "default")
      yield createProblem(defaultNamespace, pod, field, "The workload runs in the default namespace");
  }),
  createObjectCheck([falseSandbox], ["RuntimeClass"], function* (runtime): Generator<ManifestProblem> {
    const handler = runtime.root.get("handler");
    if (!sandboxes.test(runtime.name) || !/^(?:runc|crun|youki)$/.test(handler.text ?? "")) return;
    yield createProblem(
      falseSandbox,
      runtime,
      handler,
      `The runtime class ${runtime.name} uses the handler ${handler.text}, which is not a sandbox`,
    );
  }),
];
