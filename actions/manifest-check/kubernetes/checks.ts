import type { ManifestProblem, ManifestRule } from "../rules/rule.ts";
import type { Check, KubernetesContext } from "./check.ts";
import type { Resource } from "./resource.ts";
import type { Container, Workload } from "./workload.ts";

/** A check that looks at one container after the other. */
export function createContainerCheck(
  rules: readonly ManifestRule[],
  look: (container: Container, context: KubernetesContext) => Iterable<ManifestProblem>,
): Check {
  return {
    rules,
    *run(context) {
      for (const container of context.cluster.containers) yield* look(container, context);
    },
  };
}

/** A check that looks at one pod specification after the other. */
export function createPodCheck(
  rules: readonly ManifestRule[],
  look: (pod: Workload, context: KubernetesContext) => Iterable<ManifestProblem>,
): Check {
  return {
    rules,
    *run(context) {
      for (const pod of context.cluster.workloads) yield* look(pod, context);
    },
  };
}

/** Groups of kinds whose names others use for things of their own; a version without a group is a slip, and read all the same. */
const groups: Readonly<Record<string, RegExp>> = {
  Ingress: /^(?:|networking\.k8s\.io|extensions)$/,
  Role: /^(?:rbac\.authorization\.k8s\.io)?$/,
  ClusterRole: /^(?:rbac\.authorization\.k8s\.io)?$/,
  RoleBinding: /^(?:rbac\.authorization\.k8s\.io)?$/,
  ClusterRoleBinding: /^(?:rbac\.authorization\.k8s\.io)?$/,
  ConfigMap: /^$/,
  ServiceAccount: /^$/,
  Namespace: /^$/,
  LimitRange: /^$/,
  ResourceQuota: /^$/,
  PersistentVolume: /^$/,
};

/** A check that looks at one object of these kinds after the other. */
export function createObjectCheck(
  rules: readonly ManifestRule[],
  kinds: readonly string[],
  look: (resource: Resource, context: KubernetesContext) => Iterable<ManifestProblem>,
): Check {
  return {
    rules,
    *run(context) {
      for (const resource of context.cluster.ofKind(...kinds)) {
        if (groups[resource.kind]?.test(resource.group) !== false) yield* look(resource, context);
      }
    },
  };
}

/** True where pods end by themselves, so that nothing asks whether they are alive. */
export function isTerminating({ resource }: Workload): boolean {
  return ["Job", "CronJob", "Workflow", "CronWorkflow", "WorkflowTemplate", "ClusterWorkflowTemplate"].includes(
    resource.kind,
  );
}

/** Containers that run as long as the pod does. */
export function isLongRunning({ role }: Container): boolean {
  return role === "container" || role === "sidecar";
}
