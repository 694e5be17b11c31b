import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import { podSecurityLevels } from "../pod-security/check.ts";
import { labelPrefix, parseMinor } from "../pod-security/level.ts";
import { createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";

const links = ["https://kubernetes.io/docs/concepts/security/pod-security-admission/"];
const namespace = (labels: string): string => `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n${labels}`;

const badLabel = defineManifestRule({
  id: "SW-K8S-pod-security-label",
  severity: "high",
  summary: "Use valid values in Pod Security labels.",
  why: "The API server rejects an unknown level or version when the label changes, and it protects nothing.",
  before: namespace("  labels:\n    pod-security.kubernetes.io/enforce: restrictd"),
  after: namespace("  labels:\n    pod-security.kubernetes.io/enforce: restricted"),
  tags: ["security", "correctness"],
  links,
  precision: "very-high",
});

const noLabel = defineManifestRule({
  id: "SW-K8S-namespace-without-pod-security",
  severity: "low",
  summary: "Set the Pod Security level of each Namespace.",
  why: "Without the label enforce, and without another admission policy, a namespace accepts privileged pods.",
  before: namespace("  labels:\n    team: shop"),
  after: namespace("  labels:\n    pod-security.kubernetes.io/enforce: baseline"),
  tags: ["security", "CIS-Kubernetes-5.2.1"],
  links,
  precision: "medium",
});

const quota = (kind: string, spec: string): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: shop\nspec:\n${spec}`;

const weakRange = defineManifestRule({
  id: "SW-K8S-limit-range",
  severity: "low",
  summary: "Set defaults and limits in a LimitRange.",
  why: "Otherwise containers without limits of their own run without limits.",
  before: quota("LimitRange", "  limits: [{type: Container}]"),
  after: quota(
    "LimitRange",
    '  limits:\n    - type: Container\n      default: {cpu: 500m}\n      defaultRequest: {cpu: 100m}\n      max: {cpu: "1"}\n      min: {cpu: 100m}',
  ),
  tags: ["reliability"],
  aliases: ["KSV-0039"],
  precision: "high",
  isOptIn: true,
});

const weakQuota = defineManifestRule({
  id: "SW-K8S-resource-quota",
  severity: "low",
  summary: "Limit CPU and memory in a ResourceQuota.",
  why: "A namespace can use any amount of a resource that the quota does not limit.",
  before: quota("ResourceQuota", "  hard: {pods: 10}"),
  after: quota("ResourceQuota", "  hard: {requests.cpu: 1, requests.memory: 1Gi, limits.cpu: 2, limits.memory: 2Gi}"),
  tags: ["reliability"],
  aliases: ["KSV-0040"],
  precision: "high",
  isOptIn: true,
});

const container =
  '---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  containers: [{name: app, image: "app:1"}]';
const within = (kind: string, spec: string): string =>
  `---\napiVersion: v1\nkind: ${kind}\nmetadata:\n  name: shop\n  namespace: shop\nspec:\n${spec}`;

const noRange = defineManifestRule({
  id: "SW-K8S-limit-range-missing",
  severity: "low",
  summary: "Set default limits with a LimitRange in each Namespace.",
  why: "Containers that set no limits run without limits.",
  before: `${namespace("")}${container}`,
  after: `${namespace("")}${container}\n${within("LimitRange", "  limits: [{type: Container, default: {memory: 1Gi}}]")}`,
  tags: ["reliability", "NSA-CISA"],
  links: ["https://kubernetes.io/docs/concepts/policy/limit-range/"],
  precision: "high",
  isOptIn: true,
});

const noQuota = defineManifestRule({
  id: "SW-K8S-resource-quota-missing",
  severity: "low",
  summary: "Limit the resources of each Namespace with a ResourceQuota.",
  why: "The pods of one namespace can use the resources of the whole cluster.",
  before: `${namespace("")}${container}`,
  after: `${namespace("")}${container}\n${within("ResourceQuota", "  hard: {limits.memory: 8Gi}")}`,
  tags: ["reliability", "NSA-CISA"],
  links: ["https://kubernetes.io/docs/concepts/policy/resource-quotas/"],
  precision: "high",
  isOptIn: true,
});

const policies = [
  ["LimitRange", noRange],
  ["ResourceQuota", noQuota],
] as const;

/** Reports namespaces with pods in these files but without a policy for their resources: the Namespace, or the first pod. */
function* unlimited({ cluster, joins: { around } }: KubernetesContext): Generator<ManifestProblem> {
  const namespaces = cluster.ofKind("Namespace").filter(({ group }) => group === "");
  const objects = new Map(namespaces.map((resource) => [resource.name, resource]));
  const byNamespace = Map.groupBy(cluster.workloads, (pod) => around.targetNamespaceOf(pod));
  for (const [kind, rule] of policies) {
    const limited = new Set(cluster.ofKind(kind).map((policy) => around.targetNamespaceOf(policy)));
    for (const [namespace, [first]] of byNamespace) {
      if (namespace === undefined) continue;
      const object = objects.get(namespace) ?? first?.resource;
      if (object === undefined || limited.has(namespace)) continue;
      const metadata = object.root.get("metadata");
      const isNamed = object.kind !== "Namespace" && metadata.get("namespace").exists;
      const field = metadata.get(isNamed ? "namespace" : "name");
      yield createProblem(rule, object, field, `These files contain no ${kind} for the namespace ${namespace}`);
    }
  }
}

const modes = ["enforce", "warn", "audit"];

function* labels(resource: Resource): Generator<ManifestProblem> {
  const fields = resource.root.get("metadata", "labels").fields();
  const labeled = fields.filter((field) => String(field.key).startsWith(labelPrefix));
  for (const field of labeled) {
    const name = String(field.key).slice(labelPrefix.length);
    const mode = name.replace(/-version$/, "");
    const isLevel = mode === name && podSecurityLevels.some((level) => level === field.text);
    const isVersion = mode !== name && parseMinor(field.text ?? "") !== undefined;
    if (modes.includes(mode) && (isLevel || isVersion)) continue;
    yield createProblem(badLabel, resource, field, `invalid Pod Security ${name} ${field.text ?? ""}`);
  }
  const enforce = resource.root.get("metadata", "labels", `${labelPrefix}enforce`);
  const isSystem = /^kube-/.test(resource.name);
  if (!enforce.exists && !isSystem)
    yield createProblem(noLabel, resource, enforce, "The namespace sets no Pod Security level");
}

/** Checks of namespaces and their limits. */
export const namespaceChecks: readonly Check[] = [
  { rules: [noRange, noQuota], run: unlimited },
  createObjectCheck([badLabel, noLabel], ["Namespace"], labels),
  createObjectCheck([weakRange], ["LimitRange"], function* (resource): Generator<ManifestProblem> {
    const list = resource.root.get("spec", "limits");
    const requiredKeys = ["type", "default", "defaultRequest", "max", "min"];
    const lacking = list
      .items()
      .map((limit) => requiredKeys.map((key) => limit.get(key)).find(({ node }) => node === undefined));
    if (lacking.length > 0 && lacking.includes(undefined)) return;
    yield createProblem(weakRange, resource, lacking[0] ?? list, "The LimitRange does not set all defaults and limits");
  }),
  createObjectCheck([weakQuota], ["ResourceQuota"], function* (resource): Generator<ManifestProblem> {
    const hard = resource.root.get("spec", "hard");
    const requiredKeys = ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"];
    const lacking = requiredKeys.map((key) => hard.get(key)).find(({ exists }) => !exists);
    if (lacking !== undefined)
      yield createProblem(weakQuota, resource, lacking, `The quota does not limit ${String(lacking.key)}`);
  }),
];
