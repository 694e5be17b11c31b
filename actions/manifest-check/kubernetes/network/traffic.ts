import { RangeSet } from "./range-set.ts";

/** Protocols that policies distinguish. `other`: all without ports, such as ICMP. */
export type Protocol = "TCP" | "UDP" | "SCTP" | "other";

const protocols: readonly Protocol[] = ["TCP", "UDP", "SCTP", "other"];
/** Numbers per protocol, in the common order of all ports of all protocols. */
const size = 65_536n;

/** Traffic by what is known: surely allowed, and perhaps allowed. The second contains the first. */
export interface Reach {
  readonly certain: RangeSet;
  readonly possible: RangeSet;
}

function portsOf(protocol: Protocol, first: number, last: number): RangeSet {
  const start = BigInt(protocols.indexOf(protocol)) * size;
  return RangeSet.of([{ first: start + BigInt(first), last: start + BigInt(last) }]);
}

/** Returns ports of a protocol. Default: one port. Ports that do not exist are no traffic. */
export function trafficTo(protocol: Protocol, first: number, last = first): RangeSet {
  const isValid = [first, last].every((port) => Number.isInteger(port) && port >= 1 && port <= 65_535);
  return isValid ? portsOf(protocol, first, last) : RangeSet.empty;
}

/** Returns all traffic of a protocol. */
export function trafficOf(protocol: Protocol): RangeSet {
  return protocol === "other" ? portsOf(protocol, 0, 0) : portsOf(protocol, 1, 65_535);
}

export const allTraffic = protocols.map(trafficOf).reduce((sum, traffic) => sum.union(traffic));
export const everything: Reach = { certain: allTraffic, possible: allTraffic };
export const nothing: Reach = { certain: RangeSet.empty, possible: RangeSet.empty };

/** Returns traffic that is known exactly. */
export function known(traffic: RangeSet): Reach {
  return { certain: traffic, possible: traffic };
}

export function joinReach(a: Reach, b: Reach): Reach {
  return { certain: a.certain.union(b.certain), possible: a.possible.union(b.possible) };
}

/** Joins any number of traffics at once. */
export function joinReaches(reaches: readonly Reach[]): Reach {
  return {
    certain: RangeSet.join(reaches.map(({ certain }) => certain)),
    possible: RangeSet.join(reaches.map(({ possible }) => possible)),
  };
}

/** Returns the traffic that both allow. */
export function limitReach(a: Reach, b: Reach): Reach {
  if (b === everything) return a;
  if (a === everything) return b;
  return { certain: a.certain.intersect(b.certain), possible: a.possible.intersect(b.possible) };
}

const maxShown = 4;

/** Formats traffic for people: `TCP 80, 443`, `UDP 53`. Empty for all traffic. */
export function formatTraffic(traffic: RangeSet): string {
  const ported = protocols.filter((protocol) => protocol !== "other");
  if (ported.every((protocol) => traffic.covers(trafficOf(protocol)))) return "";
  const parts = ported.flatMap((protocol) => {
    const { ranges } = traffic.intersect(trafficOf(protocol));
    if (ranges.length === 0) return [];
    if (traffic.covers(trafficOf(protocol))) return [protocol];
    const shown = ranges.slice(0, maxShown).map(({ first, last }) => {
      const [start, end] = [first % size, last % size];
      return start === end ? `${start}` : `${start}–${end}`;
    });
    return [`${protocol} ${shown.join(", ")}${ranges.length > maxShown ? ", …" : ""}`];
  });
  return parts.length === 0 ? "ICMP and others" : parts.join(", ");
}
