import { anything, core, deleting, execPowers, type ForeignCheck, pods, secretPowers } from "./check.ts";

const polarisExec = {
  powers: execPowers,
  groups: core,
  resources: ["*", "pods/exec", "pods/attach"],
  verbs: ["*", "get", "create"],
};

/** Checks of Kubescape (C), Polaris, KICS and kube-linter, by what each of them asks for. */
export const otherChecks: readonly ForeignCheck[] = [
  { id: "C-0002", powers: execPowers, groups: core, resources: ["pods/exec", "pods/*", "*"], verbs: ["create", "*"] },
  {
    id: "C-0007",
    powers: ["delete-workloads"],
    groups: [...core, "apps", "batch"],
    resources: [...pods, "secrets", "services", "*"],
    verbs: deleting,
  },
  {
    id: "C-0015",
    powers: ["secrets"],
    groups: core,
    resources: ["secrets", "*"],
    verbs: ["get", "list", "watch", "*"],
  },
  { id: "C-0031", powers: ["delete-events"], groups: core, resources: ["events", "*"], verbs: deleting },
  {
    id: "C-0037",
    powers: ["system-config-maps", "config-maps"],
    groups: core,
    resources: ["configmaps", "*"],
    verbs: ["update", "patch", "*"],
    accepts: ({ names }) => names.length === 0 || names.includes("coredns"),
  },
  {
    id: "C-0063",
    powers: ["port-forward"],
    groups: core,
    resources: ["pods/portforward", "pods/*", "*"],
    verbs: ["create", "get", "*"],
  },
  {
    id: "C-0065",
    powers: ["impersonate"],
    groups: core,
    resources: ["users", "serviceaccounts", "groups", "uids", "*"],
    verbs: ["impersonate", "*"],
  },
  { id: "C-0188", powers: ["create-pods"], groups: core, resources: ["pods", "*"], verbs: ["create", "*"] },
  {
    id: "polaris/rolePodExecAttach",
    kind: "Role",
    exempt: /^(?:system:|gce:podsecuritypolicy:calico-sa$)/u,
    ...polarisExec,
  },
  {
    id: "polaris/clusterrolePodExecAttach",
    kind: "ClusterRole",
    exempt: /^(?:system:|(?:cluster-admin|admin|edit|gce:podsecuritypolicy:calico-sa)$)/u,
    ...polarisExec,
  },
  { id: "kics/6b896afb-ca07-467a-b256-1a0077a1c08e", powers: ["wildcard"], resources: anything, verbs: anything },
  {
    id: "kics/b7bca5c4-1dab-4c2c-8cbe-3050b9d59b14",
    powers: ["secrets"],
    resources: ["secrets"],
    verbs: ["get", "list", "watch"],
  },
  {
    id: "kics/c589f42c-7924-4871-aee2-1cede9bc7cbc",
    powers: execPowers,
    resources: ["pods/exec", "pods/*"],
    verbs: ["create", "*"],
  },
  {
    id: "kics/d45330fd-f58d-45fb-a682-6481477a0f84",
    powers: execPowers,
    resources: ["pods/attach", "pods/*"],
    verbs: ["create", "*"],
  },
  {
    id: "kics/38fa11ef-dbcc-4da8-9680-7e1fd855b6fb",
    powers: ["port-forward"],
    resources: ["pods/portforward"],
    verbs: ["update", "patch", "create", "*"],
  },
  {
    id: "kics/8320826e-7a9c-4b0b-9535-578333193432",
    powers: ["escalate"],
    resources: ["roles", "clusterroles"],
    verbs: ["bind", "escalate", "*"],
  },
  {
    id: "kics/9f85c3f6-26fd-4007-938a-2e0cb0100980",
    powers: ["impersonate", "impersonate-extras"],
    resources: anything,
    verbs: ["impersonate"],
  },
  {
    id: "kics/592ad21d-ad9b-46c6-8d2d-fad09d62a942",
    powers: ["create-pods"],
    resources: /^pods$|\*/u,
    verbs: /^create$|\*/u,
  },
  {
    id: "kube-linter/access-to-secrets",
    powers: secretPowers,
    groups: core,
    resources: ["secrets"],
    verbs: ["get", "list", "watch", "create", "delete", "*"],
  },
  {
    id: "kube-linter/access-to-create-pods",
    powers: ["create-pods"],
    resources: [...pods, "*"],
    verbs: ["create", "*"],
  },
  {
    id: "kube-linter/access-to-create-pv",
    powers: ["persistent-volumes"],
    groups: core,
    resources: ["persistentvolumes"],
    verbs: ["create", "*"],
  },
  { id: "kube-linter/wildcard-in-rules", powers: ["wildcard"], resources: anything, verbs: anything },
];
