import type { Field } from "../../../../shared/yaml/index.ts";
import { type RiskyPermission, riskyPermissions } from "./risky-permissions.ts";

/** A permission that a rule grants, and the field that does. */
export interface GrantedPermission {
  readonly permission: RiskyPermission;
  readonly field: Field;
  /** True if the permission is limited to named objects. */
  readonly isNamed: boolean;
}

/**
 * Lists the permissions that one rule of a role grants by name. Another rule reports wildcards for resources and
 * verbs.
 */
export function listNamedPermissions(rule: Field): GrantedPermission[] {
  const resources = rule.get("resources").items();
  const groups = rule.get("apiGroups").texts;
  const verbs = rule.get("verbs").texts;
  const isNamed = rule.get("resourceNames").items().length > 0;
  if (resources.length === 0 || verbs.length === 0) return [];
  return riskyPermissions.flatMap((permission) => {
    if (!groups.some((group) => group === "*" || permission.groups.includes(group))) return [];
    if (!verbs.some((verb) => verb === "*" || permission.verbs.includes(verb))) return [];
    const field = resources.find(
      ({ text }) => permission.resources.includes(text ?? "") && (!isNamed || canBeNamed(permission, verbs)),
    );
    return field === undefined ? [] : [{ permission, field, isNamed }];
  });
}

/**
 * Returns true if the verbs apply to named objects. `create` does not, so a rule with names allows none (RBAC,
 * "Referring to resources").
 */
function canBeNamed(permission: RiskyPermission, verbs: readonly string[]): boolean {
  return verbs.some((verb) => verb === "*" || (permission.verbs.includes(verb) && verb !== "create"));
}

/** Lists all permissions of a rule, including those that a wildcard grants. */
export function listAllPermissions(rule: Field): GrantedPermission[] {
  const resources = rule.get("resources").texts;
  const groups = rule.get("apiGroups").texts;
  const verbs = rule.get("verbs").texts;
  if (rule.get("resourceNames").items().length > 0) return [];
  const has = (list: readonly string[], values: readonly string[]): boolean =>
    list.some((value) => value === "*" || values.includes(value));
  return riskyPermissions
    .filter(
      (permission) =>
        has(groups, permission.groups) && has(resources, permission.resources) && has(verbs, permission.verbs),
    )
    .map((permission) => ({ permission, field: rule, isNamed: false }));
}
