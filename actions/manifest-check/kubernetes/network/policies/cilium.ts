import type { Field } from "../../../../../shared/yaml/index.ts";
import type { Resource } from "../../resource.ts";
import { compileSelector, type Selector } from "../../selector.ts";
import { addressesOf, allAddresses } from "../addresses.ts";
import { all, any, type Decision, decide } from "../decision.ts";
import { type Endpoint, isInNamespace, type PodEndpoint } from "../endpoints.ts";
import { type Labels, matchSelector } from "../labels.ts";
import { RangeSet } from "../range-set.ts";
import { everything, joinReach, joinReaches, known, type Protocol, type Reach, trafficOf } from "../traffic.ts";
import type { Direction, Policy, PolicyRule, Side } from "./policy.ts";
import { compileTraffic, trafficToPort } from "./ports.ts";

/** Compiles the specifications of a CiliumNetworkPolicy or CiliumClusterwideNetworkPolicy (`cilium.io/v2`). */
export function compileCiliumPolicy(resource: Resource): Policy[] {
  return listCiliumSpecs(resource).flatMap((spec): Policy[] => {
    const selector = spec.get("endpointSelector");
    // Without it, a specification is about nodes.
    if (!selector.isMap) return [];
    const namespace = resource.kind === "CiliumNetworkPolicy" ? resource.namespace : null;
    return [
      {
        resource,
        layer: "union",
        order: 0,
        podSelector: ownSelector(selector),
        selects: compilePods(selector, namespace),
        ingress: sideOf(spec, "ingress", namespace),
        egress: sideOf(spec, "egress", namespace),
      },
    ];
  });
}

/** Lists the specifications of a policy of Cilium: `spec`, and the items of `specs`. */
export function listCiliumSpecs({ root }: Resource): Field[] {
  return [root.get("spec"), ...root.get("specs").items()].filter(({ isMap }) => isMap);
}

/** A policy is about a direction that it has rules for, and isolates its pods unless `enableDefaultDeny` is false. */
function sideOf(spec: Field, direction: Direction, namespace: string | null | undefined): Side | undefined {
  const allowing = spec.get(direction).items();
  const denying = spec.get(`${direction}Deny`).items();
  if (allowing.length + denying.length === 0) return undefined;
  return {
    isolates: !spec.get("enableDefaultDeny", direction).isFalse,
    rules: [
      ...denying.map((rule) => ruleOf(rule, "deny", direction, namespace)),
      ...allowing.map((rule) => ruleOf(rule, "allow", direction, namespace)),
    ],
  };
}

function ruleOf(
  field: Field,
  action: "allow" | "deny",
  direction: Direction,
  namespace: string | null | undefined,
): PolicyRule {
  const prefix = direction === "ingress" ? "from" : "to";
  const ports = field.get("toPorts").items();
  const hasIcmp = field.get("icmps").items().length > 0;
  const peers = peerFields
    .map((name) => field.get(`${prefix}${name}`))
    .filter(({ exists }) => exists)
    .map((list) => compilePeers(list, prefix, namespace));
  const required = field
    .get(`${prefix}Requires`)
    .items()
    .map((selector) => compilePods(selector, null));
  const isEmpty = peers.length === 0 && ports.length === 0 && !hasIcmp;
  return {
    action,
    field,
    addresses: isEmpty || required.length > 0 ? RangeSet.empty : addressesOfPeers(field, prefix, peers.length),
    matches(peer) {
      // A rule without anything is there to isolate the pods, and allows nothing.
      if (isEmpty) return "no";
      const isMeant = peers.length === 0 ? "yes" : any(peers.map((matches) => matches(peer)));
      return all([isMeant, ...required.map((selects) => selects(peer))]);
    },
    traffic: compileTraffic(
      ports.flatMap((entry) => entry.get("ports").items()).map((port) => port.get("port")),
      (receiver) => {
        if (ports.length === 0 && !hasIcmp) return everything;
        const own = joinReaches(ports.map((entry) => trafficBy(entry, receiver)));
        return hasIcmp ? joinReach(own, { certain: RangeSet.empty, possible: trafficOf("other") }) : own;
      },
    ),
  };
}

const peerFields = ["Endpoints", "Entities", "CIDR", "CIDRSet", "FQDNs", "Services", "Groups", "Nodes"];

function compilePeers(list: Field, prefix: string, namespace: string | null | undefined): (peer: Endpoint) => Decision {
  switch (String(list.key).slice(prefix.length)) {
    case "Endpoints": {
      const selectors = list.items().map((selector) => compilePods(selector, namespace));
      return (peer) => any(selectors.map((selects) => selects(peer)));
    }
    case "Entities":
      return (peer) => any(list.texts.map((entity) => matchEntity(entity, peer)));
    case "CIDR": {
      const addresses = addressesOf(...list.texts);
      return (peer) => decide(peer.kind === "address" && addresses.has(peer.address));
    }
    case "CIDRSet": {
      const sets = list.items().map(compileCidrSet);
      return (peer) => any(sets.map((matches) => matches(peer)));
    }
    default:
      // Names, Services and groups of cloud providers become addresses in the cluster only.
      return (peer) => (peer.kind === "address" || list.key === "toServices" ? "unknown" : "no");
  }
}

function compileCidrSet(entry: Field): (peer: Endpoint) => Decision {
  const cidr = entry.get("cidr").text;
  const addresses = addressesOf(cidr ?? "").subtract(addressesOf(...entry.get("except").texts));
  return (peer) => {
    if (peer.kind !== "address") return "no";
    return cidr === undefined ? "unknown" : decide(addresses.has(peer.address));
  };
}

/** Returns the addresses outside of the cluster that a rule surely means. */
function addressesOfPeers(rule: Field, prefix: string, peers: number): RangeSet {
  const entities = rule.get(`${prefix}Entities`).texts;
  if (peers === 0 || entities.some((entity) => entity === "all" || entity === "world")) return allAddresses;
  const sets = rule
    .get(`${prefix}CIDRSet`)
    .items()
    .map((entry) => addressesOf(entry.get("cidr").text ?? "").subtract(addressesOf(...entry.get("except").texts)));
  return RangeSet.join([addressesOf(...rule.get(`${prefix}CIDR`).texts), ...sets]);
}

/** Checks for an entity (Cilium, "Entities based"). */
function matchEntity(entity: string, peer: Endpoint): Decision {
  if (entity === "all") return "yes";
  if (peer.kind === "address") {
    if (entity === "world" || entity === "world-ipv4" || entity === "world-ipv6") return "yes";
    return entity === "kube-apiserver" ? "unknown" : "no";
  }
  if (entity === "cluster") return "yes";
  if (peer.kind === "entity") return decide(peer.entity === entity);
  if (peer.usesHostNetwork) return entity === "host" || entity === "remote-node" ? "unknown" : "no";
  if (peer.workload === undefined && entity === "ingress") return "unknown";
  return "no";
}

/**
 * Compiles a selector of endpoints.
 * @param namespace that of the policy, which its selectors are limited to if they name none. Null for policies of the
 * whole cluster.
 */
function compilePods(field: Field, namespace: string | null | undefined): (endpoint: Endpoint) => Decision {
  const selector = withoutSources(compileSelector(field));
  const keys = [...selector.labels.keys(), ...selector.expressions.map(({ key }) => key)];
  const isReserved = keys.some((key) => key.startsWith(reserved));
  const namesNamespace = keys.some(
    (key) => key.startsWith("io.kubernetes.pod.namespace") || key.startsWith(namespaceLabel),
  );
  return (endpoint) => {
    if (endpoint.kind !== "pod") return matchReserved(keys, endpoint);
    if (isReserved) return "no";
    const own = namespace === null || namesNamespace ? "yes" : isInNamespace(endpoint, namespace);
    const decision = all([own, matchSelector(selector, labelsOf(endpoint))]);
    return endpoint.usesHostNetwork && decision === "yes" ? "unknown" : decision;
  };
}

/** Returns a selector that only asks for labels of the pods themselves. */
function ownSelector(field: Field): Selector | undefined {
  const selector = withoutSources(compileSelector(field));
  const keys = [...selector.labels.keys(), ...selector.expressions.map(({ key }) => key)];
  return keys.some((key) => key.startsWith("io.") || key.startsWith(reserved)) ? undefined : selector;
}

const reserved = "reserved:";
const namespaceLabel = "io.cilium.k8s.namespace.labels.";

function matchReserved(keys: readonly string[], endpoint: Exclude<Endpoint, PodEndpoint>): Decision {
  const names = keys.filter((key) => key.startsWith(reserved)).map((key) => key.slice(reserved.length));
  return names.length === 0 ? "no" : all(names.map((name) => matchEntity(name, endpoint)));
}

/** Returns the labels of a pod as Cilium names them. */
function labelsOf({ labels, namespace, account }: PodEndpoint): Labels {
  return (key) => {
    if (key === "io.kubernetes.pod.namespace") return namespace.name;
    if (key === "io.cilium.k8s.policy.serviceaccount") return account;
    if (key.startsWith(namespaceLabel)) return namespace.labels(key.slice(namespaceLabel.length));
    return key.startsWith("io.cilium.k8s.policy.") ? undefined : labels(key);
  };
}

/** Removes the source prefix of Cilium's label names (`k8s:app`). Labels in files come from Kubernetes. */
function withoutSources({ labels, expressions }: Selector): Selector {
  const bare = (key: string): string => key.replace(/^(?:k8s|any)[:.]/u, "");
  return {
    labels: new Map([...labels].map(([key, value]) => [bare(key), value])),
    expressions: expressions.map((expression) => ({ ...expression, key: bare(expression.key) })),
  };
}

/** Reads an entry of `toPorts`. Its rules for HTTP and other protocols let parts of the traffic through. */
function trafficBy(entry: Field, receiver: Endpoint): Reach {
  const ports = entry.get("ports").items();
  if (ports.length === 0) return everything;
  return joinReaches(
    ports.flatMap((port) => {
      const protocol = (port.get("protocol").text ?? "ANY").toUpperCase();
      const protocols: readonly Protocol[] =
        protocol === "ANY"
          ? ["TCP", "UDP", "SCTP"]
          : [protocol === "TCP" || protocol === "UDP" || protocol === "SCTP" ? protocol : "other"];
      const isAll = port.get("port").text === undefined || port.get("port").text === "0";
      return protocols.map((name) =>
        isAll ? known(trafficOf(name)) : trafficToPort(port.get("port"), port.get("endPort"), name, receiver),
      );
    }),
  );
}
