import type { KubernetesContext } from "./check.ts";
import type { Workload } from "./workload.ts";

/** Returns true if a pod mounts its account's token: its own setting, else the account's. Default: true. */
export function hasToken(pod: Workload, { cluster, joins }: Pick<KubernetesContext, "cluster" | "joins">): boolean {
  const own = pod.get("automountServiceAccountToken");
  if (own.exists) return own.isTrue;
  const name = getServiceAccount(pod);
  const account =
    cluster.find("ServiceAccount", name, pod.namespace) ??
    (pod.namespace === undefined ? undefined : joins.around.find("ServiceAccount", name, pod.namespace)?.owner);
  return account?.root.get("automountServiceAccountToken").isFalse !== true;
}

/** Returns the service account of a pod. An empty name is the default one, as the API server sets it. */
export function getServiceAccount(pod: Workload): string {
  return pod.get("serviceAccountName").text || pod.get("serviceAccount").text || "default";
}
