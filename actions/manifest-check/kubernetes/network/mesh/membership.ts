import type { Cluster } from "../../cluster.ts";
import type { Decision } from "../decision.ts";
import type { Endpoint } from "../endpoints.ts";
import { RangeSet } from "../range-set.ts";
import { everything, type Reach } from "../traffic.ts";

/** Returns what labels or annotations say about a pod, its own first: those of its template, then of its namespace. */
export function settingOf(
  { workload }: { readonly workload: Workload | undefined },
  key: string,
  cluster: Cluster,
): Setting {
  if (workload === undefined) return undefined;
  for (const place of ["labels", "annotations"]) {
    const { text } = workload.metadata.get(place, key);
    if (text !== undefined) return text;
  }
  const namespace =
    workload.namespace === undefined ? undefined : cluster.find("Namespace", workload.namespace, undefined);
  if (namespace === undefined) return undefined;
  const metadata = namespace.root.get("metadata");
  return metadata.get("labels", key).text ?? metadata.get("annotations", key).text ?? null;
}

type Workload = NonNullable<Extract<Endpoint, { kind: "pod" }>["workload"]>;

/** A value, null if there is surely none, or undefined if unknown. */
type Setting = string | null | undefined;

/** Returns whether settings put an endpoint into a mesh. Hosts, and pods with the address of their node, never are. */
export function isInMesh(
  endpoint: Endpoint,
  cluster: Cluster,
  decide: (setting: (key: string) => Setting) => Decision,
): Decision {
  if (endpoint.kind !== "pod" || endpoint.usesHostNetwork) return "no";
  if (endpoint.workload === undefined) return endpoint.namespace.name === null ? "no" : "unknown";
  return decide((key) => settingOf(endpoint, key, cluster));
}

/** Maximum number of policies of a mesh that are evaluated. */
export const maxPolicies = 300;
export const undecided: Reach = { certain: RangeSet.empty, possible: everything.possible };

/** Limits traffic by what a mesh allows, if the pod that receives it is in the mesh. */
export function limitInMesh(inMesh: Decision, limit: () => Reach): Reach {
  if (inMesh === "no") return everything;
  const reach = limit();
  return inMesh === "yes" ? reach : { certain: reach.certain, possible: everything.possible };
}
