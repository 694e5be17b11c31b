import type { ManifestProblem, ManifestRule } from "../../rules/rule.ts";
import type { Workload } from "../workload.ts";

/** The levels of the Pod Security Standards, each stricter than the one before. */
export const podSecurityLevels = ["privileged", "baseline", "restricted"] as const;
export type PodSecurityLevel = (typeof podSecurityLevels)[number];

/** One check of the Pod Security Standards (kubernetes/pod-security-admission, `policy/check_*.go`). */
export interface PodSecurityCheck {
  /** Upstream's id. */
  readonly id: string;
  readonly level: "baseline" | "restricted";
  /** Minor version of Kubernetes from which it applies. */
  readonly since: number;
  /** The baseline check that does not apply where this one does. */
  readonly overrides?: string;
  readonly rules: readonly ManifestRule[];
  /** What violates the check as it is in version 1.`minor`. */
  run(pod: Workload, minor: number): Iterable<ManifestProblem>;
}

/** Minor version from which pods that say they run on Windows need no Linux settings. */
export function isExemptWindows(pod: Workload, minor: number): boolean {
  return minor >= 25 && pod.get("os", "name").text === "windows";
}

/** From 1.35, pods in a user namespace of their own may be what only looks like root. */
export function hasUserNamespace(pod: Workload, minor: number): boolean {
  return minor >= 35 && pod.get("hostUsers").isFalse;
}
