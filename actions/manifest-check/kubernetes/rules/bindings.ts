import { lowerByOne, type Severity } from "../../../../shared/findings/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import { describeMissing } from "../joins/joins.ts";
import { createProblem } from "../problem.ts";
import { findDefaultRole } from "../rbac/defaults/default-roles.ts";
import { type Access, EffectiveRoles } from "../rbac/effective-roles.ts";
import type { PolicyRule } from "../rbac/policy-rule.ts";
import { formatSubjects } from "../rbac/subjects.ts";
import type { Resource } from "../resource.ts";

const links = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"];
const binding = (role: string, subject: string): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${role}}\nsubjects:\n  - ${subject}`;
const account = "{kind: ServiceAccount, name: app, namespace: shop}";

const clusterAdmin = defineManifestRule({
  id: "SW-K8S-cluster-admin",
  severity: "high",
  summary: "Bind cluster-admin to administrators only.",
  why: "cluster-admin allows everything in every namespace.",
  before: binding("cluster-admin", account),
  after: binding("view", account),
  tags: ["security", "CWE-250", "CIS-Kubernetes-5.1.1", "OWASP-K8S-K02"],
  aliases: ["KSV-0111", "C-0035", "C-0185", "kube-linter/cluster-admin-role-binding"],
  links,
  precision: "very-high",
});

const broadSubject = defineManifestRule({
  id: "SW-K8S-anonymous-binding",
  severity: "critical",
  summary: "Bind roles to named accounts.",
  why: "Anonymous users are everyone who can reach the API server. Authenticated users are everyone with any account, often in the whole cloud. Groups of service accounts are all pods, including those that come later.",
  before: binding("view", '{apiGroup: rbac.authorization.k8s.io, kind: Group, name: "system:unauthenticated"}'),
  after: binding("view", account),
  tags: ["security", "CWE-306", "CIS-Kubernetes-5.1.7", "OWASP-K8S-K02"],
  links,
  precision: "very-high",
});

const defaultSubject = defineManifestRule({
  id: "SW-K8S-default-account-binding",
  severity: "medium",
  summary: "Bind roles to dedicated service accounts.",
  why: "Every pod in the namespace without a service account gets the permissions of the default one.",
  before: binding("view", "{kind: ServiceAccount, name: default, namespace: shop}"),
  after: binding("view", account),
  tags: ["security", "CIS-Kubernetes-5.1.5"],
  aliases: ["CKV_K8S_42", "C-0189"],
  links,
  precision: "very-high",
});

const missingRole = defineManifestRule({
  id: "SW-K8S-binding-without-role",
  severity: "low",
  summary: "Bind existing roles.",
  why: "The binding grants nothing until somebody creates a role with that name.",
  before: `${binding("reader", account)}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: readers\nrules: []`,
  after: `${binding("readers", account)}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: readers\nrules: []`,
  tags: ["correctness"],
  links,
  precision: "medium",
});

const bindings = ["RoleBinding", "ClusterRoleBinding"];

/** Users and groups that are many accounts at once. */
const wideSubjects: readonly {
  readonly name: RegExp;
  readonly severity: Severity;
  readonly aliases: readonly string[];
  readonly who: string;
}[] = [
  {
    name: /^system:(?:anonymous|unauthenticated)$/u,
    severity: "critical",
    aliases: ["KSV-0122", "C-0262"],
    who: "everyone without an account",
  },
  { name: /^system:authenticated$/u, severity: "high", aliases: ["KSV-0123"], who: "everyone with any account" },
  { name: /^system:serviceaccounts$/u, severity: "high", aliases: [], who: "every pod of the cluster" },
  { name: /^system:serviceaccounts:/u, severity: "medium", aliases: [], who: "every pod of a namespace" },
];

/** Default roles that Kubernetes itself binds to such subjects. */
const harmlessRoles: ReadonlySet<string> = new Set([
  ...["system:public-info-viewer", "system:discovery", "system:basic-user"],
  ...["system:service-account-issuer-discovery", "system:cluster-trust-bundle-discovery"],
]);

/** Returns true for the group that the API server allows everything anyway (Kubernetes, "User-facing roles"). */
function isMasters(subject: Field): boolean {
  return subject.get("kind").text === "Group" && subject.get("name").text === "system:masters";
}

function* subjects(resource: Resource, context: KubernetesContext): Generator<ManifestProblem> {
  const role = resource.root.get("roleRef", "name");
  const list = resource.root.get("subjects").items();
  const isClusterAdmin = role.text === "cluster-admin" && resource.root.get("roleRef", "kind").text !== "Role";
  if (isClusterAdmin && !(list.length > 0 && list.every(isMasters))) {
    const isNarrow = resource.kind === "RoleBinding";
    const names = formatSubjects(resource);
    const message = `The binding grants cluster-admin${names === "" ? "" : ` to ${names}`}`;
    yield createProblem(clusterAdmin, resource, role, message, {
      severity: isNarrow ? "medium" : "high",
      aliases: adminAliases(resource),
    });
  }
  for (const subject of list) {
    yield* wide(resource, role, subject, context);
    const name = subject.get("name");
    if (name.text === "default" && subject.get("kind").text === "ServiceAccount") {
      const aliases = resource.kind === "RoleBinding" ? ["kics/1e749bc9-fde8-471c-af0c-8254efd2dee5"] : [];
      yield createProblem(defaultSubject, resource, name, "The binding applies to a default service account", {
        aliases,
      });
    }
  }
}

/** Other tools look at some bindings of cluster-admin only. */
function adminAliases({ kind, name }: Resource): readonly string[] {
  const isExempt = name.startsWith("system:");
  if (kind === "RoleBinding") return isExempt ? [] : ["polaris/rolebindingClusterAdminClusterRole"];
  return [
    "kics/249328b8-5f0f-409f-b1dd-029f07882e11",
    ...(isExempt || name === "cluster-admin" ? [] : ["polaris/clusterrolebindingClusterAdmin"]),
  ];
}

function* wide(
  resource: Resource,
  role: Field,
  subject: Field,
  context: KubernetesContext,
): Generator<ManifestProblem> {
  const name = subject.get("name");
  const found = wideSubjects.find(({ name: pattern }) => pattern.test(name.text ?? ""));
  if (found === undefined || subject.get("kind").text === "ServiceAccount" || harmlessRoles.has(role.text ?? ""))
    return;
  const access = EffectiveRoles.in(context).accessOf(resource);
  const message = `The binding applies to ${name.text}, which is ${found.who}`;
  yield createProblem(broadSubject, resource, name, message, {
    severity: wideSeverity(found.severity, access),
    aliases: found.aliases,
  });
}

/** Returns the severity of a role for many accounts. Without powers, it is milder for accounts that are known. */
function wideSeverity(severity: Severity, access: Access | undefined): Severity {
  if (access?.role.rules.every(isNamedRead) === true) return "low";
  return access?.granted.length === 0 && severity !== "critical" ? lowerByOne(severity) : severity;
}

/** Returns true for a rule that only allows to read named objects. */
function isNamedRead({ verbs, names, resources }: PolicyRule): boolean {
  return (
    names.length > 0 && !resources.includes("secrets") && verbs.every((verb) => ["get", "list", "watch"].includes(verb))
  );
}

/** Prefixes of roles that distributions and cloud providers create. */
const distributionRole = /^(?:system:|kubeadm:|gce:|eks:|aks-|openshift-)/u;

function* roles(resource: Resource, { joins }: KubernetesContext): Generator<ManifestProblem> {
  const kind = resource.root.get("roleRef", "kind").text ?? "";
  const name = resource.root.get("roleRef", "name");
  const namespace = kind === "Role" ? resource.namespace : undefined;
  if (name.text === undefined || isDefaultRole(kind, namespace, name.text)) return;
  const result = joins.findObject(resource, kind, name, namespace, ["Role", "ClusterRole"]);
  if (result.answer !== "no") return;
  if (distributionRole.test(name.text)) {
    joins.undecided.add(resource, "distributions of Kubernetes create roles");
    return;
  }
  yield createProblem(missingRole, resource, name, describeMissing(result, kind, name.text));
}

/** Returns true for a role that Kubernetes creates. A binding without a namespace may be in any. */
function isDefaultRole(kind: string, namespace: string | undefined, name: string): boolean {
  const namespaces = kind === "Role" && namespace === undefined ? ["kube-system", "kube-public"] : [namespace];
  return namespaces.some((place) => findDefaultRole({ kind, namespace: place, name }) !== undefined);
}

/** Checks of role bindings. */
export const bindingChecks: readonly Check[] = [
  createObjectCheck([clusterAdmin, broadSubject, defaultSubject], bindings, subjects),
  createObjectCheck([missingRole], bindings, roles),
];
