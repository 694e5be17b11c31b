import type { ManifestProblem } from "../../rules/rule.ts";
import type { Workload } from "../workload.ts";
import { type PodSecurityCheck, type PodSecurityLevel, podSecurityLevels } from "./check.ts";
import { capabilityChecks } from "./checks/capabilities.ts";
import { hostChecks } from "./checks/host.ts";
import { privilegeChecks } from "./checks/privileges.ts";
import { profileChecks } from "./checks/profiles.ts";
import { sysctlChecks } from "./checks/sysctls.ts";
import { userChecks } from "./checks/users.ts";
import { volumeChecks } from "./checks/volumes.ts";

/** The 19 checks, one line per family. */
export const podSecurityChecks: readonly PodSecurityCheck[] = [
  ...hostChecks,
  ...volumeChecks,
  ...capabilityChecks,
  ...privilegeChecks,
  ...userChecks,
  ...profileChecks,
  ...sysctlChecks,
];

/** Newest minor version with known standards. Later versions use it. */
export const newestMinor = 37;

/** A violation with the id of the upstream check. */
export interface Violation {
  readonly check: string;
  readonly problem: ManifestProblem;
}

/**
 * Finds violations of the Pod Security Standards at a level, as of Kubernetes 1.`minor`. Restricted checks replace
 * the baseline checks that they override from the version that introduced them.
 */
export function findViolations(pod: Workload, level: PodSecurityLevel, minor: number): Violation[] {
  const version = Math.min(minor, newestMinor);
  return checksAt(level, version).flatMap((check) =>
    [...check.run(pod, version)].map((problem) => ({ check: check.id, problem })),
  );
}

const cache = new Map<string, readonly PodSecurityCheck[]>();

function checksAt(level: PodSecurityLevel, minor: number): readonly PodSecurityCheck[] {
  const key = `${level} ${minor}`;
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const rank = podSecurityLevels.indexOf(level);
  const active = podSecurityChecks.filter(
    (check) => podSecurityLevels.indexOf(check.level) <= rank && check.since <= minor,
  );
  const overridden = new Set(active.flatMap(({ overrides }) => overrides ?? []));
  const checks = active.filter(({ id }) => !overridden.has(id));
  cache.set(key, checks);
  return checks;
}
