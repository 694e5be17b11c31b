import { getOwn } from "../../../../shared/values/index.ts";
import type { Resource } from "../resource.ts";
import { getKindType } from "../schema/types.ts";
import { checkAutoscaler, checkBudget, checkController } from "./controllers.ts";
import { checkLabelsAndAnnotations, checkObjectNames } from "./metadata.ts";
import { checkBinding, checkIngress, checkNetworkPolicy, checkRole } from "./policies.ts";
import { checkService } from "./services.ts";
import { checkClaim, checkDefinition, checkPersistentVolume, checkSecret } from "./storage.ts";
import type { Violation } from "./violation.ts";

type ObjectCheck = (resource: Resource, minor: number) => Iterable<Violation>;

const ofSpec =
  (check: (spec: ReturnType<Resource["root"]["get"]>) => Iterable<Violation>): ObjectCheck =>
  ({ root }) =>
    check(root.get("spec"));

/** Checks by kind. */
const checksByKind: Readonly<Record<string, ObjectCheck>> = {
  Service: ofSpec(checkService),
  NetworkPolicy: ofSpec(checkNetworkPolicy),
  Ingress: checkIngress,
  Role: checkRole,
  ClusterRole: checkRole,
  RoleBinding: checkBinding,
  ClusterRoleBinding: checkBinding,
  PersistentVolumeClaim: ofSpec(checkClaim),
  PersistentVolume: ofSpec(checkPersistentVolume),
  Secret: checkSecret,
  CustomResourceDefinition: checkDefinition,
  HorizontalPodAutoscaler: ofSpec(checkAutoscaler),
  PodDisruptionBudget: ofSpec(checkBudget),
  Deployment: checkController,
  ReplicaSet: checkController,
  StatefulSet: checkController,
  DaemonSet: checkController,
  ReplicationController: checkController,
  Job: checkController,
  CronJob: checkController,
};

/**
 * Checks the values of an object as the API server does when the object is created. Objects of kinds that Kubernetes does
 * not define have rules of their own.
 * @param minor minor version of Kubernetes.
 */
export function* checkObject(resource: Resource, minor: number): Generator<Violation> {
  if (!isOwnKind(resource)) return;
  yield* checkObjectNames(resource, minor);
  yield* checkLabelsAndAnnotations(resource.root.get("metadata"));
  yield* getOwn(checksByKind, resource.kind)?.(resource, minor) ?? [];
}

/** Checks for a kind that Kubernetes defines. */
export function isOwnKind({ apiVersion, kind }: Resource): boolean {
  return getKindType(apiVersion, kind) !== undefined;
}
