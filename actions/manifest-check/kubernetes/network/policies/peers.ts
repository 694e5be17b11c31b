import { privateAddresses } from "../addresses.ts";
import { type Decision, decide } from "../decision.ts";
import type { Endpoint } from "../endpoints.ts";
import type { RangeSet } from "../range-set.ts";

/**
 * Returns whether addresses mean an endpoint. Pods and nodes have addresses that no file contains, so that ranges with
 * private addresses may mean them: Kubernetes leaves it to the network plugin.
 */
export function matchAddresses(addresses: RangeSet, endpoint: Endpoint): Decision {
  if (endpoint.kind === "address") return decide(addresses.has(endpoint.address));
  return addresses.overlaps(privateAddresses) ? "unknown" : "no";
}
