import type { Field } from "../../../shared/yaml/index.ts";
import type { Workload } from "../kubernetes/workload.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import type { CheckOf } from "../rules/rule-selection.ts";
import type { KernelProfile } from "./profiles.ts";

/** A profile that a pod or container names. */
export interface ProfileUse {
  readonly type: KernelProfile["type"];
  readonly field: Field;
}

/** The input of a check of profiles: one profile, and the places where pods name profiles. */
export interface ProfileContext {
  readonly profile: KernelProfile;
  readonly uses: readonly ProfileUse[];
}

/** A pure check of one profile for one or more rules. */
export type ProfileCheck = CheckOf<ProfileContext>;

/** Maximum number of places that are compared with each profile, and of those that a finding names. */
const maxUses = 1000;
const maxNamed = 10;

/** Lists the profiles of the node that pods name. */
export function listUses(workloads: readonly Workload[]): ProfileUse[] {
  const uses: ProfileUse[] = [];
  for (const { spec, containers } of workloads) {
    for (const holder of [spec, ...containers.map(({ field }) => field)]) {
      const context = holder.get("securityContext");
      if (uses.length >= maxUses || !context.isMap) continue;
      const seccomp = context.get("seccompProfile", "localhostProfile");
      const appArmor = context.get("appArmorProfile", "localhostProfile");
      if (seccomp.text !== undefined) uses.push({ type: "seccomp", field: seccomp });
      if (appArmor.text !== undefined) uses.push({ type: "apparmor", field: appArmor });
    }
  }
  return uses;
}

/** Returns the pods that use a profile as related places of its problem. */
export function findUses({ profile, uses }: ProfileContext): NonNullable<ManifestProblem["related"]> {
  return uses
    .filter(({ type, field }) => type === profile.type && profile.isCalled(field.text ?? ""))
    .slice(0, maxNamed)
    .map(({ field }) => ({ place: field.place, message: "Used here" }));
}
