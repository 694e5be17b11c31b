import type { KubernetesContext } from "../check.ts";
import type { Cluster } from "../cluster.ts";
import type { Surroundings } from "../joins/surroundings.ts";
import type { Workload } from "../workload.ts";
import { Endpoints, unknownPod } from "./endpoints.ts";
import { compilePolicy } from "./policies/compile.ts";
import type { Direction, Policy } from "./policies/policy.ts";
import { trafficOf } from "./traffic.ts";

/**
 * The pods that policies restrict, by direction. Without a policy, all traffic is allowed (Kubernetes, "Network
 * Policies").
 */
export class NetworkCoverage {
  readonly #covered: Readonly<Record<Direction, Set<Workload>>> = { ingress: new Set(), egress: new Set() };
  readonly #around: Surroundings;
  readonly #endpoints: Endpoints;
  /** Policies of other units, by the namespace of the pods. */
  readonly #near = new Map<string | undefined, Readonly<Record<Direction, readonly Policy[]>>>();

  constructor({ cluster, joins }: Pick<KubernetesContext, "cluster" | "joins">) {
    this.#around = joins.around;
    this.#endpoints = new Endpoints(cluster);
    for (const policy of cluster.ofKind(...namespacedKinds, ...wideKinds).flatMap(compilePolicy)) {
      const meant = (["ingress", "egress"] as const).filter((direction) => restricts(policy, direction));
      if (meant.length === 0) continue;
      const pods = this.#podsOf(policy, cluster);
      for (const direction of meant) for (const pod of pods) this.#covered[direction].add(pod);
    }
  }

  /** Returns true if a policy of the unit, or of another one in the namespace that both name, applies to a pod. */
  isCovered(pod: Workload, direction: Direction): boolean {
    if (this.#covered[direction].has(pod)) return true;
    const policies = this.#policiesNear(this.#around.namespaceOf(pod))[direction];
    return policies.some((policy) => this.#applies(policy, pod));
  }

  /** Returns the policies of other units that may apply to the pods of a namespace. */
  #policiesNear(namespace: string | undefined): Readonly<Record<Direction, readonly Policy[]>> {
    const known = this.#near.get(namespace);
    if (known !== undefined) return known;
    const around = this.#around;
    const owners = [...around.objectsIn(namespacedKinds, namespace), ...around.clusterObjects(wideKinds)];
    const policies = owners.flatMap(({ owner }) => compilePolicy(owner));
    const near = {
      ingress: policies.filter((policy) => restricts(policy, "ingress")),
      egress: policies.filter((policy) => restricts(policy, "egress")),
    };
    this.#near.set(namespace, near);
    return near;
  }

  #podsOf(policy: Policy, cluster: Cluster): readonly Workload[] {
    const { resource, podSelector } = policy;
    const namespace = wideKinds.includes(resource.kind) ? undefined : resource.namespace;
    if (podSelector !== undefined) return cluster.podsWith(podSelector, namespace);
    return cluster.podsIn(namespace).filter((pod) => this.#applies(policy, pod));
  }

  /** What cannot be decided counts as a match, so that pods are not reported on a guess. */
  #applies(policy: Policy, pod: Workload): boolean {
    return policy.selects(this.#endpoints.ofPod(pod)) !== "no";
  }
}

const namespacedKinds = ["NetworkPolicy", "CiliumNetworkPolicy"];
const wideKinds = [
  ...["CiliumClusterwideNetworkPolicy", "GlobalNetworkPolicy"],
  ...["AdminNetworkPolicy", "BaselineAdminNetworkPolicy", "ClusterNetworkPolicy"],
];

/** Returns true if a policy denies by default, or denies the traffic of all pods. */
function restricts(policy: Policy, direction: Direction): boolean {
  const side = policy[direction];
  if (side === undefined) return false;
  return (
    side.isolates ||
    side.rules.some(
      (rule) =>
        rule.action === "deny" &&
        rule.matches(unknownPod, unknownPod) === "yes" &&
        rule.traffic(unknownPod).certain.covers(trafficOf("TCP")),
    )
  );
}
