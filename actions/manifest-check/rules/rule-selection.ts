import type { CheckOptions } from "../options.ts";
import type { ManifestProblem, ManifestRule } from "./rule.ts";

/** True for a rule that runs: all that are not off by default, and those asked for. */
export function isEnabled({ id, isOptIn: off }: ManifestRule, { enabled, profile }: CheckOptions): boolean {
  return !off || profile === "all" || enabled.includes(id);
}

/** A pure examination of what a family gives it, on behalf of one or more rules. */
export interface CheckOf<Context> {
  readonly rules: readonly ManifestRule[];
  run(context: Context): Iterable<ManifestProblem>;
}

/** What the checks find of which a rule runs; problems of other rules are left out. */
export function runChecks<Context>(
  checks: readonly CheckOf<Context>[],
  context: Context,
  options: CheckOptions,
): ManifestProblem[] {
  return checks
    .filter(({ rules }) => rules.some((rule) => isEnabled(rule, options)))
    .flatMap((check) => [...check.run(context)])
    .filter(({ rule }) => isEnabled(rule, options));
}
