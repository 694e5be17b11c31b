import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem, type ManifestRule } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createContainerCheck, createObjectCheck, createPodCheck } from "../checks.ts";
import { createContainerProblem, createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";
import { checkQuantity, checkResources } from "../validation/quantities.ts";
import type { Container } from "../workload.ts";

const links = ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"];
const tags = ["security", "CWE-770"];

const memoryLimit = defineManifestRule({
  id: "SW-K8S-memory-limit",
  severity: "medium",
  summary: "Limit the memory of each container.",
  why: "A container without a limit can use all memory of the node. The kernel then kills arbitrary processes.",
  before: "resources:\n  requests:\n    memory: 64Mi",
  after: "resources:\n  requests:\n    memory: 64Mi\n  limits:\n    memory: 64Mi",
  tags,
  aliases: [
    ...["KSV-0018", "CKV_K8S_13", "C-0271", "kube-linter/unset-memory-requirements", "polaris/memoryLimitsMissing"],
    ...["kube-score/container-resources", "kubesec/LimitsMemory"],
  ],
  links,
  precision: "very-high",
});

const memoryRequest = defineManifestRule({
  id: "SW-K8S-memory-request",
  severity: "low",
  summary: "Request the memory that each container needs.",
  why: "Without a request, the scheduler may place the pod on any node, and it is the first to be killed when memory runs out.",
  before: "resources:\n  requests:\n    cpu: 100m",
  after: "resources:\n  requests:\n    memory: 64Mi",
  tags: ["reliability"],
  aliases: ["KSV-0016", "CKV_K8S_12", "C-0004", "polaris/memoryRequestsMissing", "kubesec/RequestsMemory"],
  links,
  precision: "very-high",
});

const cpuRequest = defineManifestRule({
  id: "SW-K8S-cpu-request",
  severity: "low",
  summary: "Request the CPU that each container needs.",
  why: "Without a request, the scheduler may place the pod on any node, and it gets only the CPU time that other pods leave.",
  before: "resources:\n  limits:\n    memory: 64Mi",
  after: "resources:\n  requests:\n    cpu: 100m",
  tags: ["reliability"],
  aliases: [
    "KSV-0015",
    "CKV_K8S_10",
    "C-0050",
    "kube-linter/unset-cpu-requirements",
    "polaris/cpuRequestsMissing",
    "kubesec/RequestsCPU",
  ],
  links,
  precision: "very-high",
});

const cpuLimit = defineManifestRule({
  id: "SW-K8S-cpu-limit",
  severity: "low",
  summary: "Limit the CPU of each container.",
  why: "A container without a limit can take the CPU time of all containers that have not requested it.",
  before: "resources:\n  requests:\n    cpu: 100m",
  after: "resources:\n  limits:\n    cpu: 500m",
  tags,
  aliases: ["KSV-0011", "CKV_K8S_11", "C-0270", "polaris/cpuLimitsMissing", "kubesec/LimitsCPU"],
  links,
  precision: "very-high",
  isOptIn: true,
});

const badQuantity = defineManifestRule({
  id: "SW-K8S-quantity",
  severity: "high",
  summary: "Use valid resource quantities.",
  why: "The API server rejects invalid quantities and requests above the limit. A container with a fraction of a byte as its memory limit cannot start.",
  before: "resources:\n  requests:\n    memory: 2Gi\n  limits:\n    memory: 1Gi",
  after: "resources:\n  requests:\n    memory: 1Gi\n  limits:\n    memory: 1Gi",
  tags: ["correctness"],
  links: ["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"],
  precision: "very-high",
});

const requirements: readonly (readonly [
  rule: ManifestRule,
  path: readonly string[],
  instead: readonly string[] | undefined,
  what: string,
])[] = [
  [memoryLimit, ["limits", "memory"], undefined, "memory limit"],
  [memoryRequest, ["requests", "memory"], ["limits", "memory"], "memory request"],
  [cpuRequest, ["requests", "cpu"], ["limits", "cpu"], "CPU request"],
  [cpuLimit, ["limits", "cpu"], undefined, "CPU limit"],
];

/**
 * Reports missing requests and limits. A limit alone sets the request as well. Skips init containers, which run one
 * by one.
 */
function* missing(container: Container): Generator<ManifestProblem> {
  if (container.role === "ephemeral" || container.role === "init") return;
  const resources = container.field.get("resources");
  for (const [rule, path, instead, label] of requirements) {
    const field = resources.get(...path);
    if (field.exists || (instead !== undefined && resources.get(...instead).exists)) continue;
    if (container.workload.get("resources", ...path).exists) continue;
    yield createContainerProblem(rule, container, field, `Container ${container.name} has no ${label}`);
  }
}

function* senseless(container: Container): Generator<ManifestProblem> {
  const owner = `Container ${container.name}`;
  for (const { field, message, isTiny } of checkResources(container.field.get("resources"), owner)) {
    const isRequest = field.parent?.key === "requests";
    yield createContainerProblem(
      badQuantity,
      container,
      field,
      message,
      isTiny && isRequest ? { severity: "medium" } : {},
    );
  }
}

/** Lists the amounts of storage that a claim, a volume or a pod's volumes state. */
function amountsOf({ kind, root }: Resource): Field[] {
  if (kind === "PersistentVolume") return root.get("spec", "capacity").fields();
  if (kind === "ResourceQuota") return root.get("spec", "hard").fields();
  if (kind !== "PersistentVolumeClaim") return [];
  return ["requests", "limits"].flatMap((name) => root.get("spec", "resources", name).fields());
}

/** Checks of resource requests and limits. */
export const resourceChecks: readonly Check[] = [
  createContainerCheck([memoryLimit, memoryRequest, cpuRequest, cpuLimit], missing),
  createContainerCheck([badQuantity], senseless),
  createPodCheck([badQuantity], function* (pod): Generator<ManifestProblem> {
    for (const volume of pod.get("volumes").items())
      for (const { field, message } of checkQuantity(volume.get("emptyDir", "sizeLimit")))
        yield createProblem(badQuantity, pod, field, message);
  }),
  createObjectCheck(
    [badQuantity],
    ["PersistentVolume", "PersistentVolumeClaim", "ResourceQuota"],
    function* (resource): Generator<ManifestProblem> {
      for (const { field, message } of amountsOf(resource).flatMap(checkQuantity))
        yield createProblem(badQuantity, resource, field, message);
    },
  ),
];
