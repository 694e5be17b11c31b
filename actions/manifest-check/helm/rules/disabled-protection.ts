import { defineManifestRule } from "../../rules/rule.ts";

const details = {
  tags: ["security", "CWE-1188"],
  links: ["https://helm.sh/docs/chart_best_practices/values/"],
  precision: "high",
} as const;

export const policyOff = defineManifestRule({
  id: "SW-HELM-network-policy-off",
  severity: "low",
  summary: "Enable the chart's network policies by default.",
  why: "Most users install a chart with its defaults. Without a policy, every pod of the cluster can connect to those of the release.",
  before: "networkPolicy:\n  enabled: false",
  after: "networkPolicy:\n  enabled: true",
  ...details,
});

export const contextOff = defineManifestRule({
  id: "SW-HELM-security-context-off",
  severity: "medium",
  summary: "Enable the chart's security contexts by default.",
  why: "Most users install a chart with its defaults. The containers then run with more privileges than the chart says that they need.",
  before: "containerSecurityContext:\n  enabled: false\n  runAsNonRoot: true",
  after: "containerSecurityContext:\n  enabled: true\n  runAsNonRoot: true",
  ...details,
});

export const authenticationOff = defineManifestRule({
  id: "SW-HELM-authentication-off",
  severity: "medium",
  summary: "Enable authentication by default.",
  why: "Most users install a chart with its defaults. Everyone who can reach the service can then use it.",
  before: "auth:\n  enabled: false",
  after: "auth:\n  enabled: true",
  ...details,
});

export const encryptionOff = defineManifestRule({
  id: "SW-HELM-tls-off",
  severity: "low",
  summary: "Encrypt connections by default.",
  why: "Whoever can read the cluster's network traffic reads data and passwords.",
  before: "tls:\n  enabled: false",
  after: "tls:\n  enabled: true",
  isOptIn: true,
  ...details,
  tags: ["security", "CWE-319"],
});
