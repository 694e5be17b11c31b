import { describe, expect, test } from "vitest";
import { findingsOf } from "../../checking.ts";
import { account, binding, group, labeledRole, object, pod, role, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

const app = pod("  serviceAccountName: app\n", "  namespace: shop\n");
const secrets = '{apiGroups: [""], resources: [secrets], verbs: [get]}';

testRules({
  "SW-K8S-token-takes-over": {
    fires: [
      together(
        pod("  serviceAccountName: app\n", "  namespace: shop\n"),
        binding("ClusterRoleBinding", "cluster-admin", account),
      ),
      together(
        pod("  serviceAccountName: app\n", "  namespace: shop\n"),
        binding("ClusterRoleBinding", "web", account),
        role('{apiGroups: [""], resources: [secrets], verbs: [get]}'),
      ),
      // An empty name is the default account, as the API server sets it.
      together(
        pod('  serviceAccountName: ""\n', "  namespace: shop\n"),
        binding("ClusterRoleBinding", "edit", "{kind: ServiceAccount, name: default, namespace: shop}"),
      ),
      together(app, binding("ClusterRoleBinding", "web", group("system:serviceaccounts:shop")), role(secrets)),
      together(app, binding("ClusterRoleBinding", "web", group("system:authenticated")), role(secrets)),
      together(app, binding("ClusterRoleBinding", "system:kube-controller-manager", account)),
    ],
    silent: [
      together(app, binding("ClusterRoleBinding", "web", group("system:serviceaccounts:other")), role(secrets)),
      together(app, binding("ClusterRoleBinding", "cluster-admin", group("system:masters"))),
      together(
        app,
        binding("ClusterRoleBinding", "web", account),
        role('{apiGroups: [""], resources: [secrets], resourceNames: [db], verbs: [get]}'),
      ),
      // A RoleBinding grants nothing outside of namespaces.
      together(
        app,
        binding("RoleBinding", "web", account),
        role('{apiGroups: [""], resources: [nodes/proxy], verbs: [get]}'),
      ),
      together(
        pod("  serviceAccountName: app\n", "  namespace: other\n"),
        binding("ClusterRoleBinding", "cluster-admin", account),
      ),
      together(
        pod("  serviceAccountName: app\n", "  namespace: shop\n"),
        binding("ClusterRoleBinding", "view", account),
      ),
      together(
        pod("  serviceAccountName: app\n  automountServiceAccountToken: false\n", "  namespace: shop\n"),
        binding("ClusterRoleBinding", "cluster-admin", account),
      ),
    ],
  },
});

/** Messages of the paths from pods to powers. */
function pathsIn(...texts: readonly string[]): readonly string[] {
  return findingsOf("SW-K8S-token-takes-over", together(app, ...texts)).map(({ message }) => message);
}

describe("a path from a pod to powers", () => {
  test("names all of them, and the way", () => {
    const strong = labeledRole(
      "web",
      "{}",
      secrets,
      '{apiGroups: [""], resources: [pods], verbs: [create]}',
      '{apiGroups: [""], resources: [events], verbs: [delete]}',
    );
    expect(pathsIn(binding("ClusterRoleBinding", "web", account), strong)).toEqual([
      "The token of Pod shop/web can read Secrets and create pods with any service account in the cluster through ClusterRoleBinding web → ClusterRole web",
    ]);
  });

  test("goes through roles that aggregate others", () => {
    const aggregate = object(
      "rbac.authorization.k8s.io/v1",
      "ClusterRole",
      "aggregationRule:\n  clusterRoleSelectors: [{matchLabels: {part: a}}]\nrules: []",
      "all",
    );
    const bound = binding("ClusterRoleBinding", "all", account);
    expect(pathsIn(bound, aggregate, labeledRole("a", "{part: a}", secrets))).toHaveLength(1);
    expect(pathsIn(bound, aggregate, labeledRole("b", "{part: b}", secrets))).toEqual([]);
  });

  test("goes through default roles with what was added to them", () => {
    const bound = binding("ClusterRoleBinding", "edit", account).replace("name: edit", "name: view");
    const extension = labeledRole("more", '{rbac.authorization.k8s.io/aggregate-to-view: "true"}', secrets);
    expect(pathsIn(bound)).toEqual([]);
    expect(pathsIn(bound, extension)).toEqual([
      "The token of Pod shop/web can read Secrets in the cluster through ClusterRoleBinding web → ClusterRole view",
    ]);
  });
});
