import type { Rule } from "../../shared/findings/index.ts";
import { compareText, memoizedByObject } from "../../shared/values/index.ts";
import type { Check, LintRule } from "./checks/rule.ts";
import type { LintOptions } from "./options.ts";
import { checks } from "./rules/index.ts";
import { createRuleFilter, getReportedRule } from "./rules/profiles.ts";
import { suppressionRules } from "./rules/suppressions.ts";

/** The checks that options enable. Files with the same options share one. */
export class RulePlan {
  readonly isEnabled: ReturnType<typeof createRuleFilter>;
  /** The checks with an enabled rule, in the order in which they run. */
  readonly checks: readonly Check[];
  readonly #options: LintOptions;
  readonly #all: readonly Rule[];
  readonly #ids: ReadonlySet<string>;

  constructor(options: LintOptions, experimental: readonly string[]) {
    this.#options = options;
    this.isEnabled = createRuleFilter(options, experimental);
    this.checks = checks.filter(({ rules }) => rules.some(this.isEnabled));
    this.#all = this.#report(this.#listEnabled(this.checks));
    this.#ids = new Set(this.#all.map(({ id }) => id));
  }

  /**
   * Lists the rules that ran, by their ids.
   * @param count number of checks that ran. @param others further rules with findings.
   */
  listReported(count: number, others: readonly LintRule[]): readonly Rule[] {
    const isWhole = count === this.checks.length;
    if (!isWhole) return this.#report([...this.#listEnabled(this.checks.slice(0, count)), ...others]);
    const added = others.filter(({ id }) => !this.#ids.has(id));
    return added.length === 0 ? this.#all : [...this.#all, ...this.#report(added)].sort(byId);
  }

  #listEnabled(ran: readonly Check[]): readonly LintRule[] {
    return [...ran.flatMap(({ rules }) => rules), ...suppressionRules].filter(this.isEnabled);
  }

  #report(rules: readonly LintRule[]): readonly Rule[] {
    const unique = new Map(rules.map((rule) => [rule.id, rule]));
    return [...unique.values()].map((rule) => getReportedRule(rule, this.#options)).sort(byId);
  }
}

function byId(a: Rule, b: Rule): number {
  return compareText(a.id, b.id);
}

/** Plans by the rest of what decides about rules. Files of a run share the object of overrides. */
const plansOf = memoizedByObject((_overrides: LintOptions["overrides"]) => new Map<string, RulePlan>());

/** Returns the checks that options and a file's `# check=experimental=…` enable. */
export function planRules(options: LintOptions, experimental: readonly string[]): RulePlan {
  const plans = plansOf(options.overrides);
  const key = JSON.stringify([options.profile, options.enabled, experimental]);
  const known = plans.get(key);
  if (known !== undefined) return known;
  const plan = new RulePlan(options, experimental);
  plans.set(key, plan);
  return plan;
}
