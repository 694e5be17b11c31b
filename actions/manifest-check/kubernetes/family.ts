import type { Diagram } from "../../../shared/report/index.ts";
import type { Family, FamilyResult } from "../family.ts";
import type { CheckOptions } from "../options.ts";
import { runChecks } from "../rules/rule-selection.ts";
import { Cluster } from "./cluster.ts";
import { drawNetwork } from "./diagrams/network.ts";
import { Joins } from "./joins/joins.ts";
import { Surroundings, type UnitCluster, Zone } from "./joins/surroundings.ts";
import { isResource } from "./resource.ts";
import { checks } from "./rules/index.ts";

/** Objects of the Kubernetes API: built-in kinds, and all others by shape. */
export const kubernetes: Family = {
  name: "kubernetes",
  rules: checks.flatMap(({ rules }) => rules),
  canContain: ({ source: { text } }) => text.includes("apiVersion") && text.includes("kind"),
  accepts: isResource,
  check(units, options) {
    const members = units.map((unit) => ({ unit, cluster: Cluster.read(unit.documents) }));
    const drawn = chooseDrawn(members);
    const zones = [...Map.groupBy(members, ({ unit }) => unit.zone).values()];
    return zones.flatMap((inside) => {
      const zone = new Zone(inside);
      return inside.map((member) => ({
        ...checkUnit(member, zone, options),
        ...(drawn.has(member) ? { draw: () => drawUnit(member) } : {}),
      }));
    });
  },
};

/** Maximum number of units that are drawn. */
const maxDrawn = 3;

/** Chooses the units with the most pods, those that are deployed before tests and examples. */
function chooseDrawn(members: readonly UnitCluster[]): ReadonlySet<UnitCluster> {
  const isDeployed = ({ unit }: UnitCluster): number => (unit.zone === "" ? 1 : 0);
  const withPods = members.filter(({ cluster }) => cluster.workloads.length > 0);
  const sorted = withPods.toSorted(
    (a, b) => isDeployed(b) - isDeployed(a) || b.cluster.workloads.length - a.cluster.workloads.length,
  );
  return new Set(sorted.slice(0, maxDrawn));
}

function drawUnit({ unit, cluster }: UnitCluster): Diagram[] {
  return [drawNetwork(cluster, unit.name || "the top directory")].filter((diagram) => diagram !== undefined);
}

function checkUnit(member: UnitCluster, zone: Zone, options: CheckOptions): FamilyResult {
  const { unit, cluster } = member;
  const joins = new Joins(cluster, new Surroundings(member, zone));
  return {
    problems: runChecks(checks, { cluster, joins, options }, options),
    annotations: [...cluster.resources, ...cluster.workloads].flatMap((owner) => owner.annotations),
    examined: { objects: cluster.resources.length },
    notes: joins.undecided.listNotes(unit.name),
  };
}
