import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createContainerCheck, createPodCheck } from "../checks.ts";
import { createContainerProblem, createProblem } from "../problem.ts";
import { type Container, isForWindows, type Workload } from "../workload.ts";

const links = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"];

const lowUser = defineManifestRule({
  id: "SW-K8S-low-user",
  severity: "low",
  summary: "Run as a user above 10000.",
  why: "Users of the node have low numbers. A container that escapes would own their files.",
  before: "securityContext:\n  runAsUser: 1000",
  after: "securityContext:\n  runAsUser: 10001",
  tags: ["security"],
  aliases: ["KSV-0020", "CKV_K8S_40", "kubesec/RunAsUser"],
  links,
  precision: "high",
  isOptIn: true,
});

const lowGroup = defineManifestRule({
  id: "SW-K8S-low-group",
  severity: "low",
  summary: "Run as a group above 10000.",
  why: "Groups of the node have low numbers.",
  before: "securityContext:\n  runAsGroup: 1000",
  after: "securityContext:\n  runAsGroup: 10001",
  tags: ["security"],
  aliases: ["KSV-0021", "kubesec/RunAsGroup"],
  links,
  precision: "high",
  isOptIn: true,
});

const rootGroup = defineManifestRule({
  id: "SW-K8S-root-group",
  severity: "low",
  summary: "Do not run processes in group 0.",
  why: "Processes in group 0 can access files that belong to the root group.",
  before: "securityContext:\n  runAsGroup: 0",
  after: "securityContext:\n  runAsGroup: 10001",
  tags: ["security", "CWE-250"],
  links,
  precision: "very-high",
});

const emptyContext = defineManifestRule({
  id: "SW-K8S-empty-security-context",
  severity: "low",
  summary: "Set the security context, or remove it.",
  why: "An empty security context sets nothing but looks like protection.",
  before: "securityContext: {}",
  after: "securityContext:\n  allowPrivilegeEscalation: false",
  tags: ["security"],
  aliases: ["KSV-0118"],
  links,
  precision: "very-high",
});

const writableRoot = defineManifestRule({
  id: "SW-K8S-writable-root",
  severity: "low",
  summary: "Mount the root file system read-only.",
  why: "With a writable root file system, an attacker can install tools and change programs.",
  before: "securityContext:\n  readOnlyRootFilesystem: false",
  after: "securityContext:\n  readOnlyRootFilesystem: true",
  tags: ["security", "CWE-732", "NSA-CISA"],
  aliases: [
    ...["KSV-0014", "CKV_K8S_22", "C-0017", "kube-linter/no-read-only-root-fs", "polaris/notReadOnlyRootFilesystem"],
    ...["kube-score/container-security-context-readonlyrootfilesystem", "kubesec/ReadOnlyRootFilesystem"],
  ],
  links,
  precision: "very-high",
});

/** Returns the effective value for a container: its own, or the pod's. */
function effective({ field, workload }: Container, key: string): Field {
  const own = field.get("securityContext", key);
  return own.exists ? own : orPods(own, workload.get("securityContext", key));
}

function orPods(own: Field, pods: Field): Field {
  return pods.exists ? pods : own;
}

function* low(container: Container): Generator<ManifestProblem> {
  const { name, workload } = container;
  if (isForWindows(workload)) return;
  const user = effective(container, "runAsUser");
  const group = effective(container, "runAsGroup");
  if ((user.number ?? 0) <= 10000)
    yield createContainerProblem(
      lowUser,
      container,
      user,
      `Container ${name} runs as user ${user.number ?? "of the image"}`,
    );
  if ((group.number ?? 0) <= 10000)
    yield createContainerProblem(
      lowGroup,
      container,
      group,
      `Container ${name} runs as group ${group.number ?? "of the image"}`,
    );
}

function* rootGroups(pod: Workload): Generator<ManifestProblem> {
  const context = pod.get("securityContext");
  const supplemental = context
    .get("supplementalGroups")
    .items()
    .map((field) => [field, "supplementalGroups"] as const);
  const fields = [
    [context.get("runAsGroup"), "runAsGroup"],
    [context.get("fsGroup"), "fsGroup"],
    ...supplemental,
  ] as const;
  for (const [field, key] of fields) {
    if (field.value !== 0) continue;
    const aliases = ["KSV-0029", "KSV-0116"];
    yield createProblem(rootGroup, pod, field, `The pods' processes belong to the root group (${key})`, { aliases });
  }
  for (const container of pod.containers) {
    const field = container.field.get("securityContext", "runAsGroup");
    if (field.value !== 0) continue;
    yield createContainerProblem(rootGroup, container, field, `Container ${container.name} runs in the root group`);
  }
}

function* contexts(pod: Workload): Generator<ManifestProblem> {
  const own = pod.get("securityContext");
  if (own.node?.kind === "map" && own.node.entries.length === 0)
    yield createProblem(emptyContext, pod, own, "The pods' security context is empty");
  for (const container of pod.containers) {
    const { node } = container.field.get("securityContext");
    if (node?.kind !== "map" || node.entries.length > 0) continue;
    yield createContainerProblem(
      emptyContext,
      container,
      container.field.get("securityContext"),
      `The security context of container ${container.name} is empty`,
    );
  }
}

/** Checks of users, groups and write access. */
export const userRuleChecks: readonly Check[] = [
  createContainerCheck([lowUser, lowGroup], low),
  createPodCheck([rootGroup], rootGroups),
  createPodCheck([emptyContext], contexts),
  createContainerCheck([writableRoot], function* (container): Generator<ManifestProblem> {
    const field = container.field.get("securityContext", "readOnlyRootFilesystem");
    if (field.isTrue || isForWindows(container.workload) || container.role === "ephemeral") return;
    yield createContainerProblem(
      writableRoot,
      container,
      field,
      `Container ${container.name} can write to its root file system`,
    );
  }),
];
