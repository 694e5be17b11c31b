import { type ManifestProblem, manifestRule } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { eachObject } from "../loops.ts";
import { podSecurityLevels } from "../pod-security/check.ts";
import { labelPrefix, minorOf } from "../pod-security/level.ts";
import { problemOf } from "../problem.ts";
import type { Resource } from "../resource.ts";

const links = ["https://kubernetes.io/docs/concepts/security/pod-security-admission/"];
const namespace = (labels: string): string => `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n${labels}`;

const badLabel = manifestRule({
  id: "SW-K8S-pod-security-label",
  severity: "high",
  summary: "Write the labels of Pod Security as it knows them.",
  why: "A level or version that does not exist is refused when the label changes, and protects nobody.",
  before: namespace("  labels:\n    pod-security.kubernetes.io/enforce: restrictd"),
  after: namespace("  labels:\n    pod-security.kubernetes.io/enforce: restricted"),
  tags: ["security", "correctness"],
  links,
  precision: "very-high",
});

const noLabel = manifestRule({
  id: "SW-K8S-namespace-without-pod-security",
  severity: "low",
  summary: "Say on each Namespace which pods it takes.",
  why: "Without the label enforce, and without another admission policy, a namespace takes privileged pods.",
  before: namespace("  labels:\n    team: shop"),
  after: namespace("  labels:\n    pod-security.kubernetes.io/enforce: baseline"),
  tags: ["security", "CIS-Kubernetes-5.2.1"],
  links,
  precision: "medium",
});

const quota = (kind: string, spec: string): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: shop\nspec:\n${spec}`;

const weakRange = manifestRule({
  id: "SW-K8S-limit-range",
  severity: "low",
  summary: "Give a LimitRange defaults and bounds.",
  why: "Where it has none, containers without limits of their own stay without.",
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

const weakQuota = manifestRule({
  id: "SW-K8S-resource-quota",
  severity: "low",
  summary: "Bound CPU and memory in a ResourceQuota.",
  why: "What it leaves open a namespace can take without end.",
  before: quota("ResourceQuota", "  hard: {pods: 10}"),
  after: quota("ResourceQuota", "  hard: {requests.cpu: 1, requests.memory: 1Gi, limits.cpu: 2, limits.memory: 2Gi}"),
  tags: ["reliability"],
  aliases: ["KSV-0040"],
  precision: "high",
  isOptIn: true,
});

const modes = ["enforce", "warn", "audit"];

function* labels(resource: Resource): Generator<ManifestProblem> {
  const fields = resource.root.get("metadata", "labels").fields();
  const labeled = fields.filter((field) => String(field.key).startsWith(labelPrefix));
  for (const field of labeled) {
    const name = String(field.key).slice(labelPrefix.length);
    const mode = name.replace(/-version$/, "");
    const isLevel = mode === name && podSecurityLevels.some((level) => level === field.text);
    const isVersion = mode !== name && minorOf(field.text ?? "") !== undefined;
    if (modes.includes(mode) && (isLevel || isVersion)) continue;
    yield problemOf(badLabel, resource, field, `Pod Security knows no ${name}: ${field.text ?? ""}`);
  }
  const enforce = resource.root.get("metadata", "labels", `${labelPrefix}enforce`);
  const isSystem = /^kube-/.test(resource.name);
  if (!enforce.exists && !isSystem)
    yield problemOf(noLabel, resource, enforce, "The namespace does not say which pods it takes");
}

/** Checks of namespaces and of the bounds that they set. */
export const namespaceChecks: readonly Check[] = [
  eachObject([badLabel, noLabel], ["Namespace"], labels),
  eachObject([weakRange], ["LimitRange"], function* (resource): Generator<ManifestProblem> {
    const list = resource.root.get("spec", "limits");
    const wanted = ["type", "default", "defaultRequest", "max", "min"];
    const lacking = list
      .items()
      .map((limit) => wanted.map((key) => limit.get(key)).find(({ node }) => node === undefined));
    if (lacking.length > 0 && lacking.includes(undefined)) return;
    yield problemOf(weakRange, resource, lacking[0] ?? list, "The range sets not all of its bounds");
  }),
  eachObject([weakQuota], ["ResourceQuota"], function* (resource): Generator<ManifestProblem> {
    const hard = resource.root.get("spec", "hard");
    const wanted = ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"];
    const lacking = wanted.map((key) => hard.get(key)).find(({ exists }) => !exists);
    if (lacking !== undefined)
      yield problemOf(weakQuota, resource, lacking, `The quota does not bound ${String(lacking.key)}`);
  }),
];
