import { account, binding, group, role, together } from "../../kubernetes/objects.ts";
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
        binding("RoleBinding", "extension-apiserver-authentication-reader", account, "Role"),
        role('{apiGroups: [""], resources: [pods], verbs: [get]}'),
      ),
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
