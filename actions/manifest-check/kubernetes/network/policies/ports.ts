import type { Field } from "../../../../../shared/yaml/index.ts";
import type { Endpoint } from "../endpoints.ts";
import { RangeSet } from "../range-set.ts";
import {
  allTraffic,
  joinReaches,
  known,
  nothing,
  type Protocol,
  type Reach,
  trafficOf,
  trafficTo,
} from "../traffic.ts";

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
    const possible = RangeSet.join(protocols.map(trafficOf));
    return { certain: RangeSet.empty, possible };
  }
  const ports = receiver.workload.containers
    .filter(({ role }) => role !== "init")
    .flatMap(({ field }) => field.get("ports").items())
    .filter((port) => port.get("name").text === name && protocols.includes(protocolOf(port.get("protocol"))))
    .map((port) => known(trafficTo(protocolOf(port.get("protocol")), port.get("containerPort").number ?? 0)));
  return joinReaches(ports);
}

/** Maximum number of ports of a rule. More cannot be decided. */
const maxPorts = 500;

/**
 * Compiles the traffic to ports. Computes it once if no port has a name, which only receivers define.
 * @param ports numbers and names of the rule.
 */
export function compileTraffic(
  ports: readonly Field[],
  compute: (receiver: Endpoint) => Reach,
): (receiver: Endpoint) => Reach {
  const isNamed = ports.some(isPortName);
  let known: Reach | undefined =
    ports.length > maxPorts ? { certain: RangeSet.empty, possible: allTraffic } : undefined;
  return (receiver) => {
    if (isNamed && known === undefined) return compute(receiver);
    known ??= compute(receiver);
    return known;
  };
}

/** Returns true for a port that is a name. */
function isPortName({ text = "" }: Field): boolean {
  return text !== "" && !/^\d+(?::\d+)?$/u.test(text);
}

/** Returns the traffic to a port: a number, a name, or all ports of the protocol if there is none. */
export function trafficToPort(port: Field, end: Field, protocol: Protocol, receiver: Endpoint): Reach {
  const { text } = port;
  if (text === undefined) return known(trafficOf(protocol));
  if (!/^\d+$/u.test(text)) return trafficToNamed(text, protocol, receiver);
  return known(trafficTo(protocol, Number(text), end.number ?? Number(text)));
}
