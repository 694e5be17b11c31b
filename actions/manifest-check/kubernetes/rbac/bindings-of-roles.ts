import type { Cluster } from "../cluster.ts";
import type { Resource } from "../resource.ts";

const indexes = new WeakMap<Cluster, BindingsOfRoles>();

/** The bindings of a unit, by the role that they grant. */
export class BindingsOfRoles {
  readonly #byRole: ReadonlyMap<string, readonly Resource[]>;

  private constructor(cluster: Cluster) {
    this.#byRole = Map.groupBy(cluster.ofKind("ClusterRoleBinding", "RoleBinding"), ({ root, namespace }) => {
      const kind = root.get("roleRef", "kind").text ?? "";
      return keyOf(kind, namespace, root.get("roleRef", "name").text ?? "");
    });
  }

  /** Returns the index of a unit. */
  static in(cluster: Cluster): BindingsOfRoles {
    const known = indexes.get(cluster) ?? new BindingsOfRoles(cluster);
    indexes.set(cluster, known);
    return known;
  }

  /** Returns the bindings that grant a role. */
  of({ kind, namespace, name }: Resource): readonly Resource[] {
    // A role or binding without a namespace in the files gets one when it is applied.
    const places = kind !== "Role" || namespace === undefined ? [namespace] : [namespace, undefined];
    return places.flatMap((place) => this.#byRole.get(keyOf(kind, place, name)) ?? []);
  }
}

function keyOf(kind: string, namespace: string | undefined, name: string): string {
  return JSON.stringify([kind, kind === "Role" ? (namespace ?? "") : "", name]);
}
