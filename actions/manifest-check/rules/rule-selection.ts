import type { CheckOptions } from "../options.ts";
import { hardeningRules } from "./hardening.ts";
import type { ManifestProblem, ManifestRule } from "./rule.ts";

/**
 * Returns true for a rule that runs: every rule that is not opt-in, and the enabled ones. Rules about missing hardening as
 * a whole run only if it is joined.
 */
export function isEnabled(rule: ManifestRule, { enabled, profile, joinsHardening }: CheckOptions): boolean {
  if (Object.values(hardeningRules).includes(rule)) return joinsHardening && profile !== "strict";
  return !rule.isOptIn || profile === "strict" || enabled.includes(rule.id);
}

/** A pure check of a family's context for one or more rules. */
export interface CheckOf<Context> {
  readonly rules: readonly ManifestRule[];
  run(context: Context): Iterable<ManifestProblem>;
}

/** Runs the checks and returns the problems of enabled rules. */
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
