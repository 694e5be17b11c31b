import type { ManifestProblem, ManifestRule } from "../rules/rule.ts";
import type { Check, KubernetesContext } from "./check.ts";
import type { Resource } from "./resource.ts";
import type { Container, Workload } from "./workload.ts";

/** Creates a check that examines each container. */
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

/** Creates a check that examines each pod specification. */
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

/** The group of roles in Kubernetes, and the one in which OpenShift serves them, too. */
const rbacGroups = /^(?:rbac\.authorization\.k8s\.io|authorization\.openshift\.io)?$/;

/** Groups of kinds with names that others also use. A version without a group is a typo and accepted. */
const groups: Readonly<Record<string, RegExp>> = {
  Ingress: /^(?:|networking\.k8s\.io|extensions)$/,
  Role: rbacGroups,
  ClusterRole: rbacGroups,
  RoleBinding: rbacGroups,
  ClusterRoleBinding: rbacGroups,
  ConfigMap: /^$/,
  ServiceAccount: /^$/,
  Namespace: /^$/,
  LimitRange: /^$/,
  ResourceQuota: /^$/,
  PersistentVolume: /^$/,
};

/** Creates a check that examines each object of these kinds. */
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

/** Returns true for pods that terminate on their own and need no liveness probe. */
export function isTerminating({ resource }: Workload): boolean {
  return ["Job", "CronJob", "Workflow", "CronWorkflow", "WorkflowTemplate", "ClusterWorkflowTemplate"].includes(
    resource.kind,
  );
}

/** Returns true for containers that run as long as the pod. */
export function isLongRunning({ role }: Container): boolean {
  return role === "container" || role === "sidecar";
}
