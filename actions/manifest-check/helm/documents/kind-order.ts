const order: ReadonlyMap<string, number> = new Map(
  [
    ...["PriorityClass", "Namespace", "NetworkPolicy", "ResourceQuota", "LimitRange", "PodSecurityPolicy"],
    ...["PodDisruptionBudget", "ServiceAccount", "Secret", "SecretList", "ConfigMap", "StorageClass"],
    ...["PersistentVolume", "PersistentVolumeClaim", "CustomResourceDefinition", "ClusterRole", "ClusterRoleList"],
    ...["ClusterRoleBinding", "ClusterRoleBindingList", "Role", "RoleList", "RoleBinding", "RoleBindingList"],
    ...["Service", "DaemonSet", "Pod", "ReplicationController", "ReplicaSet", "Deployment"],
    ...["HorizontalPodAutoscaler", "StatefulSet", "Job", "CronJob", "IngressClass", "Ingress", "APIService"],
    ...["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
  ].map((kind, index) => [kind, index]),
);

/** Compares kinds in the order in which Helm installs them. Unknown kinds are last, by name. */
export function compareKinds(a: string, b: string): number {
  const one = order.get(a);
  const other = order.get(b);
  if (one !== undefined && other !== undefined) return one - other;
  if (one !== undefined) return -1;
  if (other !== undefined) return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
