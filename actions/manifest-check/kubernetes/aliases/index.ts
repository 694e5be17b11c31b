import type { DefinedRule } from "../../../../shared/rules/index.ts";
import type { Alias, AliasSubject } from "./alias.ts";
import { kicsAliases } from "./kics.ts";
import { checkovAliases, kubeLinterAliases, kubeScoreAliases, kubescapeAliases, trivyAliases } from "./linters.ts";
import { polarisAliases } from "./polaris.ts";

const tables = [
  kicsAliases,
  polarisAliases,
  checkovAliases,
  trivyAliases,
  kubescapeAliases,
  kubeLinterAliases,
  kubeScoreAliases,
];

const byRule = new Map<string, readonly Alias[]>();
for (const [rule, aliases] of tables.flatMap((table) => Object.entries(table)))
  byRule.set(rule, [...(byRule.get(rule) ?? []), ...aliases]);

/** The rules whose problems other tools report under a condition of theirs, by the tool's id. */
export const rulesByConditionalId: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      [...byRule].flatMap(([rule, aliases]) => aliases.map(([id]) => [id, rule] as const)),
      ([id]) => id,
    ),
  ].map(([id, pairs]) => [id, pairs.map(([, rule]) => rule)]),
);

/**
 * Lists the ids of other tools that report a problem, too: the rule's and the problem's own, without those whose
 * condition is not met, and those of the tables.
 * @param own ids of this problem that the rule does not list.
 */
export function listAliases(
  { id: rule, aliases }: Pick<DefinedRule, "id" | "aliases">,
  own: readonly string[],
  subject: AliasSubject,
): string[] {
  const conditional = byRule.get(rule) ?? [];
  const excluded = new Set(conditional.filter(([, when]) => when?.(subject) === false).map(([id]) => id));
  const all = new Set([...aliases, ...own, ...conditional.map(([id]) => id)]);
  return [...all].filter((id) => !excluded.has(id));
}
