import { compareSeverity, type Severity } from "../../../../shared/findings/index.ts";
import { getOwn } from "../../../../shared/values/index.ts";
import { findAllowed, findAllowedUrl, type PolicyRule } from "./policy-rule.ts";
import type { Power } from "./power.ts";
import { powers } from "./powers/index.ts";

/** Where permissions apply. `namespace` is undefined if the manifest names none. */
export type Scope = "cluster" | { readonly namespace: string | undefined };

/** A power that a rule grants. */
export interface GrantedPower {
  readonly power: Power;
  readonly severity: Severity;
  /** True if the power is limited to named objects that do not give all of it. */
  readonly isNamed: boolean;
  /** Names that limit it, if other rules of the role contain them. Default: the rule's own. */
  readonly names?: readonly string[];
  /** The resource or path of the rule that grants it, as the rule says it. */
  readonly resource: string;
}

const grantedOf = new WeakMap<PolicyRule, Map<string, readonly GrantedPower[]>>();

/** Lists the powers that a rule grants, in the order of the table. */
export function listGrantedPowers(rule: PolicyRule, scope: Scope): readonly GrantedPower[] {
  const place = placeOf(scope);
  const known = grantedOf.get(rule) ?? new Map<string, readonly GrantedPower[]>();
  grantedOf.set(rule, known);
  const granted = known.get(place) ?? powers.flatMap((power) => grantedPower(power, rule, place) ?? []);
  known.set(place, granted);
  return granted;
}

type ScopeKind = "cluster" | "system" | "namespace";

function placeOf(scope: Scope): ScopeKind {
  if (scope === "cluster") return "cluster";
  return scope.namespace === "kube-system" ? "system" : "namespace";
}

function grantedPower(power: Power, rule: PolicyRule, place: ScopeKind): GrantedPower | undefined {
  const inPlace = severityIn(power, place);
  if (inPlace === undefined) return undefined;
  for (const grant of power.grants) {
    if (grant.isClusterScoped === true && place !== "cluster") continue;
    const resource = findAllowed(rule, grant);
    if (resource === undefined) continue;
    if (rule.names.length === 0) return { power, severity: inPlace, isNamed: false, resource };
    const named = worstOf(rule.names, power.names ?? {});
    if (named === undefined && power.needsName === true) continue;
    return { power, severity: named ?? "low", isNamed: named === undefined, resource };
  }
  const url = place === "cluster" && power.urls !== undefined ? findAllowedUrl(rule, power.urls) : undefined;
  return url === undefined ? undefined : { power, severity: inPlace, isNamed: false, resource: url };
}

function severityIn({ severity, inSystem = severity, inNamespace }: Power, place: ScopeKind): Severity | undefined {
  if (place === "cluster") return severity;
  return place === "system" ? inSystem : inNamespace;
}

function worstOf(names: readonly string[], severities: Readonly<Record<string, Severity>>): Severity | undefined {
  return names.flatMap((name) => getOwn(severities, name) ?? []).toSorted(compareSeverity)[0];
}

/** Returns true if a rule allows everything on everything. */
export function allowsEverything({ groups, resources, verbs, names }: PolicyRule): boolean {
  return names.length === 0 && [groups, resources, verbs].every((list) => list.includes("*"));
}
