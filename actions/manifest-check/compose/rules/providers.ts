import { isUnresolved } from "../../../../shared/compose/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { ComposeCheck } from "../check.ts";
import { createServiceProblem } from "../service.ts";

const provider = defineManifestRule({
  id: "SW-COMPOSE-provider",
  severity: "medium",
  summary: "Do not run a program of the checkout as a provider.",
  why: "Compose runs the provider's program on the host, with the permissions of the user who starts the project. A change to a program in the checkout then runs on every host.",
  before: "provider:\n  type: ./tools/database",
  after: "provider:\n  type: model\n  options:\n    model: ai/smollm2",
  tags: ["security", "supply-chain", "CWE-829"],
  links: ["https://docs.docker.com/compose/how-tos/provider-services/"],
  precision: "high",
});

/** Checks of services that a program on the host provides. */
export const providerChecks: readonly ComposeCheck[] = [
  {
    rules: [provider],
    *run({ project }): Generator<ManifestProblem> {
      for (const service of project.services) {
        const field = service.field.get("provider", "type");
        if (field.text === undefined || isUnresolved(field) || !/[/\\]/.test(field.text)) continue;
        yield createServiceProblem(provider, service, field, `Compose runs the program ${field.text} on the host`);
      }
    },
  },
];
