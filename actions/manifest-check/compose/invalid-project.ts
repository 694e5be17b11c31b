import { defineManifestRule } from "../rules/rule.ts";

/** The rule about projects that Compose does not load. */
export const invalidProject = defineManifestRule({
  id: "SW-COMPOSE-invalid",
  severity: "high",
  summary: "Write a project that Compose can load.",
  why: "Compose rejects the project and deploys nothing. Anything that depends on the invalid part was not checked.",
  before: "services:\n  web:\n    extends:\n      service: base\n    image: web:1.0",
  after: "services:\n  base:\n    read_only: true\n  web:\n    extends:\n      service: base\n    image: web:1.0",
  tags: ["correctness"],
  links: ["https://docs.docker.com/reference/compose-file/"],
  precision: "very-high",
});
