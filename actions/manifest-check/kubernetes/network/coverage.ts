import type { Field } from "../../../../shared/yaml/index.ts";
import type { Cluster } from "../cluster.ts";
import type { Resource } from "../resource.ts";
import { compileSelector, type Selector } from "../selector.ts";
import type { Workload } from "../workload.ts";
import { matchesCalicoSelector } from "./calico.ts";

export type Direction = "ingress" | "egress";

/**
 * The pods that policies apply to, by direction. Without a policy, all traffic is allowed (Kubernetes, "Network
 * Policies").
 */
export class NetworkCoverage {
  readonly #covered: Readonly<Record<Direction, Set<Workload>>> = { ingress: new Set(), egress: new Set() };
  readonly #pods = new Map<Resource, readonly Workload[]>();

  constructor(cluster: Cluster) {
    const kinds = ["NetworkPolicy", "CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy", "GlobalNetworkPolicy"];
    for (const policy of cluster.ofKind(...kinds)) {
      const specs = specsOf(policy);
      const pods = specs.flatMap((spec) => podsOf(policy, spec, cluster));
      this.#pods.set(policy, pods);
      for (const direction of ["ingress", "egress"] as const) {
        if (!specs.some((spec) => governs(policy, spec, direction))) continue;
        for (const pod of pods) this.#covered[direction].add(pod);
      }
    }
  }

  isCovered(pod: Workload, direction: Direction): boolean {
    return this.#covered[direction].has(pod);
  }

  /** Returns the pods that a policy selects. */
  podsOf(policy: Resource): readonly Workload[] {
    return this.#pods.get(policy) ?? [];
  }
}

/** Lists the specifications of a policy. Cilium policies may have several. */
function specsOf({ root }: Resource): Field[] {
  return [root.get("spec"), ...root.get("specs").items()].filter(({ isMap }) => isMap);
}

function podsOf(policy: Resource, spec: Field, cluster: Cluster): Workload[] {
  const isWide = /^(?:CiliumClusterwide|Global)/.test(policy.kind);
  const namespace = isWide ? undefined : policy.namespace;
  if (policy.group.endsWith("projectcalico.org")) {
    const selector = spec.get("selector").text ?? "";
    return cluster.podsIn(namespace).filter(({ labels }) => matchesCalicoSelector(selector, labels));
  }
  const selector = compileSelector(spec.get(policy.group === "cilium.io" ? "endpointSelector" : "podSelector"));
  if (policy.group !== "cilium.io") return cluster.podsWith(selector, namespace);
  return spec.get("endpointSelector").isMap ? cluster.podsWith(withoutSources(selector), namespace) : [];
}

/** Removes the source prefix of Cilium's label names (`k8s:app`). Labels in files come from Kubernetes. */
function withoutSources({ labels, expressions }: Selector): Selector {
  const bare = (key: string): string => key.replace(/^(?:k8s|any)[:.]/, "");
  return {
    labels: new Map([...labels].map(([key, value]) => [bare(key), value])),
    expressions: expressions.map((expression) => ({ ...expression, key: bare(expression.key) })),
  };
}

/**
 * Returns true if a policy applies to a direction. Without policyTypes, it applies to ingress, and to egress if it
 * has egress rules.
 */
function governs({ group }: Resource, spec: Field, direction: Direction): boolean {
  const has = (key: string): boolean => spec.get(key).node !== undefined;
  if (group === "cilium.io") return has(direction) || has(`${direction}Deny`);
  const isCalico = group.endsWith("projectcalico.org");
  const types = spec.get(isCalico ? "types" : "policyTypes").texts.map((type) => type.toLowerCase());
  if (types.length > 0) return types.includes(direction);
  if (direction === "egress") return has("egress");
  return !isCalico || has("ingress") || !has("egress");
}
