import type { Resource } from "../../resource.ts";
import type { PolicyRule } from "../policy-rule.ts";
import type { ForeignRole } from "./check.ts";
import { fires } from "./check.ts";
import { otherChecks } from "./others.ts";

/** Bindings that Polaris passes over, by name. */
const exemptBindings = /^(?:cluster-admin$|system:|gce:podsecuritypolicy:calico-sa$)/u;
const everyVerb = ["get", "list", "watch", "create", "update", "patch", "delete"];

/** Returns true for a rule that other tools take for that of cluster-admin. */
function isAdministrator({ groups, resources, verbs }: PolicyRule): boolean {
  const isEveryVerb = verbs.includes("*") || everyVerb.every((verb) => verbs.includes(verb));
  return isEveryVerb && groups.includes("*") && resources.includes("*");
}

/** How a role is bound, as other tools see it. */
export interface ForeignBindings {
  readonly isBound: boolean;
  /** Kinds of bindings that Polaris does not pass over. */
  readonly kinds: ReadonlySet<string>;
}

/** Reads the bindings of a role. */
export function readBindings(bindings: readonly Resource[]): ForeignBindings {
  const checked = bindings.filter(({ name }) => !exemptBindings.test(name));
  return { isBound: bindings.length > 0, kinds: new Set(checked.map(({ kind }) => kind)) };
}

/**
 * Lists the checks of other tools that fire on the bindings of a role because of a rule. The rule is the cause, so that
 * they are aliases of its finding.
 */
export function listBindingChecks(rule: PolicyRule, role: ForeignRole, bindings: ForeignBindings): readonly string[] {
  const isAdmin = isAdministrator(rule);
  const ids = [...bindings.kinds].flatMap((kind) => [
    ...(isAdmin ? [polarisId(kind, role.kind, "ClusterAdmin")] : []),
    ...(allowsExec(rule) ? [polarisId(kind, role.kind, "PodExecAttach")] : []),
  ]);
  return bindings.isBound && isAdmin && rule.verbs.includes("*") ? [...ids, "C-0035", "C-0185"] : ids;
}

function allowsExec(rule: PolicyRule): boolean {
  return otherChecks.some((check) => check.id === "polaris/rolePodExecAttach" && fires(check, rule));
}

/** Returns the id of a Polaris check, such as `polaris/rolebindingClusterRolePodExecAttach`. */
function polarisId(binding: string, role: string, what: "ClusterAdmin" | "PodExecAttach"): string {
  if (binding === "ClusterRoleBinding") return `polaris/clusterrolebinding${what}`;
  return what === "ClusterAdmin" ? `polaris/rolebinding${what}${role}` : `polaris/rolebinding${role}${what}`;
}
