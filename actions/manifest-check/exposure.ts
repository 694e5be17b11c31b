import type { Exposure } from "../../shared/findings/index.ts";
import type { Owner } from "./rules/rule.ts";

/**
 * Returns `unused` for what does not run until somebody changes it: workloads without replicas, suspended jobs, and
 * services of profiles. Undefined otherwise.
 */
export function getExposure({ kind, document: { root } }: Owner, part: string): Exposure | undefined {
  const isIdle =
    kind === "compose"
      ? root.get("services", part, "profiles").items().length > 0
      : root.get("spec", "replicas").number === 0 || root.get("spec", "suspend").isTrue;
  return isIdle ? "unused" : undefined;
}
