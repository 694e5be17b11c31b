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
  /** Whether a program on the host provides it instead of a container. */
  readonly isProvided: boolean;
  readonly ports: readonly PublishedPort[];
  readonly mounts: readonly Mount[];
}

/**
 * Returns the project of a document.
 * @param profiles whose services run, in addition to those without profiles. Default: all.
 */
export function getProject(document: ManifestDocument, profiles?: readonly string[]): Project {
  const { root, file } = document;
  const owner: Owner = { document, kind: "compose", namespace: undefined, name: file.path, annotations: [] };
  const services = root
    .get("services")
    .fields()
    .filter((service) => service.isMap && isInProfiles(service, profiles));
  return { root, owner, services: services.map((field) => serviceOf(field, owner)) };
}

/** Lists the profiles of a service. A service without profiles always runs. */
export function listProfiles(service: Field): readonly string[] {
  return service
    .get("profiles")
    .items()
    .flatMap(({ text }) => text ?? []);
}

function isInProfiles(service: Field, profiles: readonly string[] | undefined): boolean {
  const own = listProfiles(service);
  if (profiles === undefined || own.length === 0 || profiles.includes("*")) return true;
  return own.some((profile) => profiles.includes(profile));
}

function serviceOf(field: Field, project: Owner): Service {
  return {
    project,
    name: String(field.key),
    field,
    isProvided: field.get("provider").isMap,
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
  return { ...createProjectProblem(rule, { owner: service.project }, field, message, extra), part: service.name };
}

/** Creates a problem of the whole project. */
export function createProjectProblem(
  rule: ManifestRule,
  project: Pick<Project, "owner">,
  field: Field,
  message: string,
  extra: ProblemDetails = {},
): ManifestProblem {
  const aliases = extra.aliases === undefined ? {} : { aliases: [...rule.aliases, ...extra.aliases] };
  return { rule, owner: project.owner, field, message, ...extra, ...aliases };
}
