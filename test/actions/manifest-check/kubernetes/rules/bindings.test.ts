import { account, binding, group, pod, role, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-cluster-admin": {
    fires: [
      binding("RoleBinding", "cluster-admin", account),
      binding("ClusterRoleBinding", "cluster-admin", group("developers")),
    ],
    silent: [
      binding("ClusterRoleBinding", "cluster-admin", group("system:masters")),
      binding("ClusterRoleBinding", "admin", account),
    ],
  },
  "SW-K8S-anonymous-binding": {
    fires: [
      binding("ClusterRoleBinding", "view", group("system:authenticated")),
      binding("ClusterRoleBinding", "view", group("system:anonymous")),
    ],
    silent: [
      binding("ClusterRoleBinding", "system:public-info-viewer", group("system:unauthenticated")),
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
    ],
    silent: [
      binding("RoleBinding", "reader", account, "Role"),
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
    ],
    silent: [
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
