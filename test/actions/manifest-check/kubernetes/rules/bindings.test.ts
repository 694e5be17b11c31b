import { describe, expect, test } from "vitest";
import { findingsOf } from "../../checking.ts";
import { account, binding, group, role, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-cluster-admin": {
    fires: [
      binding("RoleBinding", "cluster-admin", account),
      binding("ClusterRoleBinding", "cluster-admin", group("developers")),
      binding("ClusterRoleBinding", "cluster-admin", group("system:nodes")),
      binding("ClusterRoleBinding", "cluster-admin", group("developers"))
        .replace("rbac.", "")
        .replace("k8s.io", "openshift.io"),
      binding("ClusterRoleBinding", "cluster-admin", group("system:serviceaccounts:kube-system")),
    ],
    silent: [
      binding("ClusterRoleBinding", "cluster-admin", group("system:masters")),
      binding("ClusterRoleBinding", "admin", account),
      binding("RoleBinding", "cluster-admin", account, "Role"),
    ],
  },
  "SW-K8S-anonymous-binding": {
    fires: [
      binding("ClusterRoleBinding", "view", group("system:authenticated")),
      binding("ClusterRoleBinding", "view", group("system:anonymous")),
      binding("ClusterRoleBinding", "view", group("system:serviceaccounts")),
      binding("RoleBinding", "view", group("system:serviceaccounts:shop")),
    ],
    silent: [
      binding("ClusterRoleBinding", "system:public-info-viewer", group("system:unauthenticated")),
      binding("ClusterRoleBinding", "system:service-account-issuer-discovery", group("system:serviceaccounts")),
      binding("ClusterRoleBinding", "view", group("system:nodes")),
    ],
  },
  "SW-K8S-default-account-binding": {
    fires: [binding("RoleBinding", "view", "{kind: ServiceAccount, name: default, namespace: shop}")],
    silent: [binding("RoleBinding", "view", group("default")), binding("RoleBinding", "view", account)],
  },
  "SW-K8S-binding-without-role": {
    fires: [
      together(
        binding("RoleBinding", "reader", account, "Role"),
        role('{apiGroups: [""], resources: [pods], verbs: [get]}', "ClusterRole", "reader"),
      ),
      together(
        binding("RoleBinding", "extension-apiserver-authentication-reader", account, "Role"),
        role('{apiGroups: [""], resources: [pods], verbs: [get]}'),
      ),
    ],
    silent: [
      binding("RoleBinding", "reader", account, "Role"),
      ...[
        binding("RoleBinding", "extension-apiserver-authentication-reader", account, "Role").replace(
          "namespace: shop\n",
          "namespace: kube-system\n",
        ),
        binding("ClusterRoleBinding", "system:monitoring", account),
        binding("ClusterRoleBinding", "system:openshift:scc:privileged", account),
      ].map((text) => together(text, role('{apiGroups: [""], resources: [pods], verbs: [get]}'))),
      together(
        binding("ClusterRoleBinding", "view", account),
        role('{apiGroups: [""], resources: [pods], verbs: [get]}'),
      ),
      together(
        binding("ClusterRoleBinding", "web", account),
        role('{apiGroups: [""], resources: [pods], verbs: [get]}'),
      ),
    ],
  },
});

describe("a binding of many accounts", () => {
  const severityOf = (who: string, rule: string): string | undefined =>
    findingsOf("SW-K8S-anonymous-binding", together(binding("ClusterRoleBinding", "web", group(who)), role(rule)))[0]
      ?.severity;
  const secrets = '{apiGroups: [""], resources: [secrets], verbs: [get]}';
  const pods = '{apiGroups: [""], resources: [pods], verbs: [get]}';
  const named = '{apiGroups: [""], resources: [configmaps], resourceNames: [cluster-info], verbs: [get]}';

  test.each([
    ["system:unauthenticated", "critical", "critical", "low"],
    ["system:authenticated", "high", "medium", "low"],
    ["system:serviceaccounts", "high", "medium", "low"],
    ["system:serviceaccounts:shop", "medium", "low", "low"],
  ])("%s is as severe as its role", (who, ...expected) => {
    expect([secrets, pods, named].map((rule) => severityOf(who, rule))).toEqual(expected);
  });

  test("says who they are", () => {
    const [found] = findingsOf(
      "SW-K8S-anonymous-binding",
      binding("ClusterRoleBinding", "view", group("system:serviceaccounts")),
    );
    expect(found?.message).toBe("The binding applies to system:serviceaccounts, which is every pod of the cluster");
  });
});

test("a role that aggregates default roles has their powers", () => {
  const aggregate = `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: all}\naggregationRule: {clusterRoleSelectors: [{matchLabels: {rbac.authorization.k8s.io/aggregate-to-edit: "true"}}]}`;
  const bound = binding("ClusterRoleBinding", "all", group("system:authenticated"));
  expect(findingsOf("SW-K8S-anonymous-binding", together(aggregate, bound))).toMatchObject([{ severity: "high" }]);
});
