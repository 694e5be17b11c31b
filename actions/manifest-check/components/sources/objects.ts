import { getOwn } from "../../../../shared/values/index.ts";
import { Field } from "../../../../shared/yaml/index.ts";
import type { Cluster } from "../../kubernetes/cluster.ts";
import { listResources, type Resource } from "../../kubernetes/resource.ts";
import { parseInlineDocuments } from "../../kustomize/kustomization.ts";
import type { Component, ComponentName, Reader, SettingsOrigin } from "../component.ts";
import { SettingsBuilder } from "../component.ts";
import { readContainer } from "./containers.ts";
import { kubeletFields, proxyFields, schedulerFields } from "./fields.ts";
import { addArguments, addCamelCase, addFields } from "./flag-maps.ts";

/** Lists the components that Kubernetes objects and configuration files of the same form set up. */
export function listComponents(cluster: Cluster): Component[] {
  const kubeadm = new Set(
    cluster
      .ofKind("ClusterConfiguration", "InitConfiguration", "JoinConfiguration")
      .map(({ document }) => document.file),
  );
  return [
    ...cluster.containers.flatMap((container) => readContainer(container) ?? []),
    ...cluster.resources.flatMap((resource) =>
      readResource(resource, kubeadm.has(resource.document.file) ? "kubeadm" : "file"),
    ),
  ];
}

/** Reads the components that one object configures, including those in texts of it. */
function readResource(resource: Resource, origin: SettingsOrigin): Component[] {
  const reader = getOwn(readers, resource.kind);
  if (reader?.group.test(resource.group) !== true) return [];
  return reader.read(resource, isPatch(resource) ? "part" : origin);
}

/** Checks whether a file changes another one, so that what it lacks may be there. */
function isPatch({ document }: Resource): boolean {
  return /(?:patch|\+(?:merge|strategic|json)\.)/i.test(document.file.path);
}

interface ObjectReader {
  readonly group: RegExp;
  read(resource: Resource, origin: SettingsOrigin): Component[];
}

const readers: Readonly<Record<string, ObjectReader>> = {
  KubeletConfiguration: file("kubelet", /^kubelet\.config\.k8s\.io$/, kubeletFields),
  KubeProxyConfiguration: file("kube-proxy", /^kubeproxy\.config\.k8s\.io$/, proxyFields),
  KubeSchedulerConfiguration: file("kube-scheduler", /^kubescheduler\.config\.k8s\.io$/, schedulerFields),
  ClusterConfiguration: kubeadmReader(""),
  InitConfiguration: kubeadmReader(""),
  JoinConfiguration: kubeadmReader(""),
  KubeadmConfig: kubeadmReader("spec"),
  KubeadmConfigTemplate: kubeadmReader("spec.template.spec"),
  KubeadmControlPlane: kubeadmReader("spec.kubeadmConfigSpec"),
  KubeadmControlPlaneTemplate: kubeadmReader("spec.template.spec.kubeadmConfigSpec"),
  Cluster: {
    group: /^(?:kind\.x-k8s\.io|kops\.k8s\.io)$/,
    read: (resource) => (resource.group === "kops.k8s.io" ? readKops(resource) : readKind(resource)),
  },
  NodeConfig: {
    group: /^node\.eks\.aws$/,
    read: (resource) => [kubeletPart(resource, resource.root.get("spec", "kubelet", "config"))],
  },
  ConfigMap: { group: /^$/, read: readConfigMap },
};

function file(name: ComponentName, group: RegExp, fields: ReadonlyMap<string, string>): ObjectReader {
  return {
    group,
    read(resource, origin) {
      const builder = new SettingsBuilder();
      addFields(resource.root, fields, builder);
      const known = new Set(fields.values());
      return [create(name, resource, builder, origin, resource.root.get("kind"), { fields: known, readers: kics })];
    },
  };
}

const kics: ReadonlySet<Reader> = new Set(["kics"]);
const nobody: ReadonlySet<Reader> = new Set();

function create(
  name: ComponentName,
  owner: Resource,
  { settings }: SettingsBuilder,
  origin: SettingsOrigin,
  place: Field,
  more: Partial<Component> = {},
): Component {
  return { name, owner, settings, origin, place, readers: nobody, isControlPlane: true, ...more };
}

/** Reads the files of kubeadm, and the objects of Cluster API that contain their content below a path. */
function kubeadmReader(path: string): ObjectReader {
  return {
    group: /^(?:kubeadm\.k8s\.io|(?:bootstrap|controlplane)\.cluster\.x-k8s\.io)$/,
    read(resource, origin) {
      const root = path === "" ? resource.root : resource.root.get(...path.split("."));
      const isWhole = resource.kind === "ClusterConfiguration" && origin === "kubeadm";
      const config = path === "" ? root : root.get("clusterConfiguration");
      const nodes = path === "" ? [root] : [root.get("initConfiguration"), root.get("joinConfiguration")];
      return [
        ...(resource.kind === "ClusterConfiguration" || path !== ""
          ? controlPlane(resource, config, isWhole ? "kubeadm" : "part")
          : []),
        ...nodes.flatMap((node) => kubeletArguments(resource, node.get("nodeRegistration", "kubeletExtraArgs"))),
      ];
    },
  };
}

const kubeadmParts = [
  ["apiServer", "kube-apiserver"],
  ["controllerManager", "kube-controller-manager"],
  ["scheduler", "kube-scheduler"],
] as const;

function controlPlane(resource: Resource, root: Field, origin: SettingsOrigin): Component[] {
  const version = /^v?1\.(\d{1,2})\b/.exec(root.get("kubernetesVersion").text ?? "")?.[1];
  const minor = version === undefined ? undefined : Number(version);
  const one = (name: ComponentName, field: Field): Component => {
    const builder = new SettingsBuilder();
    addArguments(field.get("extraArgs"), builder);
    return create(name, resource, builder, origin, field.get("extraArgs"), { minor });
  };
  const parts = kubeadmParts.map(([key, name]) => one(name, root.get(key)));
  return root.get("etcd", "external").exists ? parts : [...parts, one("etcd", root.get("etcd", "local"))];
}

function kubeletArguments(resource: Resource, field: Field): Component[] {
  if (!field.exists) return [];
  const builder = new SettingsBuilder();
  addArguments(field, builder);
  return [create("kubelet", resource, builder, "part", field)];
}

function kubeletPart(resource: Resource, field: Field): Component {
  const builder = new SettingsBuilder();
  addFields(field, kubeletFields, builder);
  return create("kubelet", resource, builder, "part", field);
}

/** Reads the patches of kubeadm's files in a cluster of kind. */
function readKind(resource: Resource): Component[] {
  const holders = [resource.root, ...resource.root.get("nodes").items()];
  return holders.flatMap((holder) =>
    holder
      .get("kubeadmConfigPatches")
      .items()
      .flatMap((patch) => readText(resource, patch, "part")),
  );
}

/** Parts of a kops cluster by their component. */
const kopsParts: readonly (readonly [key: string, name: ComponentName])[] = [
  ["kubeAPIServer", "kube-apiserver"],
  ["kubeControllerManager", "kube-controller-manager"],
  ["kubeScheduler", "kube-scheduler"],
  ["kubelet", "kubelet"],
  ["masterKubelet", "kubelet"],
  ["controlPlaneKubelet", "kubelet"],
  ["kubeProxy", "kube-proxy"],
];

function readKops(resource: Resource): Component[] {
  return kopsParts.flatMap(([key, name]) => {
    const field = resource.root.get("spec", key);
    if (!field.isMap) return [];
    const builder = new SettingsBuilder();
    addCamelCase(field, builder);
    return [create(name, resource, builder, "part", field)];
  });
}

/** Reads the ConfigMaps in which kubeadm keeps its files. */
function readConfigMap(resource: Resource): Component[] {
  if (!/^(?:kubeadm-config|kubelet-config(?:-1\.\d+)?|kube-proxy)$/.test(resource.name)) return [];
  return resource.root
    .get("data")
    .fields()
    .flatMap((field) => readText(resource, field, "kubeadm"));
}

/** Reads the objects in a text. They belong to the object that contains it. */
function readText(resource: Resource, text: Field, origin: SettingsOrigin): Component[] {
  return (parseInlineDocuments(text) ?? []).flatMap((node) =>
    listResources({ ...resource.document, root: new Field(node) })
      .filter(({ kind }) => kind !== "ConfigMap" && kind !== "Cluster")
      .flatMap((inner) => readResource(inner, origin))
      .map((component) => ({ ...component, owner: resource })),
  );
}
