import { checkComponents } from "../components/component-rule.ts";
import { countComponents } from "../components/family.ts";
import { componentRules } from "../components/rules/index.ts";
import { listComponents } from "../components/sources/objects.ts";
import type { Family } from "../family.ts";
import { checkProfiles, profileRules } from "../kernel-profiles/index.ts";
import { canHaveProfile, isProfileDocument } from "../kernel-profiles/profiles.ts";
import { runChecks } from "../rules/rule-selection.ts";
import { Cluster } from "./cluster.ts";
import { isResource } from "./resource.ts";
import { countConfigurations } from "./rules/control-plane.ts";
import { checks } from "./rules/index.ts";

/** Kinds that one directory of a checkout often defines for all others. */
const sharedKinds =
  /^(?:Namespace|ServiceAccount|(?:Cluster)?Role(?:Binding)?|(?:Global)?NetworkPolicy|Cilium(?:Clusterwide)?NetworkPolicy)$/;

/** Objects of the Kubernetes API: built-in kinds, and all others by shape. */
export const kubernetes: Family = {
  name: "kubernetes",
  rules: [...checks.flatMap(({ rules }) => rules), ...profileRules],
  canContain: (file) =>
    canHaveProfile(file) || (file.source.text.includes("apiVersion") && file.source.text.includes("kind")),
  accepts: (document) => isResource(document) || isProfileDocument(document),
  isShared: (document) => sharedKinds.test(document.root.get("kind").text ?? "") || isProfileDocument(document),
  check(documents, options, around = []) {
    const cluster = new Cluster([...documents, ...around]);
    const others = new Set(around);
    const components = listComponents(cluster).filter(({ owner }) => !others.has(owner.document));
    const profiles = checkProfiles([...documents, ...around], cluster, options);
    const problems = [
      ...runChecks(checks, { cluster, options }, options).filter(({ owner }) => !others.has(owner.document)),
      ...checkComponents(componentRules, components, options),
      ...profiles.problems.filter(({ owner }) => !others.has(owner.document)),
    ];
    const resources = cluster.resources.filter(({ document }) => !others.has(document));
    const annotations = [...cluster.resources, ...cluster.workloads].flatMap((owner) => owner.annotations);
    return {
      problems,
      annotations,
      examined: {
        objects: resources.length,
        ...countConfigurations(resources),
        ...(profiles.count === 0 ? {} : { "kernel profiles": profiles.count }),
        ...countComponents(components),
      },
    };
  },
};
