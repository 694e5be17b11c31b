import { Cluster } from "../../kubernetes/cluster.ts";
import { readRules } from "../../kubernetes/rbac/effective-roles.ts";
import { allowsEverything } from "../../kubernetes/rbac/granted-powers.ts";
import { listSubjects } from "../../kubernetes/rbac/subjects.ts";
import type { Resource } from "../../kubernetes/resource.ts";
import { getServiceAccount } from "../../kubernetes/service-accounts.ts";
import type { Workload } from "../../kubernetes/workload.ts";
import type { ManifestProblem } from "../../rules/rule.ts";
import type { ChartCheck } from "../analysis/chart-context.ts";
import { powerfulHook } from "../rules/hooks.ts";

/** Returns true for a binding whose subjects can do everything in the cluster. */
function grantsEverything({ root }: Resource, cluster: Cluster): boolean {
  const name = root.get("roleRef", "name").text ?? "";
  if (name === "cluster-admin") return true;
  const role = cluster.ofKind("ClusterRole").find((candidate) => candidate.name === name);
  return role !== undefined && readRules(role).some(allowsEverything);
}

function isHook({ resource }: Workload): boolean {
  return resource.root.get("metadata", "annotations", "helm.sh/hook").exists;
}

/** Returns true for a binding that names the service account of a pod. */
function binds(binding: Resource, pod: Workload): boolean {
  return listSubjects(binding).some(
    (subject) =>
      subject.kind === "account" &&
      subject.name === getServiceAccount(pod) &&
      (pod.namespace === undefined || subject.namespace === "" || subject.namespace === pod.namespace),
  );
}

/** Check of hooks that can do everything in the cluster. */
export const hookChecks: readonly ChartCheck[] = [
  {
    rules: [powerfulHook],
    *run({ deployed }): Generator<ManifestProblem> {
      const seen = new Set<string>();
      for (const { rendered } of deployed) {
        const cluster = Cluster.read(rendered.documents);
        const bindings = cluster.ofKind("ClusterRoleBinding").filter((binding) => grantsEverything(binding, cluster));
        if (bindings.length === 0) continue;
        for (const pod of cluster.workloads.filter(isHook)) {
          const binding = bindings.find((candidate) => binds(candidate, pod));
          const key = `${pod.kind} ${pod.name}`;
          if (binding === undefined || seen.has(key)) continue;
          seen.add(key);
          const account = pod.get("serviceAccountName");
          yield {
            rule: powerfulHook,
            owner: pod,
            field: account.exists ? account : pod.spec,
            message: `The hook ${pod.name} can do everything in the cluster`,
            related: [{ place: binding.root.get("roleRef", "name").place, message: "The binding" }],
          };
        }
      }
    },
  },
];
