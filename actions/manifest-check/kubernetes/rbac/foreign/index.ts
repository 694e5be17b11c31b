import type { PolicyRule } from "../policy-rule.ts";
import { type ForeignRole, fires } from "./check.ts";
import { otherChecks } from "./others.ts";
import { trivyAndCheckov } from "./trivy-and-checkov.ts";

const foreignChecks = [...trivyAndCheckov, ...otherChecks];

/** Lists the checks of other tools that also fire on a rule for the powers. */
export function listForeignChecks(powers: readonly string[], rule: PolicyRule, role: ForeignRole): readonly string[] {
  return foreignChecks
    .filter(
      (check) =>
        check.powers.some((power) => powers.includes(power)) &&
        (check.kind === undefined || check.kind === role.kind) &&
        check.exempt?.test(role.name) !== true &&
        fires(check, rule) &&
        check.accepts?.(rule, role) !== false,
    )
    .map(({ id }) => id);
}

/** Lists the checks of other tools that may fire for a power, for documentation. */
export function listForeignIds(power: string): readonly string[] {
  return foreignChecks.filter((check) => check.powers.includes(power)).map(({ id }) => id);
}
