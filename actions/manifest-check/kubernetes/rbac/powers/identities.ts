import type { Power } from "../power.ts";

export const rbacGroup = "rbac.authorization.k8s.io";
const administrators = { admin: "high", "cluster-admin": "high" } as const;
const signerNames = { "kubernetes.io/kube-apiserver-client": "high", "kubernetes.io/*": "high", "*": "high" } as const;

/**
 * Powers to act as somebody else: with their credentials, or with permissions that the account gives itself (Kubernetes,
 * "RBAC Good Practices", Privilege escalation risks; CIS Kubernetes 5.1).
 */
export const identityPowers: readonly Power[] = [
  {
    id: "secrets",
    can: "read Secrets",
    grants: [{ groups: [""], resources: ["secrets"], verbs: ["get", "list", "watch"] }],
    severity: "high",
    inNamespace: "medium",
    canTakeOver: true,
    summary: "Do not let roles read Secrets, or limit them to named Secrets.",
    why: "Secrets contain tokens and passwords. list and watch also return their contents.",
    example: '{apiGroups: [""], resources: [secrets], verbs: [get, list]}',
    tags: ["CIS-Kubernetes-5.1.2"],
  },
  {
    id: "change-secrets",
    can: "change Secrets",
    grants: [
      { groups: [""], resources: ["secrets"], verbs: ["create", "update", "patch", "delete", "deletecollection"] },
    ],
    severity: "medium",
    inNamespace: "medium",
    summary: "Limit the roles that can change Secrets.",
    why: "A changed Secret misleads everyone who trusts it, and Kubernetes writes a token into a Secret created for a service account.",
    example: '{apiGroups: [""], resources: [secrets], verbs: [update]}',
    tags: ["CIS-Kubernetes-5.1.2"],
  },
  {
    id: "tokens",
    can: "create tokens of service accounts",
    grants: [{ groups: [""], resources: ["serviceaccounts/token"], verbs: ["create"] }],
    severity: "high",
    inNamespace: "medium",
    canTakeOver: true,
    summary: "Do not let roles create service account tokens.",
    why: "A token grants all permissions of its service account.",
    example: '{apiGroups: [""], resources: [serviceaccounts/token], verbs: [create]}',
    tags: ["CIS-Kubernetes-5.1.13"],
  },
  {
    id: "escalate",
    can: "grant any permission",
    grants: [
      { groups: [rbacGroup], resources: ["roles", "clusterroles"], verbs: ["bind"] },
      { groups: [rbacGroup], resources: ["roles"], verbs: ["escalate"] },
      { groups: [rbacGroup], resources: ["clusterroles"], verbs: ["escalate"], isClusterScoped: true },
    ],
    severity: "high",
    inNamespace: "medium",
    names: administrators,
    canTakeOver: true,
    summary: "Do not allow escalate or bind.",
    why: "They let an account give itself any permission.",
    example: `{apiGroups: [${rbacGroup}], resources: [clusterroles], verbs: [escalate]}`,
    tags: ["CIS-Kubernetes-5.1.8"],
  },
  {
    id: "manage-rbac",
    can: "change roles or bindings",
    grants: [
      { groups: [rbacGroup], resources: ["roles", "rolebindings"], verbs: ["create", "update", "patch"] },
      {
        groups: [rbacGroup],
        resources: ["clusterroles", "clusterrolebindings"],
        verbs: ["create", "update", "patch"],
        isClusterScoped: true,
      },
    ],
    severity: "medium",
    inNamespace: "low",
    summary: "Let only administrators change roles and bindings.",
    why: "Anyone who can change them can pass on all permissions that they have, and keep them after losing access. With bind or escalate, they can grant any permission.",
    example: `{apiGroups: [${rbacGroup}], resources: [rolebindings], verbs: [create]}`,
    tags: ["CIS-Kubernetes-5.1.8"],
  },
  {
    id: "impersonate",
    can: "impersonate other accounts",
    grants: [
      { groups: [""], resources: ["serviceaccounts"], verbs: ["impersonate"] },
      { groups: [""], resources: ["users", "groups"], verbs: ["impersonate"], isClusterScoped: true },
    ],
    severity: "high",
    inNamespace: "medium",
    names: { "system:masters": "high", "system:admin": "high", "kubernetes-admin": "high" },
    canTakeOver: true,
    summary: "Do not allow impersonation.",
    why: "An account that impersonates another has its permissions, including those of cluster administrators.",
    example: '{apiGroups: [""], resources: [users], verbs: [impersonate]}',
    tags: ["CIS-Kubernetes-5.1.8"],
  },
  {
    id: "impersonate-extras",
    can: "impersonate attributes of users",
    grants: [
      {
        groups: ["authentication.k8s.io"],
        resources: ["uids", "userextras/"],
        verbs: ["impersonate"],
        isClusterScoped: true,
      },
    ],
    severity: "medium",
    summary: "Do not allow the impersonation of user IDs and extra attributes.",
    why: "Admission and authorization webhooks trust these attributes.",
    example: "{apiGroups: [authentication.k8s.io], resources: [userextras/scopes], verbs: [impersonate]}",
    tags: ["CIS-Kubernetes-5.1.8"],
  },
  {
    id: "certificates",
    can: "approve certificate requests",
    grants: [
      {
        groups: ["certificates.k8s.io"],
        resources: ["certificatesigningrequests/approval", "certificatesigningrequests/status"],
        verbs: ["update", "patch"],
        isClusterScoped: true,
      },
      { groups: ["certificates.k8s.io"], resources: ["signers"], verbs: ["approve", "sign"], isClusterScoped: true },
    ],
    severity: "high",
    names: signerNames,
    canTakeOver: true,
    summary: "Let only administrators approve certificates.",
    why: "Anyone who can approve requests can create client certificates for any user.",
    example: "{apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [update]}",
    tags: ["CIS-Kubernetes-5.1.11"],
  },
];
