import type { Family } from "../family.ts";
import { isOn } from "../switch.ts";
import { Cluster } from "./cluster.ts";
import { isResource } from "./resource.ts";
import { checks } from "./rules/index.ts";

/** Objects of the Kubernetes API: built-in kinds, and all others by shape. */
export const kubernetes: Family = {
  name: "kubernetes",
  rules: checks.flatMap(({ rules }) => rules),
  mayHold: ({ source: { text } }) => text.includes("apiVersion") && text.includes("kind"),
  accepts: isResource,
  check(documents, options) {
    const cluster = new Cluster(documents);
    const context = { cluster, options };
    const problems = checks
      .filter(({ rules }) => rules.some((rule) => isOn(rule, options)))
      .flatMap((check) => [...check.run(context)].filter(({ rule }) => isOn(rule, options)));
    const annotations = [...cluster.resources, ...cluster.workloads].flatMap((owner) => owner.annotations);
    return { problems, annotations, examined: { objects: cluster.resources.length } };
  },
};
