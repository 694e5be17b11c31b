import type { Diagram } from "../../../../shared/report/index.ts";
import type { Unit } from "../../units/unit.ts";
import type { KubernetesContext } from "../check.ts";
import type { UnitCluster } from "../joins/surroundings.ts";
import { drawNetwork } from "./network.ts";
import { drawPowers } from "./rbac.ts";

/** Maximum number of units that are drawn. */
const maxDrawn = 3;

/**
 * Chooses the units to draw: those with the most pods, and what is deployed before tests and examples. Of the variants of
 * a chart, draws the largest.
 */
export function chooseDrawn(members: readonly UnitCluster[]): ReadonlySet<UnitCluster> {
  const rank = ({ unit }: UnitCluster): number => (unit.zone === "" ? 0 : 1);
  const withPods = members.filter(({ cluster }) => cluster.workloads.length > 0);
  const sorted = withPods.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      b.cluster.workloads.length - a.cluster.workloads.length ||
      (a.unit.name < b.unit.name ? -1 : 1),
  );
  const names = new Set<string>();
  const different = sorted.filter(({ unit: { name, isRendered } }) => {
    const isFirst = !isRendered || !names.has(name);
    if (isRendered) names.add(name);
    return isFirst;
  });
  return new Set(different.slice(0, maxDrawn));
}

/** Draws the network of a unit, and who has harmful powers in it. */
export function drawUnit({ name }: Pick<Unit, "name">, context: KubernetesContext): Diagram[] {
  const title = name || "the top directory";
  return [drawNetwork(context.cluster, title), drawPowers(context, title)].filter((diagram) => diagram !== undefined);
}
