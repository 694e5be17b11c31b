import type { CheckOptions } from "../options.ts";
import type { ManifestProblem, ManifestRule } from "../rules/rule.ts";
import type { CheckOf } from "../rules/rule-selection.ts";
import type { Project, Service } from "./service.ts";

/** The input of a check of a Compose project. */
export interface ComposeContext {
  readonly project: Project;
  readonly options: CheckOptions;
}

/** A pure check of a project for one or more rules. */
export type ComposeCheck = CheckOf<ComposeContext>;

/** Creates a check that examines each service with a container. */
export function createServiceCheck(
  rules: readonly ManifestRule[],
  look: (service: Service, context: ComposeContext) => Iterable<ManifestProblem>,
): ComposeCheck {
  return {
    rules,
    *run(context) {
      for (const service of context.project.services) if (!service.isProvided) yield* look(service, context);
    },
  };
}
