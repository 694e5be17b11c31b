import type { Cluster } from "../cluster.ts";
import { addsLabel } from "../joins/controllers.ts";
import type { Workload } from "../workload.ts";
import { type Decision, decide } from "./decision.ts";
import { type Labels, labelsOf } from "./labels.ts";

/** One end of a connection. */
export type Endpoint = PodEndpoint | AddressEndpoint | EntityEndpoint;

export interface PodEndpoint {
  readonly kind: "pod";
  /** Undefined for a pod that no file contains. */
  readonly workload: Workload | undefined;
  readonly labels: Labels;
  readonly namespace: NamespaceOf;
  /** Name of the service account. Undefined if unknown. */
  readonly account: string | undefined;
  /** True if the pod has the address of its node. */
  readonly usesHostNetwork: boolean;
}

/** The namespace of a pod. */
export interface NamespaceOf {
  /** Undefined if the files name none. Null for a namespace that none of the files is about. */
  readonly name: string | null | undefined;
  readonly labels: Labels;
}

/** A host outside of the cluster. */
export interface AddressEndpoint {
  readonly kind: "address";
  /** Position in the common order of all addresses, as `parseAddress` returns it. */
  readonly address: bigint;
}

/** What Cilium calls an entity: the pod's own node, other nodes, or the API server. */
export interface EntityEndpoint {
  readonly kind: "entity";
  readonly entity: "host" | "remote-node" | "kube-apiserver";
}

const nameLabel = "kubernetes.io/metadata.name";
const absent: Labels = () => null;
const unknown: Labels = () => undefined;

/** A pod without labels in another namespace: what any part of the cluster can do, it can. */
export const stranger: PodEndpoint = {
  kind: "pod",
  workload: undefined,
  labels: absent,
  namespace: { name: null, labels: absent },
  account: "default",
  usesHostNetwork: false,
};

/** A pod that the files do not contain, such as one of an ingress controller. */
export const unknownPod: PodEndpoint = {
  kind: "pod",
  workload: undefined,
  labels: unknown,
  namespace: { name: undefined, labels: unknown },
  account: undefined,
  usesHostNetwork: false,
};

/** Knows the pods of a unit, and the labels of their namespaces. */
export class Endpoints {
  readonly #cluster: Cluster;
  readonly #pods = new Map<Workload, PodEndpoint>();
  readonly #namespaces = new Map<string, NamespaceOf>();

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
  }

  ofPod(workload: Workload): PodEndpoint {
    const cached = this.#pods.get(workload);
    if (cached !== undefined) return cached;
    const endpoint: PodEndpoint = {
      kind: "pod",
      workload,
      labels: labelsOf(workload.labels, (key) => (addsLabel(workload, key) ? undefined : null)),
      namespace: this.#namespaceOf(workload.namespace),
      account: workload.get("serviceAccountName").text ?? workload.get("serviceAccount").text ?? "default",
      usesHostNetwork: workload.get("hostNetwork").isTrue,
    };
    this.#pods.set(workload, endpoint);
    return endpoint;
  }

  #namespaceOf(name: string | undefined): NamespaceOf {
    if (name === undefined) return { name, labels: unknown };
    const cached = this.#namespaces.get(name);
    if (cached !== undefined) return cached;
    const object = this.#cluster.find("Namespace", name, undefined);
    const labels = labelsOf(object?.labels ?? new Map(), (key) => {
      if (key === nameLabel) return name;
      return object === undefined ? undefined : null;
    });
    const namespace = { name, labels };
    this.#namespaces.set(name, namespace);
    return namespace;
  }
}

/** Checks whether a pod is in the namespace of an object. Objects without a namespace are deployed to the same one. */
export function isInNamespace({ workload, namespace: { name } }: PodEndpoint, namespace: string | undefined): Decision {
  if (name === null) return "no";
  if (workload === undefined && name === undefined) return "unknown";
  return decide(name === undefined || namespace === undefined || name === namespace);
}
