import type { DiagramNode } from "../../../../shared/report/index.ts";
import type { Workload } from "../workload.ts";
import { isDatabase } from "./databases.ts";

export function workloadId({ kind, namespace = "", name }: Workload): string {
  return `workload ${kind} ${namespace} ${name}`;
}

/** Returns the id of the group of a workload: its namespace. */
export function workloadGroup({ namespace }: Workload): string {
  return `group ${namespace ?? ""}`;
}

/** Returns the names of the groups of workloads, by their ids. */
export function workloadGroups(workloads: readonly Workload[]): ReadonlyMap<string, string> {
  return new Map(workloads.map((workload) => [workloadGroup(workload), workload.namespace ?? "namespace not set"]));
}

export function workloadNode(workload: Workload): DiagramNode {
  const { kind, name } = workload;
  return {
    id: workloadId(workload),
    label: `${name} (${kind})`,
    group: workloadGroup(workload),
    shape: isDatabase(workload) ? "database" : "box",
  };
}
