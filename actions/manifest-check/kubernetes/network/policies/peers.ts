import { privateAddresses } from "../addresses.ts";
import { type Decision, decide } from "../decision.ts";
import type { Endpoint } from "../endpoints.ts";
import type { RangeSet } from "../range-set.ts";

/**
 * Compiles whether addresses mean an endpoint. Pods and nodes have addresses that no file contains, so that ranges with
 * private addresses may mean them: Kubernetes leaves it to the network plugin.
 */
export function compileAddresses(addresses: RangeSet): (endpoint: Endpoint) => Decision {
  const other = addresses.overlaps(privateAddresses) ? "unknown" : "no";
  return (endpoint) => (endpoint.kind === "address" ? decide(addresses.has(endpoint.address)) : other);
}
