import type { Power } from "../power.ts";

const changing = ["create", "update", "patch"];
const deleting = ["delete", "deletecollection"];

/** Powers over the API server, and over settings that others trust. */
export const clusterPowers: readonly Power[] = [
  {
    id: "webhooks",
    can: "change admission webhooks or policies",
    grants: [
      {
        groups: ["admissionregistration.k8s.io"],
        resources: [
          ...["validatingwebhookconfigurations", "mutatingwebhookconfigurations", "validatingadmissionpolicies"],
          ...["validatingadmissionpolicybindings", "mutatingadmissionpolicies", "mutatingadmissionpolicybindings"],
        ],
        verbs: [...changing, ...deleting],
        isClusterScoped: true,
      },
    ],
    severity: "high",
    canTakeOver: true,
    summary: "Let only administrators change admission webhooks and policies.",
    why: "A webhook can read and change every object that is written, including Secrets. Without a policy, the API server accepts what it forbids.",
    example: "{apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], verbs: [create]}",
    tags: ["CIS-Kubernetes-5.1.12"],
  },
  {
    id: "api-services",
    can: "redirect parts of the API to its own server",
    grants: [
      { groups: ["apiregistration.k8s.io"], resources: ["apiservices"], verbs: changing, isClusterScoped: true },
    ],
    severity: "high",
    canTakeOver: true,
    summary: "Let only administrators change APIServices.",
    why: "The API server forwards requests for the API group of an APIService, with the user's name, to the server that it names.",
    example: "{apiGroups: [apiregistration.k8s.io], resources: [apiservices], verbs: [create]}",
    tags: [],
  },
  {
    id: "custom-resources",
    can: "change CustomResourceDefinitions",
    grants: [
      {
        groups: ["apiextensions.k8s.io"],
        resources: ["customresourcedefinitions"],
        verbs: [...changing, ...deleting],
        isClusterScoped: true,
      },
    ],
    severity: "medium",
    summary: "Let only administrators change CustomResourceDefinitions.",
    why: "A conversion webhook can read and change all objects of the kind. Deleting the definition deletes them.",
    example: "{apiGroups: [apiextensions.k8s.io], resources: [customresourcedefinitions], verbs: [update]}",
    tags: [],
  },
  {
    id: "namespaces",
    can: "change labels of namespaces",
    grants: [{ groups: [""], resources: ["namespaces"], verbs: ["update", "patch"] }],
    severity: "medium",
    inNamespace: "low",
    summary: "Limit the roles that can change namespaces.",
    why: "Pod Security and network policies apply by the labels of namespaces.",
    example: '{apiGroups: [""], resources: [namespaces], verbs: [patch]}',
    tags: [],
  },
  {
    id: "system-config-maps",
    can: "change the settings of cluster components in kube-system",
    grants: [{ groups: [""], resources: ["configmaps"], verbs: ["update", "patch"] }],
    severity: "low",
    inSystem: "medium",
    names: { "aws-auth": "high", coredns: "medium", "kube-proxy": "medium" },
    needsName: true,
    summary: "Limit the roles that can change ConfigMaps in kube-system.",
    why: "coredns decides where names lead, and aws-auth who is a cluster administrator on Amazon EKS.",
    example: '{apiGroups: [""], resources: [configmaps], resourceNames: [coredns], verbs: [update]}',
    tags: [],
  },
  {
    id: "config-maps",
    can: "change ConfigMaps",
    grants: [{ groups: [""], resources: ["configmaps"], verbs: [...changing, ...deleting] }],
    severity: "low",
    inNamespace: "low",
    summary: "Limit the roles that can change ConfigMaps.",
    why: "ConfigMaps contain settings of other workloads and of cluster components.",
    example: '{apiGroups: [""], resources: [configmaps], verbs: [update]}',
    tags: [],
    isOptIn: true,
  },
  {
    id: "networking",
    can: "redirect network traffic",
    grants: [
      { groups: [""], resources: ["services", "endpoints"], verbs: [...changing, ...deleting] },
      { groups: ["discovery.k8s.io"], resources: ["endpointslices"], verbs: [...changing, ...deleting] },
      {
        groups: ["networking.k8s.io", "extensions"],
        resources: ["networkpolicies", "ingresses"],
        verbs: [...changing, ...deleting],
      },
    ],
    severity: "low",
    inNamespace: "low",
    summary: "Limit the roles that can change the network.",
    why: "Anyone who can change Services, Ingresses or policies can redirect traffic.",
    example: "{apiGroups: [networking.k8s.io], resources: [networkpolicies], verbs: [update]}",
    tags: [],
    isOptIn: true,
  },
];
