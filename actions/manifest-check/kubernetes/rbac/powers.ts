import type { Severity } from "../../../../shared/findings/index.ts";
import type { Field } from "../../yaml/field.ts";

/** Something that a role's rule may allow and that leads further than it looks. */
export interface Power {
  readonly id: string;
  readonly severity: Severity;
  readonly groups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly summary: string;
  readonly why: string;
  /** What a finding says. */
  readonly message: string;
  /** A rule in flow style that allows it. */
  readonly example: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  /** In a Role it is worth less than in a ClusterRole. */
  readonly staysInNamespace?: boolean;
  /** With it a pod can take the cluster over, so it makes an attack path. */
  readonly takesOver?: boolean;
  readonly off?: boolean;
}

const rbacGroup = "rbac.authorization.k8s.io";
const changing = ["create", "update", "patch"];

/** Kubernetes' "RBAC Good Practices", section on privilege escalation, and CIS Kubernetes 5.1. */
export const powers: readonly Power[] = [
  {
    id: "secrets",
    severity: "high",
    groups: [""],
    resources: ["secrets"],
    verbs: ["get", "list", "watch"],
    summary: "Let roles read no Secrets, or only those that they name.",
    why: "Secrets hold the tokens and passwords of everything else; list and watch show their content, too.",
    message: "The role can read Secrets",
    example: '{apiGroups: [""], resources: [secrets], verbs: [get, list]}',
    aliases: ["KSV-0041", "KSV-0113", "C-0015", "kube-linter/access-to-secrets"],
    tags: ["CIS-Kubernetes-5.1.2"],
    staysInNamespace: true,
    takesOver: true,
  },
  {
    id: "change-secrets",
    severity: "medium",
    groups: [""],
    resources: ["secrets"],
    verbs: [...changing, "delete", "deletecollection"],
    summary: "Let few roles change Secrets.",
    why: "Whoever changes a Secret decides what those who trust it believe, and a Secret made for a service account fills with its token.",
    message: "The role can change Secrets",
    example: '{apiGroups: [""], resources: [secrets], verbs: [update]}',
    aliases: ["KSV-0041", "KSV-0113", "C-0015"],
    tags: ["CIS-Kubernetes-5.1.2"],
  },
  {
    id: "escalate",
    severity: "high",
    groups: [rbacGroup],
    resources: ["roles", "clusterroles"],
    verbs: ["escalate", "bind"],
    summary: "Allow neither escalate nor bind.",
    why: "With them a role's holder gives itself any right.",
    message: "The role's holder can give itself any right",
    example: `{apiGroups: [${rbacGroup}], resources: [clusterroles], verbs: [escalate]}`,
    aliases: [],
    tags: ["CIS-Kubernetes-5.1.8"],
    takesOver: true,
  },
  {
    id: "impersonate",
    severity: "high",
    groups: ["", "authentication.k8s.io"],
    resources: ["users", "groups", "serviceaccounts", "userextras", "uids"],
    verbs: ["impersonate"],
    summary: "Let nobody impersonate others.",
    why: "Whoever may act as another has the other's rights, those of cluster administrators among them.",
    message: "The role's holder can act as others",
    example: '{apiGroups: [""], resources: [users], verbs: [impersonate]}',
    aliases: ["KSV-0043", "C-0065"],
    tags: ["CIS-Kubernetes-5.1.8"],
    takesOver: true,
  },
  {
    id: "manage-rbac",
    severity: "high",
    groups: [rbacGroup],
    resources: ["rolebindings", "clusterrolebindings", "roles", "clusterroles"],
    verbs: changing,
    summary: "Leave roles and bindings to administrators.",
    why: "Whoever changes them hands rights on, to accounts of its own choice.",
    message: "The role can change roles or bindings",
    example: `{apiGroups: [${rbacGroup}], resources: [rolebindings], verbs: [create]}`,
    aliases: ["KSV-0050"],
    tags: ["CIS-Kubernetes-5.1.8"],
    staysInNamespace: true,
    takesOver: true,
  },
  {
    id: "nodes-proxy",
    severity: "high",
    groups: [""],
    resources: ["nodes/proxy"],
    verbs: ["get", "create", "update", "patch", "delete"],
    summary: "Allow no access to nodes/proxy.",
    why: "It is the kubelet's API: it runs commands in every pod of the node, past admission control and audit log.",
    message: "The role can run commands in every pod through the kubelet",
    example: '{apiGroups: [""], resources: [nodes/proxy], verbs: [get]}',
    aliases: ["KSV-0047"],
    tags: ["CIS-Kubernetes-5.1.10"],
    takesOver: true,
  },
  {
    id: "exec",
    severity: "high",
    groups: [""],
    resources: ["pods/exec", "pods/attach", "pods/ephemeralcontainers"],
    verbs: ["get", ...changing],
    summary: "Let roles run no commands in pods.",
    why: "Inside a pod one has its token, its secrets and its network.",
    message: "The role can run commands in pods",
    example: '{apiGroups: [""], resources: [pods/exec], verbs: [create]}',
    aliases: ["KSV-0053", "C-0002"],
    tags: ["CIS-Kubernetes-5.1.8"],
    staysInNamespace: true,
    takesOver: true,
  },
  {
    id: "create-pods",
    severity: "medium",
    groups: ["", "apps", "batch"],
    resources: [
      "pods",
      "deployments",
      "statefulsets",
      "daemonsets",
      "replicasets",
      "replicationcontrollers",
      "jobs",
      "cronjobs",
    ],
    verbs: changing,
    summary: "Let few roles create workloads.",
    why: "Whoever creates a pod can mount every Secret, and use every service account, of its namespace.",
    message: "The role can create workloads, and so use every Secret and account of their namespace",
    example: '{apiGroups: [""], resources: [pods], verbs: [create]}',
    aliases: ["KSV-0048", "C-0188", "kube-linter/access-to-create-pods"],
    tags: ["CIS-Kubernetes-5.1.4"],
    takesOver: true,
  },
  {
    id: "tokens",
    severity: "high",
    groups: [""],
    resources: ["serviceaccounts/token"],
    verbs: ["create"],
    summary: "Let roles issue no tokens.",
    why: "A token of any service account gives all of its rights.",
    message: "The role can issue tokens of service accounts",
    example: '{apiGroups: [""], resources: [serviceaccounts/token], verbs: [create]}',
    aliases: [],
    tags: ["CIS-Kubernetes-5.1.13"],
    staysInNamespace: true,
    takesOver: true,
  },
  {
    id: "webhooks",
    severity: "high",
    groups: ["admissionregistration.k8s.io"],
    resources: ["validatingwebhookconfigurations", "mutatingwebhookconfigurations"],
    verbs: [...changing, "delete"],
    summary: "Leave admission webhooks to administrators.",
    why: "A webhook reads every object that is written, Secrets included, and changes it.",
    message: "The role can change admission webhooks",
    example: "{apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], verbs: [create]}",
    aliases: ["KSV-0114", "CKV_K8S_155"],
    tags: ["CIS-Kubernetes-5.1.12"],
    takesOver: true,
  },
  {
    id: "certificates",
    severity: "high",
    groups: ["certificates.k8s.io"],
    resources: ["certificatesigningrequests/approval", "signers"],
    verbs: ["update", "patch", "approve"],
    summary: "Leave the approval of certificates to administrators.",
    why: "Whoever approves a request makes client certificates for any user.",
    message: "The role can approve certificates for any user",
    example: "{apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [update]}",
    aliases: ["CKV_K8S_156"],
    tags: ["CIS-Kubernetes-5.1.11"],
    takesOver: true,
  },
  {
    id: "persistent-volumes",
    severity: "medium",
    groups: [""],
    resources: ["persistentvolumes"],
    verbs: ["create"],
    summary: "Leave PersistentVolumes to administrators.",
    why: "A PersistentVolume of the type hostPath opens the node's file system.",
    message: "The role can create volumes of the node's folders",
    example: '{apiGroups: [""], resources: [persistentvolumes], verbs: [create]}',
    aliases: ["kube-linter/access-to-create-pv"],
    tags: ["CIS-Kubernetes-5.1.9"],
  },
  {
    id: "config-maps",
    severity: "low",
    groups: [""],
    resources: ["configmaps"],
    verbs: [...changing, "delete", "deletecollection", "impersonate"],
    summary: "Let few roles change ConfigMaps.",
    why: "They hold the settings of other workloads, and of parts of the cluster.",
    message: "The role can change ConfigMaps",
    example: '{apiGroups: [""], resources: [configmaps], verbs: [update]}',
    aliases: ["KSV-0049"],
    tags: [],
    off: true,
  },
  {
    id: "networking",
    severity: "low",
    groups: ["", "networking.k8s.io", "discovery.k8s.io", "extensions"],
    resources: ["services", "endpoints", "endpointslices", "networkpolicies", "ingresses"],
    verbs: [...changing, "delete", "deletecollection"],
    summary: "Let few roles change the network.",
    why: "Whoever changes Services, Ingresses or policies can send traffic elsewhere.",
    message: "The role can change where traffic goes",
    example: "{apiGroups: [networking.k8s.io], resources: [networkpolicies], verbs: [update]}",
    aliases: ["KSV-0056"],
    tags: [],
    off: true,
  },
  {
    id: "delete-logs",
    severity: "low",
    groups: [""],
    resources: ["pods/log"],
    verbs: ["delete", "deletecollection"],
    summary: "Let roles delete no logs.",
    why: "Whoever deletes logs hides what was done.",
    message: "The role can delete logs of pods",
    example: '{apiGroups: [""], resources: [pods/log], verbs: [delete]}',
    aliases: ["KSV-0042"],
    tags: [],
  },
];

/** A power that a rule grants, and the field that does. */
export interface Grant {
  readonly power: Power;
  readonly field: Field;
  /** Only over objects that the rule names. */
  readonly isNamed: boolean;
}

/** The powers that one rule of a role grants by name; a wildcard for resources and verbs is a matter of its own. */
export function grantsOf(rule: Field): Grant[] {
  const resources = rule.get("resources").items();
  const groups = rule.get("apiGroups").texts;
  const verbs = rule.get("verbs").texts;
  const isNamed = rule.get("resourceNames").items().length > 0;
  if (resources.length === 0 || verbs.length === 0) return [];
  return powers.flatMap((power) => {
    if (!groups.some((group) => group === "*" || power.groups.includes(group))) return [];
    if (!verbs.some((verb) => verb === "*" || power.verbs.includes(verb))) return [];
    const field = resources.find(
      ({ text }) => power.resources.includes(text ?? "") && (!isNamed || canBeNamed(power, verbs)),
    );
    return field === undefined ? [] : [{ power, field, isNamed }];
  });
}

/** `create` knows no names, so a rule with names allows none (RBAC, "Referring to resources"). */
function canBeNamed(power: Power, verbs: readonly string[]): boolean {
  return verbs.some((verb) => verb === "*" || (power.verbs.includes(verb) && verb !== "create"));
}

/** Every power of a rule, also those that a wildcard grants. */
export function reachOf(rule: Field): Grant[] {
  const resources = rule.get("resources").texts;
  const groups = rule.get("apiGroups").texts;
  const verbs = rule.get("verbs").texts;
  if (rule.get("resourceNames").items().length > 0) return [];
  const has = (list: readonly string[], wanted: readonly string[]): boolean =>
    list.some((one) => one === "*" || wanted.includes(one));
  return powers
    .filter((power) => has(groups, power.groups) && has(resources, power.resources) && has(verbs, power.verbs))
    .map((power) => ({ power, field: rule, isNamed: false }));
}
