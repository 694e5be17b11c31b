import { getDirectory, getFileName } from "../files/index.ts";
import { Field, type TextFile } from "../yaml/index.ts";
import { ReadBudget } from "./budget.ts";
import { ProjectBuilder } from "./builder.ts";
import { type ProjectFiles, readRoots } from "./files.ts";
import { baseNames, canBeCompose, isCompose, overrideNames } from "./names.ts";
import type { ProjectProblem } from "./problems.ts";

/** One project, merged from its files. */
export interface ComposeProject {
  /** The first file of the project. Relative paths in the project start at its directory. */
  readonly file: TextFile;
  readonly root: Field;
}

/** The projects of the Compose files of a checkout. */
export interface ComposeProjects {
  readonly projects: readonly ComposeProject[];
  /** May contain duplicates, because several projects may have a part. */
  readonly problems: readonly ProjectProblem[];
  /** All files that belong to a project. */
  readonly used: readonly TextFile[];
  /** Parts that nothing deploys or that depend on unset variables, with the reason. */
  readonly notes: readonly { readonly what: string; readonly why: string }[];
}

/**
 * Renders the projects as `docker compose` does: the base file of each directory with the override file. Other files
 * are projects on their own, or merge over the directory's base file if they are not complete. Files that others
 * include or extend belong to those projects. Pure; never throws.
 */
export function renderProjects(files: readonly TextFile[], tree: ProjectFiles): ComposeProjects {
  const all = files
    .filter(canBeCompose)
    .filter((file) => readRoots(file)?.some((root) => isCompose(file, root)) === true);
  const directories = Map.groupBy(all, getDirectory);
  const built: Built[] = [];
  const used = new Set<TextFile>();
  const budget = new ReadBudget();
  const build = (parts: readonly TextFile[]): void => {
    const builder = new ProjectBuilder(tree, budget);
    const root = builder.build(parts);
    const [first] = parts;
    built.push({ builder, project: root && first && { file: first, root: new Field(root) } });
    for (const file of [...builder.used, ...parts]) used.add(file);
  };
  const bases = new Map([...directories].map(([directory, own]) => [directory, firstOf(own, baseNames)]));
  for (const [directory, own] of directories) {
    const base = bases.get(directory);
    const override = firstOf(own, overrideNames);
    if (base !== undefined) build(override === undefined ? [base] : [base, override]);
  }
  for (const file of all.toSorted((a, b) => Number(isPart(a)) - Number(isPart(b)))) {
    const base = bases.get(getDirectory(file));
    if (!used.has(file)) build(base !== undefined && isPart(file) ? [base, file] : [file]);
  }
  const extended = new Set(built.flatMap(({ builder }) => [...builder.extended]));
  return {
    projects: built.flatMap(({ project }) => project ?? []),
    problems: built.flatMap(({ builder }) => builder.problems),
    used: [...used],
    notes: [
      ...unresolvedVariables(built),
      ...unusedServices(
        [...used],
        built.map(({ project }) => project),
        extended,
      ),
    ],
  };
}

interface Built {
  readonly builder: ProjectBuilder;
  readonly project: ComposeProject | undefined;
}

/** Lists values that depend on variables that the checkout does not set. */
function* unresolvedVariables(built: readonly Built[]): Generator<{ what: string; why: string }> {
  for (const { builder, project } of built) {
    if (project === undefined || builder.missing.size === 0) continue;
    const names = [...builder.missing].toSorted().slice(0, maxNamedVariables).join(", ");
    const suffix =
      builder.missing.size > maxNamedVariables ? ` and ${builder.missing.size - maxNamedVariables} more` : "";
    yield {
      what: project.file.path,
      why: `values depend on variables that are not set: ${names}${suffix}`,
    };
  }
}

const maxNamedVariables = 20;

function firstOf(files: readonly TextFile[], names: readonly string[]): TextFile | undefined {
  return names.flatMap((name) => files.find((file) => getFileName(file) === name) ?? [])[0];
}

/** Returns true if a service runs nothing, so that the file requires a base file. */
function isPart(file: TextFile): boolean {
  const services = (readRoots(file) ?? []).flatMap((root) => new Field(root).get("services").fields());
  const runs = (service: Field): boolean =>
    ["image", "build", "extends", "provider"].some((key) => service.get(key).exists);
  return services.length === 0 || !services.every(runs);
}

/** Lists services of files that only exist to be extended, and that nothing extends. */
function* unusedServices(
  used: readonly TextFile[],
  projects: readonly (ComposeProject | undefined)[],
  extended: ReadonlySet<string>,
): Generator<{ what: string; why: string }> {
  const deployed = new Set(
    projects.flatMap(
      (project) =>
        project?.root
          .get("services")
          .fields()
          .map((service) => service.place?.file.path) ?? [],
    ),
  );
  for (const file of used) {
    if (deployed.has(file.path)) continue;
    const names = (readRoots(file) ?? []).flatMap((root) =>
      new Field(root)
        .get("services")
        .fields()
        .map(({ key }) => String(key)),
    );
    const left = names.filter((name) => !extended.has(`${file.path} ${name}`));
    if (left.length > 0)
      yield { what: file.path, why: `no service extends ${left.join(", ")}, so these services were not checked` };
  }
}
