import type { CheckOptions } from "./options.ts";
import type { ManifestRule } from "./rule.ts";

/** True for a rule that runs: all that are not off by default, and those asked for. */
export function isOn({ id, off }: ManifestRule, { enabled, profile }: CheckOptions): boolean {
  return !off || profile === "all" || enabled.includes(id);
}
