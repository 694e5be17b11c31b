import { defineManifestRule } from "../../rules/rule.ts";

export const templateOfValues = defineManifestRule({
  id: "SW-HELM-tpl-of-values",
  severity: "info",
  summary: "Run values as templates only where users need it.",
  why: "Whoever sets the value runs template functions with all values and `lookup`, so it can copy other values and secrets of the cluster into objects.",
  before: "host: {{ tpl .Values.host . }}",
  after: "host: {{ .Values.host | quote }}",
  tags: ["security", "CWE-1336"],
  links: ["https://helm.sh/docs/howto/charts_tips_and_tricks/#using-the-tpl-function"],
  precision: "high",
  isOptIn: true,
});
