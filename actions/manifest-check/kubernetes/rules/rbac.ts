import type { Severity } from "../../../../shared/findings/index.ts";
import { oneLine, truncate } from "../../../../shared/text/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem, type ManifestRule } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import { createProblem } from "../problem.ts";
import { type GrantedPermission, listNamedPermissions } from "../rbac/permissions.ts";
import { riskyPermissions } from "../rbac/risky-permissions.ts";
import type { Resource } from "../resource.ts";

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
  aliases: ["CKV_K8S_49", "kube-linter/wildcard-in-rules"],
  links,
  precision: "very-high",
});

/** One rule for each risky permission. */
const powerRules: ReadonlyMap<string, ManifestRule> = new Map(
  riskyPermissions.map((power) => [
    power.id,
    defineManifestRule({
      id: `SW-K8S-rbac-${power.id}`,
      severity: power.severity,
      summary: power.summary,
      why: power.why,
      before: role(power.example),
      after: harmless,
      tags: ["security", "CWE-269", "OWASP-K8S-K02", ...power.tags],
      aliases: power.aliases,
      links,
      precision: "high",
      isOptIn: power.isOptIn ?? false,
    }),
  ]),
);

/** Trivy has one check for Secrets for each kind of role. */
const otherKind: Readonly<Record<string, string>> = { Role: "KSV-0041", ClusterRole: "KSV-0113" };

/** Returns true for roles that Kubernetes creates, and for roles that only aggregate others. */
function isBuiltIn({ name, root }: Resource): boolean {
  return name.startsWith("system:") || root.get("aggregationRule").isMap;
}

function* wildcards(resource: Resource, rule: Field): Generator<ManifestProblem> {
  const verbs = rule
    .get("verbs")
    .items()
    .find(({ text }) => text === "*");
  const resources = rule
    .get("resources")
    .items()
    .find(({ text }) => text === "*");
  if (verbs === undefined && resources === undefined) return;
  const both = verbs !== undefined && resources !== undefined;
  const severity: Severity = both && resource.kind === "ClusterRole" ? "critical" : "high";
  const aliases = both ? ["KSV-0044", "KSV-0045", "KSV-0046"] : verbs === undefined ? ["KSV-0046"] : ["KSV-0045"];
  const scope = both ? "all verbs on all resources" : verbs === undefined ? "every resource" : "every verb";
  const groups = rule.get("apiGroups").items();
  const named = groups.map(({ text = "" }) => (text === "" ? "core" : text)).toSorted();
  // Named, so that a change of the groups is a change of the finding.
  const isEvery = named.length === 0 || groups.some(({ text }) => text === "*");
  const message = `The role allows ${scope}${isEvery ? "" : ` in ${truncate(oneLine(named.join(", ")), 300)}`}`;
  yield createProblem(wildcard, resource, verbs ?? resources ?? rule, message, {
    severity,
    aliases,
  });
}

function* granted(resource: Resource, rule: Field): Generator<ManifestProblem> {
  for (const grant of listNamedPermissions(rule)) {
    const own = powerRules.get(grant.permission.id);
    if (own === undefined) continue;
    const problem = createProblem(own, resource, grant.field, grant.permission.message, {
      severity: severityOf(grant, resource),
    });
    yield { ...problem, aliases: (problem.aliases ?? []).filter((id) => id !== otherKind[resource.kind]) };
  }
}

/** Returns the severity of a permission. It is lower for named objects or within one namespace. */
function severityOf({ permission: power, isNamed }: GrantedPermission, { kind }: Resource): Severity {
  if (isNamed) return "low";
  if (kind === "ClusterRole" || power.severity !== "high") return power.severity;
  return power.isNamespaceBound === true ? "medium" : power.severity;
}

/** Checks of the permissions of roles. */
export const rbacChecks: readonly Check[] = [
  createObjectCheck(
    [wildcard, ...powerRules.values()],
    ["Role", "ClusterRole"],
    function* (resource): Generator<ManifestProblem> {
      if (isBuiltIn(resource)) return;
      for (const rule of resource.root.get("rules").items()) {
        yield* wildcards(resource, rule);
        yield* granted(resource, rule);
      }
    },
  ),
];
