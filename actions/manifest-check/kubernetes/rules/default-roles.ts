import { worstSeverity } from "../../../../shared/findings/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import { createProblem } from "../problem.ts";
import { compareWithDefault, type DefaultChange, findExtension } from "../rbac/default-changes.ts";
import { describePowers } from "../rbac/descriptions.ts";
import { readRules, scopeOf } from "../rbac/effective-roles.ts";
import { listForeignChecks } from "../rbac/foreign/index.ts";
import { readPolicyRule } from "../rbac/policy-rule.ts";
import type { Resource } from "../resource.ts";

const role = (label: string, resources: string): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: orders-view\n  labels:\n    ${label}: "true"\nrules:\n  - {apiGroups: [""], resources: [${resources}], verbs: [get, list, watch]}`;

const changed = defineManifestRule({
  id: "SW-K8S-default-role-changed",
  severity: "high",
  summary: "Do not extend Kubernetes' default roles.",
  why: "Administrators bind view, edit, admin and the system: roles for what Kubernetes documents. Everyone who is bound to the role gets what is added.",
  before: role("rbac.authorization.k8s.io/aggregate-to-view", "secrets"),
  after: role("example.com/aggregate-to-auditor", "secrets"),
  tags: ["security", "CWE-269", "OWASP-K8S-K02"],
  links: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings"],
  precision: "high",
});

function* changes(resource: Resource): Generator<ManifestProblem> {
  const change = compareWithDefault(resource, scopeOf(resource));
  if (change !== undefined) {
    const message = (can: string): string =>
      `The default role ${change.name} was changed: it can also ${can}, which Kubernetes' own cannot`;
    yield* report(resource, change, fieldOf(resource, change), message);
    return;
  }
  const extension = findExtension(resource);
  if (extension === undefined) return;
  const label = resource.root.get("metadata", "labels", `rbac.authorization.k8s.io/aggregate-to-${extension.name}`);
  const message = (can: string): string =>
    `The default role ${extension.name} is extended by this one: it can also ${can}`;
  yield* report(resource, extension, label, message);
}

function* report(
  resource: Resource,
  { added }: DefaultChange,
  field: Field,
  message: (can: string) => string,
): Generator<ManifestProblem> {
  const all = added.flatMap(({ granted }) => granted);
  const severity = worstSeverity(all.map((granted) => granted.severity));
  if (severity === undefined) return;
  const foreign = { kind: resource.kind, name: resource.name, rules: readRules(resource) };
  const aliases = added.flatMap(({ rule, granted }) =>
    listForeignChecks(
      granted.map(({ power }) => power.id),
      rule,
      foreign,
    ),
  );
  yield createProblem(changed, resource, field, message(describePowers(all)), { severity, aliases });
}

/** Returns the first rule that adds something. */
function fieldOf({ root }: Resource, { added }: DefaultChange): Field {
  const first = added[0]?.rule;
  const rules = root.get("rules");
  const rule = rules.items().find((item) => readPolicyRule(item) === first);
  return rule?.get("resources") ?? rules;
}

/** Checks of default roles, and of roles that extend them. */
export const defaultRoleChecks: readonly Check[] = [createObjectCheck([changed], ["Role", "ClusterRole"], changes)];
