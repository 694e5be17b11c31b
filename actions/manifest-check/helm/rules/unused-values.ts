import { defineManifestRule } from "../../rules/rule.ts";

const links = ["https://helm.sh/docs/chart_best_practices/values/"];

export const unusedSecurity = defineManifestRule({
  id: "SW-HELM-unused-security-value",
  severity: "medium",
  summary: "Remove security values that no template reads, or read them.",
  why: "The value has no effect. Whoever reads the values believes that the setting protects the release.",
  before: "# No template reads sidecar.securityContext.\nsidecar:\n  securityContext:\n    runAsNonRoot: true",
  after:
    "# {{- toYaml .Values.sidecar.securityContext | nindent 12 }}\nsidecar:\n  securityContext:\n    runAsNonRoot: true",
  tags: ["security", "correctness"],
  links,
  precision: "high",
});

export const unused = defineManifestRule({
  id: "SW-HELM-unused-value",
  severity: "low",
  summary: "Remove values that no template reads.",
  why: "The value has no effect, so whoever changes it waits for a change that does not come.",
  before: "# No template reads replicas.\nreplicaCount: 2\nreplicas: 2",
  after: "replicaCount: 2",
  tags: ["correctness"],
  links,
  precision: "high",
});
