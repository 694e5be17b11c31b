import { count } from "../../../../shared/text/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import type { Cluster } from "../cluster.ts";
import { createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";
import { compileSelector } from "../selector.ts";
import type { Workload } from "../workload.ts";
import { scalersOf } from "./availability.ts";

const deployment =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n  template:\n    metadata:\n      labels: {app: web}\n    spec:\n      containers: [{name: app, image: "app:1"}]';
const budget = (spec: string): string =>
  `${deployment}\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n${spec}`;

const emptyBudget = defineManifestRule({
  id: "SW-K8S-pdb-without-pods",
  severity: "medium",
  summary: "Select existing pods in a PodDisruptionBudget.",
  why: "A budget that matches no pods protects nothing.",
  before: budget("  minAvailable: 1\n  selector: {matchLabels: {app: shop}}"),
  after: budget("  minAvailable: 1\n  selector: {matchLabels: {app: web}}"),
  tags: ["correctness"],
  precision: "medium",
});

const blockingBudget = defineManifestRule({
  id: "SW-K8S-pdb-blocks-drains",
  severity: "medium",
  summary: "Let a PodDisruptionBudget allow at least one disruption.",
  why: "Otherwise nodes with these pods cannot be drained, and cluster updates hang.",
  before: budget("  maxUnavailable: 0\n  selector: {matchLabels: {app: web}}"),
  after: budget("  maxUnavailable: 1\n  selector: {matchLabels: {app: web}}"),
  tags: ["reliability"],
  links: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
  precision: "high",
});

const missingBudget = defineManifestRule({
  id: "SW-K8S-pdb-missing",
  severity: "low",
  summary: "Protect replicated workloads with a PodDisruptionBudget.",
  why: "Without a budget, draining nodes can stop all replicas at once.",
  before: deployment,
  after: budget("  maxUnavailable: 1\n  selector: {matchLabels: {app: web}}"),
  tags: ["reliability"],
  links: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
  precision: "high",
  isOptIn: true,
});

const stuckPods = defineManifestRule({
  id: "SW-K8S-pdb-unhealthy-pods",
  severity: "low",
  summary: "Let unhealthy pods be evicted.",
  why: "By default, pods that never become ready block the drain of their node, although they serve nobody.",
  before: budget("  maxUnavailable: 1\n  selector: {matchLabels: {app: web}}"),
  after: budget(
    "  maxUnavailable: 1\n  unhealthyPodEvictionPolicy: AlwaysAllow\n  selector: {matchLabels: {app: web}}",
  ),
  tags: ["reliability"],
  aliases: ["kube-linter/pdb-unhealthy-pod-eviction-policy"],
  links: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy"],
  precision: "high",
  isOptIn: true,
});

/** Numbers of pods that a workload runs at least. */
interface Replicas {
  readonly number: number;
  /** The autoscaler that may scale down to the number. */
  readonly scaler?: Resource | undefined;
}

function replicasOf(owner: Resource, scaled: Resource | undefined): Replicas | undefined {
  if (scaled?.kind === "HorizontalPodAutoscaler")
    return { number: scaled.root.get("spec", "minReplicas").number ?? 1, scaler: scaled };
  const { number } = owner.root.get("spec", "replicas");
  return scaled !== undefined || number === undefined ? undefined : { number };
}

/** Returns the numbers of all workloads together. Undefined if one of them is not known. */
function totalOf(pods: readonly Workload[], cluster: Cluster): Replicas | undefined {
  const scalers = scalersOf(cluster);
  const all = [...new Set(pods.map(({ resource }) => resource))].map((owner) =>
    replicasOf(owner, scalers.get(`${owner.kind}/${owner.name}`)),
  );
  const known = all.filter((replicas) => replicas !== undefined);
  if (known.length === 0 || known.length < all.length) return undefined;
  return {
    number: known.reduce((sum, { number }) => sum + number, 0),
    scaler: known.find(({ scaler }) => scaler !== undefined)?.scaler,
  };
}

/** Returns how many of a number of pods a budget requires. Percentages are rounded up, as the API server does. */
function requiredOf(least: Field, total: number): number {
  const percent = /^(\d{1,3})%$/u.exec(least.text ?? "")?.[1];
  return percent === undefined ? (least.number ?? -1) : Math.ceil((Number(percent) * total) / 100);
}

function* budgets(resource: Resource, { cluster, joins }: KubernetesContext): Generator<ManifestProblem> {
  const spec = resource.root.get("spec");
  const field = spec.get("selector");
  const result = field.isMap ? joins.findPods(resource, compileSelector(field), resource.namespace) : undefined;
  if (result?.answer === "no")
    yield createProblem(emptyBudget, resource, field, "No pod in these files has the labels in the budget's selector");
  const most = spec.get("maxUnavailable");
  const least = spec.get("minAvailable");
  const total = totalOf(result?.answer === "yes" ? result.found : [], cluster);
  if (most.text === "0" || most.text === "0%") {
    yield createProblem(blockingBudget, resource, most, "The budget allows no disruptions", {
      aliases: ["kube-linter/pdb-max-unavailable"],
    });
  } else if (total?.scaler !== undefined && total.number > 0 && requiredOf(least, total.number) >= total.number) {
    const { scaler, number } = total;
    const required = least.number === undefined ? `${least.text} of the pods` : count(least.number, "pod");
    const minimum = scaler.root.get("spec", "minReplicas");
    const relation = least.number === number ? "EqualTo" : "GreaterThan";
    yield createProblem(
      blockingBudget,
      resource,
      least,
      `The budget requires ${required} to be available, and the autoscaler runs only ${number} at times`,
      {
        aliases: least.number === undefined ? [] : [`polaris/pdbMinAvailable${relation}HPAMinReplicas`],
        related: [
          { place: (minimum.exists ? minimum : scaler.root.get("metadata", "name")).place, message: "The autoscaler" },
        ],
      },
    );
  } else if (least.text === "100%" || (total !== undefined && requiredOf(least, total.number) >= total.number)) {
    yield createProblem(blockingBudget, resource, least, "The budget requires all pods to be available", {
      aliases: ["kube-linter/pdb-min-available"],
    });
  }
}

/** Reports workloads that always have several replicas, none of whose pods a budget selects. */
function* unprotected({ cluster }: KubernetesContext): Generator<ManifestProblem> {
  const scalers = scalersOf(cluster);
  const budgeted = new Set(
    cluster.ofKind("PodDisruptionBudget").flatMap(({ root, namespace }) => {
      const selector = root.get("spec", "selector");
      return selector.isMap ? cluster.podsWith(compileSelector(selector), namespace) : [];
    }),
  );
  for (const owner of cluster.ofKind("Deployment", "StatefulSet")) {
    const replicas = replicasOf(owner, scalers.get(`${owner.kind}/${owner.name}`));
    const pods = cluster.workloadsIn(owner);
    if (owner.group !== "apps" || pods.length === 0 || pods.some((pod) => budgeted.has(pod))) continue;
    if (replicas === undefined || replicas.number < 2) continue;
    const name = owner.root.get("metadata", "name");
    yield createProblem(missingBudget, owner, name, "No PodDisruptionBudget in these files selects the pods");
  }
}

/** Checks of PodDisruptionBudgets. */
export const budgetChecks: readonly Check[] = [
  { rules: [missingBudget], run: unprotected },
  createObjectCheck([emptyBudget, blockingBudget], ["PodDisruptionBudget"], budgets),
  createObjectCheck([stuckPods], ["PodDisruptionBudget"], function* (resource): Generator<ManifestProblem> {
    const field = resource.root.get("spec", "unhealthyPodEvictionPolicy");
    if (resource.group === "policy" && !field.exists)
      yield createProblem(stuckPods, resource, field, "Pods that are not ready can block the drain of a node");
  }),
];
