import {
  anything,
  deleting,
  execPowers,
  type ForeignCheck,
  type ForeignRole,
  fires,
  pods,
  rbacGroup,
  secretPowers,
} from "./check.ts";

const changes = ["create", "update", "patch", "delete", "deletecollection", "impersonate", "*"];
const trivyWorkloads = [...pods, "replicationcontrollers"];
const webhooks = ["mutatingwebhookconfigurations", "validatingwebhookconfigurations"];
const approval = {
  groups: ["certificates.k8s.io", "*"],
  resources: ["certificatesigningrequests/approval", "*/approval", "*"],
};

const approvers = new WeakMap<ForeignRole, boolean>();

/** Returns true if a role contains both halves of an approval, in any of its rules. */
function canApprove(role: ForeignRole): boolean {
  const known = approvers.get(role);
  if (known !== undefined) return known;
  const result =
    role.rules.some((rule) => fires({ ...approval, verbs: ["update", "patch", "*"] }, rule)) &&
    role.rules.some((rule) => fires({ ...approval, resources: ["signers", "*"], verbs: ["approve", "*"] }, rule));
  approvers.set(role, result);
  return result;
}

/** Checks of Trivy (KSV) and Checkov (CKV), by what each of them asks for. */
export const trivyAndCheckov: readonly ForeignCheck[] = [
  {
    id: "KSV-0041",
    powers: secretPowers,
    kind: "ClusterRole",
    resources: ["secrets"],
    verbs: ["get", "list", "watch", ...changes],
  },
  {
    id: "KSV-0113",
    powers: secretPowers,
    kind: "Role",
    resources: ["secrets"],
    verbs: ["get", "list", "watch", ...changes],
  },
  { id: "KSV-0042", powers: ["delete-logs"], resources: ["pods/log"], verbs: deleting },
  { id: "KSV-0043", powers: ["impersonate"], groups: ["*"], resources: ["groups"], verbs: ["impersonate"] },
  { id: "KSV-0044", powers: ["wildcard"], groups: ["*"], resources: ["*"], verbs: ["*"] },
  {
    id: "KSV-0045",
    powers: ["wildcard"],
    resources: [
      ...trivyWorkloads,
      "secrets",
      "roles",
      "clusterroles",
      "rolebindings",
      "clusterrolebindings",
      "users",
      "groups",
    ],
    verbs: ["*"],
  },
  {
    id: "KSV-0046",
    powers: ["wildcard"],
    kind: "ClusterRole",
    resources: ["*"],
    verbs: ["create", "update", "delete", "deletecollection", "impersonate", "*", "list", "get"],
  },
  { id: "KSV-0047", powers: ["nodes-proxy"], resources: ["nodes/proxy"], verbs: ["get", "create"] },
  {
    id: "KSV-0048",
    powers: ["create-pods", "change-pods", "delete-workloads"],
    resources: trivyWorkloads,
    verbs: changes,
  },
  { id: "KSV-0049", powers: ["config-maps", "system-config-maps"], resources: ["configmaps"], verbs: changes },
  {
    id: "KSV-0050",
    powers: ["escalate", "manage-rbac"],
    resources: ["roles", "rolebindings"],
    verbs: ["escalate", "bind", "impersonate", "*"],
  },
  { id: "KSV-0053", powers: execPowers, resources: ["pods/exec"], verbs: changes },
  { id: "KSV-0054", powers: execPowers, resources: ["pods/attach"], verbs: changes },
  {
    id: "KSV-0056",
    powers: ["networking"],
    resources: ["services", "endpoints", "endpointslices", "networkpolicies", "ingresses"],
    verbs: changes,
  },
  { id: "KSV-0114", powers: ["webhooks"], resources: webhooks, verbs: changes },
  {
    id: "CKV_K8S_49",
    powers: ["wildcard"],
    resources: anything,
    verbs: anything,
    accepts: (rule, { rules }) => rule === rules[0],
  },
  {
    id: "CKV_K8S_155",
    powers: ["webhooks"],
    kind: "ClusterRole",
    groups: ["admissionregistration.k8s.io", "*"],
    resources: [...webhooks, "*"],
    verbs: ["create", "update", "patch", "*"],
  },
  {
    id: "CKV_K8S_156",
    powers: ["certificates"],
    kind: "ClusterRole",
    resources: anything,
    verbs: anything,
    accepts: (_, role) => canApprove(role),
  },
  {
    id: "CKV_K8S_157",
    powers: ["escalate", "manage-rbac"],
    groups: rbacGroup,
    resources: ["rolebindings", "clusterrolebindings", "*"],
    verbs: ["bind", "*"],
  },
  {
    id: "CKV_K8S_158",
    powers: ["escalate"],
    groups: rbacGroup,
    resources: ["roles", "clusterroles", "*"],
    verbs: ["escalate", "*"],
  },
];
