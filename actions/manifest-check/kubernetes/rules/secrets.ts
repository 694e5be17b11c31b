import { assignedSecretNames, judgeSetting, secretIn } from "../../../../shared/secrets/index.ts";
import { count } from "../../../../shared/text/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import { listSecretArguments } from "../../rules/secret-arguments.ts";
import type { Check } from "../check.ts";
import { createContainerCheck, createObjectCheck } from "../checks.ts";
import { createContainerProblem, createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";
import { decodeData, listSecretEntries } from "../secrets/secret-object.ts";
import type { Container } from "../workload.ts";

const links = ["https://kubernetes.io/docs/concepts/configuration/secret/"];
const tags = ["security", "secret", "CWE-798", "CIS-Kubernetes-5.4.1", "NIST-SP-800-190-4.1.4"];

const inEnvironment = defineManifestRule({
  id: "SW-K8S-secret-in-env",
  severity: "high",
  summary: "Read secrets from a Secret, not from the manifest.",
  why: "Everyone who can read the repository or the object has the secret, and Git keeps it after you remove it.",
  before: "env:\n  - name: DB_PASSWORD\n    value: hunter22",
  after: "env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef: {name: db, key: password}",
  tags,
  aliases: ["kube-linter/env-var-secret", "C-0012", "polaris/sensitiveContainerEnvVar"],
  links,
  precision: "medium",
});

const inArguments = defineManifestRule({
  id: "SW-K8S-secret-in-command",
  severity: "critical",
  summary: "Keep secrets out of commands and arguments.",
  why: "They are visible in the repository, in the object and in the process list.",
  before: "args: [--database, 'postgres://shop:c0rrect-horse@db/shop']",
  after: "args: [--database-file, /run/secrets/database]",
  tags,
  links,
  precision: "high",
});

const secretObject = defineManifestRule({
  id: "SW-K8S-secret-committed",
  severity: "high",
  summary: "Do not commit Secrets in plain text.",
  why: "Base64 is not encryption. Everyone who can read the repository has the values.",
  before: "apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  password: hunter22",
  after:
    "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: db\nspec:\n  secretStoreRef: {name: vault}",
  tags,
  links: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
  precision: "medium",
});

const inConfigMap = defineManifestRule({
  id: "SW-K8S-secret-in-config-map",
  severity: "high",
  summary: "Keep secrets out of ConfigMaps.",
  why: "ConfigMaps are not encrypted, and more people can read them than Secrets.",
  before: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\ndata:\n  password: hunter22",
  after: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\ndata:\n  host: db.example.com",
  tags,
  links,
  precision: "medium",
});

const personal = defineManifestRule({
  id: "SW-K8S-personal-data-in-config-map",
  severity: "low",
  summary: "Keep personal data such as user names and addresses out of ConfigMaps.",
  why: "ConfigMaps are not encrypted, and many people can read them.",
  before: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\ndata:\n  username: alice",
  after: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\ndata:\n  host: db.example.com",
  tags: ["security"],
  aliases: ["KSV-01010"],
  precision: "low",
  isOptIn: true,
});

const asVariable = defineManifestRule({
  id: "SW-K8S-secret-as-variable",
  severity: "low",
  summary: "Mount secrets as files.",
  why: "Child processes inherit the environment, and crash reports include it. A file avoids both and changes with the Secret.",
  before: "env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef: {name: db, key: password}",
  after: "env:\n  - name: DB_PASSWORD_FILE\n    value: /run/secrets/db/password",
  tags: ["security", "secret", "CIS-Kubernetes-5.4.1"],
  aliases: ["CKV_K8S_35", "kube-linter/read-secret-from-env-var", "C-0207"],
  links,
  precision: "high",
  isOptIn: true,
});

function* environment(container: Parameters<typeof createContainerProblem>[1]): Generator<ManifestProblem> {
  for (const variable of container.field.get("env").items()) {
    const name = variable.get("name").text ?? "";
    const value = variable.get("value");
    const kind = value.isGenerated ? undefined : judgeSetting(name, value.text ?? "");
    if (kind !== undefined) {
      const severity = kind.isKnownForm ? ("critical" as const) : inEnvironment.severity;
      const message = `The variable ${name} contains ${kind.title}`;
      yield createContainerProblem(inEnvironment, container, value, message, { severity });
    }
    const reference = variable.get("valueFrom", "secretKeyRef");
    if (reference.exists)
      yield createContainerProblem(
        asVariable,
        container,
        reference,
        `The variable ${name} gets its value from a Secret; mount it as a file`,
      );
  }
  for (const source of container.field.get("envFrom").items()) {
    const reference = source.get("secretRef");
    const message = `All values of the Secret ${reference.get("name").text ?? ""} are variables; mount them as files`;
    if (reference.exists) yield createContainerProblem(asVariable, container, reference, message);
  }
}

/** Reports a Secret once, at its worst value, because one decision removes all of them. */
function* committed(resource: Resource): Generator<ManifestProblem> {
  const [worst, ...others] = listSecretEntries(resource);
  if (worst === undefined) return;
  const more = others.length === 0 ? "" : `, and ${count(others.length, "more value")}`;
  yield {
    ...createProblem(
      secretObject,
      resource,
      worst.field,
      `The Secret contains ${worst.kind.title} in plain text (${worst.key}${more})`,
      { related: others.map(({ key, field }) => ({ place: field.place, message: `${key} is one, too` })) },
    ),
    secrets: [worst, ...others].map(({ value }) => value),
  };
}

function* settings(resource: Resource): Generator<ManifestProblem> {
  const plain = resource.root.get("data").fields();
  const encoded = resource.root.get("binaryData").fields();
  for (const [index, field] of [...plain, ...encoded].entries()) {
    const text = field.text ?? "";
    const kind = settingKind(String(field.key), index < plain.length ? text : decodeData(text));
    if (kind === undefined) continue;
    const aliases = kind.trivy ? ["KSV-0109"] : [];
    yield createProblem(inConfigMap, resource, field, `The ConfigMap contains ${kind.description}`, { aliases });
  }
}

function settingKind(
  name: string,
  text: string,
): { readonly description: string; readonly trivy: boolean } | undefined {
  const isContent = text.trim().includes("\n");
  const kind = isContent ? undefined : judgeSetting(name, text);
  if (kind !== undefined && !kind.isKnownForm) return { description: `${kind.title} (${name})`, trivy: true };
  const title = kind?.title ?? secretIn(text);
  if (title !== undefined) return { description: title, trivy: false };
  const [assigned] = assignedSecretNames(text);
  return assigned === undefined
    ? undefined
    : { description: `a value that looks like a secret (${assigned})`, trivy: true };
}

const personalName = /user_?name|e-?mail|phone|iban/i;
const personalText = /(?:user_?name|e-?mail|phone|iban)[ \t]*[=:]|[\w.-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-zA-Z]{2,6}\b/i;

/** Paths of the commands that run in a container next to its own. */
const execPaths = [
  ...["livenessProbe", "readinessProbe", "startupProbe"].map((probe) => [probe, "exec", "command"]),
  ...["postStart", "preStop"].map((hook) => ["lifecycle", hook, "exec", "command"]),
];

/** Lists the words of each command of a container. */
function commandsOf({ field }: Container): readonly (readonly Field[])[] {
  const main = ["command", "args"].flatMap((list) => field.get(list).items());
  return [main, ...execPaths.map((path) => field.get(...path).items())];
}

/** Checks of secrets in manifests. Messages and fingerprints never contain the value. */
export const secretChecks: readonly Check[] = [
  createContainerCheck([inEnvironment, asVariable], environment),
  createContainerCheck([inArguments], function* (container): Generator<ManifestProblem> {
    for (const { field, option, kind } of commandsOf(container).flatMap(listSecretArguments)) {
      const message =
        option === undefined || kind.isKnownForm
          ? `This looks like ${kind.title}; remove it and revoke it`
          : `The option ${option} contains ${kind.title}`;
      const severity = kind.isKnownForm ? inArguments.severity : "high";
      yield createContainerProblem(inArguments, container, field, message, { severity });
    }
  }),
  createObjectCheck([secretObject], ["Secret"], function* (resource): Generator<ManifestProblem> {
    if (resource.group === "") yield* committed(resource);
  }),
  createObjectCheck([inConfigMap], ["ConfigMap"], settings),
  createObjectCheck([personal], ["ConfigMap"], function* (resource): Generator<ManifestProblem> {
    for (const field of resource.root.get("data").fields()) {
      if (!personalName.test(String(field.key)) && !personalText.test((field.text ?? "").slice(0, 100_000))) continue;
      yield createProblem(personal, resource, field, "The ConfigMap contains personal data");
    }
  }),
];
