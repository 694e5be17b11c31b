import { account, binding, pod, role, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

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
