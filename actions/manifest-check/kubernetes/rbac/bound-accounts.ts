import type { Cluster } from "../cluster.ts";
import { getServiceAccount } from "../service-accounts.ts";
import type { Workload } from "../workload.ts";
import { listSubjects } from "./subjects.ts";

const indexes = new WeakMap<Cluster, BoundAccounts>();

/** The service accounts that bindings of a unit name. */
export class BoundAccounts {
  readonly #namespacesByName: ReadonlyMap<string, ReadonlySet<string>>;

  private constructor(cluster: Cluster) {
    const subjects = cluster.ofKind("ClusterRoleBinding", "RoleBinding").flatMap(listSubjects);
    const accounts = subjects.filter((subject) => subject.kind === "account");
    const groups = [...Map.groupBy(accounts, ({ name }) => name)];
    this.#namespacesByName = new Map(
      groups.map(([name, group]) => [name, new Set(group.map(({ namespace }) => namespace))]),
    );
  }

  /** Returns the index of a unit. */
  static in(cluster: Cluster): BoundAccounts {
    const known = indexes.get(cluster) ?? new BoundAccounts(cluster);
    indexes.set(cluster, known);
    return known;
  }

  /** Checks whether a binding names the service account of a pod. A missing namespace may be any. */
  has(pod: Workload): boolean {
    const namespaces = this.#namespacesByName.get(getServiceAccount(pod));
    if (namespaces === undefined) return false;
    return pod.namespace === undefined || namespaces.has("") || namespaces.has(pod.namespace);
  }
}
