import { getOwn } from "../../../../shared/values/index.ts";
import type { PolicyRule } from "./policy-rule.ts";

/** Resources of Kubernetes that have no namespace, by group. A Role may contain `namespaces`, for its own one. */
const clusterScoped: Readonly<Record<string, readonly string[]>> = {
  "": [
    "nodes",
    "nodes/proxy",
    "nodes/status",
    "nodes/metrics",
    "nodes/stats",
    "persistentvolumes",
    "componentstatuses",
  ],
  "admissionregistration.k8s.io": [
    ...["validatingwebhookconfigurations", "mutatingwebhookconfigurations", "validatingadmissionpolicies"],
    ...["validatingadmissionpolicybindings", "mutatingadmissionpolicies", "mutatingadmissionpolicybindings"],
  ],
  "apiextensions.k8s.io": ["customresourcedefinitions", "customresourcedefinitions/status"],
  "apiregistration.k8s.io": ["apiservices", "apiservices/status"],
  "authentication.k8s.io": ["tokenreviews"],
  "authorization.k8s.io": ["subjectaccessreviews", "selfsubjectaccessreviews", "selfsubjectrulesreviews"],
  "certificates.k8s.io": [
    ...["certificatesigningrequests", "certificatesigningrequests/approval", "certificatesigningrequests/status"],
    ...["signers", "clustertrustbundles"],
  ],
  "networking.k8s.io": ["ingressclasses", "ipaddresses", "servicecidrs"],
  "node.k8s.io": ["runtimeclasses"],
  "rbac.authorization.k8s.io": ["clusterrolebindings"],
  "scheduling.k8s.io": ["priorityclasses"],
  "storage.k8s.io": ["storageclasses", "volumeattachments", "csidrivers", "csinodes", "volumeattributesclasses"],
};

/** Returns true if a resource of a rule has no namespace in any of the rule's groups. */
export function isClusterScoped({ groups }: PolicyRule, resource: string): boolean {
  return groups.length > 0 && groups.every((group) => getOwn(clusterScoped, group)?.includes(resource) === true);
}
