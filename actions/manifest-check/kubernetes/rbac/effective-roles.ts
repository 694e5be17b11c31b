import type { Unit } from "../../units/unit.ts";
import type { KubernetesContext } from "../check.ts";
import type { Cluster } from "../cluster.ts";
import type { Resource } from "../resource.ts";
import { compileSelector, selects } from "../selector.ts";
import { findDefaultRole, listExtendedRoles, listSelectedDefaults } from "./defaults/default-roles.ts";
import { listPowersOf } from "./descriptions.ts";
import type { GrantedPower, Scope } from "./granted-powers.ts";
import { type PolicyRule, readPolicyRule } from "./policy-rule.ts";

/** What a role allows in the cluster. */
export interface EffectiveRole {
  readonly kind: string;
  readonly name: string;
  readonly rules: readonly PolicyRule[];
  /** Another unit that the role is in. */
  readonly unit: Unit | undefined;
}

/** Maximum number of cluster roles that one aggregates. */
const maxAggregated = 200;

/** What the subjects of a binding can do. */
export interface Access {
  readonly role: EffectiveRole;
  readonly scope: Scope;
  /** Powers in the scope, without opt-in ones. */
  readonly granted: readonly GrantedPower[];
}

/** Reads the rules that a role itself contains. */
export function readRules({ root }: Resource): readonly PolicyRule[] {
  return root.get("rules").items().map(readPolicyRule);
}

/** Returns where the permissions of a role or binding apply. */
export function scopeOf({ kind, namespace }: Resource): Scope {
  return kind.startsWith("Cluster") ? "cluster" : { namespace };
}

/** Returns true if a controller replaces the rules of a cluster role by those of others. */
export function isAggregating({ root }: Resource): boolean {
  return root.get("aggregationRule", "clusterRoleSelectors").items().length > 0;
}

/** Returns the default cluster roles whose rules a cluster role gets. */
export function listAggregatedDefaults({ root }: Pick<Resource, "root">): readonly string[] {
  const selectors = root.get("aggregationRule", "clusterRoleSelectors").items().map(compileSelector);
  return listSelectedDefaults((labels) => selectors.some((selector) => selects(selector, labels)));
}

/** Returns true if a cluster role of the unit gets the rules of this one, or too many might. */
export function isAggregated({ labels }: Pick<Resource, "labels">, cluster: Cluster): boolean {
  const aggregating = cluster.ofKind("ClusterRole").filter(isAggregating);
  if (labels.size === 0 || aggregating.length > maxAggregated) return labels.size > 0;
  return aggregating.some(({ root }) =>
    root
      .get("aggregationRule", "clusterRoleSelectors")
      .items()
      .some((selector) => selects(compileSelector(selector), labels)),
  );
}

const known = new WeakMap<Cluster, EffectiveRoles>();

/** Finds out what roles allow, with default roles and aggregation. */
export class EffectiveRoles {
  readonly #context: Pick<KubernetesContext, "cluster" | "joins">;
  readonly #extensions = new Map<string, PolicyRule[]>();
  readonly #access = new Map<string, Access>();
  readonly #roles = new Map<string, EffectiveRole | undefined>();

  private constructor(context: Pick<KubernetesContext, "cluster" | "joins">) {
    this.#context = context;
    for (const role of context.cluster.ofKind("ClusterRole")) {
      for (const target of listExtendedRoles(role.labels)) {
        for (const name of wider[target] ?? []) {
          const rules = this.#extensions.get(name) ?? [];
          rules.push(...readRules(role));
          this.#extensions.set(name, rules);
        }
      }
    }
  }

  /** Returns the roles of a unit. */
  static in(context: Pick<KubernetesContext, "cluster" | "joins">): EffectiveRoles {
    const roles = known.get(context.cluster) ?? new EffectiveRoles(context);
    known.set(context.cluster, roles);
    return roles;
  }

  /** Returns the role that a binding grants. Undefined if neither files nor Kubernetes define it. */
  ofBinding({ root, namespace }: Resource): EffectiveRole | undefined {
    const kind = root.get("roleRef", "kind").text ?? "";
    const name = root.get("roleRef", "name").text ?? "";
    const place = kind === "Role" ? namespace : undefined;
    const key = JSON.stringify([kind, place, name]);
    if (!this.#roles.has(key)) this.#roles.set(key, this.#find(kind, place, name));
    return this.#roles.get(key);
  }

  /** Returns what the subjects of a binding can do. Undefined if nothing defines its role. */
  accessOf(binding: Resource): Access | undefined {
    const scope = scopeOf(binding);
    const role = this.ofBinding(binding);
    if (role === undefined) return undefined;
    const key = JSON.stringify([scope, binding.namespace, role.kind, role.name]);
    const known = this.#access.get(key) ?? { role, scope, granted: listPowersOf(role.rules, scope) };
    this.#access.set(key, known);
    return known;
  }

  #find(kind: string, namespace: string | undefined, name: string): EffectiveRole | undefined {
    const { cluster, joins } = this.#context;
    const own = cluster.find(kind, name, namespace);
    const other = own === undefined ? joins.around.find(kind, name, namespace) : undefined;
    const role = own ?? other?.owner;
    const defaults = findDefaultRole({ kind, namespace, name });
    if (role === undefined && defaults === undefined) return undefined;
    const rules = [
      ...(defaults ?? []),
      ...(kind === "ClusterRole" ? (this.#extensions.get(name) ?? []) : []),
      ...(role === undefined ? [] : isAggregating(role) ? this.#aggregated(role) : readRules(role)),
    ];
    return { kind, name, rules, unit: defaults === undefined ? other?.unit : undefined };
  }

  #aggregated(aggregating: Resource): readonly PolicyRule[] {
    const { root } = aggregating;
    const defaults = listAggregatedDefaults(aggregating).flatMap(
      (name) => findDefaultRole({ kind: "ClusterRole", name }) ?? [],
    );
    const selectors = root.get("aggregationRule", "clusterRoleSelectors").items().map(compileSelector);
    const own = this.#context.cluster
      .ofKind("ClusterRole")
      .filter((role) => role.root !== root && selectors.some((selector) => selects(selector, role.labels)))
      .slice(0, maxAggregated)
      .flatMap(readRules);
    return [...defaults, ...own];
  }
}

/** The default cluster roles that a role extends if it extends one of them. */
const wider: Readonly<Record<string, readonly string[]>> = {
  view: ["view", "edit", "admin"],
  edit: ["edit", "admin"],
  admin: ["admin"],
};
