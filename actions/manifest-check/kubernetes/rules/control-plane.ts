import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import { createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";

const auditLinks = ["https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/"];
const policy = (rules: string): string => `apiVersion: audit.k8s.io/v1\nkind: Policy\nrules:\n${rules}`;

const silentAudit = defineManifestRule({
  id: "SW-K8S-audit-off",
  severity: "high",
  summary: "Record requests in the API server's audit policy.",
  why: "Otherwise nobody can find out who did what.",
  before: policy("  - level: None"),
  after: policy("  - level: Metadata"),
  tags: ["security", "logging", "CWE-778", "CIS-Kubernetes-3.2.1", "OWASP-K8S-K10"],
  links: auditLinks,
  precision: "very-high",
});

const loudAudit = defineManifestRule({
  id: "SW-K8S-audit-logs-secrets",
  severity: "high",
  summary: "Log only the metadata of requests for Secrets.",
  why: "At the level Request or RequestResponse, the log contains the Secrets. More people can read logs than Secrets.",
  before: policy("  - level: RequestResponse"),
  after: policy(
    '  - level: Metadata\n    resources: [{group: "", resources: [secrets, configmaps]}]\n  - level: RequestResponse',
  ),
  tags: ["security", "logging", "CWE-532", "CIS-Kubernetes-3.2.2"],
  links: auditLinks,
  precision: "high",
});

const encryptionLinks = ["https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/"];
const encryption = (providers: string): string =>
  `apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n  - resources: [secrets]\n    providers:\n${providers}`;

const identityFirst = defineManifestRule({
  id: "SW-K8S-encryption-identity",
  severity: "high",
  summary: "Encrypt the data in etcd.",
  why: "etcd encrypts with the first provider. If that is identity, Secrets are in plain text in etcd and its backups.",
  before: encryption("      - identity: {}"),
  after: encryption(
    '      - kms: {apiVersion: v2, name: vault, endpoint: "unix:///run/kms.sock"}\n      - identity: {}',
  ),
  tags: ["security", "CWE-311", "CIS-Kubernetes-1.2.28"],
  links: encryptionLinks,
  precision: "very-high",
});

const keyInFile = defineManifestRule({
  id: "SW-K8S-encryption-key-in-file",
  severity: "high",
  summary: "Keep the etcd encryption key in a KMS.",
  why: "Anyone who can read this file can decrypt every Secret of the cluster.",
  before: encryption("      - secretbox: {keys: [{name: a, secret: c2VjcmV0IGlzIHNlY3VyZSwgaXMgaXQgbm90IHNvPz8=}]}"),
  after: encryption('      - kms: {apiVersion: v2, name: vault, endpoint: "unix:///run/kms.sock"}'),
  tags: ["security", "secret", "CWE-798"],
  links: encryptionLinks,
  precision: "high",
});

const noSecrets = defineManifestRule({
  id: "SW-K8S-encryption-without-secrets",
  severity: "medium",
  summary: "Encrypt Secrets in etcd.",
  why: "The configuration encrypts other resources and leaves Secrets in plain text.",
  before: encryption('      - kms: {apiVersion: v2, name: vault, endpoint: "unix:///run/kms.sock"}').replace(
    "[secrets]",
    "[configmaps]",
  ),
  after: encryption('      - kms: {apiVersion: v2, name: vault, endpoint: "unix:///run/kms.sock"}'),
  tags: ["security", "CWE-311", "CIS-Kubernetes-1.2.27"],
  links: encryptionLinks,
  precision: "very-high",
});

function* audit(resource: Resource): Generator<ManifestProblem> {
  if (resource.group !== "audit.k8s.io") return;
  const rules = resource.root.get("rules");
  const items = rules.items();
  if (items.every((rule) => rule.get("level").text === "None")) {
    yield createProblem(silentAudit, resource, items[0]?.get("level") ?? rules, "The audit policy records nothing");
    return;
  }
  const [first, ...rest] = items;
  if (first !== undefined && rest.length > 0 && first.get("level").text === "None" && isForAll(first)) {
    yield createProblem(
      silentAudit,
      resource,
      first.get("level"),
      "The first rule drops every request, so later rules have no effect",
    );
    return;
  }
  const deciding = items.find((rule) => coversSecrets(rule));
  const level = deciding?.get("level");
  if (level !== undefined && /^Request/.test(level.text ?? "")) {
    yield createProblem(loudAudit, resource, level, "The audit log contains Secrets");
  }
}

function isForAll(rule: Field): boolean {
  return ["users", "userGroups", "verbs", "resources", "namespaces", "nonResourceURLs"].every(
    (key) => rule.get(key).node === undefined,
  );
}

/**
 * Returns true if a rule decides about Secrets. The first matching rule wins; rules for certain users or verbs leave
 * other requests to later rules.
 */
function coversSecrets(rule: Field): boolean {
  if (["users", "userGroups", "verbs", "namespaces", "nonResourceURLs"].some((key) => rule.get(key).node !== undefined))
    return false;
  const resources = rule.get("resources").items();
  if (resources.length === 0) return true;
  return resources.some((group) => {
    const names = group.get("resources").texts;
    return (
      (group.get("group").text ?? "") === "" && (names.length === 0 || names.includes("secrets") || names.includes("*"))
    );
  });
}

function* encrypted(resource: Resource): Generator<ManifestProblem> {
  const entries = resource.root.get("resources").items();
  const covering = entries.find((entry) =>
    entry.get("resources").texts.some((name) => /^(?:secrets|\*\.?)$/.test(name)),
  );
  if (covering === undefined)
    yield createProblem(
      noSecrets,
      resource,
      resource.root.get("resources"),
      "Secrets are not among the encrypted resources",
    );
  for (const entry of entries) {
    const [first] = entry.get("providers").items();
    const identity = first?.get("identity");
    if (identity?.node !== undefined)
      yield createProblem(identityFirst, resource, identity, "The first provider is identity, so nothing is encrypted");
    for (const provider of entry.get("providers").items()) {
      for (const cipher of ["aescbc", "aesgcm", "secretbox"]) {
        for (const key of provider.get(cipher, "keys").items()) {
          const secret = key.get("secret");
          if (secret.text !== undefined && !/[${<]/.test(secret.text))
            yield createProblem(keyInFile, resource, secret, "The file contains the etcd encryption key");
        }
      }
    }
  }
}

/** Checks of files that configure the control plane and the nodes. */
export const controlPlaneChecks: readonly Check[] = [
  createObjectCheck([silentAudit, loudAudit], ["Policy"], audit),
  createObjectCheck([identityFirst, keyInFile, noSecrets], ["EncryptionConfiguration", "EncryptionConfig"], encrypted),
];

/** Counts the API server's configuration files for reports, by their subject. */
export function countConfigurations(resources: readonly Resource[]): Readonly<Record<string, number>> {
  const counts = {
    "audit configurations": /^audit\.k8s\.io$/,
    "encryption configurations": /^apiserver\.config\.k8s\.io$/,
  };
  const found = Object.entries(counts).map(([unit, group]) => {
    const own = resources.filter(
      (resource) => group.test(resource.group) && /^(?:Policy|Encryption\w+)$/.test(resource.kind),
    );
    return [unit, own.length] as const;
  });
  return Object.fromEntries(found.filter(([, number]) => number > 0));
}
