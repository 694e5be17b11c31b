import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createContainerCheck, createObjectCheck, createPodCheck } from "../checks.ts";
import { createContainerProblem, createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";
import { compileSelector, type Selector, selects } from "../selector.ts";
import { type Container, coreGroups, type Workload } from "../workload.ts";

const unknownVolume = defineManifestRule({
  id: "SW-K8S-unknown-volume",
  severity: "high",
  summary: "Mount only volumes that the pod defines.",
  why: "Otherwise the API server rejects the object.",
  before: "volumeMounts:\n  - name: dta\n    mountPath: /data",
  after: "env:\n  - name: DATA\n    value: /data",
  tags: ["correctness"],
  precision: "very-high",
});

const duplicateName = defineManifestRule({
  id: "SW-K8S-duplicate-name",
  severity: "high",
  summary: "Give containers, ports, volumes and variables unique names.",
  why: "The API server rejects duplicates or uses only the last one.",
  before: "env:\n  - name: MODE\n    value: a\n  - name: MODE\n    value: b",
  after: "env:\n  - name: MODE\n    value: b",
  tags: ["correctness"],
  precision: "very-high",
});

const selectorMismatch = defineManifestRule({
  id: "SW-K8S-selector-mismatch",
  severity: "high",
  summary: "Match the workload's own pods in its selector.",
  why: "Otherwise the API server rejects the object.",
  before:
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels: {app: shop}\n  template:\n    metadata:\n      labels: {app: web}\n    spec:\n      containers: [{name: app, image: "app:1"}]',
  after:
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels: {app: web}\n  template:\n    metadata:\n      labels: {app: web}\n    spec:\n      containers: [{name: app, image: "app:1"}]',
  tags: ["correctness"],
  aliases: [
    "kube-linter/mismatching-selector",
    "kube-score/deployment-pod-selector-labels-match-template-metadata-labels",
  ],
  precision: "very-high",
});

const privilegedPort = defineManifestRule({
  id: "SW-K8S-privileged-port",
  severity: "low",
  summary: "Listen on ports above 1023.",
  why: "Lower ports require a capability or root.",
  before: "ports:\n  - containerPort: 80",
  after: "ports:\n  - containerPort: 8080",
  tags: ["security"],
  aliases: ["KSV-0117", "kube-linter/privileged-ports"],
  precision: "high",
  isOptIn: true,
});

const sshPort = defineManifestRule({
  id: "SW-K8S-ssh-port",
  severity: "medium",
  summary: "Do not run an SSH server in containers.",
  why: "SSH bypasses the cluster's authentication and audit log, and its keys need separate management.",
  before: "ports:\n  - containerPort: 22",
  after: "ports:\n  - containerPort: 8080",
  tags: ["security", "CIS-Docker-5.7"],
  aliases: ["kube-linter/ssh-port", "C-0042"],
  precision: "medium",
});

const templateNames = (pod: Workload): string[] =>
  pod.resource.root
    .get("spec", "volumeClaimTemplates")
    .items()
    .flatMap((claim) => claim.get("metadata", "name").text ?? []);

/** Returns the selector that an object sets for its own pods. Without `manualSelector`, a Job's is generated. */
function selectorOf({ kind, root }: Resource, field: Field): Selector | undefined {
  if (!field.isMap || (kind === "Job" && !root.get("spec", "manualSelector").isTrue)) return undefined;
  return kind === "ReplicationController" ? { labels: field.record, expressions: [] } : compileSelector(field);
}

/** Finds list fields whose key also occurs in an earlier item, each with the first occurrence. */
function* repeated(
  items: readonly Field[],
  key: (item: Field) => string | undefined,
): Generator<readonly [again: Field, first: Field]> {
  const seen = new Map<string, Field>();
  for (const element of items) {
    const name = key(element);
    if (name === undefined) continue;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, element);
    else yield [element, first];
  }
}

const nameOf = (entry: Field): string | undefined => entry.get("name").text;

function* duplicates(container: Container): Generator<ManifestProblem> {
  for (const [list, label, key] of [
    ["env", "variable", nameOf],
    ["ports", "port name", nameOf],
    ["volumeMounts", "mount path", (mount: Field) => mount.get("mountPath").text],
  ] as const) {
    for (const [duplicate, first] of repeated(container.field.get(list).items(), key)) {
      const field = list === "volumeMounts" ? duplicate.get("mountPath") : duplicate.get("name");
      const related = [{ place: first.place, message: "The first occurrence" }];
      const aliases =
        list === "env" ? ["kube-linter/duplicate-env-var", "kube-score/environment-variable-key-duplication"] : [];
      const severity = list === "env" ? ("medium" as const) : ("high" as const);
      yield createContainerProblem(
        duplicateName,
        container,
        field,
        `Container ${container.name} has a duplicate ${label} ${key(duplicate)}`,
        { related, aliases, severity },
      );
    }
  }
}

function* podDuplicates(pod: Workload): Generator<ManifestProblem> {
  const containers = pod.containers.map(({ field }) => field).filter((field) => typeof field.key === "number");
  for (const [items, label] of [
    [containers, "container"],
    [pod.get("volumes").items(), "volume"],
  ] as const) {
    for (const [duplicate, first] of repeated(items, nameOf)) {
      const related = [{ place: first.place, message: "The first occurrence" }];
      yield createProblem(
        duplicateName,
        pod,
        duplicate.get("name"),
        `The pod has more than one ${label} named ${nameOf(duplicate)}`,
        {
          related,
        },
      );
    }
  }
}

/** Checks of the consistency of an object. */
export const consistencyChecks: readonly Check[] = [
  createPodCheck([unknownVolume], function* (pod): Generator<ManifestProblem> {
    if (pod.partial) return;
    const volumeNames = new Set([...pod.get("volumes").items().map(nameOf), ...templateNames(pod)]);
    for (const container of pod.containers) {
      for (const mount of container.field.get("volumeMounts").items()) {
        const field = mount.get("name");
        if (field.text === undefined || volumeNames.has(field.text) || !coreGroups.has(pod.resource.group)) continue;
        yield createContainerProblem(unknownVolume, container, field, `The pods have no volume named ${field.text}`);
      }
    }
  }),
  createContainerCheck([duplicateName], duplicates),
  createPodCheck([duplicateName], podDuplicates),
  createContainerCheck([privilegedPort, sshPort], function* (container): Generator<ManifestProblem> {
    for (const port of container.field.get("ports").items()) {
      const field = port.get("containerPort");
      const number = field.number ?? 1024;
      if (number === 22)
        yield createContainerProblem(
          sshPort,
          container,
          field,
          `Container ${container.name} listens on port 22, the SSH port`,
        );
      if (number < 1024)
        yield createContainerProblem(
          privilegedPort,
          container,
          field,
          `Container ${container.name} listens on privileged port ${number}`,
        );
    }
  }),
  createObjectCheck(
    [selectorMismatch],
    ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job"],
    function* (resource, { cluster }): Generator<ManifestProblem> {
      const field = resource.root.get("spec", "selector");
      const selector = selectorOf(resource, field);
      if (selector === undefined) return;
      for (const pod of cluster.workloadsIn(resource)) {
        if (selects(selector, pod.labels)) continue;
        const related = [{ place: pod.metadata.get("labels").place, message: "The labels of its pods" }];
        yield createProblem(
          selectorMismatch,
          resource,
          field,
          "The selector does not match the labels of the workload's own pods",
          { related },
        );
      }
    },
  ),
];
