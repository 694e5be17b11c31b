import { defineManifestRule } from "../../rules/rule.ts";

export const powerfulHook = defineManifestRule({
  id: "SW-HELM-hook-cluster-admin",
  severity: "medium",
  summary: "Give hooks only the permissions that they need.",
  why: "The hook runs in every installation or upgrade and can do everything in the cluster. Whoever changes its image or script takes over the cluster.",
  before:
    "apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: setup\n  annotations: {helm.sh/hook: pre-install}\nspec:\n  template:\n    spec:\n      # A ClusterRoleBinding gives it cluster-admin.\n      serviceAccountName: setup",
  after:
    "apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: setup\n  annotations: {helm.sh/hook: pre-install}\nspec:\n  template:\n    spec:\n      # A RoleBinding gives it a role that can create one Secret.\n      serviceAccountName: setup",
  tags: ["security", "CWE-250"],
  links: [
    "https://helm.sh/docs/topics/charts_hooks/",
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
  ],
  precision: "very-high",
});
