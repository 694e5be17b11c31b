import { type Severity, worstSeverity } from "../../../../shared/findings/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem, type ManifestRule } from "../../rules/rule.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import { createProblem } from "../problem.ts";
import { BindingsOfRoles } from "../rbac/bindings-of-roles.ts";
import { compareWithDefault, findExtension } from "../rbac/default-changes.ts";
import { describePowers, listNames } from "../rbac/descriptions.ts";
import { isAggregated, isAggregating, listAggregatedDefaults, readRules, scopeOf } from "../rbac/effective-roles.ts";
import { listBindingChecks, readBindings } from "../rbac/foreign/bindings.ts";
import { listForeignChecks, listForeignIds } from "../rbac/foreign/index.ts";
import { type GrantedPower, listGrantedPowers } from "../rbac/granted-powers.ts";
import { type PolicyRule, readPolicyRule } from "../rbac/policy-rule.ts";
import { powers } from "../rbac/powers/index.ts";
import { limitToSigners, listNamedSigners } from "../rbac/signers.ts";
import { formatSubjects } from "../rbac/subjects.ts";
import { formatTitle, type Resource } from "../resource.ts";
import { isOwnGroup } from "../schema/types.ts";

const links = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"];
const role = (rule: string): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - ${rule}`;
const harmless = role('{apiGroups: [""], resources: [configmaps], resourceNames: [app], verbs: [get]}');

const wildcard = defineManifestRule({
  id: "SW-K8S-rbac-wildcard",
  severity: "high",
  summary: "List verbs and resources in roles explicitly.",
  why: "A wildcard grants access to everything in the cluster today and to everything added later.",
  before: role('{apiGroups: [""], resources: ["*"], verbs: [get]}'),
  after: harmless,
  tags: ["security", "CWE-250", "CIS-Kubernetes-5.1.3", "OWASP-K8S-K02"],
  aliases: listForeignIds("wildcard"),
  links,
  precision: "very-high",
});

/** One rule for each power. */
const powerRules: ReadonlyMap<string, ManifestRule> = new Map(
  powers.map((power) => [
    power.id,
    defineManifestRule({
      id: `SW-K8S-rbac-${power.id}`,
      severity: power.severity,
      summary: power.summary,
      why: power.why,
      before: role(power.example),
      after: harmless,
      tags: ["security", "CWE-269", "OWASP-K8S-K02", ...power.tags],
      aliases: listForeignIds(power.id),
      links,
      precision: "high",
      isOptIn: power.isOptIn ?? false,
    }),
  ]),
);

/** A rule of a role, with what is needed to report it. */
interface RuleOfRole {
  readonly resource: Resource;
  readonly field: Field;
  readonly rule: PolicyRule;
  readonly granted: readonly GrantedPower[];
  /** Lists the checks of other tools that fire on the rule for these powers. */
  readonly aliasesOf: (ids: readonly string[]) => readonly string[];
  /** Who gets the role, by bindings of the same unit. */
  readonly related: NonNullable<ManifestProblem["related"]>;
}

/** Maximum number of bindings that a finding lists. */
const maxBindings = 5;

const everyVerb = ["get", "list", "watch", "create", "update", "patch", "delete"];

/** Reports all resources at once, with the powers that they include. */
function* allResources({ resource, field, rule, granted, aliasesOf, related }: RuleOfRole): Generator<ManifestProblem> {
  const verb = findItem(field, "verbs", "*");
  const item = verb ?? findItem(field, "resources", "*") ?? field;
  const own = granted.filter(({ power }) => power.isOptIn !== true);
  const all = own.length === 0 ? "" : `: it can ${describePowers(own)}`;
  const message = `The role allows ${verb === undefined ? describeVerbs(rule) : "all verbs"} on all resources${describeGroups(rule)}${all}`;
  const problem = createProblem(wildcard, resource, item, message, {
    severity: wildcardSeverity(resource, rule, own),
    related,
  });
  yield { ...problem, aliases: aliasesOf(["wildcard", ...granted.map(({ power }) => power.id)]) };
}

function wildcardSeverity({ kind }: Resource, rule: PolicyRule, granted: readonly GrantedPower[]): Severity {
  const isCluster = kind === "ClusterRole";
  const reachesCore = rule.groups.some((group) => group === "*" || group === "");
  if (reachesCore && rule.verbs.includes("*") && rule.names.length === 0) return isCluster ? "critical" : "high";
  const isWide = rule.groups.some((group) => group === "*" || isOwnGroup(group === "" ? "v1" : `${group}/v1`));
  return (
    worstSeverity([
      isCluster && isWide && rule.verbs.includes("*") ? "medium" : "low",
      ...granted.map(({ severity }) => severity),
    ]) ?? "low"
  );
}

function describeVerbs({ verbs }: PolicyRule): string {
  return everyVerb.every((verb) => verbs.includes(verb)) ? "almost all verbs" : listNames(verbs.toSorted());
}

/** Names the groups, so that a change of them is a change of the finding. */
function describeGroups({ groups }: PolicyRule): string {
  if (groups.length === 0 || groups.includes("*")) return "";
  return ` in ${listNames(groups.map((group) => (group === "" ? "core" : group)).toSorted())}`;
}

/** Reports all verbs on named resources. The powers over these are findings of their own. */
function* allVerbs({ resource, field, rule, aliasesOf, related }: RuleOfRole): Generator<ManifestProblem> {
  const verb = findItem(field, "verbs", "*");
  if (verb === undefined || rule.resources.length === 0) return;
  const message = `The role allows all verbs on ${listNames(rule.resources.toSorted())}${describeGroups(rule)}`;
  yield {
    ...createProblem(wildcard, resource, verb, message, { severity: "low", related }),
    aliases: aliasesOf(["wildcard"]),
  };
}

function* namedPowers({ resource, field, rule, granted, aliasesOf, related }: RuleOfRole): Generator<ManifestProblem> {
  for (const { power, severity, isNamed, names = rule.names, resource: item } of granted) {
    const own = powerRules.get(power.id);
    if (own === undefined) continue;
    const limit = isNamed || names.length > 0 ? `, limited to ${listNames(names)}` : "";
    const place = findItem(field, "resources", item) ?? findItem(field, "nonResourceURLs", item) ?? field;
    const problem = createProblem(own, resource, place, `The role can ${power.can}${limit}`, { severity, related });
    yield { ...problem, aliases: aliasesOf([power.id]) };
  }
}

function findItem(rule: Field, list: string, text: string): Field | undefined {
  return rule
    .get(list)
    .items()
    .find((item) => item.text === text);
}

/** Reports a role whose selectors match cluster-admin. Roles of the files that it aggregates are findings of their own. */
function* aggregatedAdmin(resource: Resource): Generator<ManifestProblem> {
  if (!listAggregatedDefaults(resource).includes("cluster-admin")) return;
  const field = resource.root.get("aggregationRule", "clusterRoleSelectors");
  const message = "The role aggregates all default roles, such as cluster-admin, so it allows everything";
  yield createProblem(wildcard, resource, field, message, { severity: "critical" });
}

function* roles(resource: Resource, { cluster }: KubernetesContext): Generator<ManifestProblem> {
  const scope = scopeOf(resource);
  // Another rule reports what was added to default roles.
  if (compareWithDefault(resource, scope) !== undefined) return;
  if (isAggregating(resource)) {
    yield* aggregatedAdmin(resource);
    // A controller replaces the rules, unless the role that it reads them from has them from this one.
    if (!isAggregated(resource, cluster)) return;
  }
  const extension = findExtension(resource);
  const foreign = { kind: resource.kind, name: resource.name, rules: readRules(resource) };
  const signers = listNamedSigners(foreign.rules);
  const granting = BindingsOfRoles.in(cluster).of(resource);
  const bindings = readBindings(granting);
  const related = granting.slice(0, maxBindings).map((binding) => ({
    place: binding.root.get("roleRef", "name").place,
    message: `${formatTitle(binding)} grants it to ${formatSubjects(binding) || "nobody"}`,
  }));
  const addedBy = new Map(extension?.added.map(({ rule, granted }) => [rule, granted]));
  for (const field of resource.root.get("rules").items()) {
    const rule = readPolicyRule(field);
    const added = addedBy.get(rule) ?? [];
    const all = limitToSigners(listGrantedPowers(rule, scope), signers);
    const aliasesOf = (ids: readonly string[]): readonly string[] => [
      ...listForeignChecks(ids, rule, foreign),
      ...(ids.includes("wildcard") || ids.includes("exec") ? listBindingChecks(rule, foreign, bindings) : []),
    ];
    const found = { resource, field, rule, granted: all, aliasesOf, related };
    if (rule.resources.includes("*")) yield* allResources(found);
    else {
      yield* allVerbs(found);
      yield* namedPowers({ ...found, granted: all.filter(({ power }) => !added.some((own) => own.power === power)) });
    }
  }
}

/** Checks of the permissions of roles. */
export const rbacChecks: readonly Check[] = [
  createObjectCheck([wildcard, ...powerRules.values()], ["Role", "ClusterRole"], roles),
];
