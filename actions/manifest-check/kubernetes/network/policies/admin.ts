import type { Field } from "../../../../../shared/yaml/index.ts";
import type { Resource } from "../../resource.ts";
import { compileSelector } from "../../selector.ts";
import { addressesOf } from "../addresses.ts";
import { all, any, type Decision } from "../decision.ts";
import type { Endpoint, PodEndpoint } from "../endpoints.ts";
import { matchSelector } from "../labels.ts";
import { RangeSet } from "../range-set.ts";
import { allTraffic, everything, joinReaches, known, type Reach, trafficTo } from "../traffic.ts";
import { compileAddresses } from "./peers.ts";
import type { Direction, Policy, PolicyRule, Side } from "./policy.ts";
import { compileTraffic, protocolOf, trafficToNamed } from "./ports.ts";

/** Compiles an AdminNetworkPolicy, BaselineAdminNetworkPolicy or ClusterNetworkPolicy (`policy.networking.k8s.io`). */
export function compileAdminPolicy(resource: Resource): Policy[] {
  const spec = resource.root.get("spec");
  const isBaseline = resource.kind === "BaselineAdminNetworkPolicy" || spec.get("tier").text === "Baseline";
  const subject = podsOf(spec.get("subject"));
  return [
    {
      resource,
      layer: isBaseline ? "baseline" : "admin",
      order: spec.get("priority").number ?? 0,
      selects: subject,
      ingress: sideOf(spec, "ingress"),
      egress: sideOf(spec, "egress"),
    },
  ];
}

const actions: Readonly<Record<string, PolicyRule["action"]>> = {
  ...{ Allow: "allow", Accept: "allow", Deny: "deny", Pass: "pass" },
};

function sideOf(spec: Field, direction: Direction): Side | undefined {
  const rules = spec
    .get(direction)
    .items()
    .flatMap((rule) => ruleOf(rule, direction));
  return rules.length === 0 ? undefined : { isolates: false, rules };
}

function ruleOf(field: Field, direction: Direction): PolicyRule[] {
  const action = actions[field.get("action").text ?? ""];
  const peerFields = field.get(direction === "ingress" ? "from" : "to").items();
  const peers = peerFields.map(peerOf);
  const ports = [...field.get("ports").items(), ...field.get("protocols").items()];
  if (action === undefined) return [];
  return [
    {
      action,
      field,
      addresses: addressesOf(...peerFields.flatMap((peer) => peer.get("networks").texts)),
      matches: (peer) => any(peers.map((matches) => matches(peer))),
      traffic: compileTraffic(
        ports.map((port) => port.get("namedPort")),
        (receiver) => (ports.length === 0 ? everything : joinReaches(ports.map((port) => portOf(port, receiver)))),
      ),
    },
  ];
}

/** Returns whether `namespaces` or `pods` mean a pod. */
function podsOf(field: Field): (pod: PodEndpoint) => Decision {
  const namespaces = field.get("namespaces");
  const pods = field.get("pods");
  if (namespaces.isMap) {
    // Older versions have the selector one level deeper.
    const inner = namespaces.get("namespaceSelector");
    const selector = compileSelector(inner.isMap ? inner : namespaces);
    return (pod) => matchSelector(selector, pod.namespace.labels);
  }
  if (!pods.isMap) return () => "no";
  const [inside, own] = [compileSelector(pods.get("namespaceSelector")), compileSelector(pods.get("podSelector"))];
  return (pod) => all([matchSelector(inside, pod.namespace.labels), matchSelector(own, pod.labels)]);
}

function peerOf(peer: Field): (endpoint: Endpoint) => Decision {
  const pods = podsOf(peer);
  const networks = peer.get("networks").texts;
  const matchesAddress = compileAddresses(addressesOf(...networks));
  const isOther = peer.get("nodes").isMap || peer.get("domainNames").items().length > 0;
  return (endpoint) => {
    if (endpoint.kind === "pod" && !endpoint.usesHostNetwork && networks.length === 0) return pods(endpoint);
    if (networks.length > 0) return matchesAddress(endpoint);
    return isOther ? "unknown" : "no";
  };
}

function portOf(port: Field, receiver: Endpoint): Reach {
  const [number, range, name] = [port.get("portNumber"), port.get("portRange"), port.get("namedPort").text];
  if (number.isMap) return known(trafficTo(protocolOf(number.get("protocol")), number.get("port").number ?? 0));
  if (range.isMap) {
    const [start, end] = [range.get("start").number ?? 0, range.get("end").number ?? 0];
    return known(trafficTo(protocolOf(range.get("protocol")), start, end));
  }
  if (name !== undefined) return trafficToNamed(name, undefined, receiver);
  return { certain: RangeSet.empty, possible: allTraffic };
}
