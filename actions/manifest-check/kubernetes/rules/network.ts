import { type Cause, defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import type { Cluster } from "../cluster.ts";
import { getCause } from "../joins/causes.ts";
import { NetworkCoverage } from "../network/coverage.ts";
import type { Direction } from "../network/policies/policy.ts";
import { createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";
import { compileSelector } from "../selector.ts";
import type { Workload } from "../workload.ts";

const links = ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"];
const pod =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: {app: web}\nspec:\n  containers: [{name: app, image: "app:1"}]\n---\n';
const policy = (spec: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n${spec}`;

const openIngress = defineManifestRule({
  id: "SW-K8S-network-ingress-open",
  severity: "medium",
  summary: "Restrict incoming traffic to each pod with a NetworkPolicy.",
  why: "No policy for incoming traffic selects these pods, so every pod in the cluster can reach all their ports.",
  before: `${pod}${policy("  podSelector: {}\n  policyTypes: [Egress]")}`,
  after: `${pod}${policy("  podSelector: {}\n  policyTypes: [Ingress]")}`,
  tags: ["security", "CWE-284", "CIS-Kubernetes-5.3.2", "NSA-CISA", "NIST-SP-800-190-4.3.3"],
  aliases: [
    "kube-linter/non-isolated-pod",
    "kube-score/pod-networkpolicy",
    "CKV2_K8S_6",
    "C-0260",
    "polaris/missingNetworkPolicy",
  ],
  links,
  precision: "high",
});

const openEgress = defineManifestRule({
  id: "SW-K8S-network-egress-open",
  severity: "low",
  summary: "Restrict outgoing traffic of each pod with a NetworkPolicy.",
  why: "No policy for outgoing traffic selects these pods. Anyone who compromises one can reach the whole network, including the cloud's metadata service.",
  before: `${pod}${policy("  podSelector: {}\n  policyTypes: [Ingress]")}`,
  after: `${pod}${policy("  podSelector: {}\n  policyTypes: [Egress]")}`,
  tags: ["security", "CWE-284", "CIS-Kubernetes-5.3.2", "NSA-CISA", "NIST-SP-800-190-4.4.2"],
  links,
  precision: "high",
});

const noSelector = defineManifestRule({
  id: "SW-K8S-network-policy-selector",
  severity: "medium",
  summary: "Set the podSelector of a NetworkPolicy.",
  why: "Without podSelector, the API server rejects the policy, or it unintentionally applies to all pods of the namespace.",
  before: policy("  policyTypes: [Ingress]"),
  after: policy("  podSelector: {matchLabels: {app: web}}\n  policyTypes: [Ingress]"),
  tags: ["security", "correctness"],
  links,
  precision: "very-high",
});

const selectsNothing = defineManifestRule({
  id: "SW-K8S-network-policy-without-pods",
  severity: "low",
  summary: "Select existing pods in a NetworkPolicy.",
  why: "A policy that matches no pods protects nothing. Often a label was renamed on one side only.",
  before: `${pod}${policy("  podSelector: {matchLabels: {app: shop}}")}`,
  after: `${pod}${policy("  podSelector: {matchLabels: {app: web}}")}`,
  tags: ["security", "correctness"],
  aliases: ["kube-linter/dangling-networkpolicy", "kube-score/networkpolicy-targets-pod"],
  links,
  precision: "medium",
});

const emptyPeer = defineManifestRule({
  id: "SW-K8S-network-peer-without-pods",
  severity: "low",
  summary: "Select existing pods as peers of a NetworkPolicy.",
  why: "A peer that matches no pods allows nothing, so the traffic that the rule is for is denied. Often a label was renamed on one side only.",
  before: `${pod}${policy("  podSelector: {matchLabels: {app: web}}\n  ingress: [{from: [{podSelector: {matchLabels: {app: edge}}}]}]")}`,
  after: `${pod}${policy("  podSelector: {matchLabels: {app: web}}\n  ingress: [{from: [{podSelector: {matchLabels: {app: web}}}]}]")}`,
  tags: ["correctness"],
  aliases: ["kube-linter/dangling-networkpolicypeer-podselector"],
  links,
  precision: "medium",
});

const unlogged = defineManifestRule({
  id: "SW-K8S-network-denials-unlogged",
  severity: "info",
  summary: "Log the traffic that a Calico policy denies.",
  why: "Denied connections are often the first sign of an intrusion.",
  before:
    "apiVersion: projectcalico.org/v3\nkind: GlobalNetworkPolicy\nmetadata:\n  name: deny\nspec:\n  ingress:\n    - action: Deny",
  after:
    "apiVersion: projectcalico.org/v3\nkind: GlobalNetworkPolicy\nmetadata:\n  name: deny\nspec:\n  ingress:\n    - action: Log\n    - action: Deny",
  tags: ["security", "logging"],
  links: ["https://docs.tigera.io/calico/latest/network-policy/policy-rules/log-rules"],
  precision: "high",
});

function* coverage(context: KubernetesContext): Generator<ManifestProblem> {
  const { cluster, joins } = context;
  const network = new NetworkCoverage(context);
  for (const workload of cluster.workloads) {
    if (workload.partial || workload.get("hostNetwork").isTrue) continue;
    for (const [direction, rule, message] of [
      ["ingress", openIngress, "No NetworkPolicy in these files restricts incoming traffic to the pods"],
      ["egress", openEgress, "No NetworkPolicy in these files restricts outgoing traffic of the pods"],
    ] as const) {
      if (network.isCovered(workload, direction)) continue;
      const cause = unrestricted(workload, direction, cluster);
      yield createProblem(rule, workload, workload.spec, message, { cause });
    }
  }
  for (const policy of cluster.ofKind("NetworkPolicy")) {
    const selector = policy.root.get("spec", "podSelector");
    if (!selector.isMap || policy.group.endsWith("projectcalico.org")) continue;
    if (joins.findPods(policy, compileSelector(selector), policy.namespace).answer !== "no") continue;
    yield createProblem(
      selectsNothing,
      policy,
      selector,
      "No pod in these files has the labels in the policy's selector",
    );
  }
}

/** Stands for the namespace that objects are deployed to if they name none. Follows "Namespace" in messages. */
const unnamed = "of these objects";

/** Returns the cause of an unrestricted pod, which one policy for its namespace solves. */
function unrestricted(pod: Workload, direction: Direction, cluster: Cluster): Cause {
  const { namespace } = pod;
  return getCause(cluster, `${direction} ${namespace ?? ""}`, () => {
    const own = namespace === undefined ? undefined : cluster.find("Namespace", namespace, undefined);
    const traffic = direction === "ingress" ? "incoming traffic to" : "outgoing traffic of";
    const where = namespace === undefined ? "" : ` in the namespace ${namespace}`;
    return {
      owner: own ?? { ...pod, kind: "Namespace", namespace: undefined, name: namespace ?? unnamed, annotations: [] },
      field: own?.root.get("metadata", "name"),
      message: (owners) => `No NetworkPolicy in these files restricts ${traffic} ${owners}${where}`,
    };
  });
}

function* emptyPeers(policy: Resource, { joins }: KubernetesContext): Generator<ManifestProblem> {
  for (const [direction, list] of peerLists) {
    const peers = policy.root
      .get("spec", direction)
      .items()
      .flatMap((rule) => rule.get(list).items());
    for (const peer of peers) {
      const field = peer.get("podSelector");
      const selector = compileSelector(field);
      const namespaces = peer.get("namespaceSelector");
      const namespace = namespaces.exists
        ? namespaces.get("matchLabels", "kubernetes.io/metadata.name").text
        : policy.namespace;
      if (selector.labels.size + selector.expressions.length === 0) continue;
      if (namespaces.exists && namespace === undefined) continue;
      if (joins.findPods(policy, selector, namespace).answer !== "no") continue;
      yield createProblem(emptyPeer, policy, field, "No pod in these files has the labels of this peer");
    }
  }
}

const peerLists = [
  ["ingress", "from"],
  ["egress", "to"],
] as const;

function hasPeerSelector({ root }: Resource): boolean {
  const rules = [...root.get("spec", "ingress").items(), ...root.get("spec", "egress").items()];
  const peers = rules.flatMap((rule) => [...rule.get("from").items(), ...rule.get("to").items()]);
  return peers.some((peer) => peer.get("podSelector").isMap || peer.get("namespaceSelector").isMap);
}

/** Checks of allowed network traffic. */
export const networkChecks: readonly Check[] = [
  { rules: [openIngress, openEgress, selectsNothing], run: coverage },
  createObjectCheck([emptyPeer], ["NetworkPolicy"], function* (resource, context): Generator<ManifestProblem> {
    if (!resource.group.endsWith("projectcalico.org")) yield* emptyPeers(resource, context);
  }),
  createObjectCheck([noSelector], ["NetworkPolicy"], function* (resource): Generator<ManifestProblem> {
    if (resource.group.endsWith("projectcalico.org")) return;
    const selector = resource.root.get("spec", "podSelector");
    if (selector.isMap) return;
    const aliases = hasPeerSelector(resource) ? [] : ["KSV-0038"];
    yield createProblem(noSelector, resource, selector, "The policy sets no podSelector", { aliases });
  }),
  createObjectCheck(
    [unlogged],
    ["NetworkPolicy", "GlobalNetworkPolicy"],
    function* (resource): Generator<ManifestProblem> {
      if (!resource.group.endsWith("projectcalico.org")) return;
      for (const direction of ["ingress", "egress"]) {
        const rules = resource.root.get("spec", direction).items();
        const deny = rules.findIndex((rule) => rule.get("action").text === "Deny");
        const denied = rules[deny];
        if (denied === undefined || rules.slice(0, deny).some((rule) => rule.get("action").text === "Log")) continue;
        yield createProblem(unlogged, resource, denied.get("action"), "The policy does not log denied traffic");
      }
    },
  ),
];
