import { isUnresolved } from "../../../../shared/compose/index.ts";
import { didYouMean } from "../../../../shared/text/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import { type ComposeCheck, createServiceCheck } from "../check.ts";
import { createServiceProblem, listProfiles, type Project, type Service } from "../service.ts";

const links = ["https://docs.docker.com/reference/compose-file/services/"];

const unknown = defineManifestRule({
  id: "SW-COMPOSE-unknown-reference",
  severity: "high",
  summary: "Refer only to services, networks, volumes, configs and secrets that the project defines.",
  why: "Otherwise Compose rejects the project.",
  before: "networks: [frontend]",
  after: "networks: [front]",
  tags: ["correctness"],
  links,
  precision: "high",
});

const circle = defineManifestRule({
  id: "SW-COMPOSE-dependency-circle",
  severity: "high",
  summary: "Remove circular dependencies between services.",
  why: "Compose rejects the project because none of the services can start first.",
  before: "depends_on: [web]",
  after: "depends_on: [db]",
  tags: ["correctness"],
  links,
  precision: "very-high",
});

const nothingToRun = defineManifestRule({
  id: "SW-COMPOSE-nothing-to-run",
  severity: "high",
  summary: "Give each service an image or a build.",
  why: "Otherwise Compose rejects the project.",
  before: "services:\n  web:\n    environment: {MODE: production}",
  after: "services:\n  web:\n    image: web:1.0\n    environment: {MODE: production}",
  tags: ["correctness"],
  links,
  precision: "high",
});

const sameName = defineManifestRule({
  id: "SW-COMPOSE-container-name-twice",
  severity: "medium",
  summary: "Give each container a unique name.",
  why: "The second container with the name does not start.",
  before:
    "services:\n  web:\n    image: web:1.0\n    container_name: app\n  api:\n    image: api:1.0\n    container_name: app",
  after:
    "services:\n  web:\n    image: web:1.0\n    container_name: web\n  api:\n    image: api:1.0\n    container_name: api",
  tags: ["correctness"],
  aliases: ["dclint/no-duplicate-container-names"],
  links,
  precision: "very-high",
});

interface Reference {
  readonly field: Field;
  readonly kind: "services" | "networks" | "volumes" | "configs" | "secrets";
  readonly name: string;
}

function* references({ field, mounts }: Service): Generator<Reference> {
  for (const dependency of field.get("depends_on").fields()) {
    if (!dependency.get("required").isFalse)
      yield { field: dependency, kind: "services", name: String(dependency.key) };
  }
  for (const network of field.get("networks").fields()) {
    if (network.key !== "default") yield { field: network, kind: "networks", name: String(network.key) };
  }
  for (const link of field.get("links").items())
    yield { field: link, kind: "services", name: (link.text ?? "").split(":")[0] ?? "" };
  for (const source of field.get("volumes_from").items()) {
    if (!(source.text ?? "").startsWith("container:"))
      yield { field: source, kind: "services", name: (source.text ?? "").split(":")[0] ?? "" };
  }
  for (const key of ["network_mode", "pid", "ipc"]) {
    const reference = field.get(key);
    if (reference.text?.startsWith("service:") === true)
      yield { field: reference, kind: "services", name: reference.text.slice("service:".length) };
  }
  for (const { type, source, fields } of mounts) {
    if (type === "volume" && source !== undefined && source !== "")
      yield { field: fields.source, kind: "volumes", name: source };
  }
  for (const kind of ["configs", "secrets"] as const) {
    for (const entry of [...field.get(kind).items(), ...(kind === "secrets" ? field.get("build", kind).items() : [])]) {
      const reference = entry.isMap ? entry.get("source") : entry;
      if (reference.text !== undefined) yield { field: reference, kind, name: reference.text };
    }
  }
}

function* unknownReferences({ root, services }: Project): Generator<ManifestProblem> {
  const declared: Readonly<Record<Reference["kind"], ReadonlySet<string>>> = {
    services: namesIn(root.get("services")),
    networks: namesIn(root.get("networks")),
    volumes: namesIn(root.get("volumes")),
    configs: namesIn(root.get("configs")),
    secrets: namesIn(root.get("secrets")),
  };
  for (const service of services) {
    for (const { field, kind, name } of references(service)) {
      const declaredNames = declared[kind];
      if (isUnresolved(field) || name.includes("$")) continue;
      if (declaredNames.has(name)) {
        if (kind === "services") yield* profileProblem(root.get("services", name), service, field, services);
        continue;
      }
      const message = `The project has no ${kind.slice(0, -1)} ${name}${didYouMean(name, [...declaredNames])}`;
      yield createServiceProblem(unknown, service, field, message);
    }
  }
}

/** Reports a needed service that does not run in every way in which the service runs that needs it. */
function* profileProblem(
  needed: Field,
  service: Service,
  field: Field,
  services: readonly Service[],
): Generator<ManifestProblem> {
  const profiles = listProfiles(needed);
  if (profiles.length === 0) return;
  const name = String(needed.key);
  const named = `the profile ${profiles.join(" or ")}`;
  if (!services.some((other) => other.name === name)) {
    yield createServiceProblem(unknown, service, field, `The service ${name} runs only with ${named}`);
    return;
  }
  const own = listProfiles(service.field);
  if (own.length > 0 && own.every((profile) => profiles.includes(profile))) return;
  const without = own.find((profile) => !profiles.includes(profile));
  const call = without === undefined ? "without a profile" : `with the profile ${without}`;
  const message = `The service ${name} runs only with ${named}, so Compose refuses to start this one ${call}`;
  yield createServiceProblem(unknown, service, field, message, { severity: "medium" });
}

function namesIn(field: Field): Set<string> {
  return new Set(field.fields().map(({ key }) => String(key)));
}

/** Finds services that depend on themselves, each with the field that closes the circle. */
function* findCircularDependencies({ services }: Project): Generator<ManifestProblem> {
  const byName = new Map(services.map((service) => [service.name, service]));
  const done = new Set<string>();
  for (const start of services) {
    const path: string[] = [];
    const stack: { name: string; waits: Field[] }[] = [];
    const enter = (name: string): void => {
      path.push(name);
      stack.push({ name, waits: byName.get(name)?.field.get("depends_on").fields() ?? [] });
    };
    if (!done.has(start.name)) enter(start.name);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const field = top.waits.shift();
      const next = String(field?.key ?? "");
      const service = byName.get(top.name);
      if (field === undefined) {
        done.add(top.name);
        path.pop();
        stack.pop();
      } else if (path.includes(next) && service !== undefined) {
        yield createServiceProblem(
          circle,
          service,
          field,
          `${[...path.slice(path.indexOf(next)), next].join(" depends on ")}`,
        );
      } else if (!done.has(next) && byName.has(next)) enter(next);
    }
  }
}

/** Checks of references between the parts of a project. */
export const referenceChecks: readonly ComposeCheck[] = [
  { rules: [unknown], run: ({ project }) => unknownReferences(project) },
  { rules: [circle], run: ({ project }) => findCircularDependencies(project) },
  createServiceCheck([nothingToRun], function* (service): Generator<ManifestProblem> {
    const runs = ["image", "build"].some((key) => service.field.get(key).exists);
    if (!runs)
      yield createServiceProblem(nothingToRun, service, service.field, "The service has neither an image nor a build");
  }),
  {
    rules: [sameName],
    *run({ project }): Generator<ManifestProblem> {
      const seen = new Map<string, Field>();
      for (const service of project.services) {
        const field = service.field.get("container_name");
        if (field.text === undefined || isUnresolved(field)) continue;
        const before = seen.get(field.text);
        const related = [{ place: before?.place, message: "It already has this name" }];
        if (before !== undefined)
          yield createServiceProblem(sameName, service, field, `Another container has the name ${field.text}`, {
            related,
          });
        else seen.set(field.text, field);
      }
    },
  },
];
