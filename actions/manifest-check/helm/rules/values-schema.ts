import { defineManifestRule } from "../../rules/rule.ts";

export const noSchema = defineManifestRule({
  id: "SW-HELM-no-schema",
  severity: "info",
  summary: "Write a values.schema.json for security values.",
  why: "Without a schema, Helm ignores a misspelled key or a wrong type, and the release is installed without the protection.",
  before: "# No values.schema.json.\nsecurityContext:\n  runAsNonRoot: true",
  after:
    '# values.schema.json: {"properties": {"securityContext": {"type": "object", "additionalProperties": false}}}\nsecurityContext:\n  runAsNonRoot: true',
  tags: ["security"],
  links: ["https://helm.sh/docs/topics/charts/#schema-files"],
  precision: "very-high",
  isOptIn: true,
});
