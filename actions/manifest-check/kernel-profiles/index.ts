import type { ManifestDocument } from "../document.ts";
import type { Cluster } from "../kubernetes/cluster.ts";
import type { CheckOptions } from "../options.ts";
import type { ManifestProblem, ManifestRule } from "../rules/rule.ts";
import { runChecks } from "../rules/rule-selection.ts";
import type { ProfileUse } from "./check.ts";
import { listProfiles } from "./profiles.ts";
import { appArmorChecks } from "./rules/apparmor.ts";
import { seccompChecks } from "./rules/seccomp.ts";

export { listUses, type ProfileUse } from "./check.ts";

const checks = [...seccompChecks, ...appArmorChecks];

/** The rules about the content of profiles. */
export const profileRules: readonly ManifestRule[] = checks.flatMap(({ rules }) => rules);

/**
 * Checks the profiles of the kernel in files and objects.
 * @param uses the places where pods name profiles.
 */
export function checkProfiles(
  documents: readonly ManifestDocument[],
  cluster: Cluster,
  { options, uses }: { readonly options: CheckOptions; readonly uses: readonly ProfileUse[] },
): { readonly problems: readonly ManifestProblem[]; readonly count: number } {
  const profiles = listProfiles(documents, cluster);
  const problems = profiles.flatMap((profile) => runChecks(checks, { profile, uses }, options));
  return { problems, count: profiles.length };
}
