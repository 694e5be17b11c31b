import type { Field } from "../../../../../shared/yaml/index.ts";
import type { Endpoint } from "../endpoints.ts";
import { RangeSet } from "../range-set.ts";
import { joinReach, known, nothing, type Protocol, type Reach, trafficOf, trafficTo } from "../traffic.ts";

/** Returns the protocol of a field that Kubernetes and others default to TCP. */
export function protocolOf(field: Field): Protocol {
  const text = (field.text ?? "TCP").toUpperCase();
  return text === "TCP" || text === "UDP" || text === "SCTP" ? text : "other";
}

/** Returns the traffic to ports with a name, which only the pods that receive it define. */
export function trafficToNamed(name: string, protocol: Protocol | undefined, receiver: Endpoint): Reach {
  if (receiver.kind !== "pod") return nothing;
  const protocols: readonly Protocol[] = protocol === undefined ? ["TCP", "UDP", "SCTP"] : [protocol];
  if (receiver.workload === undefined) {
    const possible = protocols.map(trafficOf).reduce((sum, traffic) => sum.union(traffic), RangeSet.empty);
    return { certain: RangeSet.empty, possible };
  }
  const ports = receiver.workload.containers
    .filter(({ role }) => role !== "init")
    .flatMap(({ field }) => field.get("ports").items())
    .filter((port) => port.get("name").text === name && protocols.includes(protocolOf(port.get("protocol"))))
    .map((port) => known(trafficTo(protocolOf(port.get("protocol")), port.get("containerPort").number ?? 0)));
  return ports.reduce(joinReach, nothing);
}

/** Returns the traffic to a port: a number, a name, or all ports of the protocol if there is none. */
export function trafficToPort(port: Field, end: Field, protocol: Protocol, receiver: Endpoint): Reach {
  const { text } = port;
  if (text === undefined) return known(trafficOf(protocol));
  if (!/^\d+$/u.test(text)) return trafficToNamed(text, protocol, receiver);
  return known(trafficTo(protocol, Number(text), end.number ?? Number(text)));
}
