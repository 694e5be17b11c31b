import type { Field } from "../../../../shared/yaml/index.ts";
import { isNearlyEverything, parseAddress, parseCidr } from "./addresses.ts";
import { unknownPod } from "./endpoints.ts";
import { type Direction, directions, type Policy, type PolicyRule } from "./policies/policy.ts";
import { trafficOf, trafficTo } from "./traffic.ts";

/** A rule of a policy that allows more than it seems to. */
interface OpenRule {
  readonly direction: Direction;
  readonly field: Field;
  /** `everywhere`: nearly all addresses. `cluster`: all pods of the cluster. */
  readonly breadth: "everywhere" | "cluster";
}

/**
 * Lists rules that allow all ports from or to everywhere, or the whole cluster. A rule after a denial, or with
 * exceptions, is meant to allow the rest.
 */
export function listOpenRules(policy: Policy): OpenRule[] {
  return directions.flatMap((direction) => {
    const side = policy[direction];
    if (side === undefined || (policy.layer === "union" && !side.isolates)) return [];
    const denial = side.rules.findIndex(({ action }) => action !== "allow");
    const before = denial === -1 ? side.rules : side.rules.slice(0, denial);
    const considered = policy.layer === "union" && denial !== -1 ? [] : before;
    return considered.flatMap((rule) => {
      const breadth = breadthOf(rule);
      return breadth === undefined ? [] : [{ direction, field: peerOf(rule, direction, breadth), breadth }];
    });
  });
}

function breadthOf(rule: PolicyRule): OpenRule["breadth"] | undefined {
  if (!rule.traffic(unknownPod).certain.covers(trafficOf("TCP")) || hasExceptions(rule.field)) return undefined;
  if (isNearlyEverything(rule.addresses)) return "everywhere";
  return rule.matches(unknownPod, unknownPod) === "yes" ? "cluster" : undefined;
}

function hasExceptions(rule: Field): boolean {
  const peers = ["from", "to"].flatMap((key) =>
    rule
      .get(key)
      .items()
      .map((peer) => peer.get("ipBlock")),
  );
  const sets = ["fromCIDRSet", "toCIDRSet"].flatMap((key) => rule.get(key).items());
  const has = (field: Field): boolean => field.items().length > 0;
  const negated = ["source", "destination"].flatMap((key) =>
    ["notNets", "notPorts", "notSelector"].map((name) => rule.get(key, name)),
  );
  return (
    [...peers, ...sets].some((block) => has(block.get("except"))) ||
    negated.some(({ exists }) => exists) ||
    rule.get("notProtocol").exists
  );
}

/** Returns the part of a rule that makes it open: a range or selector, or the rule itself. */
function peerOf({ field }: PolicyRule, direction: Direction, breadth: OpenRule["breadth"]): Field {
  const prefix = direction === "ingress" ? "from" : "to";
  const peers = field.get(prefix).items();
  const wanted =
    breadth === "everywhere"
      ? peers.map((peer) => peer.get("ipBlock", "cidr"))
      : peers.map((peer) => peer.get(peer.get("namespaces").isMap ? "namespaces" : "namespaceSelector"));
  const lists = ["Entities", "CIDR", "CIDRSet", "Endpoints"].map((name) => field.get(`${prefix}${name}`));
  return [...wanted, ...lists].find(({ node }) => node !== undefined) ?? field;
}

/** The metadata service of most clouds, which answers with credentials on TCP 80. */
const metadataAddress = "169.254.169.254";
/** Those of AWS for IPv6, Alibaba Cloud and Azure. Ranges that contain them by chance are no sign of a mistake. */
const otherAddresses = ["fd00:ec2::254", "100.100.100.200", "168.63.129.16"];
const metadataName = "metadata.google.internal";
/** Maximum number of addresses of a range that is about a service in it. */
const maxNarrow = 256n;

/** A rule that lets pods reach the metadata service of a cloud. */
interface MetadataRule {
  readonly field: Field;
  readonly address: string;
}

/** Lists egress rules of a policy that allow the metadata service, though the policy restricts egress. */
export function listMetadataRules(policy: Policy): MetadataRule[] {
  return (policy.egress?.rules ?? []).flatMap((rule) => {
    if (rule.action !== "allow" || !rule.traffic(unknownPod).certain.overlaps(trafficTo("TCP", 80))) return [];
    if (policy.egress?.isolates !== true || breadthOf(rule) === "everywhere") return [];
    const name = rule.field
      .get("toFQDNs")
      .items()
      .map((entry) => entry.get("matchName"))
      .find(({ text }) => text === metadataName);
    if (name !== undefined) return [{ field: name, address: metadataName }];
    const addresses = [metadataAddress, ...otherAddresses.filter((address) => isNamed(rule, address))];
    const address = addresses.find((text) => rule.addresses.has(parseAddress(text) ?? -1n));
    return address === undefined ? [] : [{ field: rangeWith(rule, address), address }];
  });
}

/** Returns true if a small range of the rule contains an address. */
function isNamed(rule: PolicyRule, address: string): boolean {
  const value = parseAddress(address) ?? -1n;
  return rule.addresses.ranges.some(({ first, last }) => first <= value && value <= last && last - first < maxNarrow);
}

/** Returns the range of a rule that contains an address. */
function rangeWith({ field }: PolicyRule, address: string): Field {
  const value = parseAddress(address) ?? -1n;
  const ranges = [
    ...field
      .get("to")
      .items()
      .flatMap((peer) => [peer.get("ipBlock", "cidr"), ...peer.get("networks").items()]),
    ...field.get("toCIDR").items(),
    ...field
      .get("toCIDRSet")
      .items()
      .map((entry) => entry.get("cidr")),
    ...field.get("toEntities").items(),
    ...field.get("destination", "nets").items(),
  ];
  const found = ranges.find(({ text = "" }) => {
    const range = parseCidr(text);
    return range !== undefined && range.first <= value && value <= range.last;
  });
  return found ?? field.get("toEntities").items()[0] ?? field;
}
