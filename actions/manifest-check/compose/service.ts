import { type Mount, type PublishedPort, readMount, readPort } from "../../../shared/compose/index.ts";
import type { Field } from "../../../shared/yaml/index.ts";
import type { ManifestDocument } from "../document.ts";
import type { ManifestProblem, ManifestRule, Owner } from "../rules/rule.ts";

/** One project, merged from all its files. */
export interface Project {
  readonly root: Field;
  readonly owner: Owner;
  readonly services: readonly Service[];
}

/** One service of a project. */
export interface Service {
  readonly project: Owner;
  readonly name: string;
  readonly field: Field;
  readonly ports: readonly PublishedPort[];
  readonly mounts: readonly Mount[];
}

/** Returns the project of a document. */
export function getProject(document: ManifestDocument): Project {
  const { root, file } = document;
  const owner: Owner = { document, kind: "compose", namespace: undefined, name: file.path, annotations: [] };
  const services = root
    .get("services")
    .fields()
    .filter(({ isMap }) => isMap);
  return { root, owner, services: services.map((field) => serviceOf(field, owner)) };
}

function serviceOf(field: Field, project: Owner): Service {
  return {
    project,
    name: String(field.key),
    field,
    ports: field
      .get("ports")
      .items()
      .flatMap((port) => readPort(port) ?? []),
    mounts: field.get("volumes").items().map(readMount),
  };
}

type ProblemDetails = Pick<ManifestProblem, "aliases" | "severity" | "related" | "fix">;

/** Creates a problem of one service. */
export function createServiceProblem(
  rule: ManifestRule,
  service: Service,
  field: Field,
  message: string,
  extra: ProblemDetails = {},
): ManifestProblem {
  const aliases = extra.aliases === undefined ? {} : { aliases: [...rule.aliases, ...extra.aliases] };
  return { rule, owner: service.project, part: service.name, field, message, ...extra, ...aliases };
}

/** Creates a problem of the whole project. */
export function createProjectProblem(
  rule: ManifestRule,
  project: Project,
  field: Field,
  message: string,
  extra: ProblemDetails = {},
): ManifestProblem {
  return { rule, owner: project.owner, field, message, ...extra };
}
