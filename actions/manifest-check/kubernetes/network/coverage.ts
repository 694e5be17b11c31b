import type { Field } from "../../../../shared/yaml/index.ts";
import type { KubernetesContext } from "../check.ts";
import type { Cluster } from "../cluster.ts";
import type { Neighbor, Surroundings } from "../joins/surroundings.ts";
import type { Resource } from "../resource.ts";
import { compileSelector, type Selector, selectsPod } from "../selector.ts";
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

  readonly #around: Surroundings;

  constructor({ cluster, joins }: Pick<KubernetesContext, "cluster" | "joins">) {
    this.#around = joins.around;
    for (const policy of cluster.ofKind(...namespacedKinds, ...wideKinds)) {
      const specs = specsOf(policy);
      const pods = specs.flatMap((spec) => podsOf(policy, spec, cluster));
      this.#pods.set(policy, pods);
      for (const direction of ["ingress", "egress"] as const) {
        if (!specs.some((spec) => governs(policy, spec, direction))) continue;
        for (const pod of pods) this.#covered[direction].add(pod);
      }
    }
  }

  /** Returns true if a policy of the unit, or of another one in the namespace that both name, applies to a pod. */
  isCovered(pod: Workload, direction: Direction): boolean {
    if (this.#covered[direction].has(pod)) return true;
    const around = this.#around;
    const covers = ({ owner }: Neighbor<Resource>): boolean =>
      specsOf(owner).some((spec) => governs(owner, spec, direction) && applies(owner, spec, pod));
    return (
      around.objectsIn(namespacedKinds, around.namespaceOf(pod)).some(covers) ||
      around.clusterObjects(wideKinds).some(covers)
    );
  }

  /** Returns the pods that a policy selects. */
  podsOf(policy: Resource): readonly Workload[] {
    return this.#pods.get(policy) ?? [];
  }
}

const namespacedKinds = ["NetworkPolicy", "CiliumNetworkPolicy"];
const wideKinds = ["CiliumClusterwideNetworkPolicy", "GlobalNetworkPolicy"];

/** Lists the specifications of a policy. Cilium policies may have several. */
function specsOf({ root }: Resource): Field[] {
  return [root.get("spec"), ...root.get("specs").items()].filter(({ isMap }) => isMap);
}

function podsOf(policy: Resource, spec: Field, cluster: Cluster): readonly Workload[] {
  const namespace = wideKinds.includes(policy.kind) ? undefined : policy.namespace;
  const selector = selectorOf(policy, spec);
  if (selector !== undefined) return cluster.podsWith(selector, namespace);
  return cluster.podsIn(namespace).filter((pod) => applies(policy, spec, pod));
}

/** Returns true if a policy selects a pod, which is in its namespace. */
function applies(policy: Resource, spec: Field, pod: Workload): boolean {
  if (isCalico(policy)) return matchesCalicoSelector(spec.get("selector").text ?? "", pod.labels);
  const selector = selectorOf(policy, spec);
  return selector !== undefined && selectsPod(selector, pod);
}

/** Returns the selector of pods. Undefined for Calico's, and for Cilium's policies of nodes. */
function selectorOf(policy: Resource, spec: Field): Selector | undefined {
  if (isCalico(policy)) return undefined;
  if (policy.group !== "cilium.io") return compileSelector(spec.get("podSelector"));
  const selector = spec.get("endpointSelector");
  return selector.isMap ? withoutSources(compileSelector(selector)) : undefined;
}

function isCalico({ group }: Resource): boolean {
  return group.endsWith("projectcalico.org");
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
function governs(policy: Resource, spec: Field, direction: Direction): boolean {
  const has = (key: string): boolean => spec.get(key).node !== undefined;
  if (policy.group === "cilium.io") return has(direction) || has(`${direction}Deny`);
  const types = spec.get(isCalico(policy) ? "types" : "policyTypes").texts.map((type) => type.toLowerCase());
  if (types.length > 0) return types.includes(direction);
  if (direction === "egress") return has("egress");
  return !isCalico(policy) || has("ingress") || !has("egress");
}
