import type { Severity } from "../../../../shared/findings/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import type { Cluster } from "../cluster.ts";
import { parseAddress } from "../network/addresses.ts";
import type { PodEndpoint } from "../network/endpoints.ts";
import { listMetadataRules, listOpenRules } from "../network/open-rules.ts";
import { listCiliumSpecs } from "../network/policies/cilium.ts";
import { compilePolicy, isCalico, policyKinds } from "../network/policies/compile.ts";
import { directions, type Policy } from "../network/policies/policy.ts";
import { Reachability } from "../network/reachability.ts";
import { trafficTo } from "../network/traffic.ts";
import { createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";
import { compileSelector } from "../selector.ts";

const links = ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"];
const policy = (spec: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {matchLabels: {app: web}}\n${spec}`;

const allowsAll = defineManifestRule({
  id: "SW-K8S-network-policy-allows-all",
  severity: "medium",
  summary: "Name the peers in network policies.",
  why: "A rule without peers, with ranges that together are nearly all addresses, or for all pods of the cluster allows almost the same traffic as no policy.",
  before: policy("  ingress: [{}]"),
  after: policy("  ingress: [{from: [{podSelector: {matchLabels: {app: edge}}}]}]"),
  tags: ["security", "CWE-284"],
  links,
  precision: "high",
});

const cilium = (http: string): string =>
  `apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: web\nspec:\n  endpointSelector: {matchLabels: {app: web}}\n  ingress:\n    - fromEntities: [world]\n      toPorts:\n        - ports: [{port: "80", protocol: TCP}]\n          rules:\n            http: [${http}]`;

const allRequests = defineManifestRule({
  id: "SW-K8S-network-http-allows-all",
  severity: "medium",
  summary: "Restrict methods and paths in HTTP rules of Cilium.",
  why: "An empty HTTP rule looks like a restriction, but allows every request to the port.",
  before: cilium("{}"),
  after: cilium("{method: GET, path: /api/.*}"),
  tags: ["security", "CWE-284"],
  links: ["https://docs.cilium.io/en/stable/security/policy/language/#layer-7-examples"],
  precision: "high",
});

const metadata = defineManifestRule({
  id: "SW-K8S-network-metadata-reachable",
  severity: "low",
  summary: "Exclude the cloud's metadata service from egress rules.",
  why: "The metadata service gives credentials of the node to everyone who can reach it. Attackers who make a pod send a request can take over the node's account.",
  before: policy("  policyTypes: [Egress]\n  egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}]}]"),
  after: policy(
    "  policyTypes: [Egress]\n  egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8, 169.254.169.254/32]}}]}]",
  ),
  tags: ["security", "CWE-918", "NIST-SP-800-190-4.4.2"],
  links: ["https://kubernetes.io/docs/concepts/security/security-checklist/#network-security"],
  precision: "high",
});

const calico = (first: string): string =>
  `apiVersion: projectcalico.org/v3\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector: app == 'web'\n  ingress:\n${first}    - action: Deny\n      source: {nets: [192.0.2.0/24]}`;

const unreachable = defineManifestRule({
  id: "SW-K8S-network-rule-unreachable",
  severity: "low",
  summary: "Put rules of Calico before the rule for everything.",
  why: "The first rule that matches decides. Rules after one that matches all traffic have no effect.",
  before: calico("    - action: Allow\n"),
  after: calico("    - action: Allow\n      source: {selector: app == 'edge'}\n"),
  tags: ["security", "correctness"],
  links: ["https://docs.tigera.io/calico/latest/reference/resources/networkpolicy"],
  precision: "very-high",
});

const port = (name: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: {app: web}\nspec:\n  containers:\n    - name: app\n      image: app:1\n      ports: [{name: http, containerPort: 8080}]\n---\n${policy(`  ingress: [{from: [{podSelector: {}}], ports: [{port: ${name}}]}]`)}`;

const unknownPort = defineManifestRule({
  id: "SW-K8S-network-port-unknown",
  severity: "low",
  summary: "Name ports in a NetworkPolicy as the pods do.",
  why: "A rule for a named port allows nothing to pods without a port of that name.",
  before: port("web"),
  after: port("http"),
  tags: ["correctness"],
  links,
  precision: "high",
});

const words = { ingress: "from", egress: "to" } as const;

function* openRules(resource: Resource): Generator<ManifestProblem> {
  for (const { direction, field, breadth } of compilePolicy(resource).flatMap(listOpenRules)) {
    const all = breadth === "everywhere" ? "everywhere" : "all pods of the cluster";
    // An open way out is what pods have without a policy, and a rule of its own says so with low severity.
    const severity: Severity = breadth === "everywhere" && direction === "ingress" ? allowsAll.severity : "low";
    yield createProblem(allowsAll, resource, field, `The policy allows traffic ${words[direction]} ${all}`, {
      severity,
    });
  }
}

/** Patterns of Cilium that match every method or path. */
const anything = /^(?:\^?\/?\.\*\$?)?$/u;

function isAnyRequest(rule: Field): boolean {
  return (
    rule.isMap &&
    rule.fields().every(({ key, text }) => /^(?:method|path|host)$/u.test(String(key)) && anything.test(text ?? "-"))
  );
}

function* openRequests(resource: Resource): Generator<ManifestProblem> {
  for (const spec of listCiliumSpecs(resource)) {
    const rules = directions.flatMap((direction) => spec.get(direction).items());
    for (const rule of rules) {
      const entities = [...rule.get("fromEntities").texts, ...rule.get("toEntities").texts];
      const isPublic = entities.some((entity) => entity === "world" || entity === "all");
      for (const entry of rule.get("toPorts").items()) {
        const request = entry.get("rules", "http").items().find(isAnyRequest);
        if (request === undefined) continue;
        const ports = entry.get("ports").items();
        const where = ports.length === 1 ? `port ${ports[0]?.get("port").text ?? ""}` : "these ports";
        yield createProblem(allRequests, resource, request, `The HTTP rule allows all requests to ${where}`, {
          severity: isPublic ? allRequests.severity : "info",
        });
      }
    }
  }
}

/** Reports the first rule of each policy that lets its pods reach the metadata service, unless another one denies it. */
function* metadataRules(resource: Resource, metadataAccess: MetadataAccess): Generator<ManifestProblem> {
  for (const compiled of compilePolicy(resource)) {
    const [first] = listMetadataRules(compiled);
    if (first === undefined || metadataAccess.isDenied(compiled, first.address)) continue;
    const message = `The policy allows pods to reach the metadata service of the cloud (${first.address})`;
    yield createProblem(metadata, resource, first.field, message);
  }
}

/** Answers whether all policies together let pods reach a metadata service, once for each pod. */
class MetadataAccess {
  readonly #cluster: Cluster;
  #reachability: Reachability | undefined;
  readonly #known = new Map<string, Map<PodEndpoint, boolean>>();

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
  }

  /** Returns true if the policy applies to pods of the unit, and other policies deny all of them the address. */
  isDenied(policy: Policy, address: string): boolean {
    const number = parseAddress(address);
    if (number === undefined) return false;
    this.#reachability ??= new Reachability(this.#cluster);
    const known = this.#known.get(address) ?? new Map<PodEndpoint, boolean>();
    this.#known.set(address, known);
    let hasPods = false;
    for (const pod of this.#reachability.podsOf(policy)) {
      hasPods = true;
      const { possible } = known.has(pod)
        ? { possible: undefined }
        : this.#reachability.allowed(pod, "egress", { kind: "address", address: number });
      if (possible !== undefined) known.set(pod, possible.overlaps(trafficTo("TCP", 80)));
      if (known.get(pod) === true) return false;
    }
    return hasPods;
  }
}

function* shadowedRules({ root }: Resource): Generator<Field> {
  for (const direction of directions) {
    const rules = root.get("spec", direction).items();
    const last = rules.findIndex(isForEverything);
    const next = last === -1 ? undefined : rules[last + 1];
    if (next !== undefined) yield next;
  }
}

/** Returns true for a rule of Calico that decides about all traffic. */
function isForEverything(rule: Field): boolean {
  return (
    rule.get("action").text !== "Log" &&
    rule.isMap &&
    rule.fields().every(({ key, exists }) => key === "action" || key === "metadata" || !exists)
  );
}

function* unknownPorts(resource: Resource, { joins }: KubernetesContext): Generator<ManifestProblem> {
  const spec = resource.root.get("spec");
  const named = spec
    .get("ingress")
    .items()
    .flatMap((rule) => rule.get("ports").items())
    .map((entry) => entry.get("port"))
    .filter(({ text }) => text !== undefined && !/^\d+$/u.test(text));
  if (named.length === 0) return;
  const result = joins.findPods(resource, compileSelector(spec.get("podSelector")), resource.namespace);
  if (result.answer !== "yes" || result.found.length === 0) return;
  const containers = result.found.flatMap((pod) => pod.containers);
  const names = new Set(
    containers.flatMap(({ field }) =>
      field
        .get("ports")
        .items()
        .map((entry) => entry.get("name").text),
    ),
  );
  for (const field of named)
    if (!names.has(field.text))
      yield createProblem(unknownPort, resource, field, `No pod of the policy has a port named ${field.text}`);
}

/** Checks of what network policies allow. */
export const networkPolicyChecks: readonly Check[] = [
  {
    rules: [allowsAll, metadata],
    *run({ cluster }): Generator<ManifestProblem> {
      const metadataAccess = new MetadataAccess(cluster);
      for (const resource of cluster.ofKind(...policyKinds)) {
        yield* openRules(resource);
        yield* metadataRules(resource, metadataAccess);
      }
    },
  },
  createObjectCheck([allRequests], ["CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy"], openRequests),
  createObjectCheck(
    [unreachable],
    ["NetworkPolicy", "GlobalNetworkPolicy"],
    function* (resource): Generator<ManifestProblem> {
      if (!isCalico(resource)) return;
      for (const field of shadowedRules(resource))
        yield createProblem(
          unreachable,
          resource,
          field,
          "An earlier rule matches all traffic, so this rule has no effect",
        );
    },
  ),
  createObjectCheck([unknownPort], ["NetworkPolicy"], function* (resource, context): Generator<ManifestProblem> {
    if (!isCalico(resource)) yield* unknownPorts(resource, context);
  }),
];
