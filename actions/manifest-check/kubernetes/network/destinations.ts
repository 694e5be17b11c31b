import type { Field } from "../../../../shared/yaml/index.ts";
import type { PodEndpoint } from "./endpoints.ts";
import type { Reachability } from "./reachability.ts";

/** Maximum number of ranges and names for one pod. */
const maxDestinations = 8;

/** Lists what the policies of a pod allow it to reach outside of the cluster: ranges of addresses and names. */
export function listDestinations(pod: PodEndpoint, reachability: Reachability): string[] {
  const found = reachability.policies.flatMap((policy) => {
    const rules = policy.egress?.rules.filter(({ action }) => action === "allow") ?? [];
    if (rules.length === 0 || reachability.applies(policy, pod) !== "yes") return [];
    return rules.flatMap(({ field }) => destinationsOf(field));
  });
  return [...new Set(found)].slice(0, maxDestinations);
}

/** Reads the outside peers of a rule of any kind of policy. */
function destinationsOf(rule: Field): string[] {
  const peers = rule.get("to").items();
  const ranges = [
    ...peers.map((peer) => peer.get("ipBlock", "cidr").text),
    ...peers.flatMap((peer) => [...peer.get("networks").texts, ...peer.get("domainNames").texts]),
    ...rule
      .get("toCIDRSet")
      .items()
      .map((entry) => entry.get("cidr").text),
    ...rule
      .get("toFQDNs")
      .items()
      .map((entry) => entry.get("matchName").text ?? entry.get("matchPattern").text),
    ...rule.get("toCIDR").texts,
    ...rule.get("destination", "nets").texts,
  ];
  return ranges.filter((text) => text !== undefined);
}
