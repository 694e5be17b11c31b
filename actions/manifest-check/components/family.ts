import type { Family } from "../family.ts";
import type { Component, ComponentName } from "./component.ts";
import { checkComponents } from "./component-rule.ts";
import { componentRules } from "./rules/index.ts";
import { canBeDistribution, distributionOf, readDistribution } from "./sources/distributions.ts";

/** The counter of each component in reports. */
const units: Readonly<Record<ComponentName, string>> = {
  "kube-apiserver": "API servers",
  "kube-controller-manager": "controller managers",
  "kube-scheduler": "schedulers",
  etcd: "etcd servers",
  kubelet: "kubelets",
  "kube-proxy": "kube-proxy configurations",
};

/** Counts components for reports: `{ "API servers": 1 }`. */
export function countComponents(components: readonly Component[]): Readonly<Record<string, number>> {
  const counts = Map.groupBy(components, ({ name }) => units[name]);
  return Object.fromEntries([...counts].map(([unit, of]) => [unit, of.length]));
}

/**
 * Components of the control plane and the nodes, checked against sections 1 to 4 of the CIS Kubernetes Benchmark. The
 * family's own files are those of k3s, RKE2 and Talos; Kubernetes objects that contain components have their own.
 */
export const components: Family = {
  name: "components",
  rules: componentRules.map(({ rule }) => rule),
  canContain: canBeDistribution,
  accepts: (document) => distributionOf(document) !== undefined,
  check(all, options) {
    const documents = all.flatMap((unit) => unit.documents);
    const found = documents.flatMap((document) => {
      const distribution = distributionOf(document);
      return distribution === undefined ? [] : readDistribution(document, distribution);
    });
    const problems = [...checkComponents(componentRules, found, options)];
    return [{ problems, annotations: [], examined: countComponents(found) }];
  },
};
