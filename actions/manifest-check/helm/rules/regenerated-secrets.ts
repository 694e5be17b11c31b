import { defineManifestRule } from "../../rules/rule.ts";

export const regenerated = defineManifestRule({
  id: "SW-HELM-regenerated-secret",
  severity: "medium",
  summary: "Keep the generated secret of the installed release.",
  why: "Each upgrade generates another value. Running pods and stored data keep the old one, and GitOps tools see a change in every comparison.",
  before: "apiVersion: v1\nkind: Secret\nmetadata:\n  name: web\ndata:\n  password: {{ randAlphaNum 32 | b64enc }}",
  after:
    '{{- $old := lookup "v1" "Secret" .Release.Namespace "web" }}\napiVersion: v1\nkind: Secret\nmetadata:\n  name: web\ndata:\n  password: {{ dig "data" "password" (randAlphaNum 32 | b64enc) $old }}',
  tags: ["correctness", "security"],
  links: ["https://helm.sh/docs/howto/charts_tips_and_tricks/"],
  precision: "high",
});

export const certificate = defineManifestRule({
  id: "SW-HELM-regenerated-certificate",
  severity: "low",
  summary: "Keep the generated certificate of the installed release, or let cert-manager issue it.",
  why: "Each upgrade generates another certificate and key. Clients that trust the old one fail until everything has the new one.",
  before:
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: web\ntype: kubernetes.io/tls\ndata:\n  {{- $ca := genCA "web" 365 }}\n  tls.crt: {{ $ca.Cert | b64enc }}\n  tls.key: {{ $ca.Key | b64enc }}',
  after:
    "apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: web\nspec:\n  secretName: web\n  issuerRef: {name: web}",
  tags: ["correctness"],
  links: ["https://helm.sh/docs/howto/charts_tips_and_tricks/"],
  precision: "high",
});
