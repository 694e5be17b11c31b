import type { Resource } from "../resource.ts";
import { findDefaultRole, listExtendedRoles } from "./defaults/default-roles.ts";
import { readRules } from "./effective-roles.ts";
import { type GrantedPower, listGrantedPowers, type Scope } from "./granted-powers.ts";
import type { PolicyRule } from "./policy-rule.ts";

/** A default role that allows more than Kubernetes' own. */
export interface DefaultChange {
  readonly name: string;
  /** Powers that the default role does not grant, by the rules that do. */
  readonly added: readonly { readonly rule: PolicyRule; readonly granted: readonly GrantedPower[] }[];
}

/** Returns true for a role that says of itself that the API server made it. */
export function isLabeledDefault({ labels }: Resource): boolean {
  return labels.get("kubernetes.io/bootstrapping") === "rbac-defaults";
}

/**
 * Compares a role that has the name and the label of a default role with that role. Compares powers, not rules, because
 * the harmless permissions differ between versions of Kubernetes. Undefined for other roles.
 */
export function compareWithDefault(role: Resource, scope: Scope): DefaultChange | undefined {
  const defaults = isLabeledDefault(role) ? findDefaultRole(role) : undefined;
  return defaults === undefined ? undefined : changeOf(role.name, role, defaults, scope);
}

/** Returns the default role that a cluster role extends by its labels, if it adds powers to it. */
export function findExtension(role: Resource): DefaultChange | undefined {
  if (role.kind !== "ClusterRole" || findDefaultRole(role) !== undefined) return undefined;
  const [name] = listExtendedRoles(role.labels);
  const defaults = name === undefined ? undefined : findDefaultRole({ kind: "ClusterRole", name });
  if (name === undefined || defaults === undefined) return undefined;
  const change = changeOf(name, role, defaults, "cluster");
  return change.added.length === 0 ? undefined : change;
}

function changeOf(name: string, role: Resource, defaults: readonly PolicyRule[], scope: Scope): DefaultChange {
  const usual = new Set(
    defaults.flatMap((rule) => listGrantedPowers(rule, scope).map(({ power, isNamed }) => keyOf(power.id, isNamed))),
  );
  const isNew = ({ power, isNamed }: GrantedPower): boolean =>
    power.isOptIn !== true && !usual.has(keyOf(power.id, isNamed)) && !usual.has(keyOf(power.id, false));
  const added = readRules(role).map((rule) => ({ rule, granted: listGrantedPowers(rule, scope).filter(isNew) }));
  return { name, added: added.filter(({ granted }) => granted.length > 0) };
}

function keyOf(id: string, isNamed: boolean): string {
  return `${id} ${isNamed ? "named" : "all"}`;
}
