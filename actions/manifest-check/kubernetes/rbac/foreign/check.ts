import type { PolicyRule } from "../policy-rule.ts";

/** A check of another tool that fires on single rules of roles. */
export interface ForeignCheck {
  readonly id: string;
  /** Powers of the findings that it is an alias of; `wildcard` is the finding about wildcards. */
  readonly powers: readonly string[];
  /** Default: both kinds. */
  readonly kind?: "Role" | "ClusterRole";
  /** API groups that it asks for, literally. Default: any, because it reads none. */
  readonly groups?: readonly string[];
  readonly resources: readonly string[] | RegExp;
  readonly verbs: readonly string[] | RegExp;
  /** Roles that it passes over, by name. */
  readonly exempt?: RegExp;
  /** Returns true if it fires on a rule, as far as the other fields do not say. */
  readonly accepts?: (rule: PolicyRule, role: ForeignRole) => boolean;
}

/** The role of a rule, as other tools see it. */
export interface ForeignRole {
  readonly kind: string;
  readonly name: string;
  readonly rules: readonly PolicyRule[];
}

export const core = ["", "*"];
export const rbacGroup = ["rbac.authorization.k8s.io", "*"];
export const anything = /^/u;
export const pods = ["pods", "deployments", "jobs", "cronjobs", "statefulsets", "daemonsets", "replicasets"];
export const secretPowers = ["secrets", "change-secrets"];
export const execPowers = ["exec"];
export const deleting = ["delete", "deletecollection", "*"];

/** Returns true if a check asks for what a rule contains. */
export function fires(
  { groups, resources, verbs }: Pick<ForeignCheck, "groups" | "resources" | "verbs">,
  rule: PolicyRule,
): boolean {
  return (
    (groups === undefined || matchesAny(rule.groups, groups)) &&
    matchesAny(rule.resources, resources) &&
    matchesAny(rule.verbs, verbs)
  );
}

function matchesAny(items: readonly string[], wanted: readonly string[] | RegExp): boolean {
  return items.some((item) => (wanted instanceof RegExp ? wanted.test(item) : wanted.includes(item)));
}
