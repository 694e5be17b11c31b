/** Kinds without a namespace. */
export const clusterKinds: ReadonlySet<string> = new Set([
  ...["Namespace", "Node", "PersistentVolume", "ClusterRole", "ClusterRoleBinding", "CustomResourceDefinition"],
  ...["APIService", "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration", "PriorityClass", "StorageClass"],
  ...["CSIDriver", "CSINode", "VolumeAttachment", "RuntimeClass", "IngressClass", "PodSecurityPolicy", "FlowSchema"],
  ...["PriorityLevelConfiguration", "CertificateSigningRequest", "ValidatingAdmissionPolicy", "ComponentStatus"],
  ...["ValidatingAdmissionPolicyBinding", "SelfSubjectAccessReview", "SelfSubjectRulesReview", "SubjectAccessReview"],
  ...["TokenReview"],
]);

/** Kinds whose names do not get prefixes and suffixes. */
export const fixedNames: ReadonlySet<string> = new Set(["CustomResourceDefinition", "APIService", "Namespace"]);

/** Path of the pod template, by kind. */
export const templatePaths: Readonly<Record<string, readonly string[]>> = {
  ReplicationController: ["spec", "template"],
  Deployment: ["spec", "template"],
  ReplicaSet: ["spec", "template"],
  DaemonSet: ["spec", "template"],
  StatefulSet: ["spec", "template"],
  Job: ["spec", "template"],
  CronJob: ["spec", "jobTemplate", "spec", "template"],
};

/**
 * Selectors that common labels are added to, by kind: those that are created if missing, and those that must exist.
 */
export const selectorPaths: Readonly<
  Record<string, { readonly made?: readonly string[]; readonly kept?: readonly (readonly string[])[] }>
> = {
  Service: { made: ["spec", "selector"] },
  ReplicationController: { made: ["spec", "selector"] },
  Deployment: { made: ["spec", "selector", "matchLabels"] },
  ReplicaSet: { made: ["spec", "selector", "matchLabels"] },
  DaemonSet: { made: ["spec", "selector", "matchLabels"] },
  StatefulSet: { made: ["spec", "selector", "matchLabels"] },
  Job: { kept: [["spec", "selector", "matchLabels"]] },
  CronJob: { kept: [["spec", "jobTemplate", "spec", "selector", "matchLabels"]] },
  PodDisruptionBudget: { kept: [["spec", "selector", "matchLabels"]] },
  NetworkPolicy: {
    kept: [
      ["spec", "podSelector", "matchLabels"],
      ["spec", "ingress", "*", "from", "*", "podSelector", "matchLabels"],
      ["spec", "egress", "*", "to", "*", "podSelector", "matchLabels"],
    ],
  },
};
