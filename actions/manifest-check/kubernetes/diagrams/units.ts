import type { Diagram } from "../../../../shared/report/index.ts";
import type { UnitCluster } from "../joins/surroundings.ts";
import { drawNetwork } from "./network.ts";

/** Maximum number of units that are drawn. */
const maxDrawn = 3;

/** Chooses the units to draw: those with the most pods, and what is deployed before tests and examples. */
export function chooseDrawn(members: readonly UnitCluster[]): ReadonlySet<UnitCluster> {
  const rank = ({ unit }: UnitCluster): number => (unit.zone === "" ? 0 : 1);
  const withPods = members.filter(({ cluster }) => cluster.workloads.length > 0);
  const sorted = withPods.toSorted(
    (a, b) => rank(a) - rank(b) || b.cluster.workloads.length - a.cluster.workloads.length,
  );
  return new Set(sorted.slice(0, maxDrawn));
}

/** Draws the network of a unit. */
export function drawUnit({ unit, cluster }: UnitCluster): Diagram[] {
  return [drawNetwork(cluster, unit.name || "the top directory")].filter((diagram) => diagram !== undefined);
}
