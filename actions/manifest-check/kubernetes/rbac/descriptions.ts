import { compareSeverity } from "../../../../shared/findings/index.ts";
import { oneLine, truncate } from "../../../../shared/text/index.ts";
import { allowsEverything, type GrantedPower, listGrantedPowers, type Scope } from "./granted-powers.ts";
import type { PolicyRule } from "./policy-rule.ts";
import { limitToSigners, listNamedSigners } from "./signers.ts";

/** Maximum number of powers in a message, and of characters for names in it. */
const maxPowers = 4;
const maxNames = 200;

/** Formats powers as verb phrases, worst first: `read Secrets, run commands in pods and 3 more`. */
export function describePowers(granted: readonly GrantedPower[]): string {
  const worst = granted.toSorted((a, b) => compareSeverity(a.severity, b.severity));
  const phrases = [...new Set(worst.map(({ power }) => power.can))];
  const shown = phrases.slice(0, maxPowers);
  const last = phrases.length > maxPowers ? `${phrases.length - maxPowers} more` : shown.pop();
  return shown.length === 0 ? (last ?? "") : `${shown.join(", ")} and ${last}`;
}

/** Lists the powers that rules grant together, without opt-in ones. */
export function listPowersOf(rules: readonly PolicyRule[], scope: Scope): readonly GrantedPower[] {
  const granted = rules.flatMap((rule) => listGrantedPowers(rule, scope));
  return limitToSigners(granted, listNamedSigners(rules)).filter(({ power }) => power.isOptIn !== true);
}

/** Says what rules allow, as a verb phrase with the scope: `read Secrets in the namespace shop`. */
export function describeRules(rules: readonly PolicyRule[], granted: readonly GrantedPower[], scope: Scope): string {
  return `${rules.some(allowsEverything) ? "do everything" : describePowers(granted)}${describeScope(scope)}`;
}

function describeScope(scope: Scope): string {
  if (scope === "cluster") return " in the cluster";
  return scope.namespace === undefined ? " in one namespace" : ` in the namespace ${scope.namespace}`;
}

/** Formats names or API groups of a rule for messages. */
export function listNames(names: readonly string[]): string {
  return truncate(oneLine(names.join(", ")), maxNames);
}
