import type { Field } from "../../../../../shared/yaml/index.ts";
import type { Resource } from "../../resource.ts";
import { compileSelector } from "../../selector.ts";
import { addressesOf, allAddresses } from "../addresses.ts";
import { all, any, type Decision } from "../decision.ts";
import { type Endpoint, isInNamespace } from "../endpoints.ts";
import { matchSelector } from "../labels.ts";
import { RangeSet } from "../range-set.ts";
import { everything, joinReaches } from "../traffic.ts";
import { compileAddresses } from "./peers.ts";
import type { Direction, Policy, PolicyRule, Side } from "./policy.ts";
import { compileTraffic, protocolOf, trafficToPort } from "./ports.ts";

/** Compiles a NetworkPolicy (Kubernetes, `networking.k8s.io/v1`). */
export function compileNetworkPolicy(resource: Resource): Policy[] {
  const spec = resource.root.get("spec");
  const selector = compileSelector(spec.get("podSelector"));
  return [
    {
      resource,
      layer: "union",
      order: 0,
      podSelector: selector,
      selects: (pod) => all([isInNamespace(pod, resource.namespace), matchSelector(selector, pod.labels)]),
      ingress: sideOf(resource, "ingress"),
      egress: sideOf(resource, "egress"),
    },
  ];
}

/** Without policyTypes, a policy is about ingress, and about egress if it has egress rules. */
function sideOf(resource: Resource, direction: Direction): Side | undefined {
  const spec = resource.root.get("spec");
  const types = spec.get("policyTypes").texts.map((type) => type.toLowerCase());
  const isMeant =
    types.length > 0 ? types.includes(direction) : direction === "ingress" || spec.get("egress").node !== undefined;
  if (!isMeant) return undefined;
  const rules = spec.get(direction).items();
  return { isolates: true, rules: rules.map((rule) => ruleOf(rule, resource, direction)) };
}

function ruleOf(field: Field, { namespace }: Resource, direction: Direction): PolicyRule {
  const peerFields = field.get(direction === "ingress" ? "from" : "to").items();
  const { blocks = [], others = [] } = Object.groupBy(peerFields, (peer) =>
    peer.get("ipBlock").isMap ? "blocks" : "others",
  );
  const addresses = RangeSet.join(blocks.map(blockOf));
  const peers = [
    ...(blocks.length === 0 ? [] : [compileAddresses(addresses)]),
    ...others.map((peer) => compilePods(peer, namespace)),
  ];
  const ports = field.get("ports").items();
  return {
    action: "allow",
    field,
    addresses: peers.length === 0 ? allAddresses : addresses,
    matches: (peer) => (peers.length === 0 ? "yes" : any(peers.map((matches) => matches(peer)))),
    traffic: compileTraffic(
      ports.map((port) => port.get("port")),
      (receiver) =>
        ports.length === 0
          ? everything
          : joinReaches(
              ports.map((port) =>
                trafficToPort(port.get("port"), port.get("endPort"), protocolOf(port.get("protocol")), receiver),
              ),
            ),
    ),
  };
}

/** Returns the addresses of a peer's `ipBlock`. */
function blockOf(peer: Field): RangeSet {
  const block = peer.get("ipBlock");
  return addressesOf(block.get("cidr").text ?? "").subtract(addressesOf(...block.get("except").texts));
}

/** Compiles a peer of pods. */
function compilePods(peer: Field, namespace: string | undefined): (endpoint: Endpoint) => Decision {
  const pods = compileSelector(peer.get("podSelector"));
  const namespaces = peer.get("namespaceSelector");
  const selector = namespaces.isMap ? compileSelector(namespaces) : undefined;
  const isEmpty = !namespaces.isMap && !peer.get("podSelector").isMap;
  return (endpoint) => {
    if (endpoint.kind !== "pod" || isEmpty) return "no";
    const isInside =
      selector === undefined ? isInNamespace(endpoint, namespace) : matchSelector(selector, endpoint.namespace.labels);
    const decision = all([isInside, matchSelector(pods, endpoint.labels)]);
    // Plugins see pods with the address of their node as nodes, or as pods.
    return endpoint.usesHostNetwork && decision === "yes" ? "unknown" : decision;
  };
}
