import type { Cluster } from "../cluster.ts";
import { isSameNamespace } from "../cluster.ts";
import type { Resource } from "../resource.ts";
import { coreGroups } from "../workload.ts";
import { findOperatorPods, haveLabels } from "./operators.ts";

/** Groups whose objects never become pods, with the groups below them. */
const inertGroups = [
  ...["k8s.io", "policy", "autoscaling", "cert-manager.io", "external-secrets.io", "bitnami.com", "istio.io"],
  ...["secrets.hashicorp.com", "isindir.github.com", "linkerd.io", "cilium.io", "projectcalico.org", "metallb.io"],
  ...["k8s.cni.cncf.io", "kyverno.io", "wgpolicyk8s.io", "gatekeeper.sh", "traefik.io", "traefik.containo.us"],
  ...["projectcontour.io", "k8s.nginx.org", "configuration.konghq.com", "getambassador.io", "networking.gke.io"],
  ...["cloud.google.com", "elbv2.k8s.aws", "karpenter.sh", "source.toolkit.fluxcd.io", "keda.sh", "velero.io"],
  ...["notification.toolkit.fluxcd.io", "image.toolkit.fluxcd.io", "route.openshift.io", "security.openshift.io"],
  ...["config.openshift.io", "image.openshift.io", "user.openshift.io", "project.openshift.io"],
  ...["quota.openshift.io", "secrets-store.csi.x-k8s.io"],
];

/** Kinds that never become pods, of groups that have others. */
const inertKinds: ReadonlySet<string> = new Set([
  ...["ServiceMonitor", "PodMonitor", "PrometheusRule", "Probe", "ScrapeConfig", "AlertmanagerConfig"],
  ...["AppProject", "AnalysisTemplate", "ClusterAnalysisTemplate", "KafkaTopic", "KafkaUser", "HTTPRoute"],
  ...["GRPCRoute", "TCPRoute", "TLSRoute", "UDPRoute", "ReferenceGrant", "GatewayClass", "BackendTLSPolicy"],
  ...["GrafanaDashboard", "GrafanaDatasource", "GrafanaFolder", "Database", "ScheduledBackup", "ImageCatalog"],
  ...["ClusterImageCatalog", "Queue", "Exchange", "Binding", "Vhost", "Permission", "VerticalPodAutoscaler"],
  ...["ConsoleLink", "ConsolePlugin", "ConsoleQuickStart", "ConsoleYAMLSample", "ConsoleCLIDownload"],
]);

/** Kinds whose pods have exactly the labels of their template, and of their controller. */
const templated: ReadonlySet<string> = new Set(["Rollout", "DeploymentConfig", "ScaledJob", "CloneSet"]);

/** The objects of a cluster that operators turn into other objects. */
export class Creators {
  readonly #all: readonly Resource[];
  readonly #known: readonly Resource[];
  readonly #relabeling: readonly Resource[];

  constructor(cluster: Cluster) {
    this.#all = cluster.resources.filter((resource) => mayCreate(resource));
    this.#known = this.#all.filter((resource) => findOperatorPods(resource) !== undefined);
    this.#relabeling = cluster.ofKind("Role", "ClusterRole").filter(allowsPods);
  }

  /** Returns true if an operator creates pods with these labels in a namespace. */
  createPods(labels: ReadonlyMap<string, string>, namespace: string | undefined): boolean {
    return this.#known.some((resource) => {
      const pods = findOperatorPods(resource);
      return (
        pods !== undefined &&
        isSameNamespace(targetOf(resource), namespace) &&
        labels.size > 0 &&
        haveLabels(pods, resource, labels)
      );
    });
  }

  /** Returns the first object that may become objects in a namespace, such as Services. */
  findCreator(namespace: string | undefined): Resource | undefined {
    return this.#all.find((resource) => isSameNamespace(targetOf(resource), namespace));
  }

  /** Returns the first object that may become pods in a namespace with other labels than those that are known. */
  findPodCreator(namespace: string | undefined): Resource | undefined {
    return this.#all.find(
      (resource) => findOperatorPods(resource)?.isComplete !== true && isSameNamespace(targetOf(resource), namespace),
    );
  }

  /** Returns the first role whose holder may create or label pods in a namespace. */
  findRole(namespace: string | undefined): Resource | undefined {
    return this.#relabeling.find((role) => role.kind === "ClusterRole" || isSameNamespace(role.namespace, namespace));
  }
}

function mayCreate({ group, kind }: Resource): boolean {
  if (coreGroups.has(group) || inertKinds.has(kind) || templated.has(kind)) return false;
  if (kind === "Gateway") return group === "gateway.networking.k8s.io";
  return !inertGroups.some((inert) => group === inert || group.endsWith(`.${inert}`));
}

/** Returns the namespace that an object's own objects are in. Undefined if it may be any. */
function targetOf({ root, namespace }: Resource): string | undefined {
  const spec = root.get("spec");
  return spec.get("destination", "namespace").text ?? spec.get("targetNamespace").text ?? namespace;
}

const podVerbs = ["create", "update", "patch"];

/** Returns true for a role that allows to create pods directly, or to change their labels. */
function allowsPods({ root }: Resource): boolean {
  return root
    .get("rules")
    .items()
    .some(
      (rule) =>
        rule.get("resources").texts.includes("pods") && rule.get("verbs").texts.some((verb) => podVerbs.includes(verb)),
    );
}
