import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import { createProblem } from "../problem.ts";
import { isClusterScoped } from "../rbac/cluster-scoped.ts";
import { listNames } from "../rbac/descriptions.ts";
import { readRules } from "../rbac/effective-roles.ts";
import type { ForeignRole } from "../rbac/foreign/check.ts";
import { listForeignChecks } from "../rbac/foreign/index.ts";
import { hasName, type PolicyRule, readPolicyRule } from "../rbac/policy-rule.ts";
import type { Resource } from "../resource.ts";

const role = (kind: string, rule: string): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata:\n  name: app\n  namespace: shop\nrules:\n  - ${rule}`;

const noEffect = defineManifestRule({
  id: "SW-K8S-rbac-no-effect",
  severity: "low",
  summary: "Write permissions that the API server can match.",
  why: "The API server compares resources and verbs literally, except for *. A permission that never matches looks like one.",
  before: role("Role", '{apiGroups: [""], resources: ["pods/*"], verbs: [get]}'),
  after: role("Role", '{apiGroups: [""], resources: [pods/log, pods/status], verbs: [get]}'),
  tags: ["correctness"],
  links: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources"],
  precision: "very-high",
});

/** Returns true for text with a wildcard that the API server does not know, such as `pods/*`. */
function hasDeadWildcard(text: string): boolean {
  return text.includes("*") && text !== "*" && !/^\*\/[^*]+$/u.test(text);
}

function* effects(resource: Resource): Generator<ManifestProblem> {
  const foreign = { kind: resource.kind, name: resource.name, rules: readRules(resource) };
  for (const field of resource.root.get("rules").items()) {
    const rule = readPolicyRule(field);
    yield* wildcards(resource, field, rule, foreign);
    yield* names(resource, field, rule);
    yield* bindVerbs(resource, field, rule, foreign);
    if (resource.kind === "Role") yield* clusterScoped(resource, field, rule);
  }
}

function* wildcards(
  resource: Resource,
  field: Field,
  rule: PolicyRule,
  foreign: ForeignRole,
): Generator<ManifestProblem> {
  for (const key of ["resources", "verbs"]) {
    for (const item of field.get(key).items()) {
      const { text = "" } = item;
      if (!hasDeadWildcard(text)) continue;
      const aliases = listForeignChecks(["exec", "port-forward", "create-pods"], rule, foreign);
      const message = `${text} matches nothing, because only * and */subresource are wildcards`;
      yield createProblem(noEffect, resource, item, message, { aliases });
    }
  }
}

function* names(resource: Resource, field: Field, rule: PolicyRule): Generator<ManifestProblem> {
  const canMatch = rule.resources.some((item) => item === "*" || item.includes("/"));
  if (rule.names.length === 0 || rule.resources.length === 0 || canMatch) return;
  for (const item of field.get("verbs").items()) {
    const { text = "" } = item;
    if (text === "*" || hasName(text, "")) continue;
    const message = `${text} is never allowed here, because such requests contain no name and the rule has resourceNames`;
    yield createProblem(noEffect, resource, item, message);
  }
}

/** The API server asks for `bind` and `escalate` on the role, not on the binding (RBAC, Privilege escalation prevention). */
function* bindVerbs(
  resource: Resource,
  field: Field,
  rule: PolicyRule,
  foreign: ForeignRole,
): Generator<ManifestProblem> {
  if (rule.resources.length === 0 || !rule.resources.every((name) => name.endsWith("rolebindings"))) return;
  for (const item of field.get("verbs").items()) {
    if (item.text !== "bind" && item.text !== "escalate") continue;
    const message = `${item.text} has no meaning for ${listNames(rule.resources)}, only for roles and clusterroles`;
    yield createProblem(noEffect, resource, item, message, {
      aliases: listForeignChecks(["escalate"], rule, foreign),
    });
  }
}

function* clusterScoped(resource: Resource, field: Field, rule: PolicyRule): Generator<ManifestProblem> {
  for (const item of field.get("resources").items()) {
    if (!isClusterScoped(rule, item.text ?? "")) continue;
    const message = `A Role does not grant access to ${item.text}, which have no namespace`;
    yield createProblem(noEffect, resource, item, message);
  }
}

/** Checks of permissions that have no effect. */
export const rbacEffectChecks: readonly Check[] = [createObjectCheck([noEffect], ["Role", "ClusterRole"], effects)];
