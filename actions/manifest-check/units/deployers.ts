import type { Field } from "../../../shared/yaml/index.ts";

/** Kinds of objects that deploy directories or charts, with their API groups. */
const groups = {
  Application: "argoproj.io",
  ApplicationSet: "argoproj.io",
  HelmRelease: "helm.toolkit.fluxcd.io",
  Kustomization: "kustomize.toolkit.fluxcd.io",
} as const;

/** An object of Argo CD or Flux that deploys others. */
export type Deployer = keyof typeof groups;

/** Returns which object of Argo CD or Flux this is. Undefined for all others, whatever their kind is called. */
export function getDeployer(root: Field): Deployer | undefined {
  const kind = root.get("kind").text;
  if (kind === undefined || !isDeployer(kind)) return undefined;
  return root.get("apiVersion").text?.startsWith(`${groups[kind]}/`) === true ? kind : undefined;
}

function isDeployer(kind: string): kind is Deployer {
  return Object.hasOwn(groups, kind);
}
