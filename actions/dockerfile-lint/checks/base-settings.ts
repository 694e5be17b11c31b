import type { Stage } from "../../../shared/dockerfile/index.ts";
import { tryParseReference } from "../../../shared/references/index.ts";

/** Images whose name says that they do not run as root. */
const rootlessName = /(?:nonroot|non-root|rootless|unprivileged)/;

/** Tags of Microsoft's .NET images that set the user `app`: those without a shell. */
const rootlessTag = /(?:chiseled|distroless)/;

/** Repositories whose images set a USER other than root in all current versions. */
const rootlessRepositories: ReadonlySet<string> = new Set([
  "docker.io/grafana/grafana",
  "docker.io/jenkins/jenkins",
  "docker.io/library/memcached",
  "docker.io/library/solr",
  "docker.io/library/sonarqube",
  "docker.io/prom/prometheus",
]);

/** Repositories of Jupyter's Docker Stacks. All set USER, and those with a notebook server set HEALTHCHECK. */
const jupyterStack = /^(?:quay\.io|docker\.io)\/jupyter\/(?:docker-stacks-foundation|[\w-]+-notebook)$/;
const jupyterServer = /^(?:quay\.io|docker\.io)\/jupyter\/[\w-]+-notebook$/;

/** Checks whether the base image of a stage is known to set a USER other than root. False if nobody knows. */
export function isRootlessBase({ base }: Stage): boolean {
  if (base.kind !== "image") return false;
  if (rootlessName.test(base.reference)) return true;
  const { repository, tag = "" } = findRepository(base.reference) ?? {};
  if (repository === undefined) return false;
  if (repository.startsWith("mcr.microsoft.com/dotnet/")) return rootlessTag.test(tag);
  return rootlessRepositories.has(repository) || jupyterStack.test(repository);
}

/** Checks whether the base image of a stage is known to set a HEALTHCHECK. False if nobody knows. */
export function isHealthcheckedBase({ base }: Stage): boolean {
  if (base.kind !== "image") return false;
  const { repository = "" } = findRepository(base.reference) ?? {};
  return jupyterServer.test(repository);
}

/** Returns the repository with its registry, and the tag. The tag may contain variables. */
function findRepository(written: string): { readonly repository: string; readonly tag?: string } | undefined {
  const reference = tryParseReference(written.replace(/\$\{?\w+\}?/g, "x"));
  return reference && { ...reference, repository: `${reference.registry}/${reference.repository}` };
}
