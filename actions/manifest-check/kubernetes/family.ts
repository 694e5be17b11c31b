import { mentionsKeys } from "../../../shared/yaml/index.ts";
import { checkComponents } from "../components/component-rule.ts";
import { countComponents } from "../components/family.ts";
import { componentRules } from "../components/rules/index.ts";
import { listComponents } from "../components/sources/objects.ts";
import type { Family, FamilyResult } from "../family.ts";
import { checkProfiles, listUses, type ProfileUse, profileRules } from "../kernel-profiles/index.ts";
import { canHaveProfile, isProfileDocument } from "../kernel-profiles/profiles.ts";
import type { CheckOptions } from "../options.ts";
import { runChecks } from "../rules/rule-selection.ts";
import { Cluster } from "./cluster.ts";
import { chooseDrawn, drawUnit } from "./diagrams/units.ts";
import { Joins } from "./joins/joins.ts";
import { Surroundings, type UnitCluster, Zone } from "./joins/surroundings.ts";
import { isResource } from "./resource.ts";
import { countConfigurations } from "./rules/control-plane.ts";
import { checks } from "./rules/index.ts";

/** Objects of the Kubernetes API: built-in kinds, and all others by shape. */
export const kubernetes: Family = {
  name: "kubernetes",
  rules: [...checks.flatMap(({ rules }) => rules), ...profileRules],
  canContain: (file) => canHaveProfile(file) || mentionsKeys(file.source.text, ["apiVersion", "kind"]),
  accepts: (document) => isResource(document) || isProfileDocument(document),
  check(units, options) {
    const members = units.map((unit) => ({ unit, cluster: Cluster.read(unit.documents) }));
    const drawn = chooseDrawn(members);
    const zones = [...Map.groupBy(members, ({ unit }) => unit.zone).values()];
    return zones.flatMap((inside) => {
      const zone = new Zone(inside);
      const profileUses = listUses(inside.flatMap(({ cluster }) => cluster.workloads));
      return inside.map((member) => checkUnit(member, zone, { options, profileUses, isDrawn: drawn.has(member) }));
    });
  },
};

interface UnitCheck {
  readonly options: CheckOptions;
  /** Where pods of the zone name profiles of the kernel. */
  readonly profileUses: readonly ProfileUse[];
  readonly isDrawn: boolean;
}

function checkUnit(member: UnitCluster, zone: Zone, { options, profileUses, isDrawn }: UnitCheck): FamilyResult {
  const { unit, cluster } = member;
  const joins = new Joins(cluster, new Surroundings(member, zone));
  const components = listComponents(cluster);
  const profiles = checkProfiles(unit.documents, cluster, { options, uses: profileUses });
  return {
    problems: [
      ...runChecks(checks, { cluster, joins, options }, options),
      ...checkComponents(componentRules, components, options),
      ...profiles.problems,
    ],
    annotations: [...cluster.resources, ...cluster.workloads].flatMap((owner) => owner.annotations),
    examined: {
      objects: cluster.resources.length,
      ...countConfigurations(cluster.resources),
      ...(profiles.count === 0 ? {} : { "kernel profiles": profiles.count }),
      ...countComponents(components),
    },
    notes: joins.undecided.listNotes(unit.name),
    ...(isDrawn ? { draw: () => drawUnit(unit, { cluster, joins, options }) } : {}),
  };
}
