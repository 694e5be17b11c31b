import type { Field } from "../../yaml/field.ts";
import { type Power, powers } from "./powers.ts";

/** A power that a rule grants, and the field that does. */
export interface Grant {
  readonly power: Power;
  readonly field: Field;
  /** Only over objects that the rule names. */
  readonly isNamed: boolean;
}

/** The powers that one rule of a role grants by name; a wildcard for resources and verbs is a matter of its own. */
export function grantsOf(rule: Field): Grant[] {
  const resources = rule.get("resources").items();
  const groups = rule.get("apiGroups").texts;
  const verbs = rule.get("verbs").texts;
  const isNamed = rule.get("resourceNames").items().length > 0;
  if (resources.length === 0 || verbs.length === 0) return [];
  return powers.flatMap((power) => {
    if (!groups.some((group) => group === "*" || power.groups.includes(group))) return [];
    if (!verbs.some((verb) => verb === "*" || power.verbs.includes(verb))) return [];
    const field = resources.find(
      ({ text }) => power.resources.includes(text ?? "") && (!isNamed || canBeNamed(power, verbs)),
    );
    return field === undefined ? [] : [{ power, field, isNamed }];
  });
}

/** `create` knows no names, so a rule with names allows none (RBAC, "Referring to resources"). */
function canBeNamed(power: Power, verbs: readonly string[]): boolean {
  return verbs.some((verb) => verb === "*" || (power.verbs.includes(verb) && verb !== "create"));
}

/** Every power of a rule, also those that a wildcard grants. */
export function resolveSourceOptions(rule: Field): Grant[] {
  const resources = rule.get("resources").texts;
  const groups = rule.get("apiGroups").texts;
  const verbs = rule.get("verbs").texts;
  if (rule.get("resourceNames").items().length > 0) return [];
  const has = (list: readonly string[], values: readonly string[]): boolean =>
    list.some((value) => value === "*" || values.includes(value));
  return powers
    .filter((power) => has(groups, power.groups) && has(resources, power.resources) && has(verbs, power.verbs))
    .map((power) => ({ power, field: rule, isNamed: false }));
}
