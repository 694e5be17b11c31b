import { interpolate, isUnresolved } from "../../../../shared/compose/index.ts";
import { judgeSetting, secretIn } from "../../../../shared/secrets/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import { listSecretArguments } from "../../rules/secret-arguments.ts";
import { type ComposeCheck, createServiceCheck } from "../check.ts";
import { createProjectProblem, createServiceProblem, type Service } from "../service.ts";

const links = ["https://docs.docker.com/compose/how-tos/use-secrets/"];
const tags = ["security", "secret", "CWE-798", "CIS-Docker-4.10", "NIST-SP-800-190-4.1.4"];

const inEnvironment = defineManifestRule({
  id: "SW-COMPOSE-secret-in-env",
  severity: "high",
  summary: "Read secrets from files or external sources, not from the Compose file.",
  why: "Everyone who can read the repository has the secret, and Git keeps it after you remove it.",
  before: "environment:\n  DB_PASSWORD: hunter22",
  after: "environment:\n  DB_PASSWORD_FILE: /run/secrets/db_password",
  tags,
  links,
  precision: "medium",
});

const inBuild = defineManifestRule({
  id: "SW-COMPOSE-secret-in-build-arg",
  severity: "high",
  summary: "Pass secrets to a build as build secrets.",
  why: "Everyone who can pull the image can read build arguments in its history. They are also in the repository.",
  before: "build:\n  context: .\n  args:\n    NPM_TOKEN: a1b2c3d4e5f6",
  after: "build:\n  context: .\n  secrets: [npm_token]",
  tags,
  links: ["https://docs.docker.com/reference/compose-file/build/#secrets"],
  precision: "medium",
});

const inCommand = defineManifestRule({
  id: "SW-COMPOSE-secret-in-command",
  severity: "critical",
  summary: "Keep secrets out of commands, labels and health checks.",
  why: "They are visible in the repository, in the container's metadata and in the process list.",
  before: "command: [serve, --database, 'postgres://shop:c0rrect-horse@db/shop']",
  after: "command: [serve, --database-file, /run/secrets/database]",
  tags,
  links,
  precision: "high",
});

const inConfig = defineManifestRule({
  id: "SW-COMPOSE-secret-in-config",
  severity: "high",
  summary: "Keep secrets out of configs.",
  why: "The content of a config is in the repository, and every process in the container can read it.",
  before:
    "services:\n  web:\n    image: web:1.0\nconfigs:\n  app:\n    content: |\n      database=postgres://shop:c0rrect-horse@db/shop",
  after: "services:\n  web:\n    image: web:1.0\nsecrets:\n  database:\n    file: ./database.txt",
  tags,
  links,
  precision: "high",
});

/** Returns the text of a value with defaults applied, and without values from outside the file. */
function committed({ node, text = "" }: Field): string {
  if (node?.kind !== "scalar" || node.template === undefined) return text;
  const { text: own, missing } = interpolate(node.template.written, () => undefined);
  return missing.length > 0 ? "" : own;
}

function* assigned(
  service: Service,
  map: Field,
  rule: typeof inEnvironment,
  label: string,
): Generator<ManifestProblem> {
  for (const field of map.fields()) {
    const value = committed(field);
    const name = String(field.key);
    const kind = judgeSetting(name, value);
    if (kind === undefined) continue;
    const severity = kind.isKnownForm ? "critical" : rule.severity;
    yield createServiceProblem(rule, service, field, `The ${label} ${name} contains ${kind.title}`, { severity });
  }
}

/** Checks of secrets in Compose files. Messages and fingerprints never contain the value. */
export const secretChecks: readonly ComposeCheck[] = [
  createServiceCheck([inEnvironment, inBuild], function* (service): Generator<ManifestProblem> {
    yield* assigned(service, service.field.get("environment"), inEnvironment, "variable");
    yield* assigned(service, service.field.get("build", "args"), inBuild, "build argument");
  }),
  createServiceCheck([inCommand], function* (service): Generator<ManifestProblem> {
    const lists = [
      service.field.get("command"),
      service.field.get("entrypoint"),
      service.field.get("healthcheck", "test"),
    ];
    for (const list of lists) {
      for (const { field, option, kind } of listSecretArguments(list.items())) {
        if (option === undefined || isUnresolved(field)) continue;
        const message = `The option ${option} contains ${kind.title}`;
        yield createServiceProblem(inCommand, service, field, message, { severity: "high" });
      }
    }
    const words = lists.flatMap((field) => (field.node?.kind === "list" ? field.items() : [field]));
    for (const field of [...words, ...service.field.get("labels").fields()]) {
      const kind = secretIn(committed(field));
      if (kind !== undefined)
        yield createServiceProblem(inCommand, service, field, `This looks like ${kind}; remove it and revoke it`);
    }
  }),
  {
    rules: [inConfig],
    *run({ project }): Generator<ManifestProblem> {
      for (const config of project.root.get("configs").fields()) {
        const content = config.get("content");
        const kind = secretIn(committed(content));
        if (kind !== undefined)
          yield createProjectProblem(inConfig, project, content, `The config ${String(config.key)} contains ${kind}`);
      }
    },
  },
];
