import { canBeCompose, isCompose } from "../../../shared/compose/index.ts";
import type { Family } from "../family.ts";
import { runChecks } from "../rules/rule-selection.ts";
import { invalidProject } from "./invalid-project.ts";
import { composeChecks } from "./rules/index.ts";
import { getProject } from "./service.ts";

/** Compose projects (Compose Specification), each assembled from its files. */
export const compose: Family = {
  name: "compose",
  rules: [invalidProject, ...composeChecks.flatMap(({ rules }) => rules)],
  canContain: canBeCompose,
  accepts: ({ file, root }) => root.node !== undefined && isCompose(file, root.node),
  check(units, options) {
    return units.map(({ documents }) => {
      const projects = documents.map((document) => getProject(document, options.composeProfiles));
      const problems = projects.flatMap((project) => runChecks(composeChecks, { project, options }, options));
      const services = projects.reduce((sum, project) => sum + project.services.length, 0);
      return { problems, annotations: [], examined: projects.length === 0 ? {} : { services } };
    });
  },
};
