import { addField } from "../../../fixes/edits.ts";
import { createFix } from "../../../fixes/fix.ts";
import { defineManifestRule, type ManifestProblem } from "../../../rules/rule.ts";
import { createContainerProblem, createProblem } from "../../problem.ts";
import type { Container, Workload } from "../../workload.ts";
import { hasUserNamespace, type PodSecurityCheck } from "../check.ts";

const links = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"];

const nonRoot = defineManifestRule({
  id: "SW-K8S-run-as-non-root",
  severity: "medium",
  summary: "Set runAsNonRoot to true.",
  why: "Otherwise an image whose user is root starts as root. Root in a container is root on the node if the kernel has a vulnerability.",
  before: "securityContext:\n  runAsNonRoot: false",
  after: "securityContext:\n  runAsNonRoot: true",
  tags: ["security", "CWE-250", "CIS-Kubernetes-5.2.7", "NSA-CISA"],
  aliases: ["KSV-0012", "C-0013"],
  links,
  precision: "very-high",
});

const rootUser = defineManifestRule({
  id: "SW-K8S-run-as-root",
  severity: "high",
  summary: "Run containers as a user other than root.",
  why: "Root in a container is root on the node if the kernel has a vulnerability, and for every shared directory.",
  before: "securityContext:\n  runAsUser: 0",
  after: "securityContext:\n  runAsUser: 10001",
  tags: ["security", "CWE-250", "CIS-Kubernetes-5.2.7", "NSA-CISA"],
  aliases: ["KSV-0105", "C-0013"],
  links,
  precision: "very-high",
});

const key = ["securityContext", "runAsNonRoot"];

function* nonRootProblems(pod: Workload, minor: number): Generator<ManifestProblem> {
  if (hasUserNamespace(pod, minor)) return;
  const own = pod.get(...key);
  if (own.isFalse) yield createProblem(nonRoot, pod, own, "The pods can run as root");
  const fields = pod.containers.map((container) => ({ container, field: container.field.get(...key) }));
  for (const { container, field } of fields) {
    if (field.isFalse)
      yield createContainerProblem(nonRoot, container, field, `Container ${container.name} can run as root`);
  }
  if (own.exists) return;
  const unset = fields.filter(({ field }) => !field.exists);
  const [first] = unset;
  if (first === undefined) return;
  if (unset.length === fields.length && !pod.partial) {
    const user = pod.get("securityContext", "runAsUser").number ?? 0;
    yield createProblem(nonRoot, pod, own, "The pods do not set runAsNonRoot", {
      aliases: aliasesOf(unset),
      ...(user > 0 ? createFix("Set runAsNonRoot to true", addField(own, "true")) : {}),
    });
    return;
  }
  for (const { container, field } of unset) {
    const message = `Container ${container.name} does not set runAsNonRoot`;
    yield createContainerProblem(nonRoot, container, field, message, { aliases: aliasesOf([{ container }]) });
  }
}

/** Returns aliases of tools that also accept a user above 0. */
function aliasesOf(containers: readonly { readonly container: Container }[]): string[] {
  const hasUser = containers.every(({ container }) => {
    const user =
      container.field.get("securityContext", "runAsUser").number ??
      container.workload.get("securityContext", "runAsUser").number;
    return user !== undefined && user > 0;
  });
  return hasUser ? [] : ["CKV_K8S_23", "kube-linter/run-as-non-root"];
}

function* rootUserProblems(pod: Workload, minor: number): Generator<ManifestProblem> {
  if (hasUserNamespace(pod, minor)) return;
  const own = pod.get("securityContext", "runAsUser");
  if (own.value === 0) yield createProblem(rootUser, pod, own, "The pods run as root (user 0)");
  for (const container of pod.containers) {
    const field = container.field.get("securityContext", "runAsUser");
    if (field.value === 0)
      yield createContainerProblem(rootUser, container, field, `Container ${container.name} runs as root (user 0)`);
  }
}

/** Checks of the users of containers. */
export const userChecks: readonly PodSecurityCheck[] = [
  { id: "runAsNonRoot", level: "restricted", since: 0, rules: [nonRoot], run: nonRootProblems },
  { id: "runAsUser", level: "restricted", since: 23, rules: [rootUser], run: rootUserProblems },
];
