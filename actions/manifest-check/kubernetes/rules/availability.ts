import { count } from "../../../../shared/text/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import type { Cluster } from "../cluster.ts";
import { describeMissing } from "../joins/joins.ts";
import { createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";
import { compileSelector, selectsPod } from "../selector.ts";
import type { Workload } from "../workload.ts";

const deployment = (spec: string, pod = ""): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n${spec}  template:\n    metadata:\n      labels: {app: web}\n    spec:\n${pod}      containers: [{name: app, image: "app:1"}]`;
const scaler = (name: string): string =>
  `---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  maxReplicas: 5\n  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: ${name}}`;

const replicas = defineManifestRule({
  id: "SW-K8S-single-replica",
  severity: "low",
  summary: "Run more than one replica.",
  why: "With one replica, each node update causes an outage.",
  before: deployment("  replicas: 1\n"),
  after: deployment("  replicas: 3\n"),
  tags: ["reliability"],
  aliases: [
    "kube-linter/minimum-three-replicas",
    "polaris/deploymentMissingReplicas",
    "kube-score/deployment-replicas",
  ],
  precision: "high",
  isOptIn: true,
});

const spread = defineManifestRule({
  id: "SW-K8S-replicas-not-spread",
  severity: "low",
  summary: "Spread replicas across nodes.",
  why: "Replicas on one node fail together with it.",
  before: deployment("  replicas: 3\n"),
  after: deployment(
    "  replicas: 3\n",
    "      topologySpreadConstraints: [{maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway}]\n",
  ),
  tags: ["reliability"],
  aliases: [
    "kube-linter/no-anti-affinity",
    "kube-score/deployment-has-host-podantiaffinity",
    "polaris/topologySpreadConstraint",
  ],
  precision: "high",
  isOptIn: true,
});

const lostScaler = defineManifestRule({
  id: "SW-K8S-hpa-without-target",
  severity: "medium",
  summary: "Scale an existing workload with an autoscaler.",
  why: "The autoscaler has no effect. Often a name was changed on one side only.",
  before: `${deployment("")}\n${scaler("shop")}`,
  after: `${deployment("")}\n${scaler("web")}`,
  tags: ["correctness"],
  aliases: ["kube-linter/dangling-horizontalpodautoscaler", "kube-score/horizontalpodautoscaler-has-target"],
  precision: "medium",
});

const fixedReplicas = defineManifestRule({
  id: "SW-K8S-replicas-with-hpa",
  severity: "low",
  summary: "Let the autoscaler set the number of replicas.",
  why: "Applying the manifest resets the number regardless of the load.",
  before: `${deployment("  replicas: 3\n")}\n${scaler("web")}`,
  after: `${deployment("")}\n${scaler("web")}`,
  tags: ["reliability"],
  precision: "high",
});

const idleScaler = defineManifestRule({
  id: "SW-K8S-hpa-without-range",
  severity: "low",
  summary: "Let an autoscaler choose between numbers of replicas.",
  why: "With equal limits, the autoscaler never adds or removes a replica.",
  before: `${deployment("")}\n${scaler("web")}\n  minReplicas: 5`,
  after: `${deployment("")}\n${scaler("web")}\n  minReplicas: 2`,
  tags: ["correctness"],
  aliases: ["polaris/hpaMaxAvailability"],
  links: ["https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/"],
  precision: "high",
});

const unlimitedJob = defineManifestRule({
  id: "SW-K8S-job-not-cleaned-up",
  severity: "info",
  summary: "Delete finished Jobs automatically.",
  why: "Otherwise the Jobs and their pods stay forever.",
  before:
    'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: once\nspec:\n  template:\n    spec:\n      containers: [{name: app, image: "app:1"}]',
  after:
    'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: once\nspec:\n  ttlSecondsAfterFinished: 3600\n  template:\n    spec:\n      containers: [{name: app, image: "app:1"}]',
  tags: ["reliability"],
  aliases: ["kube-linter/job-ttl-seconds-after-finished"],
  precision: "high",
  isOptIn: true,
});

/** Maps the kind and name of scaled workloads to their autoscalers. */
export function scalersOf(cluster: Cluster): ReadonlyMap<string, Resource> {
  const known = scalersByCluster.get(cluster);
  if (known !== undefined) return known;
  const scalers = cluster.ofKind("HorizontalPodAutoscaler", "ScaledObject").map((scaler) => {
    const target = scaler.root.get("spec", "scaleTargetRef");
    return [`${target.get("kind").text ?? "Deployment"}/${target.get("name").text}`, scaler] as const;
  });
  const map = new Map(scalers);
  scalersByCluster.set(cluster, map);
  return map;
}

const scalersByCluster = new WeakMap<Cluster, ReadonlyMap<string, Resource>>();

function* scaling({ cluster }: KubernetesContext): Generator<ManifestProblem> {
  const scalers = scalersOf(cluster);
  for (const resource of cluster.ofKind("Deployment", "StatefulSet", "Rollout")) {
    yield* copies(resource, scalers.get(`${resource.kind}/${resource.name}`), cluster);
  }
}

const kicsReplicas = "kics/5744cbb8-5946-4b75-a196-ade44449525b";

function* copies(resource: Resource, scaled: Resource | undefined, cluster: Cluster): Generator<ManifestProblem> {
  const field = resource.root.get("spec", "replicas");
  if (scaled !== undefined && field.exists) {
    const related = [{ place: scaled.root.get("metadata", "name").place, message: "The autoscaler that scales it" }];
    yield createProblem(
      fixedReplicas,
      resource,
      field,
      `${scaled.kind} ${scaled.name} also sets the number of replicas`,
      {
        related,
        aliases: scaled.kind === "HorizontalPodAutoscaler" && resource.kind === "Deployment" ? [kicsReplicas] : [],
      },
    );
  }
  const number = field.number ?? 1;
  if (scaled === undefined && number === 1 && resource.kind === "Deployment")
    yield createProblem(replicas, resource, field, "The workload has only one replica");
  for (const pod of number < 2 ? [] : cluster.workloadsIn(resource)) {
    if (isSpread(pod)) continue;
    yield createProblem(
      spread,
      resource,
      pod.get("topologySpreadConstraints"),
      `All ${number} replicas can run on the same node`,
    );
  }
}

/** Returns true if anti-affinity or a spread constraint is about the pods themselves, not about others. */
function isSpread(pod: Workload): boolean {
  const affinity = pod.get("affinity", "podAntiAffinity");
  const terms = [
    ...affinity.get("requiredDuringSchedulingIgnoredDuringExecution").items(),
    ...affinity
      .get("preferredDuringSchedulingIgnoredDuringExecution")
      .items()
      .map((weighted) => weighted.get("podAffinityTerm")),
    ...pod.get("topologySpreadConstraints").items(),
  ];
  return terms.some((term) => {
    const selector = term.get("labelSelector");
    return !selector.isMap || selectsPod(compileSelector(selector), pod);
  });
}

/** Checks of availability during node and pod changes. */
export const availabilityChecks: readonly Check[] = [
  { rules: [replicas, spread, fixedReplicas], run: scaling },
  createObjectCheck(
    [replicas, idleScaler],
    ["HorizontalPodAutoscaler"],
    function* (resource): Generator<ManifestProblem> {
      const least = resource.root.get("spec", "minReplicas");
      const most = resource.root.get("spec", "maxReplicas");
      if (least.number === 1)
        yield createProblem(replicas, resource, least, "The autoscaler runs only one replica at times");
      if (least.number !== undefined && least.number > 0 && least.number === most.number)
        yield createProblem(idleScaler, resource, most, `The autoscaler always runs ${count(least.number, "replica")}`);
    },
  ),
  createObjectCheck(
    [lostScaler],
    ["HorizontalPodAutoscaler"],
    function* (resource, { joins }): Generator<ManifestProblem> {
      const target = resource.root.get("spec", "scaleTargetRef");
      const kind = target.get("kind").text ?? "";
      const name = target.get("name");
      if (name.text === undefined) return;
      const result = joins.findObject(resource, kind, name, resource.namespace);
      if (result.answer === "no")
        yield createProblem(lostScaler, resource, name, describeMissing(result, kind, name.text));
    },
  ),
  createObjectCheck([unlimitedJob], ["Job"], function* (resource): Generator<ManifestProblem> {
    const field = resource.root.get("spec", "ttlSecondsAfterFinished");
    if (resource.group === "batch" && !field.exists)
      yield createProblem(unlimitedJob, resource, field, "The Job is not deleted after it finishes");
  }),
];
