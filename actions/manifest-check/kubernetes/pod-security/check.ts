import type { ManifestProblem, ManifestRule } from "../../rules/rule.ts";
import type { Workload } from "../workload.ts";

/** The levels of the Pod Security Standards, each stricter than the previous one. */
export const podSecurityLevels = ["privileged", "baseline", "restricted"] as const;
export type PodSecurityLevel = (typeof podSecurityLevels)[number];

/** One check of the Pod Security Standards (kubernetes/pod-security-admission, `policy/check_*.go`). */
export interface PodSecurityCheck {
  /** The upstream id. */
  readonly id: string;
  readonly level: "baseline" | "restricted";
  /** The Kubernetes minor version from which the check applies. */
  readonly since: number;
  /** The baseline check that this check replaces. */
  readonly overrides?: string;
  readonly rules: readonly ManifestRule[];
  /** Yields the violations of the check as of version 1.`minor`. */
  run(pod: Workload, minor: number): Iterable<ManifestProblem>;
}

/** Returns true from the minor version in which pods for Windows need no Linux settings. */
export function isExemptWindows(pod: Workload, minor: number): boolean {
  return minor >= 25 && pod.get("os", "name").text === "windows";
}

/**
 * Returns true for pods in their own user namespace. From 1.35, settings that only look like root are allowed in
 * them.
 */
export function hasUserNamespace(pod: Workload, minor: number): boolean {
  return minor >= 35 && pod.get("hostUsers").isFalse;
}
