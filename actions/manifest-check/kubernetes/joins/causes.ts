import type { Cause } from "../../rules/rule.ts";
import type { Cluster } from "../cluster.ts";

const causes = new WeakMap<Cluster, Map<string, Cause>>();

/** Returns the cause with a key in a unit. Creates it once, because problems of one cause have the same object. */
export function getCause(cluster: Cluster, key: string, create: () => Cause): Cause {
  const known = causes.get(cluster) ?? new Map<string, Cause>();
  causes.set(cluster, known);
  const cause = known.get(key) ?? create();
  known.set(key, cause);
  return cause;
}
