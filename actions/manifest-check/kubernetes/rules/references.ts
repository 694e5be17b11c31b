import type { Field } from "../../../../shared/yaml/index.ts";
import { type Cause, defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { createContainerCheck, createPodCheck } from "../checks.ts";
import type { Cluster } from "../cluster.ts";
import { getCause } from "../joins/causes.ts";
import { describeMissing } from "../joins/joins.ts";
import { createContainerProblem, createProblem } from "../problem.ts";
import { getServiceAccount } from "../service-accounts.ts";
import type { Container, Workload } from "../workload.ts";

const pod = (spec: string, extra: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n${spec}\n---\n${extra}`;
const variable = (key: string): string =>
  pod(
    `  containers:\n    - name: app\n      image: app:1\n      env: [{name: MODE, valueFrom: {configMapKeyRef: {name: web, key: ${key}}}}]`,
    "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  mode: fast",
  );

const missingKey = defineManifestRule({
  id: "SW-K8S-missing-key",
  severity: "high",
  summary: "Use existing keys of ConfigMaps and Secrets.",
  why: "Otherwise the container does not start.",
  before: variable("mod"),
  after: variable("mode"),
  tags: ["correctness"],
  precision: "high",
});

const container = '  containers: [{name: app, image: "app:1"}]';
const account = "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web";

const missingAccount = defineManifestRule({
  id: "SW-K8S-missing-service-account",
  severity: "low",
  summary: "Use an existing service account.",
  why: "Otherwise Kubernetes does not create the pod.",
  before: pod(`  serviceAccountName: shop\n${container}`, account),
  after: pod(`  serviceAccountName: web\n${container}`, account),
  tags: ["correctness"],
  aliases: ["kube-linter/non-existent-service-account"],
  precision: "medium",
});

const volume = (name: string): string =>
  pod(
    `${container}\n  volumes: [{name: config, configMap: {name: ${name}}}]`,
    "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata: {}",
  );

const missingConfig = defineManifestRule({
  id: "SW-K8S-missing-config",
  severity: "low",
  summary: "Use existing ConfigMaps.",
  why: "Otherwise the pod does not start.",
  before: volume("shop"),
  after: volume("web"),
  tags: ["correctness"],
  precision: "low",
});

interface Reference {
  readonly kind: "ConfigMap" | "Secret";
  readonly source: Field;
  readonly key?: Field;
}

/** Lists the references in the variables of a container. */
function variablesOf({ field }: Container): Reference[] {
  const keys = field
    .get("env")
    .items()
    .flatMap((entry) => [
      { kind: "ConfigMap" as const, source: entry.get("valueFrom", "configMapKeyRef") },
      { kind: "Secret" as const, source: entry.get("valueFrom", "secretKeyRef") },
    ]);
  const whole = field
    .get("envFrom")
    .items()
    .flatMap((entry) => [
      { kind: "ConfigMap" as const, source: entry.get("configMapRef") },
      { kind: "Secret" as const, source: entry.get("secretRef") },
    ]);
  return [...keys.map((reference) => ({ ...reference, key: reference.source.get("key") })), ...whole].filter(
    ({ source }) => source.isMap && !source.get("optional").isTrue,
  );
}

function* keys(container: Container, { cluster, joins }: KubernetesContext): Generator<ManifestProblem> {
  for (const { kind, source, key } of variablesOf(container)) {
    const name = source.get("name").text ?? "";
    const target = cluster.find(kind, name, container.workload.namespace);
    if (target === undefined || key?.text === undefined || target.root.get("sops").isMap) continue;
    if (joins.isManaged(kind, name)) continue;
    const lists = ["data", "stringData", "binaryData"].map((list) => target.root.get(list));
    if (lists.every((list) => list.fields().length === 0)) continue;
    if (lists.some((list) => list.get(key.text ?? "").node !== undefined)) continue;
    const related = [{ place: target.root.get("metadata", "name").place, message: `The ${kind}` }];
    yield createContainerProblem(missingKey, container, key, `The ${kind} ${name} has no key ${key.text}`, { related });
  }
}

/** Returns the cause of a missing object that several workloads refer to, which is at the first of them. */
function missing(pod: Workload, message: string, cluster: Cluster): Cause {
  return getCause(cluster, `${pod.namespace ?? ""} ${message}`, () => ({
    owner: pod,
    message: (owners) => `${message}. ${owners} refer to it`,
  }));
}

function* configs(workload: Workload, { cluster, joins }: KubernetesContext): Generator<ManifestProblem> {
  const volumes = workload
    .get("volumes")
    .items()
    .map((source) => source.get("configMap"));
  const variables = workload.containers.flatMap((container) =>
    variablesOf(container).filter(({ kind }) => kind === "ConfigMap"),
  );
  for (const source of [...volumes, ...variables.map((reference) => reference.source)]) {
    const name = source.get("name");
    if (name.text === undefined || source.get("optional").isTrue) continue;
    const result = joins.findObject(workload, "ConfigMap", name, workload.namespace);
    if (result.answer !== "no") continue;
    const message = describeMissing(result, "ConfigMap", name.text);
    yield createProblem(missingConfig, workload, name, message, { cause: missing(workload, message, cluster) });
  }
}

/** Checks of the references of pods. */
export const referenceChecks: readonly Check[] = [
  createContainerCheck([missingKey], keys),
  createPodCheck([missingConfig], configs),
  createPodCheck([missingAccount], function* (pod, { cluster, joins }): Generator<ManifestProblem> {
    const name = getServiceAccount(pod);
    if (name === "default") return;
    const result = joins.findObject(pod, "ServiceAccount", { text: name }, pod.namespace);
    if (result.answer !== "no") return;
    const message = describeMissing(result, "service account", name);
    const cause = missing(pod, message, cluster);
    yield createProblem(missingAccount, pod, pod.get("serviceAccountName"), message, { cause });
  }),
];
