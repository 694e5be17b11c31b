import { defineManifestRule } from "../../rules/rule.ts";

export const fixedContext = defineManifestRule({
  id: "SW-HELM-fixed-security-context",
  severity: "low",
  summary: "Let values set the security context of every container.",
  why: "Users cannot meet the rules of their cluster, such as the Pod Security Standard restricted, without a copy of the chart.",
  before: "containers:\n  - name: web\n    image: web:1.0\n    securityContext:\n      runAsUser: 1000",
  after:
    "containers:\n  - name: web\n    image: web:1.0\n    securityContext: {{- toYaml .Values.containerSecurityContext | nindent 6 }}",
  tags: ["security"],
  links: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  precision: "high",
  isOptIn: true,
});
