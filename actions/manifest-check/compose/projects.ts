import type { ComposeProjects, ProjectProblem } from "../../../shared/compose/index.ts";
import { getFileOwner, notChecked, unreadable } from "../rules/file-rules.ts";
import { type ManifestProblem, type ManifestRule, removeDuplicates } from "../rules/rule.ts";
import type { RenderedUnit } from "../units/unit.ts";
import { invalidProject } from "./invalid-project.ts";

/** Lists the projects as units that are deployed together, each with one document. */
export function listProjectUnits({ projects }: ComposeProjects): RenderedUnit[] {
  return projects.map(({ file, root }) => ({ path: file.path, documents: [{ file, root, duplicates: [] }] }));
}

/** Converts what is wrong with parts of projects to problems of this action's rules. */
export function listProjectProblems({ problems }: Pick<ComposeProjects, "problems">): ManifestProblem[] {
  return removeDuplicates(
    problems.map(({ kind, file, field, message }) => ({
      rule: projectRules[kind],
      owner: getFileOwner(file),
      field,
      message,
    })),
  );
}

const projectRules: Readonly<Record<ProjectProblem["kind"], ManifestRule>> = {
  invalid: invalidProject,
  unreadable,
  "not-checked": notChecked,
};
