import { role } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-rbac-wildcard": {
    fires: [role('{apiGroups: [""], resources: [pods], verbs: ["*"]}', "Role")],
    silent: [
      role('{apiGroups: ["*"], resources: [pods], verbs: [get]}'),
      role('{apiGroups: [""], resources: ["*"], verbs: [get]}', "ClusterRole", "system:web"),
    ],
  },
  "SW-K8S-rbac-secrets": {
    fires: [role('{apiGroups: [""], resources: [secrets], verbs: [watch]}')],
    silent: [
      role('{apiGroups: [""], resources: [secrets], verbs: [create]}'),
      role("{apiGroups: [example.com], resources: [secrets], verbs: [get]}"),
    ],
  },
  "SW-K8S-rbac-change-secrets": {
    fires: [role('{apiGroups: [""], resources: [secrets], verbs: [delete]}')],
    silent: [role('{apiGroups: [""], resources: [secrets], verbs: [get]}')],
  },
  "SW-K8S-rbac-escalate": {
    fires: [role("{apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: [bind]}", "Role")],
    silent: [role("{apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: [get]}", "Role")],
  },
  "SW-K8S-rbac-impersonate": {
    fires: [role('{apiGroups: [""], resources: [groups], verbs: [impersonate]}')],
    silent: [role('{apiGroups: [""], resources: [users], verbs: [get]}')],
  },
  "SW-K8S-rbac-manage-rbac": {
    fires: [role("{apiGroups: [rbac.authorization.k8s.io], resources: [clusterrolebindings], verbs: [create]}")],
    silent: [role("{apiGroups: [rbac.authorization.k8s.io], resources: [rolebindings], verbs: [list]}")],
  },
  "SW-K8S-rbac-nodes-proxy": {
    fires: [role('{apiGroups: [""], resources: [nodes/proxy], verbs: [get]}')],
    silent: [role('{apiGroups: [""], resources: [nodes], verbs: [get]}')],
  },
  "SW-K8S-rbac-exec": {
    fires: [
      role('{apiGroups: [""], resources: [pods/exec], verbs: [create]}', "Role"),
      role('{apiGroups: [""], resources: [pods/attach], verbs: [create]}', "Role"),
    ],
    silent: [role('{apiGroups: [""], resources: [pods/log], verbs: [get]}', "Role")],
  },
  "SW-K8S-rbac-create-pods": {
    fires: [role("{apiGroups: [apps], resources: [deployments], verbs: [create]}", "Role")],
    silent: [role("{apiGroups: [apps], resources: [deployments], verbs: [get]}", "Role")],
  },
  "SW-K8S-rbac-tokens": {
    fires: [role('{apiGroups: [""], resources: [serviceaccounts/token], verbs: [create]}')],
    silent: [role('{apiGroups: [""], resources: [serviceaccounts], verbs: [create]}')],
  },
  "SW-K8S-rbac-webhooks": {
    fires: [
      role(
        "{apiGroups: [admissionregistration.k8s.io], resources: [validatingwebhookconfigurations], verbs: [update]}",
      ),
    ],
    silent: [
      role("{apiGroups: [admissionregistration.k8s.io], resources: [validatingwebhookconfigurations], verbs: [get]}"),
    ],
  },
  "SW-K8S-rbac-certificates": {
    fires: [
      role("{apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [patch]}"),
    ],
    silent: [role("{apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests], verbs: [get]}")],
  },
  "SW-K8S-rbac-persistent-volumes": {
    fires: [role('{apiGroups: [""], resources: [persistentvolumes], verbs: [create]}')],
    silent: [role('{apiGroups: [""], resources: [persistentvolumeclaims], verbs: [create]}')],
  },
  "SW-K8S-rbac-config-maps": {
    fires: [role('{apiGroups: [""], resources: [configmaps], verbs: [update]}')],
    silent: [role('{apiGroups: [""], resources: [configmaps], verbs: [get]}')],
  },
  "SW-K8S-rbac-networking": {
    fires: [role("{apiGroups: [networking.k8s.io], resources: [networkpolicies], verbs: [delete]}")],
    silent: [role("{apiGroups: [networking.k8s.io], resources: [networkpolicies], verbs: [get]}")],
  },
  "SW-K8S-rbac-delete-logs": {
    fires: [role('{apiGroups: [""], resources: [pods/log], verbs: [deletecollection]}')],
    silent: [role('{apiGroups: [""], resources: [pods/log], verbs: [get]}')],
  },
});
