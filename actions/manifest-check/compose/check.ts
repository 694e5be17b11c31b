import type { CheckOptions } from "../options.ts";
import type { ManifestProblem, ManifestRule } from "../rules/rule.ts";
import type { CheckOf } from "../rules/rule-selection.ts";
import type { Project, Service } from "./service.ts";

/** What a check of a Compose project is given. */
export interface ComposeContext {
  readonly project: Project;
  readonly options: CheckOptions;
}

/** A pure examination of a project on behalf of one or more rules. */
export type ComposeCheck = CheckOf<ComposeContext>;

/** A check that looks at one service after the other. */
export function createServiceCheck(
  rules: readonly ManifestRule[],
  look: (service: Service, context: ComposeContext) => Iterable<ManifestProblem>,
): ComposeCheck {
  return {
    rules,
    *run(context) {
      for (const service of context.project.services) yield* look(service, context);
    },
  };
}
