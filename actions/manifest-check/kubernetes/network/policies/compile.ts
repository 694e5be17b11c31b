import type { Resource } from "../../resource.ts";
import { compileAdminPolicy } from "./admin.ts";
import { compileCalicoPolicy } from "./calico.ts";
import { compileCiliumPolicy } from "./cilium.ts";
import { compileNetworkPolicy } from "./kubernetes.ts";
import type { Policy } from "./policy.ts";

/** Kinds of network policies, of Kubernetes and of network plugins. */
export const policyKinds = [
  ...["NetworkPolicy", "AdminNetworkPolicy", "BaselineAdminNetworkPolicy", "ClusterNetworkPolicy"],
  ...["CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy", "GlobalNetworkPolicy"],
];

const compiled = new WeakMap<Resource, readonly Policy[]>();

/** Compiles a network policy of any kind, once. Returns one policy for each of its specifications. */
export function compilePolicy(resource: Resource): readonly Policy[] {
  const known = compiled.get(resource) ?? compile(resource);
  compiled.set(resource, known);
  return known;
}

function compile(resource: Resource): Policy[] {
  const { group, kind } = resource;
  if (isCalico(resource)) return compileCalicoPolicy(resource);
  if (group === "cilium.io") return compileCiliumPolicy(resource);
  if (group === "policy.networking.k8s.io") return compileAdminPolicy(resource);
  return kind === "NetworkPolicy" ? compileNetworkPolicy(resource) : [];
}

export function isCalico({ group }: Pick<Resource, "group">): boolean {
  return group === "projectcalico.org" || group === "crd.projectcalico.org";
}
