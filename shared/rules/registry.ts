import type { DefinedRule } from "./define.ts";
import { type ExternalDomain, isExternalId } from "./external-ids.ts";

/** The rules of an engine by id, and the ids of other tools that people may use instead. */
export class RuleRegistry<Rule extends DefinedRule = DefinedRule> {
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #ids: ReadonlySet<string>;
  readonly #others: ReadonlyMap<string, readonly string[]>;
  readonly #domain: ExternalDomain;

  /**
   * @param others ids that some findings carry as aliases, with the ids of their rules, as far as they are known.
   */
  constructor(
    rules: readonly Rule[],
    domain: ExternalDomain,
    others: ReadonlyMap<string, readonly string[]> = new Map(),
  ) {
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
    this.#ids = new Set([...rules.flatMap(({ id, aliases }) => [id, ...aliases]), ...others.keys()]);
    this.#others = others;
    this.#domain = domain;
  }

  /** Lists all rules, by id. */
  list(): readonly Rule[] {
    return [...this.#rules.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Returns the rule with this id. Does not look up aliases. */
  get(id: string): Rule | undefined {
    return this.#rules.get(id);
  }

  /** Returns true unless all rules with this id or alias are disabled. Ids that findings alone carry count as answered. */
  isAnswered(id: string, isEnabled: (rule: Rule) => boolean): boolean {
    const others = this.#others.get(id) ?? [];
    const rules = [...this.#rules.values()].filter(
      (rule) => rule.id === id || rule.aliases.includes(id) || others.includes(rule.id),
    );
    return rules.length === 0 || rules.some(isEnabled);
  }

  /** Returns true for an id or alias of a rule. Other tools have rules that report nothing that these rules report. */
  isListed(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Returns true for an id or alias of a rule, and for an id that a rule of a known tool can have. */
  isKnown(id: string): boolean {
    return this.isListed(id) || isExternalId(id, this.#domain);
  }
}
