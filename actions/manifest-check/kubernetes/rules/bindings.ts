import type { Severity } from "../../../../shared/findings/index.ts";
import { oneLine, truncate } from "../../../../shared/text/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import { describeMissing } from "../joins/joins.ts";
import { createProblem } from "../problem.ts";
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
  aliases: [
    "KSV-0111",
    "C-0035",
    "C-0185",
    "kube-linter/cluster-admin-role-binding",
    "polaris/clusterrolebindingClusterAdmin",
  ],
  links,
  precision: "very-high",
});

const broadSubject = defineManifestRule({
  id: "SW-K8S-anonymous-binding",
  severity: "critical",
  summary: "Bind roles to named accounts.",
  why: "Anonymous users are everyone who can reach the API server. Authenticated users are everyone with any account, often in the whole cloud.",
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

const anonymous: Readonly<Record<string, readonly [severity: Severity, aliases: readonly string[]]>> = {
  "system:anonymous": ["critical", ["KSV-0122", "C-0262"]],
  "system:unauthenticated": ["critical", ["KSV-0122", "C-0262"]],
  "system:authenticated": ["high", ["KSV-0123"]],
};
const bindings = ["RoleBinding", "ClusterRoleBinding"];

const maxNamed = 300;

/** Names who gets a role, so that a change of the subjects is a change of the finding. */
function toSubjects(list: readonly Field[]): string {
  const names = list.map((subject) => {
    const [kind, namespace, name] = ["kind", "namespace", "name"].map((key) => subject.get(key).text ?? "");
    return `${kind} ${namespace === "" ? "" : `${namespace}/`}${name}`.trim();
  });
  return names.length === 0 ? "" : ` to ${truncate(oneLine(names.join(", ")), maxNamed)}`;
}

function* subjects(resource: Resource): Generator<ManifestProblem> {
  const role = resource.root.get("roleRef", "name");
  const list = resource.root.get("subjects").items();
  const isMasters =
    list.length > 0 &&
    list.every((subject) =>
      /^system:(?:masters|nodes?|serviceaccounts:kube-system)/.test(subject.get("name").text ?? ""),
    );
  if (role.text === "cluster-admin" && !isMasters) {
    const severity: Severity = resource.kind === "RoleBinding" ? "medium" : "high";
    const message = `The binding grants cluster-admin${toSubjects(list)}`;
    yield createProblem(clusterAdmin, resource, role, message, { severity });
  }
  for (const subject of list) {
    const name = subject.get("name");
    const open = anonymous[name.text ?? ""];
    const isHarmless = /^system:(?:public-info-viewer|discovery|basic-user)$/.test(role.text ?? "");
    if (open !== undefined && !isHarmless) {
      yield createProblem(broadSubject, resource, name, `The binding applies to ${name.text}`, {
        severity: open[0],
        aliases: open[1],
      });
    }
    if (name.text === "default" && subject.get("kind").text === "ServiceAccount") {
      yield createProblem(defaultSubject, resource, name, "The binding applies to a default service account");
    }
  }
}

/** Roles that Kubernetes creates (RBAC, "Default roles and role bindings"). */
const builtInRole = /^(?:cluster-admin|admin|edit|view|extension-apiserver-authentication-reader|system:.*)$/;

function* roles(resource: Resource, { joins }: KubernetesContext): Generator<ManifestProblem> {
  const kind = resource.root.get("roleRef", "kind").text ?? "";
  const name = resource.root.get("roleRef", "name");
  if (name.text === undefined || builtInRole.test(name.text)) return;
  const namespace = kind === "Role" ? resource.namespace : undefined;
  const result = joins.findObject(resource, kind, name, namespace, ["Role", "ClusterRole"]);
  if (result.answer !== "no") return;
  yield createProblem(missingRole, resource, name, describeMissing(result, kind, name.text));
}

/** Checks of role bindings. */
export const bindingChecks: readonly Check[] = [
  createObjectCheck([clusterAdmin, broadSubject, defaultSubject], bindings, subjects),
  createObjectCheck([missingRole], bindings, roles),
];
