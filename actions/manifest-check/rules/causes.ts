import { count } from "../../../shared/text/index.ts";
import type { ManifestSuppressor } from "../suppressions/suppressor.ts";
import type { ManifestProblem } from "./rule.ts";

/** Maximum number of owners that a problem lists as related places. */
const maxRelated = 50;

/**
 * Joins problems of several owners that have one cause to one problem at its root, with the owners as related places.
 * Suppressed problems remain alone, with their suppression. So does the only one of a cause.
 */
export function joinCauses(
  problems: readonly ManifestProblem[],
  suppressor: Pick<ManifestSuppressor, "find">,
): ManifestProblem[] {
  const isSingle = (problem: ManifestProblem): boolean =>
    problem.cause === undefined || suppressor.find(problem) !== undefined;
  const { single = [], common = [] } = Object.groupBy(problems, (problem) => (isSingle(problem) ? "single" : "common"));
  const groups = [...Map.groupBy(common, ({ cause }) => cause).values()].flatMap((group) => [
    ...Map.groupBy(group, ({ rule, severity = rule.severity }) => `${rule.id} ${severity}`).values(),
  ]);
  return [...single, ...groups.flatMap((group) => (group.length === 1 ? group : joined(group)))];
}

function joined(group: readonly ManifestProblem[]): ManifestProblem[] {
  const [first] = group;
  if (first?.cause === undefined) return [];
  const { rule, severity, cause } = first;
  const titles = group.map(({ owner: { kind, namespace, name } }) => `${kind} ${namespace ?? ""}/${name}`);
  return [
    {
      rule,
      ...(severity === undefined ? {} : { severity }),
      owner: cause.owner,
      field: cause.field ?? first.field,
      message: cause.message(count(group.length, "workload")),
      joined: { message: cause.message("workloads"), settings: titles },
      aliases: [...new Set(group.flatMap(({ aliases = rule.aliases }) => aliases))],
      related: group.slice(0, maxRelated).map((problem, index) => ({
        place: problem.field.place,
        message: titles[index] ?? "",
      })),
    },
  ];
}
