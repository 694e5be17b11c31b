import type { Field } from "../../../../../shared/yaml/index.ts";
import { addField, replaceScalar } from "../../../fixes/edits.ts";
import { createFix } from "../../../fixes/fix.ts";
import { defineManifestRule, type ManifestProblem } from "../../../rules/rule.ts";
import { createContainerProblem } from "../../problem.ts";
import type { Container, Workload } from "../../workload.ts";
import { hasUserNamespace, isExemptWindows, type PodSecurityCheck } from "../check.ts";

const links = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"];

const privileged = defineManifestRule({
  id: "SW-K8S-privileged",
  severity: "high",
  summary: "Do not run privileged containers.",
  why: "A privileged container has every capability and every device, and no seccomp or AppArmor profile. Anyone who compromises it controls the node.",
  before: "securityContext:\n  privileged: true",
  after: "securityContext:\n  privileged: false",
  tags: ["security", "CWE-250", "CIS-Kubernetes-5.2.2", "NSA-CISA"],
  aliases: [
    ...["KSV-0017", "CKV_K8S_16", "C-0057", "kube-linter/privileged-container", "polaris/runAsPrivileged"],
    ...["kube-score/container-security-context-privileged", "kubesec/Privileged"],
  ],
  links,
  precision: "very-high",
});

const escalation = defineManifestRule({
  id: "SW-K8S-privilege-escalation",
  severity: "medium",
  summary: "Set allowPrivilegeEscalation to false.",
  why: "Otherwise setuid programs in the image can give a process more permissions than the container started with.",
  before: "securityContext:\n  allowPrivilegeEscalation: true",
  after: "securityContext:\n  allowPrivilegeEscalation: false",
  tags: ["security", "CWE-250", "CIS-Kubernetes-5.2.6", "NSA-CISA"],
  aliases: ["KSV-0001", "CKV_K8S_20", "C-0016", "polaris/privilegeEscalationAllowed"],
  links,
  precision: "very-high",
});

const procMount = defineManifestRule({
  id: "SW-K8S-proc-mount",
  severity: "high",
  summary: "Keep the default mask on /proc.",
  why: "An unmasked /proc lets the container read and change kernel settings of the node.",
  before: "securityContext:\n  procMount: Unmasked",
  after: "securityContext:\n  procMount: Default",
  tags: ["security", "CWE-668"],
  aliases: ["KSV-0027", "kube-linter/unsafe-proc-mount", "polaris/procMount"],
  links: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
  precision: "very-high",
});

function* privilegedProblems(pod: Workload): Generator<ManifestProblem> {
  for (const container of pod.containers) {
    const field = container.field.get("securityContext", "privileged");
    if (field.isTrue)
      yield createContainerProblem(privileged, container, field, `Container ${container.name} is privileged`);
  }
}

function* escalationProblems(pod: Workload, minor: number): Generator<ManifestProblem> {
  if (isExemptWindows(pod, minor)) return;
  for (const container of pod.containers) {
    const field = container.field.get("securityContext", "allowPrivilegeEscalation");
    if (field.isFalse) continue;
    const message = field.isTrue
      ? `Container ${container.name} allows privilege escalation`
      : `Container ${container.name} does not prevent privilege escalation`;
    const explicit = field.isTrue
      ? ["kube-linter/privilege-escalation-container", "kubesec/AllowPrivilegeEscalation"]
      : [];
    yield createContainerProblem(escalation, container, field, message, {
      aliases: explicit,
      ...keepRights(container, field),
    });
  }
}

/**
 * Creates a fix of privilege escalation. Kubernetes rejects `false` together with privileged and SYS_ADMIN, which
 * imply it.
 */
function keepRights({ field: container }: Container, field: Field): Pick<ManifestProblem, "fix"> {
  const context = container.get("securityContext");
  const needs =
    context.get("privileged").isTrue ||
    context.get("capabilities", "add").texts.some((name) => /SYS_ADMIN$/.test(name));
  if (needs) return {};
  const edit = field.node === undefined ? addField(field, "false") : replaceScalar(field, "false");
  return createFix("Set allowPrivilegeEscalation to false", edit);
}

function* procMountProblems(pod: Workload): Generator<ManifestProblem> {
  for (const container of pod.containers) {
    const field = container.field.get("securityContext", "procMount");
    const value = field.text;
    if (value === undefined || value === "Default") continue;
    yield createContainerProblem(procMount, container, field, `Container ${container.name} mounts /proc as ${value}`);
  }
}

/** Checks of container privileges. */
export const privilegeChecks: readonly PodSecurityCheck[] = [
  { id: "privileged", level: "baseline", since: 0, rules: [privileged], run: privilegedProblems },
  { id: "allowPrivilegeEscalation", level: "restricted", since: 8, rules: [escalation], run: escalationProblems },
  {
    id: "procMount",
    level: "baseline",
    since: 0,
    rules: [procMount],
    run: (pod, minor) => (hasUserNamespace(pod, minor) ? [] : procMountProblems(pod)),
  },
  {
    id: "procMount_restricted",
    level: "restricted",
    since: 35,
    overrides: "procMount",
    rules: [procMount],
    run: procMountProblems,
  },
];
