import { defineManifestRule } from "../../rules/rule.ts";

export const missingParent = defineManifestRule({
  id: "SW-HELM-missing-default",
  severity: "low",
  summary: "Give maps that templates look into a default.",
  why: "The template fails with a nil pointer as soon as the branch is taken and nobody sets the value.",
  before: "# values.yaml has no ingress.\n{{ .Values.ingress.host }}",
  after: "# values.yaml has ingress: {}.\n{{ .Values.ingress.host }}",
  tags: ["correctness"],
  links: ["https://helm.sh/docs/chart_template_guide/values_files/"],
  precision: "high",
});
