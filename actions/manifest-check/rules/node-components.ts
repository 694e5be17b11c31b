import { reportOnlyTag } from "../../../shared/findings/index.ts";
import { tryParseReference } from "../../../shared/references/index.ts";
import type { Container, Workload } from "../kubernetes/workload.ts";
import type { CheckOptions } from "../options.ts";
import type { ManifestSuppressor } from "../suppressions/suppressor.ts";
import { defineManifestRule, type ManifestProblem, type Owner } from "./rule.ts";

const daemonSet = (image: string, pod: string): string =>
  `apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: node-agent\n  namespace: kube-system\nspec:\n  selector: {matchLabels: {app: agent}}\n  template:\n    metadata: {labels: {app: agent}}\n    spec:\n${pod}      containers:\n        - {name: agent, image: "${image}"}`;

/** The rule that reports the access of a network or storage plugin to the node as a whole. */
export const nodeComponent = defineManifestRule({
  id: "SW-K8S-node-component",
  severity: "low",
  summary: "Know the plugins that control the nodes.",
  why: "Network and storage plugins need the node by design, so whoever controls their images or namespace controls all nodes. The profile `strict` reports each setting on its own.",
  before: daemonSet("quay.io/calico/node:v3.30.0", "      hostNetwork: true\n"),
  after: daemonSet("quay.io/calico/node:v3.30.0", ""),
  tags: ["security", reportOnlyTag],
  links: ["https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/network-plugins/"],
  precision: "high",
});

/** Components with the repositories of their projects. Sidecars belong to several. */
const components: readonly (readonly [what: string, repositories: RegExp])[] = [
  ["kube-proxy", /^registry\.k8s\.io\/kube-proxy$/],
  [
    "the network plugin Calico",
    /^(?:docker|quay)\.io\/calico\/(?:node|cni|pod2daemon-flexvol|csi|node-driver-registrar)$/,
  ],
  ["the network plugin Cilium", /^quay\.io\/cilium\/(?:cilium|cilium-envoy|startup-script)$/],
  [
    "the network plugin Flannel",
    /^ghcr\.io\/flannel-io\/(?:flannel|flannel-cni-plugin)$|^docker\.io\/flannel\/(?:flannel|flannel-cni-plugin)$/,
  ],
  ["the network plugin Antrea", /^docker\.io\/antrea\/antrea-(?:agent-)?ubuntu$/],
  ["the network plugin Multus", /^ghcr\.io\/k8snetworkplumbingwg\/multus-cni$/],
  ["the network plugin kindnet", /^docker\.io\/kindest\/kindnetd$/],
  [
    "the network plugin of AWS",
    /^602401143452\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com\/(?:amazon-k8s-cni(?:-init)?|amazon\/aws-network-policy-agent)$/,
  ],
  [
    "a storage plugin",
    /^registry\.k8s\.io\/(?:sig-storage\/(?:nfsplugin|smbplugin|hostpathplugin)|cloud-provider-gcp\/gcp-compute-persistent-disk-csi-driver|csi-secrets-store\/driver)$/,
  ],
  [
    "a storage plugin",
    /^public\.ecr\.aws\/ebs-csi-driver\/aws-ebs-csi-driver$|^mcr\.microsoft\.com\/oss\/(?:v2\/)?kubernetes-csi\/azure(?:disk|file)-csi$|^quay\.io\/cephcsi\/cephcsi$/,
  ],
];
const sidecars =
  /^registry\.k8s\.io\/sig-storage\/(?:csi-node-driver-registrar|livenessprobe)$|^public\.ecr\.aws\/eks-distro\/kubernetes-csi\/(?:node-driver-registrar|livenessprobe)$/;

/** What such components need of the node. Anything else is reported on its own. */
const needs: ReadonlySet<string> = new Set([
  ...["SW-K8S-privileged", "SW-K8S-host-network", "SW-K8S-host-path", "SW-K8S-host-port", "SW-K8S-mount-propagation"],
  ...["SW-K8S-capability-added", "SW-K8S-run-as-root", "SW-K8S-system-namespace", "SW-K8S-apparmor"],
]);

/**
 * Joins what a known network or storage plugin needs of the node to one problem per workload. The images decide, never
 * a name: all containers must use repositories of one project, and start its programs. Suppressed problems remain alone,
 * and so do those of a Pod Security level.
 */
export function joinNodeComponents(
  problems: readonly ManifestProblem[],
  options: CheckOptions,
  suppressor: Pick<ManifestSuppressor, "find">,
): ManifestProblem[] {
  if (!options.joinsHardening || options.profile === "strict") return [...problems];
  const known = new Map<Owner, string | undefined>();
  const groups = new Map<Workload, ManifestProblem[]>();
  const others: ManifestProblem[] = [];
  for (const problem of problems) {
    const { owner } = problem;
    if (!isNeeded(problem) || !isWorkload(owner)) {
      others.push(problem);
      continue;
    }
    if (!known.has(owner)) known.set(owner, describe(owner));
    if (known.get(owner) === undefined || suppressor.find(problem) !== undefined) others.push(problem);
    else groups.set(owner, [...(groups.get(owner) ?? []), problem]);
  }
  return [...others, ...[...groups].map(([owner, group]) => joined(owner, known.get(owner) ?? "", group))];
}

function isNeeded({ rule, severity, aliases = [] }: ManifestProblem): boolean {
  return needs.has(rule.id) && severity !== "critical" && !aliases.some((id) => id.startsWith("pss/"));
}

function isWorkload(owner: Owner): owner is Workload {
  return "containers" in owner;
}

/** Describes a workload by the images of its containers. Undefined if it is no known component. */
function describe({ kind, containers }: Workload): string | undefined {
  if (kind !== "DaemonSet" || containers.some(runsOther)) return undefined;
  const repositories = containers.map(({ image }) => {
    const reference = tryParseReference(image ?? "");
    return reference === undefined ? "" : `${reference.registry}/${reference.repository}`;
  });
  const own = repositories.filter((repository) => !sidecars.test(repository));
  if (own.length === 0) return undefined;
  return components.find(([, pattern]) => own.every((repository) => pattern.test(repository)))?.[0];
}

/** Where a container's commands are: its own, and those of hooks and probes. */
const commandPaths = [
  ...[
    ["command"],
    ["args"],
    ["lifecycle", "postStart", "exec", "command"],
    ["lifecycle", "preStop", "exec", "command"],
  ],
  ...["livenessProbe", "readinessProbe", "startupProbe"].map((probe) => [probe, "exec", "command"]),
];
/** Programs that run what their arguments or a directory of the node say. */
const runner =
  /(?:^|\/)(?:(?:ba|da|a|z)?sh|busybox|env|python[\d.]*|perl|ruby|node|awk|nsenter|chroot|unshare|xargs|curl|wget)$|^\/(?:host|rootfs|tmp|mnt|proc)(?:\/|$)/;

/** Checks whether a container runs a script or a program of the node instead of the image's program. */
function runsOther({ field }: Container): boolean {
  return commandPaths.some((path) => field.get(...path).texts.some((word) => runner.test(word)));
}

function joined(owner: Workload, what: string, group: readonly ManifestProblem[]): ManifestProblem {
  const settings = [...new Set(group.map(({ rule }) => rule.name))];
  const name = owner.resource.root.get("metadata", "name");
  const title = `${owner.kind} ${owner.name} is ${what}`;
  return {
    rule: nodeComponent,
    owner,
    field: name.exists ? name : owner.resource.root,
    message: `${title}, which needs the node: ${settings.join(", ")}`,
    joined: {
      message: `${title}, which needs the node`,
      settings: group.map(({ rule, part = "", field }) => `${rule.id} ${part} ${field.text ?? ""}`),
    },
    aliases: [],
  };
}
