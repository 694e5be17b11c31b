import type { Field, TextFile } from "../../../../shared/yaml/index.ts";
import type { ManifestDocument } from "../../document.ts";
import type { Owner } from "../../rules/rule.ts";
import { type Component, type ComponentName, SettingsBuilder } from "../component.ts";
import { kubeletFields } from "./fields.ts";
import { addArguments, addAssignments, addFields } from "./flag-maps.ts";

/** Configuration files of Kubernetes distributions that are no Kubernetes objects. */
export type Distribution = "k3s" | "talos";

/** Keys of k3s and RKE2 for the arguments of components. */
const rancherKeys: ReadonlyMap<string, ComponentName> = new Map([
  ["kube-apiserver-arg", "kube-apiserver"],
  ["kube-controller-manager-arg", "kube-controller-manager"],
  ["kube-scheduler-arg", "kube-scheduler"],
  ["kube-proxy-arg", "kube-proxy"],
  ["kubelet-arg", "kubelet"],
  ["etcd-arg", "etcd"],
]);

/** Further keys that show a file of k3s or RKE2 (k3s.io, "Configuration Options"). */
const rancherOptions =
  /^(?:write-kubeconfig(?:-mode)?|tls-san|cluster-init|cluster-cidr|service-cidr|disable|node-(?:label|taint|ip|name)|token(?:-file)?|agent-token|server|secrets-encryption|protect-kernel-defaults|selinux|flannel-backend|cni|profile|etcd-expose-metrics|kube-[a-z-]+)\+?$/;

/** Checks by name whether a file may be of k3s or RKE2, whose keys alone do not show it. */
function isRancherPath(path: string): boolean {
  return /(?:^|\/)[^/]*(?:k3s|rke2)[^/]*(?:\/config)?(?:\.yaml\.d)?(?:\/[^/]+)?\.ya?ml$/i.test(path);
}

/** Returns false if a file is of no distribution, from its text. */
export function canBeDistribution({ path, source: { text } }: TextFile): boolean {
  return (
    isRancherPath(path) ||
    /^(?:kube(?:let|-[a-z-]+)|etcd)-arg\+?["']?:/m.test(text) ||
    /^version: ?["']?v1alpha1/m.test(text)
  );
}

/** Returns the distribution that a document configures. */
export function distributionOf({ root, file }: ManifestDocument): Distribution | undefined {
  if (root.get("version").text === "v1alpha1" && (root.get("machine").isMap || root.get("cluster").isMap))
    return "talos";
  if (root.get("apiVersion").exists || root.get("services").exists) return undefined;
  const keys = root.fields().map(({ key }) => String(key));
  if (keys.some((key) => rancherKeys.has(withoutPlus(key)))) return "k3s";
  const known = keys.filter((key) => rancherOptions.test(key)).length;
  return isRancherPath(file.path) && known > 0 && known * 2 >= keys.length ? "k3s" : undefined;
}

/** Removes the mark that adds to a list of an earlier file. */
function withoutPlus(key: string): string {
  return key.replace(/\+$/, "");
}

/** Reads the components that a document of a distribution configures. Missing settings have the distribution's defaults. */
export function readDistribution(document: ManifestDocument, distribution: Distribution): Component[] {
  const owner: Owner = {
    document,
    kind: distribution,
    namespace: undefined,
    name: document.file.path,
    annotations: [],
  };
  return distribution === "k3s" ? readRancher(document.root, owner) : readTalos(document.root, owner);
}

function part(name: ComponentName, owner: Owner, field: Field, fill: (builder: SettingsBuilder) => void): Component[] {
  const builder = new SettingsBuilder();
  fill(builder);
  if (builder.settings.size === 0) return [];
  const { settings } = builder;
  return [{ name, owner, settings, origin: "part", place: field, readers: new Set(), isControlPlane: true }];
}

function readRancher(root: Field, owner: Owner): Component[] {
  return root.fields().flatMap((field) => {
    const name = rancherKeys.get(withoutPlus(String(field.key)));
    return name === undefined ? [] : part(name, owner, field, (builder) => addAssignments(field, builder));
  });
}

/** Parts of Talos' `cluster` by their component. */
const talosParts: readonly (readonly [key: string, name: ComponentName])[] = [
  ["apiServer", "kube-apiserver"],
  ["controllerManager", "kube-controller-manager"],
  ["scheduler", "kube-scheduler"],
  ["proxy", "kube-proxy"],
  ["etcd", "etcd"],
];

function readTalos(root: Field, owner: Owner): Component[] {
  const kubelet = root.get("machine", "kubelet");
  return [
    ...talosParts.flatMap(([key, name]) => {
      const field = root.get("cluster", key, "extraArgs");
      return part(name, owner, field, (builder) => addArguments(field, builder));
    }),
    ...part("kubelet", owner, kubelet, (builder) => {
      addArguments(kubelet.get("extraArgs"), builder);
      addFields(kubelet.get("extraConfig"), kubeletFields, builder);
      const seccomp = kubelet.get("defaultRuntimeSeccompProfileEnabled");
      if (seccomp.exists) builder.add("seccomp-default", seccomp.text, seccomp);
    }),
  ];
}
