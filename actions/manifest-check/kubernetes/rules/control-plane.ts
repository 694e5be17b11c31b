import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import { createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";

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

const weakProvider = defineManifestRule({
  id: "SW-K8S-encryption-weak-provider",
  severity: "low",
  summary: "Encrypt with a KMS of version 2 or with secretbox.",
  why: "aescbc is open to padding oracle attacks, aesgcm needs a new key every 200,000 writes, and version 1 of KMS is deprecated and off by default since Kubernetes 1.29.",
  before: encryption('      - aescbc: {keys: [{name: a, secret: "<key>"}]}'),
  after: encryption('      - kms: {apiVersion: v2, name: vault, endpoint: "unix:///run/kms.sock"}'),
  tags: ["security", "CWE-327", "CIS-Kubernetes-1.2.28"],
  links: encryptionLinks,
  precision: "very-high",
});

/** Resources of an entry that include Secrets (k8s.io/apiserver, `encryptionconfig`). */
const includesSecrets = /^(?:secrets|\*\.|\*\.\*)$/;

function* encrypted(resource: Resource): Generator<ManifestProblem> {
  const entries = resource.root.get("resources");
  // The first entry for a resource decides.
  const covering = entries
    .items()
    .find((entry) => entry.get("resources").texts.some((name) => includesSecrets.test(name)));
  if (covering === undefined)
    yield createProblem(noSecrets, resource, entries, "Secrets are not among the encrypted resources");
  else yield* firstProvider(resource, covering);
  for (const entry of entries.items()) yield* keys(resource, entry);
}

/** Checks the provider that encrypts, which is the first. The others only decrypt. */
function* firstProvider(resource: Resource, entry: Field): Generator<ManifestProblem> {
  const [first] = entry.get("providers").items();
  const identity = first?.get("identity");
  if (identity?.node !== undefined) {
    yield createProblem(identityFirst, resource, identity, "The first provider is identity, so nothing is encrypted");
    return;
  }
  for (const cipher of ["aescbc", "aesgcm"]) {
    const field = first?.get(cipher);
    if (field?.node !== undefined)
      yield createProblem(weakProvider, resource, field, `The provider ${cipher} encrypts Secrets`);
  }
  const kms = first?.get("kms");
  if (kms?.node !== undefined && (kms.get("apiVersion").text ?? "v1") === "v1")
    yield createProblem(weakProvider, resource, kms.get("apiVersion"), "Version 1 of KMS encrypts Secrets");
}

function* keys(resource: Resource, entry: Field): Generator<ManifestProblem> {
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

/** Checks of files that configure the control plane and the nodes. */
export const controlPlaneChecks: readonly Check[] = [
  createObjectCheck(
    [identityFirst, keyInFile, noSecrets, weakProvider],
    ["EncryptionConfiguration", "EncryptionConfig"],
    encrypted,
  ),
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
