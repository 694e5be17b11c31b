import type { Family, FamilyResult } from "../family.ts";
import type { CheckOptions } from "../options.ts";
import { runChecks } from "../rules/rule-selection.ts";
import { Cluster } from "./cluster.ts";
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
    const zones = [...Map.groupBy(members, ({ unit }) => unit.zone).values()];
    return zones.flatMap((inside) => {
      const zone = new Zone(inside);
      return inside.map((member) => checkUnit(member, zone, options));
    });
  },
};

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
