import { account, binding, group, role, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-cluster-admin": {
    fires: [
      binding("RoleBinding", "cluster-admin", account),
      binding("ClusterRoleBinding", "cluster-admin", group("developers")),
      binding("ClusterRoleBinding", "cluster-admin", group("system:nodes")),
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
