import type { Field } from "../../../../../shared/yaml/index.ts";
import type { Resource } from "../../resource.ts";
import type { Selector } from "../../selector.ts";
import type { Decision } from "../decision.ts";
import type { Endpoint, PodEndpoint } from "../endpoints.ts";
import type { RangeSet } from "../range-set.ts";
import type { Reach } from "../traffic.ts";

export type Direction = "ingress" | "egress";
export const directions: readonly Direction[] = ["ingress", "egress"];

/** One specification of a network policy of any kind. */
export interface Policy {
  readonly resource: Resource;
  readonly layer: Layer;
  /** Position within the layer. Policies with a lower one are first. */
  readonly order: number;
  /** Selects the same pods in the namespace, if their own labels decide. */
  readonly podSelector?: Selector | undefined;
  /** Returns whether the policy applies to a pod. */
  selects(pod: PodEndpoint): Decision;
  /** Undefined for a direction that the policy is not about. */
  readonly ingress: Side | undefined;
  readonly egress: Side | undefined;
}

/**
 * Where a policy is evaluated. `admin`: before all others. `tier`: in a tier of Calico. `union`: with all others that
 * allow, by Kubernetes and Cilium. `baseline`: if no other one applies.
 */
export type Layer = "admin" | "tier" | "union" | "baseline";

/** What a policy says about one direction. */
export interface Side {
  /** True if the pods then deny what no rule allows. */
  readonly isolates: boolean;
  readonly rules: readonly PolicyRule[];
}

export interface PolicyRule {
  readonly action: "allow" | "deny" | "pass";
  readonly field: Field;
  /** Addresses outside of the cluster that the rule surely means. */
  readonly addresses: RangeSet;
  /** Returns whether the rule means the other end of a connection of a pod. */
  matches(peer: Endpoint, pod: PodEndpoint): Decision;
  /** Returns the traffic that the rule means, to the end that receives the connection. */
  traffic(receiver: Endpoint): Reach;
}
