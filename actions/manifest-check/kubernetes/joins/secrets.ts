import type { Cluster } from "../cluster.ts";
import type { Resource } from "../resource.ts";

type Named = (resource: Resource) => readonly (string | undefined)[];

const ownName: Named = ({ name }) => [name];

/** Objects that operators turn into Secrets, and the names of these. */
const secretsOf: Readonly<Record<string, Named>> = {
  Certificate: ({ root }) => [root.get("spec", "secretName").text],
  ExternalSecret: ({ root, name }) => [root.get("spec", "target", "name").text ?? name],
  SealedSecret: ({ root, name }) => [root.get("spec", "template", "metadata", "name").text ?? name],
  SecretProviderClass: ({ root }) =>
    root
      .get("spec", "secretObjects")
      .items()
      .map((secret) => secret.get("secretName").text),
  VaultStaticSecret: ({ root }) => [root.get("spec", "destination", "name").text],
  VaultDynamicSecret: ({ root }) => [root.get("spec", "destination", "name").text],
  VaultPKISecret: ({ root }) => [root.get("spec", "destination", "name").text],
  KafkaUser: ownName,
  OnePasswordItem: ownName,
  InfisicalSecret: ({ root }) => [root.get("spec", "managedSecretReference", "secretName").text],
};

/** Lists the names of the Secrets and ConfigMaps that operators create or complete, as `Kind/name`. */
export function listManagedData(cluster: Cluster): ReadonlySet<string> {
  const secrets = Object.entries(secretsOf).flatMap(([kind, namesOf]) => cluster.ofKind(kind).flatMap(namesOf));
  const bundles = cluster.ofKind("Bundle").map(({ name }) => name);
  return new Set([
    ...secrets.flatMap((name) => (name === undefined ? [] : [`Secret/${name}`])),
    ...bundles.flatMap((name) => [`ConfigMap/${name}`, `Secret/${name}`]),
    ...clusterData.map((name) => `ConfigMap/${name}`),
  ]);
}

/** ConfigMaps that Kubernetes and OpenShift create in every namespace. */
const clusterData = ["kube-root-ca.crt", "openshift-service-ca.crt"];
